// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Overnemen.Herkenning;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Takes over a row of a budget list: amounts, and the link with an opgave, goal or effort.</summary>
internal static class BegrotingOvername
{
    public static void Neem(Omgeving omgeving, Rijwerk rij)
    {
        var sleutel = Sleutel(rij);
        rij.Titel = string.Join(' ', new[] { sleutel.Programma, sleutel.Taakveld, sleutel.Product, sleutel.Onderdeel, sleutel.Jaar?.ToString(System.Globalization.CultureInfo.InvariantCulture) }.Where(deel => deel is not null));
        var (lasten, baten) = (Bedragen(rij, "lasten"), Bedragen(rij, "baten"));
        var (verplicht, gerealiseerd, prognose) = (Bedrag(rij, "verplicht"), Bedrag(rij, "gerealiseerd"), Bedrag(rij, "prognose"));
        var aandeel = rij.Getal("aandeel");
        if (aandeel is < 0 or > 100) rij.Weiger("aandeel", "Een aandeel ligt tussen 0 en 100 procent.");
        var soort = rij.Woord("soort", Woordenlijsten.Geldsoort);
        var aard = rij.Woord("aard", Woordenlijsten.Geldaard);
        var dekking = rij.Tekst<Budgetregel>("dekking", "Dekking");
        var bron = rij.Tekst<Budgetregel>("bron", "Bron");
        var peildatum = rij.Dag("peildatum");
        var op = Op(omgeving, rij);
        if (rij.Titel.Length == 0 && op is null) rij.Weiger("programma", "Er staat geen programma, taakveld of product in deze rij.");
        if (rij.Afgewezen) return;
        var drager = op is { } doelwit ? doelwit.Id ?? omgeving.Verwijzer.Opgave(rij, doelwit) : (Guid?)null;
        if (lasten.Count + baten.Count == 0 && (verplicht ?? gerealiseerd ?? prognose) is not null) lasten.Add((null, null));
        var bij = lasten.Count > 0 ? Geldrichting.Lasten : Geldrichting.Baten;
        var regelNieuw = false;
        foreach (var (richting, veld, bedragen) in new[] { (Geldrichting.Lasten, "lasten", lasten), (Geldrichting.Baten, "baten", baten) })
        {
            foreach (var (jaar, centen) in bedragen)
            {
                regelNieuw |= Geldwerk.Leg(omgeving, rij, veld, sleutel with { Op = drager, Jaar = jaar ?? sleutel.Jaar, Richting = richting }, regel => Geldwerk.Begroot(regel, centen) with
                {
                    Soort = soort ?? regel.Soort,
                    Aard = aard ?? regel.Aard,
                    Dekking = Hoofdwerk.Kies(dekking, regel.Dekking),
                    Peildatum = peildatum ?? regel.Peildatum,
                    Bron = bron ?? regel.Bron,
                    VerplichtCenten = richting == bij ? verplicht ?? regel.VerplichtCenten : regel.VerplichtCenten,
                    GerealiseerdCenten = richting == bij ? gerealiseerd ?? regel.GerealiseerdCenten : regel.GerealiseerdCenten,
                    PrognoseCenten = richting == bij ? prognose ?? regel.PrognoseCenten : regel.PrognoseCenten,
                });
            }
        }

        rij.IsNieuw = regelNieuw;
        if (drager is { } van && (regelNieuw || aandeel is not null || lasten.Count + baten.Count == 0)) rij.IsNieuw |= Koppel(omgeving, rij, van, sleutel, aandeel);
        if (drager is null && lasten.Count + baten.Count == 0 && !rij.Afgewezen) rij.Weiger("lasten", "Er staat geen bedrag in deze rij, en niet bij welke opgave of inspanning hij hoort.");
    }

    private static Budgetregel Sleutel(Rijwerk rij)
    {
        var tekst = rij.Rij.Eerste("jaar")?.Cel.Tekst;
        var jaar = Jaartal.Lees(tekst);
        if (jaar is null && rij.Tijdvak("jaar") is { } tijdvak)
        {
            if (tijdvak.Van.Year == tijdvak.Tot.Year) jaar = tijdvak.Van.Year;
            else rij.Weiger("jaar", "Een begrotingsregel gaat over één jaar.");
        }

        return new()
        {
            Id = Guid.Empty,
            Jaar = jaar,
            Onderdeel = rij.Tekst<Budgetregel>("onderdeel", "Onderdeel"),
            Programma = rij.Tekst<Budgetregel>("programma", "Programma"),
            Taakveld = rij.Tekst<Budgetregel>("taakveld", "Taakveld"),
            Product = rij.Tekst<Budgetregel>("product", "Product"),
        };
    }

    private static Doelwit? Op(Omgeving omgeving, Rijwerk rij)
    {
        var inspanning = Verwijzer.Bestaande(rij, "inspanning", omgeving.Inspanningen, "Inspanning");
        var doel = Verwijzer.Bestaande(rij, "doel", omgeving.Doelen, "Doel");
        var opgaven = Verwijzer.Alle(rij, "opgave", omgeving.Opgaven, "Opgave");
        if (inspanning is not null) return new(inspanning, "");
        if (doel is not null) return new(doel, "");
        if (opgaven.Count > 1) rij.Weiger("opgave", "Een begrotingsregel hoort bij één opgave. Maak er een regel per opgave van.");
        return opgaven.Count == 0 ? null : opgaven[0];
    }

    private static bool Koppel(Omgeving omgeving, Rijwerk rij, Guid van, Budgetregel sleutel, decimal? aandeel)
    {
        var nieuw = false;
        foreach (var (dimensie, naar) in new[] { (Begrotingsdimensie.Programma, sleutel.Programma), (Begrotingsdimensie.Taakveld, sleutel.Taakveld), (Begrotingsdimensie.Product, sleutel.Product) })
            if (naar is not null && !rij.Afgewezen) nieuw |= Geldwerk.Koppel(omgeving, rij, van, dimensie, naar, sleutel.Jaar, aandeel);
        return nieuw;
    }

    private static List<(int? Jaar, long? Centen)> Bedragen(Rijwerk rij, string veld)
    {
        var uit = new List<(int?, long?)>();
        foreach (var waarde in rij.Rij.Alle(veld))
            if (rij.Bedrag(veld, waarde) is { } centen) uit.Add((waarde.Kolom.Jaar, centen));
        return uit;
    }

    private static long? Bedrag(Rijwerk rij, string veld) => rij.Rij.Eerste(veld) is { } waarde ? rij.Bedrag(veld, waarde) : null;
}
