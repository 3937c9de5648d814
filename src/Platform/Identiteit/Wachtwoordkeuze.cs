// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;

namespace Samenhang.Platform.Identiteit;

/// <summary>A new password, typed twice.</summary>
public sealed class Wachtwoordkeuze
{
    /// <summary>The password.</summary>
    [DataType(DataType.Password), Required, StringLength(200, MinimumLength = IdentiteitRegistratie.WachtwoordLengte), Display(Name = "Nieuw wachtwoord")]
    public string Nieuw { get; set; } = "";

    /// <summary>The same once more.</summary>
    [DataType(DataType.Password), Required, Compare(nameof(Nieuw), ErrorMessage = "Dit is niet hetzelfde als het nieuwe wachtwoord."), Display(Name = "Nieuw wachtwoord nog een keer")]
    public string Herhaling { get; set; } = "";
}
