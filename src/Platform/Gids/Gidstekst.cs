// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Gids;

/// <summary>A version of a building block of the inspiration guide, as somebody wrote it here. The program brings the first version of most; a version here goes before it.</summary>
public sealed class Gidstekst
{
    /// <summary>Longest short text, in characters.</summary>
    public const int KortLengte = 200;

    /// <summary>Longest text, in characters.</summary>
    public const int TekstLengte = 8000;

    /// <summary>The organisation that is the association.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>Last part of the address of the building block.</summary>
    public required string Sleutel { get; init; }

    /// <summary>Counted from 1.</summary>
    public int Versie { get; init; }

    /// <summary>Which of the four angles it belongs to.</summary>
    public Invalshoek Invalshoek { get; init; }

    /// <summary>Title.</summary>
    public required string Titel { get; init; }

    /// <summary>What it is, in one sentence.</summary>
    public required string Kern { get; init; }

    /// <summary>The text: paragraphs, and lines that begin with a hyphen.</summary>
    public required string Tekst { get; init; }

    /// <summary>Where it comes from.</summary>
    public required string Herkomst { get; init; }

    /// <summary>Path of the place in the product that does it.</summary>
    public string? Plek { get; init; }

    /// <summary>Path of a meeting about it.</summary>
    public string? Bijeenkomst { get; init; }

    /// <summary>Address of a film about it.</summary>
    public string? Film { get; init; }

    /// <summary>It is not shown any more.</summary>
    public bool Vervallen { get; init; }

    /// <summary>Who wrote it.</summary>
    public required string Door { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTime Op { get; init; }
}

/// <summary>The four angles of the inspiration guide.</summary>
public enum Invalshoek
{
    /// <summary>How bestuurders steer by opgaven.</summary>
    Besturen,

    /// <summary>How the organisation steers.</summary>
    Sturen,

    /// <summary>What it brings about.</summary>
    Presteren,

    /// <summary>How it learns.</summary>
    Leren,
}
