// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Word;

namespace Samenhang.Portfolio.Overleggen;

/// <summary>The agenda, or the minutes once it was held, as a Word document.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class DocumentModel(TimeProvider klok) : BeeldPagina
{
    /// <summary>Makes it.</summary>
    public IActionResult OnGet(Guid id, string? vorm)
    {
        if (vorm != "docx" || Blik.Zoek<Overleg>(id) is not { } overleg)
        {
            return NotFound();
        }

        using var uit = new Documentschrijver(
            overleg.Naam, $"{(overleg.Gehouden ? "Verslag" : "Agenda")}, {Datumtekst.Lang(overleg.Datum)}", Gebruiker.OrganisatieNaam, klok.GetUtcNow().UtcDateTime);
        uit.Feiten(
            ("Soort", Woorden.MetHoofdletter(Woorden.Van(overleg.Soort))),
            ("Waarover", string.Join(", ", overleg.Over.Select(Blik.Zoek).OfType<Feit>().Select(feit => feit.Titel))),
            ("Wie", string.Join(", ", overleg.Deelnemers.Select(wie => Personen.Naam(wie)))));
        uit.Kop(1, "Agenda");
        foreach (var (punt, nummer) in overleg.Agenda.Select((punt, plaats) => (punt, plaats + 1)))
        {
            uit.Alinea(punt.Verslag ?? "", $"{nummer}. {punt.Onderwerp}");
            if (punt.Verslag is null) uit.Alinea($"{nummer}. {punt.Onderwerp}");
        }

        uit.Kop(1, "Besluiten");
        uit.Lijst(TonenModel.VanDieDag(Blik, overleg).Select(besluit => besluit.Naam));
        uit.Kop(1, "Afspraken");
        uit.Tabel(["Wat", "Wie", "Klaar op", "Gedaan"], [.. Blik.Naar(r => r.AfsprakenUit, id).Select(afspraak => new[]
            { afspraak.Wat, Personen.Zoek(afspraak.EigenaarId)?.Naam ?? "", Dag(afspraak.Datum), Dag(afspraak.GedaanOp) })]);
        return File(uit.Sluit(), Documentschrijver.Mediatype, $"overleg-{overleg.Datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.docx");
    }

    private static string Dag(DateOnly? dag) => dag is { } dit ? Datumtekst.Kort(dit) : "";
}
