// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Beleidsafspraken;

/// <summary>The list of policy agreements, with what became of each.</summary>
internal static class Afsprakenlijst
{
    internal const string Pad = "/beleidsafspraken";

    internal static readonly Lijstopzet<Afspraakrij> Opzet = new()
    {
        Pad = Pad,
        Enkelvoud = "beleidsafspraak",
        Meervoud = "beleidsafspraken",
        Kolommen =
        [
            Kolom.Naam<Afspraakrij>("Afspraak", rij => rij.Afspraak.Tekst, (rij, context) => Adres(rij.Afspraak.Id, context), rij => rij.Afspraak.WaarGebleven),
            Kolom.Keuze<Afspraakrij, Beleidsafspraaksoort>("soort", "Soort", rij => rij.Afspraak.Soort),
            Kolom.Keuze<Afspraakrij, Afspraakstand>("stand", "Stand", rij => rij.Afspraak.Stand),
            new("datum", "Datum")
            {
                Sorteer = _ => Sorteerveld<Afspraakrij>.OpDag("datum", rij => rij.Afspraak.Datum),
                Schrijf = (uit, rij, _) => uit.Tekst(rij.Afspraak.Datum is { } dag ? Platform.Opmaak.Datumtekst.Kort(dag) : "onbekend"),
                Waarde = (rij, _) => rij.Afspraak.Datum,
            },
            new("eigenaar", "Wie zorgt ervoor")
            {
                Sorteer = _ => Sorteerveld<Afspraakrij>.OpPersoon("eigenaar", rij => rij.Afspraak.EigenaarId),
                Schrijf = (uit, rij, context) => uit.Tekst(context.Personen.Naam(rij.Afspraak.EigenaarId)),
                Waarde = (rij, context) => context.Personen.Naam(rij.Afspraak.EigenaarId),
            },
            new("gelegd", "Ligt bij")
            {
                Schrijf = SchrijfGelegd,
                Waarde = (rij, _) => string.Join(" | ", rij.Opgaven.Select(opgave => opgave.Naam).Concat(rij.Inspanningen.Select(inspanning => inspanning.Naam))),
            },
            Kolom.Tekst<Afspraakrij>("gebleven", "Waar gebleven", rij => rij.Afspraak.WaarGebleven) with { Standaard = false },
        ],
        Filters =
        [
            Lijstfilter<Afspraakrij>.Op<Beleidsafspraaksoort>(Afsprakenbron.Soort, "Soort") with { Vooraan = true },
            Lijstfilter<Afspraakrij>.Op<Afspraakstand>(Afsprakenbron.Stand, "Stand") with { Vooraan = true },
            new(Afsprakenbron.Gelegd, "Ligt ergens") { Vooraan = true, Vast = ["ja", "nee"], Woord = (waarde, _) => waarde is "ja" ? "Ja, bij een opgave of inspanning" : waarde is "nee" ? "Nee, nergens" : null },
            new(Afsprakenbron.Opgave, "Opgave") { Kiezer = true, Vooraan = true, Geen = "Bij geen opgave", Woord = (waarde, context) => Guid.TryParse(waarde, out var id) ? context.Blik.Zoek<Opgave>(id)?.Naam : null },
            new(Afsprakenbron.Eigenaar, "Wie zorgt ervoor") { Kiezer = true, Personen = true, Geen = "Nog niemand", Woord = (waarde, context) => Guid.TryParse(waarde, out var id) ? context.Personen.Zoek(id)?.Naam : null },
        ],
        Onbekenden = [new(Afsprakenbron.Gelegd, "nee", "ligt nergens")],
    };

    internal static string Adres(Guid id, Lijstcontext context) => context.Weg.Met($"{Pad}/{id}/bekijken");

    private static void SchrijfGelegd(HtmlUitvoer uit, Afspraakrij rij, Lijstcontext context)
    {
        if (rij.IsGat)
        {
            uit.Inhoud(Lichtje.Met(Licht.Aandachtspunt, "nergens"));
            return;
        }

        var eerste = true;
        foreach (var (naam, adres) in rij.Opgaven.Select(opgave => (opgave.Naam, context.Weg.Opgave(opgave.Id))).Concat(rij.Inspanningen.Select(inspanning => (inspanning.Naam, context.Weg.Inspanning(inspanning.Id)))))
        {
            uit.Html(eerste ? "<a" : ", <a").Attribuut("href", adres).Html(">").Tekst(naam).Html("</a>");
            eerste = false;
        }

        uit.Html(eerste ? "<span class=\"samenhang-meta\">nergens</span>" : "");
    }
}
