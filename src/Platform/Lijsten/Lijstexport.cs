// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Uitwisseling.Schrijven;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Lijsten;

/// <summary>Gives exactly the list that the same address shows, all pages of it, as a file. The page that derives from it demands the permission.</summary>
/// <typeparam name="TRij">The row.</typeparam>
public abstract class Lijstexport<TRij> : BeeldPagina
    where TRij : class
{
    /// <summary>The list.</summary>
    protected abstract Lijstopzet<TRij> Opzet { get; }

    /// <summary>The rows of what this viewer may see.</summary>
    protected abstract Projectie<TRij> Lees(Blik blik, DateOnly peildatum);

    /// <summary>Makes the file.</summary>
    /// <param name="vorm">csv or xlsx.</param>
    public async Task<IActionResult> OnGetAsync(string? vorm)
    {
        if (vorm is not ("csv" or "xlsx"))
        {
            return NotFound();
        }

        var context = new Lijstcontext(Blik, Peildatum, Personen, Weg, null);
        var blad = new Lijstblad<TRij>(Opzet, Lees(Blik, Peildatum), context, Request.Query, int.MaxValue);
        var anker = await HttpContext.RequestServices.GetRequiredService<Register>().AnkerAsync(Gebruiker.OrganisatieId, HttpContext.RequestAborted);
        var dag = Peildatum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var naam = $"{Opzet.Meervoud}-{Gebruiker.OrganisatieCode}-{dag}.{vorm}";
        var (rijen, herkomst) = (Rijen(blad), Herkomst(blad, anker));
        var stroom = new MemoryStream();
        if (vorm == "csv")
        {
            var regels = herkomst.Rijen.Select(deel => new object?[] { $"{deel[0]}: {deel[1]}" });
            Tekstschrijver.Schrijf(stroom, rijen with { Rijen = [.. rijen.Rijen, [], .. regels] });
        }
        else
        {
            Werkmapschrijver.Schrijf(stroom, [rijen, herkomst]);
        }

        stroom.Position = 0;
        return File(stroom, vorm == "csv" ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", naam);
    }

    private static Uitvoertabel Rijen(Lijstblad<TRij> blad)
    {
        var (kolommen, groep) = (blad.Keuze.Kolommen, blad.Keuze.Groep);
        var koppen = kolommen.Select(kolom => kolom.TitelIn(blad.Context));
        var rijen = blad.Uitkomst.Groepen.SelectMany(deel => deel.Rijen.Select(rij => (object?[])
        [
            .. groep is null ? [] : new object?[] { blad.Woord(groep, deel.Waarde!) }, .. kolommen.Select(kolom => kolom.Waarde(rij, blad.Context)),
        ]));
        return new Uitvoertabel(Woorden.MetHoofdletter(blad.Opzet.Meervoud), [.. groep is null ? [] : new[] { groep.Titel }, .. koppen], [.. rijen]);
    }

    /// <summary>Of whom, of when, with which filters, and the newest hash: an anchor for the history.</summary>
    private Uitvoertabel Herkomst(Lijstblad<TRij> blad, string anker)
    {
        var klok = HttpContext.RequestServices.GetRequiredService<TimeProvider>();
        var keuzes = blad.Keuze.Gekozen.Select(deel => $"{deel.Filter.Titel}: {string.Join(", ", deel.Waarden.Select(waarde => blad.Woord(deel.Filter, waarde)))}");
        if (!string.IsNullOrEmpty(blad.Keuze.Tekst))
        {
            keuzes = keuzes.Prepend($"Tekst: {blad.Keuze.Tekst}");
        }

        return new Uitvoertabel("Over deze lijst", ["Wat", "Waarde"],
        [
            ["Organisatie", Gebruiker.OrganisatieNaam],
            ["Peildatum", Datumtekst.Lang(Peildatum) + (Peil.IsNu ? "" : " (terugblik)")],
            ["Gevonden", $"{blad.Uitkomst.Aantal} van {blad.Opzet.Aantal(blad.Uitkomst.Totaal)}"],
            ["Filters", string.Join("; ", keuzes) is { Length: > 0 } tekst ? tekst : "geen"],
            ["Gemaakt op", Tijd.InAmsterdam(klok.GetUtcNow().UtcDateTime).ToString("d MMMM yyyy HH:mm", CultureInfo.GetCultureInfo("nl-NL"))],
            ["Gemaakt door", Gebruiker.Naam],
            ["Laatste hash van de geschiedenis", anker.Length == 0 ? "nog niets vastgelegd" : anker],
        ]);
    }
}
