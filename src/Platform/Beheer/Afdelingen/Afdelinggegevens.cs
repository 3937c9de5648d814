// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Samenhang.Platform.Organisaties;

namespace Samenhang.Platform.Beheer.Afdelingen;

/// <summary>What the form of a department holds.</summary>
public sealed class Afdelinggegevens
{
    /// <summary>Name; unique in the organisation.</summary>
    [Required, StringLength(Afdeling.NaamLengte), Display(Name = "Naam")]
    public string Naam { get; set; } = "";

    /// <summary>Whether it still exists.</summary>
    [Display(Name = "Deze afdeling bestaat nog")]
    public bool Actief { get; set; } = true;

    /// <summary>What the department was when the form was opened.</summary>
    public string? Gezien { get; set; }
}
