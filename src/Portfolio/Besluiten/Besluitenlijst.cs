// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Portfolio.Besluiten;

/// <summary>The list of decisions: what was decided, refused, parked or withdrawn, and what waits.</summary>
internal static class Besluitenlijst
{
    internal const string Pad = "/portfolio/besluiten";

    internal static readonly Lijstopzet<Besluitrij> Opzet = new()
    {
        Pad = Pad,
        Enkelvoud = "besluit",
        Meervoud = "besluiten",
        Kolommen =
        [
            Kolom.Naam<Besluitrij>("Besluit", rij => rij.Besluit.Naam, (rij, context) => context.Weg.Besluit(rij.Besluit.Id)),
            new("status", "Status")
            {
                Kaal = true,
                Sorteer = _ => Sorteerveld<Besluitrij>.OpTekst("status", rij => Besluittekst.Stand(rij.Besluit)),
                Schrijf = (uit, rij, _) => uit.Html("<span class=\"samenhang-label\">").Tekst(Besluittekst.Stand(rij.Besluit)).Html("</span>"),
                Waarde = (rij, _) => Besluittekst.Stand(rij.Besluit),
            },
            Kolom.Keuze<Besluitrij, Besluitsoort>("soort", "Soort", rij => rij.Besluit.Soort),
            Kolom.Tekst<Besluitrij>("organ", "Orgaan", rij => rij.Besluit.Organ),
            Dag("datum", "Datum", rij => rij.Besluit.Datum),
            Kolom.Tekst<Besluitrij>("nummer", "Nummer", rij => rij.Besluit.Nummer),
            new("over", "Waarover")
            {
                Sorteer = _ => Sorteerveld<Besluitrij>.OpTekst("over", rij => rij.Over.IsEmpty ? null : rij.Over[0].Titel),
                Schrijf = SchrijfOver,
                Waarde = (rij, _) => string.Join(" | ", rij.Over.Select(feit => feit.Titel)),
            },
            Kolom.Tekst<Besluitrij>("portefeuille", "Portefeuille", rij => string.Join(", ", rij.Portefeuilles.Select(portefeuille => portefeuille.Naam))) with { Standaard = false },
            Dag("terugkijken", "Kijk opnieuw op", rij => rij.Besluit.IsGeparkeerd ? rij.Besluit.Terugkijkdatum : null) with { Standaard = false },
            Dag("uitgevoerd", "Uitgevoerd op", rij => rij.Besluit.UitgevoerdOp) with { Standaard = false },
            Kolom.Keuze<Besluitrij, Zichtbaarheid>("zichtbaarheid", "Openbaarheid", rij => rij.Besluit.Zichtbaarheid) with { Standaard = false },
            Kolom.Tekst<Besluitrij>("motivering", "Waarom", rij => rij.Besluit.Motivering) with { Standaard = false },
            Kolom.Tekst<Besluitrij>("stemverhouding", "Stemverhouding", rij => rij.Besluit.Stemverhouding) with { Standaard = false },
        ],
        Filters =
        [
            Lijstfilter<Besluitrij>.Op<Besluitstatus>(Besluitenbron.Status, "Status") with { Vooraan = true },
            Lijstfilter<Besluitrij>.Op<Besluituitkomst>(Besluitenbron.Uitkomst, "Uitkomst") with { Vooraan = true, Geen = "Nog niet besloten" },
            new(Besluitenbron.Organ, "Orgaan") { Vooraan = true, Woord = (waarde, _) => Woorden.MetHoofdletter(waarde) },
            new(Besluitenbron.Jaar, "Jaar") { Vooraan = true, Geen = "Zonder datum", Woord = (waarde, _) => waarde.All(char.IsAsciiDigit) ? waarde : null },
            Lijstfilter<Besluitrij>.Op<Besluitsoort>(Besluitenbron.Soort, "Soort"),
            new(Besluitenbron.Portefeuille, "Portefeuille") { Geen = "Zonder portefeuille", Woord = (waarde, context) => Titel<Portefeuille>(waarde, context) },
            new(Besluitenbron.Opgave, "Opgave") { Kiezer = true, Geen = "Zonder opgave", Woord = (waarde, context) => Titel<Opgave>(waarde, context) },
        ],
    };

    private static string? Titel<T>(string waarde, Lijstcontext context)
        where T : Feit => Guid.TryParse(waarde, out var id) ? context.Blik.Zoek<T>(id)?.Titel : null;

    private static void SchrijfOver(HtmlUitvoer uit, Besluitrij rij, Lijstcontext context)
    {
        foreach (var (nummer, feit) in rij.Over.Index())
        {
            uit.Html(nummer == 0 ? "<a" : ", <a").Attribuut("href", context.Weg.Naar(feit)).Html(">").Tekst(feit.Titel).Html("</a>");
        }
    }

    private static Lijstkolom<Besluitrij> Dag(string sleutel, string titel, Func<Besluitrij, DateOnly?> dag) => new(sleutel, titel)
    {
        Sorteer = _ => Sorteerveld<Besluitrij>.OpDag(sleutel, dag),
        Schrijf = (uit, rij, _) =>
        {
            if (dag(rij) is { } op) uit.Tekst(Datumtekst.Kort(op).Replace(' ', '\u00a0'));
            else uit.Html("<span class=\"samenhang-leegwaarde\">geen</span>");
        },
        Waarde = (rij, _) => dag(rij),
    };
}
