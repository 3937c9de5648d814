// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;

namespace Samenhang.Platform.Beheer.Leden;

/// <summary>What the form to add a role holds.</summary>
public sealed class Rolgegevens
{
    /// <summary>Code of the role.</summary>
    [Required(ErrorMessage = "Kies een rol."), StringLength(40), Display(Name = "Rol")]
    public string? Rol { get; set; }

    /// <summary>First day.</summary>
    [Required, Display(Name = "Vanaf")]
    public DateOnly? Van { get; set; }

    /// <summary>Last day.</summary>
    [Display(Name = "Tot en met")]
    public DateOnly? Tot { get; set; }
}
