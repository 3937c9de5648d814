// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Kern.Wegenkaart;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Portfolio.Wegenkaart;

/// <summary>The list behind the roadmap: the same efforts and filters as the list of efforts, grouped from the start, with what a bar says in columns.</summary>
internal static class Wegenkaartlijst
{
    internal const string Pad = "/portfolio/wegenkaart", Tijdlijn = "tijdlijn";

    private static readonly Lijstfilter<Inspanningrij> Opgave =
        new(Inspanningenbron.Opgave, "Opgave") { Kiezer = true, Vooraan = true, Geen = "Bij geen opgave", Woord = (waarde, context) => Zoek<Opgave>(waarde, context)?.Naam };

    private static readonly Lijstkolom<Inspanningrij>[] Kolommen =
    [
        new("naam", "Inspanning")
        {
            Sorteer = _ => Sorteerveld<Inspanningrij>.OpTekst("naam", rij => rij.Inspanning.Naam),
            Schrijf = (uit, rij, context) => uit.Html("<a class=\"samenhang-naam\" href=\"").Html(context.Weg.Inspanning(rij.Inspanning.Id)).Html("\">").Tekst(rij.Inspanning.Naam).Html("</a>"),
            Waarde = (rij, _) => rij.Inspanning.Naam,
        },
        new("stand", "Stand")
        {
            Kaal = true,
            Sorteer = _ => Sorteerveld<Inspanningrij>.OpGetal("stand", rij => rij.Licht == Licht.Onbekend ? null : (long)rij.Licht),
            Schrijf = (uit, rij, _) => uit.Inhoud(Lichtje.Html(rij.Licht)),
            Waarde = (rij, _) => Woorden.Van(rij.Licht),
        },
        Datum("begin", "Begin", rij => rij.Inspanning.Start, rij => rij.Starttekst),
        Datum("eind", "Einde", rij => rij.Inspanning.Eind, rij => rij.Eindtekst),
        new("mijlpalen", "Mijlpalen")
        {
            Schrijf = (uit, rij, context) => Regels(uit, Mijlpalen(rij, context).Select(Mijlpaaltekst)),
            Waarde = (rij, context) => string.Join(" | ", Mijlpalen(rij, context).Select(Mijlpaaltekst)),
        },
        new("vereist", "Vereist")
        {
            Schrijf = (uit, rij, context) => Regels(uit, Vereist(rij, context)),
            Waarde = (rij, context) => string.Join(" | ", Vereist(rij, context)),
        },
        new("opgave", "Opgave")
        {
            Standaard = false,
            Sorteer = _ => Sorteerveld<Inspanningrij>.OpTekst("opgave", rij => rij.Opgave?.Naam),
            Schrijf = (uit, rij, _) => uit.Tekst(string.Join(", ", rij.Opgaven.Select(opgave => opgave.Naam))),
            Waarde = (rij, _) => string.Join(" | ", rij.Opgaven.Select(opgave => opgave.Naam)),
        },
    ];

    private static readonly Lijstkolom<Inspanningrij> Verplaats = new("verplaats", "Verplaatsen")
    {
        Kaal = true,
        Schrijf = (uit, rij, _) => uit.Html("<a class=\"samenhang-klein\" href=\"").Html(Adres(rij.Inspanning.Id)).Html("\">Verplaats<span class=\"samenhang-vh\"> ")
            .Tekst(rij.Inspanning.Naam).Html("</span></a>"),
        Waarde = (_, _) => null,
    };

    internal static readonly Lijstopzet<Inspanningrij> Lezen = new()
    {
        Pad = Pad,
        Enkelvoud = "inspanning",
        Meervoud = "inspanningen",
        Weergaven = [Tijdlijn, "tabel"],
        Eerst = Sorteerveld<Inspanningrij>.OpDag("begin", rij => rij.Inspanning.Start?.Van ?? rij.Inspanning.Eind?.Van),
        Eigen = Kaartvraag.Namen,
        Groep = Opgave,
        Kolommen = Kolommen,
        Filters =
        [
            Lijstfilter<Inspanningrij>.Op<Licht>(Inspanningenbron.Stand, "Stand") with { Vooraan = true },
            Lijstfilter<Inspanningrij>.Op<Werkwijze>(Inspanningenbron.Werkwijze, "Werkwijze") with { Vooraan = true },
            Lijstfilter<Inspanningrij>.Op<Fase>(Inspanningenbron.Fase, "Fase") with { Vooraan = true },
            Opgave,
            new(Inspanningenbron.Portefeuille, "Portefeuille") { Woord = (waarde, context) => Zoek<Portefeuille>(waarde, context)?.Naam },
            new(Inspanningenbron.Thema, "Thema") { Woord = (waarde, _) => waarde },
        ],
    };

    /// <summary>The same for who may move efforts.</summary>
    internal static readonly Lijstopzet<Inspanningrij> Verplaatsen = Lezen with { Kolommen = [.. Kolommen, Verplaats] };

    internal static Projectie<Inspanningrij> Lees(Blik blik, DateOnly peildatum) => Inspanningenbron.Geheugen.Van(blik, peildatum);

    /// <summary>Address of the form that moves an effort.</summary>
    internal static string Adres(Guid id) => $"{Pad}/{id}/verplaatsen";

    internal static string Mijlpaaltekst(Mijlpaal mijlpaal) =>
        $"{mijlpaal.Naam}: {(mijlpaal.BehaaldOp is { } op ? "behaald op " + Datumtekst.Kort(op) : mijlpaal.Datum?.ToString() ?? "datum onbekend")}";

    private static IEnumerable<Mijlpaal> Mijlpalen(Inspanningrij rij, Lijstcontext context) =>
        context.Blik.Naar(r => r.MijlpalenVan, rij.Inspanning.Id).OrderBy(mijlpaal => mijlpaal.Datum?.Van ?? DateOnly.MaxValue).ThenBy(mijlpaal => mijlpaal.Naam, StringComparer.Ordinal);

    private static IEnumerable<string> Vereist(Inspanningrij rij, Lijstcontext context)
    {
        foreach (var deel in context.Blik.Naar(r => r.AfhankelijkhedenVan, rij.Inspanning.Id))
        {
            if (deel.Soort == Afhankelijkheidssoort.Vereist && context.Blik.Zoek<Inspanning>(deel.Naar) is { } nodig)
            {
                yield return Volgordebreuk.Van(deel, id => context.Blik.Zoek<Inspanning>(id)) is { } breuk
                    ? $"{nodig.Naam} (begint {Duurtekst.Van(breuk.Dagen)} te vroeg)"
                    : nodig.Naam;
            }
        }
    }

    private static Lijstkolom<Inspanningrij> Datum(string sleutel, string titel, Func<Inspanningrij, Datering?> datum, Func<Inspanningrij, string?> tekst) => new(sleutel, titel)
    {
        Sorteer = _ => Sorteerveld<Inspanningrij>.OpDag(sleutel, rij => datum(rij)?.Van),
        Schrijf = (uit, rij, _) => uit.Html(tekst(rij) is { Length: <= 12 } ? "<span class=\"samenhang-nowrap\">" : tekst(rij) is null ? "<span class=\"samenhang-leegwaarde\">" : "<span>").Tekst(tekst(rij) ?? "onbekend").Html("</span>"),
        Waarde = (rij, _) => datum(rij) is { IsExact: true } dag ? dag.Van : tekst(rij),
    };

    private static void Regels(HtmlUitvoer uit, IEnumerable<string> regels)
    {
        var eerste = true;
        foreach (var regel in regels)
        {
            uit.Html(eerste ? "" : "<br>").Tekst(regel);
            eerste = false;
        }
    }

    private static T? Zoek<T>(string id, Lijstcontext context)
        where T : Feit => Guid.TryParse(id, out var waarde) ? context.Blik.Zoek<T>(waarde) : null;
}
