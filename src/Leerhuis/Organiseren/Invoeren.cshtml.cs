// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Leerhuis;
using Samenhang.Leerhuis.Aanmeldingen;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Host;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Organiseren;

/// <summary>A sign-up that came by mail or telephone, entered by who organises.</summary>
public sealed class InvoerenModel(Aanmeldbalie balie) : Organiseerpagina
{
    /// <summary>The activity.</summary>
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The form.</summary>
    [BindProperty]
    public AanmeldenModel.Aanmeldgegevens Invoer { get; set; } = new();

    internal Activiteitkaart Kaart { get; private set; } = null!;

    internal IReadOnlyList<Formuliervraag> Vragen { get; private set; } = [];

    internal Keuze[] Vormen => [.. Kaart.Plekken.Select(plek => new Keuze(plek.Vorm.ToString(), Leerhuiswoorden.Van(plek.Vorm)))];

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await GevondenAsync(stop)) return NotFound();
        Invoer.Antwoorden = [.. Vragen.Select(_ => (string?)null)];
        return Page();
    }

    /// <summary>Signs somebody up.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await GevondenAsync(stop)) return NotFound();
        if (await Dienst<Aanmeldformulier>().MaakAsync(Kaart, Invoer, Gebruiker, true, ModelState, stop) is not { } verzoek) return this.Afgekeurd();
        var (uitslag, _) = await balie.MeldAanAsync(Org, Id, verzoek, stop);
        if (uitslag == Aanmelduitslag.Bestond) return this.Afgekeurd("Invoer.Email", "Dit adres is al aangemeld.");
        if (uitslag == Aanmelduitslag.Gesloten) return this.Afgekeurd("", "Aanmelden kan hier niet (meer).");
        Dienst<Kalenderlezer>().Vergeet(Org);
        TempData[Schil.Meldingsleutel] = uitslag == Aanmelduitslag.Bevestigd ? $"{Invoer.Naam} heeft een plek en krijgt een bevestiging." : $"Alles is bezet: {Invoer.Naam} staat op de wachtlijst.";
        return LocalRedirect($"/leerhuis/organiseren/activiteiten/{Id}");
    }

    private async Task<bool> GevondenAsync(CancellationToken stop)
    {
        if (await Dienst<Kalenderlezer>().ZoekAsync(Org, Id, stop) is not { A.Staat: Activiteitstaat.Gepubliceerd } kaart) return false;
        (Kaart, Vragen) = (kaart, Formuliervraag.Lees(kaart.A.Formuliervragen));
        Kop("Aanmelding invoeren", Organiseren, new Kruimel(kaart.A.Titel, $"/leerhuis/organiseren/activiteiten/{Id}"));
        return true;
    }
}
