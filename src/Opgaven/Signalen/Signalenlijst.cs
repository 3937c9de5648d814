// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Signalen;

/// <summary>The inbox of signals: what nobody looked at yet comes first.</summary>
internal static class Signalenlijst
{
    internal const string Pad = "/signalen";

    private static readonly Lijstfilter<Signaalrij> Stand = Lijstfilter<Signaalrij>.Op<Signaalstand>(Signalenbron.Stand, "Hoever") with { Vooraan = true };

    internal static readonly Lijstopzet<Signaalrij> Opzet = new()
    {
        Pad = Pad,
        Enkelvoud = "signaal",
        Meervoud = "signalen",
        Kolommen =
        [
            Kolom.Naam<Signaalrij>("Signaal", rij => rij.Signaal.Tekst, (rij, context) => context.Weg.Naar(rij.Signaal)!, Onder),
            Kolom.Keuze<Signaalrij, Signaalsoort>("soort", "Soort", rij => rij.Signaal.Soort),
            Kolom.Keuze<Signaalrij, Signaalstand>("stand", "Hoever", rij => rij.Stand),
            new("datum", "Datum")
            {
                Sorteer = _ => Sorteerveld<Signaalrij>.OpDag("datum", rij => rij.Signaal.Datum),
                Schrijf = (uit, rij, _) => uit.Tekst(Datumtekst.Kort(rij.Signaal.Datum)),
                Waarde = (rij, _) => rij.Signaal.Datum,
            },
            Kolom.Keuze<Signaalrij, Urgentie>("urgentie", "Urgentie", rij => rij.Signaal.Urgentie == Urgentie.Onbekend ? null : rij.Signaal.Urgentie),
            new("gelegd", "Ligt bij")
            {
                Schrijf = SchrijfGelegd,
                Waarde = (rij, _) => string.Join(" | ", Gelegd(rij).Select(feit => feit.Titel)),
            },
            Kolom.Tekst<Signaalrij>("herkomst", "Wie zei het", rij => rij.Signaal.Herkomst) with { Standaard = false },
            Kolom.Tekst<Signaalrij>("voelt", "Wie voelt het", rij => rij.Signaal.WieVoeltHet) with { Standaard = false },
            Kolom.Keuze<Signaalrij, Aandacht>("media", "Media-aandacht", rij => rij.Signaal.Media == Aandacht.Onbekend ? null : rij.Signaal.Media) with { Standaard = false },
            Kolom.Tekst<Signaalrij>("gevolg", "Wat ermee gebeurde", rij => rij.Signaal.Gevolg) with { Standaard = false },
        ],
        Filters =
        [
            Stand,
            Lijstfilter<Signaalrij>.Op<Signaalsoort>(Signalenbron.Soort, "Soort") with { Vooraan = true },
            Lijstfilter<Signaalrij>.Op<Urgentie>(Signalenbron.Urgentie, "Urgentie"),
            Lijstfilter<Signaalrij>.Op<Signaalbron>(Signalenbron.Afkomst, "Waar het vandaan komt"),
            Lijstfilter<Signaalrij>.Op<Aandacht>(Signalenbron.Media, "Media-aandacht"),
            new(Signalenbron.Opgave, "Opgave") { Kiezer = true, Vooraan = true, Geen = "Bij geen opgave", Woord = (waarde, context) => Guid.TryParse(waarde, out var id) ? context.Blik.Zoek<Opgave>(id)?.Naam : null },
        ],
        Groep = Stand,
    };

    private static IEnumerable<Feit> Gelegd(Signaalrij rij) => rij.Opgaven.Concat<Feit>(rij.Inspanningen);

    private static string? Onder(Signaalrij rij) => rij.Samen switch
    {
        0 => rij.Signaal.Herkomst,
        1 => "met 1 ander samengevoegd",
        _ => $"met {rij.Samen} andere samengevoegd",
    };

    private static void SchrijfGelegd(HtmlUitvoer uit, Signaalrij rij, Lijstcontext context)
    {
        var eerste = true;
        foreach (var feit in Gelegd(rij))
        {
            uit.Html(eerste ? "<a" : ", <a").Attribuut("href", context.Weg.Naar(feit)).Html(">").Tekst(feit.Titel).Html("</a>");
            eerste = false;
        }

        uit.Html(eerste ? "<span class=\"samenhang-meta\">nergens</span>" : "");
    }
}
