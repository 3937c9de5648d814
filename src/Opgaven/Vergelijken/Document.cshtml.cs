// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;
using Samenhang.Platform.Word;

namespace Samenhang.Opgaven.Vergelijken;

/// <summary>What differs between two moments as a Word document, grouped by opgave.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class DocumentModel(TimeProvider klok) : Vergelijkpagina
{
    internal const string Pad = "/vergelijken/document";

    /// <summary>Makes it.</summary>
    public async Task<IActionResult> OnGetAsync(string? vorm)
    {
        if (vorm != "docx")
        {
            return NotFound();
        }

        if (await VergelijkAsync(Pad) is { } anders)
        {
            return Eerder is null ? BadRequest() : anders;
        }

        var nu = klok.GetUtcNow().UtcDateTime;
        var gemaakt = Tijd.InAmsterdam(nu).ToString("d MMMM yyyy HH:mm", CultureInfo.GetCultureInfo("nl-NL"));
        using var uit = new Documentschrijver(
            Vergelijktekst.Titel(this), Vergelijktekst.Onderwerp(this), $"{Gebruiker.OrganisatieNaam}, gemaakt op {gemaakt} door {Gebruiker.Naam}", nu);
        uit.Alinea(Vergelijktekst.Inleiding(this));
        foreach (var deel in Verhaal.Van(Getoond))
        {
            uit.Kop(1, deel.Groep?.Naam ?? Vergelijktekst.ZonderOpgave);
            foreach (var stuk in deel.Stukken)
            {
                uit.Kop(2, Vergelijktekst.Kop(stuk.Stuk));
                uit.Lijst(stuk.Zinnen);
            }
        }

        if (Vertrek.Count > 0)
        {
            uit.Kop(1, Vertrekverschil.Kop);
            uit.Lijst(Vertrek);
        }

        uit.Klein(Vergelijktekst.Slot);
        return File(uit.Sluit(), Documentschrijver.Mediatype, $"wijzigingen-{Gebruiker.OrganisatieCode}-{Eerder!.Dag:yyyy-MM-dd}-{Later.Dag:yyyy-MM-dd}.docx");
    }
}
