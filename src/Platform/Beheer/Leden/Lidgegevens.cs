// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Samenhang.Platform.Identiteit;

namespace Samenhang.Platform.Beheer.Leden;

/// <summary>What the form to give somebody access holds.</summary>
public sealed class Lidgegevens
{
    /// <summary>Address to sign in with.</summary>
    [Required, StringLength(Account.EmailLengte), EmailAddress, Display(Name = "E-mailadres")]
    public string Email { get; set; } = "";

    /// <summary>Name; only used for a new account.</summary>
    [Required, StringLength(Account.NaamLengte), Display(Name = "Naam")]
    public string Naam { get; set; } = "";

    /// <summary>Whether a mail invites them to choose a password; otherwise an account gets a password for one use.</summary>
    [Display(Name = "Nodig uit per mail")]
    public bool PerMail { get; set; }

    /// <summary>Person of the organisation that signs in with this account; empty makes one.</summary>
    [Display(Name = "Is deze persoon")]
    public Guid? Persoon { get; set; }

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
