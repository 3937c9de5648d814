// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
namespace Samenhang.Kern.Landschap;

/// <summary>What was agreed before a project starts.</summary>
public sealed record Contract : Deel
{
    /// <summary>What will be there.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? Resultaat { get; init; }

    /// <summary>When it is good enough.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? Kwaliteit { get; init; }

    /// <summary>When opdrachtgever and projectleider agreed.</summary>
    public DateOnly? AfgesprokenOp { get; init; }

    /// <summary>The line managers involved have agreed.</summary>
    public bool LijnmanagersAkkoord { get; init; }

    /// <summary>What the line managers object, and what was agreed with whom about it. Read from what was recorded before; new objections are a decision of kind <see cref="Besluitsoort.Escaleer"/>.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? Escalatie { get; init; }

    /// <summary>When it was put to the gemeentesecretaris or directie. Read from what was recorded before, as <see cref="Escalatie"/>.</summary>
    public DateOnly? GeescaleerdOp { get; init; }
}
