// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Data;

/// <summary>An import that somebody is working on, so that every web node can go on with it.</summary>
internal sealed class Importrij
{
    public Guid Id { get; init; }

    public Guid OrganisatieId { get; init; }

    /// <summary>Who brought the files; nobody else sees them.</summary>
    public Guid? AccountId { get; init; }

    public Guid? PersoonId { get; init; }

    public DateTime GemaaktOp { get; init; }

    /// <summary>When the files are thrown away; later at every look.</summary>
    public DateTime VerlooptOp { get; set; }

    /// <summary>Goes up with everything the person says about the files, so that a node knows when what it worked out is old.</summary>
    public int Stand { get; set; }

    /// <summary>What the person said, as JSON.</summary>
    public required string Wensen { get; set; }
}
