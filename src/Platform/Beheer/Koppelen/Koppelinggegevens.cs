// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;

namespace Samenhang.Platform.Beheer.Koppelen;

/// <summary>What the form of the sign-in through the organisation holds. A secret goes in and never comes out.</summary>
public sealed class Koppelinggegevens
{
    /// <summary>Whether people can sign in this way.</summary>
    [Display(Name = "Mensen melden zich aan via onze organisatie")]
    public bool Aan { get; set; }

    /// <summary>Address of the issuer.</summary>
    [Required(ErrorMessage = "Vul het adres van de uitgever in."), StringLength(Identiteit.Koppeling.AdresLengte), Display(Name = "Uitgever (issuer)")]
    public string Uitgever { get; set; } = "";

    /// <summary>Name of this program at the issuer.</summary>
    [Required(ErrorMessage = "Vul de client-id in."), StringLength(200), Display(Name = "Client-id")]
    public string ClientId { get; set; } = "";

    /// <summary>How the program proves who it is: "geheim" or "sleutel".</summary>
    [Required, RegularExpression("geheim|sleutel", ErrorMessage = "Kies een geheim of een sleutel."), Display(Name = "Waarmee bewijst Samenhang wie het is?")]
    public string Bewijs { get; set; } = "geheim";

    /// <summary>The secret; empty leaves it as it is.</summary>
    [DataType(DataType.Password), StringLength(500), Display(Name = "Geheim (client secret)")]
    public string? Geheim { get; set; }

    /// <summary>Claim that names the groups.</summary>
    [Required(ErrorMessage = "Vul in welke claim de groepen noemt."), StringLength(100), Display(Name = "Claim met de groepen")]
    public string Groepveld { get; set; } = "groups";

    /// <summary>Which group gives which role, a line per group.</summary>
    [StringLength(Identiteit.Koppeling.GroepenLengte), Display(Name = "Welke groep geeft welke rol?")]
    public string? Groepen { get; set; }

    /// <summary>Whether a password opens nothing of this organisation.</summary>
    [Display(Name = "Aanmelden met een wachtwoord kan niet meer")]
    public bool LokaalUit { get; set; }

    /// <summary>What was recorded when the form was opened.</summary>
    public string? Gezien { get; set; }

    /// <summary>The form of what is recorded.</summary>
    internal static Koppelinggegevens Van(Identiteit.Koppeling nu) => new()
    {
        Aan = nu.Aan,
        Uitgever = nu.Uitgever,
        ClientId = nu.ClientId,
        Bewijs = nu.MetSleutel ? "sleutel" : "geheim",
        Groepveld = nu.Groepveld,
        Groepen = nu.Groepen,
        LokaalUit = nu.LokaalUit,
        Gezien = Afdruk(nu),
    };

    /// <summary>Differs as soon as anything recorded does.</summary>
    internal static string Afdruk(Identiteit.Koppeling nu) =>
        Afdrukken.Van(nu.Aan, nu.Uitgever, nu.ClientId, nu.MetSleutel, nu.Geheim, nu.Sleutel, nu.Groepveld, nu.Groepen, nu.LokaalUit);
}
