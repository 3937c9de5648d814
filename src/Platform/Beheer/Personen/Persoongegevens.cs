// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Beheer.Personen;

/// <summary>What the form of a person holds.</summary>
public sealed class Persoongegevens
{
    /// <summary>Name.</summary>
    [Required, StringLength(Persoon.NaamLengte), Display(Name = "Naam")]
    public string Naam { get; set; } = "";

    /// <summary>Function.</summary>
    [StringLength(Persoon.NaamLengte), Display(Name = "Functie")]
    public string? Functie { get; set; }

    /// <summary>Employer.</summary>
    [StringLength(Persoon.NaamLengte), Display(Name = "Werkgever")]
    public string? Werkgever { get; set; }

    /// <summary>E-mail address.</summary>
    [StringLength(Account.EmailLengte), EmailAddress, Display(Name = "E-mailadres")]
    public string? Email { get; set; }

    /// <summary>Department.</summary>
    [Display(Name = "Afdeling")]
    public Guid? Afdeling { get; set; }

    /// <summary>Whether this person still works here.</summary>
    [Display(Name = "Werkt hier nog")]
    public bool Actief { get; set; } = true;

    /// <summary>Last day at work.</summary>
    [Display(Name = "Laatste werkdag")]
    public DateOnly? LaatsteWerkdag { get; set; }

    /// <summary>What the person was when the form was opened.</summary>
    public string? Gezien { get; set; }

    /// <summary>The form of a stored person.</summary>
    internal static Persoongegevens Van(Persoon persoon) => new()
    {
        Naam = persoon.Naam,
        Functie = persoon.Functie,
        Werkgever = persoon.Werkgever,
        Email = persoon.Email,
        Afdeling = persoon.AfdelingId,
        Actief = persoon.Actief,
        LaatsteWerkdag = persoon.LaatsteWerkdag,
        Gezien = Afdruk(persoon),
    };

    /// <summary>Recognises whether the stored person is still the one the form was opened with.</summary>
    internal static string Afdruk(Persoon persoon) =>
        Afdrukken.Van(persoon.Naam, persoon.Functie, persoon.Werkgever, persoon.Email, persoon.AfdelingId, persoon.Actief, persoon.LaatsteWerkdag);

    /// <summary>Puts what was typed in the stored person.</summary>
    internal void ZetIn(Persoon persoon)
    {
        persoon.Naam = Naam.Trim();
        persoon.Functie = Leeg(Functie);
        persoon.Werkgever = Leeg(Werkgever);
        persoon.Email = Leeg(Email);
        persoon.AfdelingId = Afdeling;
        persoon.Actief = Actief;
        persoon.LaatsteWerkdag = LaatsteWerkdag;
    }

    /// <summary>The fields in which what is stored differs from what was typed.</summary>
    internal IReadOnlyCollection<Verschil> Verschillen(Persoon nu, Func<Guid?, string?> afdeling)
    {
        Verschil[] alle =
        [
            new("Naam", nu.Naam, Naam.Trim()), new("Functie", nu.Functie, Leeg(Functie)), new("Werkgever", nu.Werkgever, Leeg(Werkgever)),
            new("E-mailadres", nu.Email, Leeg(Email)), new("Afdeling", afdeling(nu.AfdelingId), afdeling(Afdeling)),
            new("Werkt hier nog", nu.Actief ? "ja" : "nee", Actief ? "ja" : "nee"),
            new("Laatste werkdag", Dag(nu.LaatsteWerkdag), Dag(LaatsteWerkdag)),
        ];
        return [.. alle.Where(verschil => verschil.Eerst != verschil.Dan)];
    }

    private static string? Dag(DateOnly? dag) => dag is { } waarde ? Datumtekst.Lang(waarde) : null;

    private static string? Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}
