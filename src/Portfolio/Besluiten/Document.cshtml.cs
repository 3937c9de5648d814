// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Word;

namespace Samenhang.Portfolio.Besluiten;

/// <summary>The list of decisions as a Word document, per organ: what the same address shows, all pages of it.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class DocumentModel(TimeProvider klok) : BeeldPagina
{
    /// <summary>Makes it.</summary>
    public IActionResult OnGet(string? vorm)
    {
        if (vorm != "docx")
        {
            return NotFound();
        }

        var projectie = Besluitenbron.Geheugen.Van(Blik, Peildatum);
        var blad = new Lijstblad<Besluitrij>(Besluitenlijst.Opzet, projectie, new Lijstcontext(Blik, Peildatum, Personen, Weg, null), Request.Query, int.MaxValue);
        using var uit = Portfoliodocument.Begin(this, "Besluitenlijst", $"{blad.Opzet.Aantal(blad.Uitkomst.Aantal)}", klok);
        var rijen = blad.Uitkomst.Groepen.SelectMany(groep => groep.Rijen).DistinctBy(rij => rij.Besluit.Id);
        foreach (var groep in rijen.GroupBy(rij => rij.Besluit.Organ?.Trim() ?? "", StringComparer.OrdinalIgnoreCase).OrderBy(groep => groep.Key.Length == 0).ThenBy(groep => groep.Key, Volgorde.Nederlands))
        {
            uit.Kop(1, groep.Key.Length == 0 ? "Nog zonder orgaan" : Woorden.MetHoofdletter(groep.Key));
            uit.Tabel(["Datum en nummer", "Besluit", "Uitkomst", "Waarover"], [.. groep.Select(rij => new[]
            {
                string.Join(", ", new[] { rij.Besluit.Datum is { } dag ? Datumtekst.Kort(dag) : null, rij.Besluit.Nummer }.Where(deel => deel is not null)),
                string.Join("\n", new[] { $"{Woorden.MetHoofdletter(Woorden.Van(rij.Besluit.Soort))}: {rij.Besluit.Naam}", rij.Besluit.Motivering, rij.Besluit.Stemverhouding }.Where(deel => !string.IsNullOrEmpty(deel))),
                Besluittekst.Stand(rij.Besluit) + (rij.Besluit is { IsGeparkeerd: true, Terugkijkdatum: { } terug } ? $", opnieuw bekijken op {Datumtekst.Kort(terug)}" : ""),
                string.Join(", ", rij.Over.Select(feit => feit.Titel)),
            })]);
        }

        return File(uit.Sluit(), Documentschrijver.Mediatype, $"besluitenlijst-{Peildatum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.docx");
    }
}
