// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Beheer.Portefeuilles;

/// <summary>What the form of a portefeuille holds.</summary>
public sealed class Portefeuillegegevens
{
    /// <summary>Name.</summary>
    [Required, StringLength(Feit.NaamMax), Display(Name = "Naam")]
    public string? Naam { get; set; }

    /// <summary>Who holds it.</summary>
    [Display(Name = "Bestuurder")]
    public Guid? BestuurderId { get; set; }

    /// <summary>First day.</summary>
    [Display(Name = "Vanaf")]
    public DateOnly? Van { get; set; }

    /// <summary>Last day.</summary>
    [Display(Name = "Tot en met")]
    public DateOnly? Tot { get; set; }

    /// <summary>Version the record had when the form was opened; 0 for a new one.</summary>
    public long Versie { get; set; }

    /// <summary>Key that a new record gets, so that sending the form twice makes one.</summary>
    public Guid Sleutel { get; set; }
}
