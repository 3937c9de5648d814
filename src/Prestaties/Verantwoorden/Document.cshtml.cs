// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Verantwoorden;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;
using Samenhang.Platform.Webonderdelen;
using Samenhang.Platform.Word;

namespace Samenhang.Prestaties.Verantwoorden;

/// <summary>The product as a Word document, to go on with.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class DocumentModel(TimeProvider klok) : Verantwoordingspagina
{
    /// <summary>Makes it.</summary>
    public IActionResult OnGet(string? vorm)
    {
        if (vorm != "docx") return NotFound();
        Lees();
        if (!ModelState.IsValid) return BadRequest();
        var nu = klok.GetUtcNow().UtcDateTime;
        var peil = Peil.IsNu ? $"concept, stand van {Datumtekst.Lang(Peildatum)}" : $"zoals vastgelegd op {Datumtekst.Lang(Peildatum)}";
        using var uit = new Documentschrijver(
            Titel, $"{peil}, versie {Blik.Versie} van wat is vastgelegd",
            $"{Gebruiker.OrganisatieNaam}, gemaakt op {Tijd.InAmsterdam(nu).ToString("d MMMM yyyy HH:mm", CultureInfo.GetCultureInfo("nl-NL"))} door {Gebruiker.Naam}", nu);
        foreach (var deel in Verantwoording.Opgaven) Schrijf(uit, deel);
        uit.Kop(1, "Over deze cijfers");
        uit.Alinea($"Alleen cijfers en standen die iemand bevestigde staan hierin, met naam en datum; {Verantwoording.Wachtend} wachten nog. Afwijkingen zijn gemeld vanaf {Bedragtekst.Toon(Verantwoording.DrempelCenten)}. Wat alleen betrokkenen mogen zien, ontbreekt.");
        return File(uit.Sluit(), Documentschrijver.Mediatype, $"verantwoording-{Verantwoording.Jaar}-{Peildatum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.docx");
    }

    private void Schrijf(Documentschrijver uit, Opgaveverantwoording deel)
    {
        uit.Kop(1, deel.Opgave.Naam);
        uit.Alinea(deel.Opgave.Formulering.Gewenst);
        if (deel.Stand is { } stand)
        {
            uit.Alinea($"{Woorden.MetHoofdletter(Woorden.Van(stand.Oordeel))}. {stand.Toelichting}", "Stand");
            uit.Klein(Verantwoordingstekst.Bevestigd(stand, Personen));
        }

        uit.Kop(2, "Wat willen we bereiken?");
        uit.Tabel(["Doel", "Indicator", "Cijfer", "Streefwaarde"], [.. deel.Cijfers.Select(cijfer => new[]
        {
            cijfer.Doel.Naam,
            cijfer.Indicator?.Naam ?? "nog geen indicator",
            cijfer.Cijfer is { } meting ? $"{Cijfertekst.Toon(meting.Waarde, cijfer.Indicator!.Eenheid)} ({meting.Periode})\n{Verantwoordingstekst.Bevestigd(meting, Personen)}" : "geen bevestigd cijfer",
            cijfer.Streef is { } streef ? $"{Cijfertekst.Toon(streef.Waarde, cijfer.Indicator!.Eenheid)} ({streef.Periode}){(cijfer.Gehaald is { } ja ? ja ? ", gehaald" : ", nog niet gehaald" : "")}" : "geen",
        })]);
        uit.Kop(2, "Wat doen we daarvoor?");
        uit.Alinea(Verantwoordingstekst.Werk(deel));
        foreach (var werk in deel.Werk.Where(werk => werk.WijktAf))
        {
            uit.Kop(3, $"{werk.Inspanning.Naam}: {Woorden.Van(werk.Stand!.Oordeel)}");
            foreach (var zin in Verantwoordingstekst.Uitleg(werk.Stand)) uit.Alinea(zin);
            uit.Klein(Verantwoordingstekst.Bevestigd(werk.Stand, Personen));
        }

        uit.Kop(2, "Wat mag het kosten?");
        uit.Alinea(Verantwoordingstekst.Geld(deel, Verantwoording));
        uit.Tabel(["Waar", "Begroot", "Gerealiseerd", "Prognose", "Afwijking"],
            [.. deel.Afwijkend(Verantwoording.DrempelCenten).Select(regel => (string[])[regel.Waar.Titel, .. Verantwoordingstekst.Bedragen(regel).Select(paar => paar.Bedrag)])]);
    }
}
