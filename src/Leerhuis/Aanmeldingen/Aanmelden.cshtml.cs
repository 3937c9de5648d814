// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Samenhang.Kern.Leerhuis;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Host;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Aanmeldingen;

/// <summary>Signing up for an activity, with or without account.</summary>
[EnableRateLimiting(LeerhuisRegistratie.Limiet)]
public sealed partial class AanmeldenModel(Aanmeldbalie balie, Aanmeldlink links) : Openbarepagina
{
    /// <summary>The activity.</summary>
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The code of an invitation.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Uitnodiging { get; set; }

    /// <summary>The form.</summary>
    [BindProperty]
    public Aanmeldgegevens Invoer { get; set; } = new();

    internal Activiteitkaart Kaart { get; private set; } = null!;

    internal IReadOnlyList<Formuliervraag> Vragen { get; private set; } = [];

    /// <summary>Why nobody can sign up; nothing when people can.</summary>
    internal string? Dicht { get; private set; }

    internal IReadOnlyList<Activiteitkaart> Anders { get; private set; } = [];

    /// <summary>Shows the form, filled with what is known of who signed in.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await GevondenAsync(stop)) return NotFound();
        if (Gebruiker is { IsBezoeker: false } wie)
            (Invoer.Naam, Invoer.Email, Invoer.Werkgever) = (wie.Naam, await Dienst<Lidkenner>().EmailAsync(wie, stop), wie.OrganisatieNaam);
        Invoer.Antwoorden = [.. Vragen.Select(_ => (string?)null)];
        return Page();
    }

    /// <summary>Signs up.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await GevondenAsync(stop)) return NotFound();
        // The field that nobody sees was filled in: that is a program. It is told nothing.
        if (!string.IsNullOrEmpty(Invoer.Website)) return LocalRedirect(Kaart.Adres);
        var verzoek = await Dienst<Aanmeldformulier>().MaakAsync(Kaart, Invoer, Gebruiker, false, ModelState, stop);
        if (Dicht is not null || verzoek is null) return this.Afgekeurd();
        var resultaat = await balie.MeldAanAsync(Org, Id, verzoek, stop);
        if (resultaat.Uitslag == Aanmelduitslag.Gesloten || resultaat.Id is not { } aanmelding) return this.Afgekeurd("", "Aanmelden kan niet meer. Bekijk op de kalender wat er nog meer is.");
        if (resultaat.Uitslag == Aanmelduitslag.Bestond) await balie.MailBestondAsync(Org, aanmelding, stop);
        if (resultaat.Uitslag == Aanmelduitslag.Wachtlijst || Kaart.Vrij <= 1) Dienst<Kalenderlezer>().Vergeet(Org);
        // The link opens all that is kept under this address, and whoever types an address need not be its owner: others find it in their mail only.
        var eigen = string.Equals(await Dienst<Lidkenner>().EmailAsync(Gebruiker, stop), verzoek.Email, StringComparison.OrdinalIgnoreCase);
        TempData[Schil.Meldingsleutel] = eigen && resultaat.Uitslag == Aanmelduitslag.Bestond ? "Je was al aangemeld. Er is niets veranderd."
            : resultaat.VoorAnderen == Aanmelduitslag.Bevestigd
            ? $"Je bent aangemeld. De bevestiging is onderweg naar {verzoek.Email}, met een afspraak voor je agenda en de link waarmee je je plek teruggeeft."
            : $"Je staat op de wachtlijst. We mailen {verzoek.Email} zodra er een plek vrijkomt; de link naar je plaats in de rij is onderweg.";
        return LocalRedirect(eigen ? links.Pad(aanmelding) : Kaart.Adres);
    }

    internal Keuze[] Vormen => [.. Kaart.Plekken.Select(plek => new Keuze(plek.Vorm.ToString(), Leerhuiswoorden.Van(plek.Vorm), plek.Wachtend > 0 || plek.Bezet >= plek.Capaciteit ? "Vol: je komt op de wachtlijst" : null))];

    private async Task<bool> GevondenAsync(CancellationToken stop)
    {
        if (Vereniging is null || await Dienst<Kalenderlezer>().ZoekAsync(Org, Id, stop) is not { A.GepubliceerdOp: not null } kaart) return false;
        Kaart = kaart;
        Vragen = Formuliervraag.Lees(kaart.A.Formuliervragen);
        Kop("Aanmelden", new Kruimel(kaart.A.Titel, kaart.Adres));
        var mag = kaart.A.Toegang != Activiteittoegang.Uitnodiging || links.Nodigt(Uitnodiging, Id);
        Dicht = kaart.IsGeannuleerd ? "Deze activiteit gaat niet door."
            : kaart.IsVoorbij(Nu) || kaart.A.Begin <= Nu ? "Deze activiteit is al begonnen of voorbij."
            : kaart.A.AanmeldenVan is { } van && van > Nu ? $"Aanmelden kan vanaf {Datumtekst.Tijdstip(van)}."
            : !kaart.IsOpen(Nu) ? "De aanmelding is gesloten."
            : !mag ? "Deze activiteit is op uitnodiging. Gebruik de link uit je uitnodiging." : null;
        if (Dicht is not null || kaart.IsVol)
            Anders = [.. (await Dienst<Kalenderlezer>().AlleAsync(Org, stop)).Where(ander => ander.A.Id != Id && ander.IsOpen(Nu) && !ander.IsVol).OrderByDescending(ander => ander.Themas.Intersect(kaart.Themas).Count()).ThenBy(ander => ander.A.Begin).Take(3)];
        return true;
    }
}
