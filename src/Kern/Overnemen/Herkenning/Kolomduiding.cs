// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Notatie;
using Samenhang.Kern.Overnemen.Bron;

namespace Samenhang.Kern.Overnemen.Herkenning;

/// <summary>Where a header can mean several things, the cells below it decide.</summary>
internal static class Kolomduiding
{
    private const int Monster = 1000;

    private static readonly string[] Twijfelachtig =
        ["code", "status", "fase", "stand", "stand_planning", "stand_geld", "stand_inhoud", "stand_risico", "werkwijze", "portefeuillehouder", "toelichting"];

    /// <summary>The columns with doubtful fields settled; columns that a person chose stay.</summary>
    public static IReadOnlyList<Kolom> Verfijn(Kopregel kop, IReadOnlyList<Rij> rijen)
    {
        if (kop.Gewicht == int.MaxValue) return kop.Kolommen;
        var kolommen = kop.Kolommen.ToArray();
        for (var plaats = 0; plaats < kolommen.Length; plaats++)
        {
            var kolom = kolommen[plaats];
            if (kolom.Veld is null || !Twijfelachtig.Contains(kolom.Veld.Sleutel)) continue;
            var cellen = rijen.Select(rij => rij.Cel(kolom.Nummer)).Where(cel => !cel.IsLeeg && !Leegwoorden.IsLeeg(cel.Tekst)).Take(Monster).ToList();
            if (Beter(kop.Soort, kolom.Veld.Sleutel, cellen, kolommen) is { } beter && beter != kolom.Veld.Sleutel)
                kolommen[plaats] = kolom with { Veld = beter.Length == 0 ? null : Veldenboek.Zoek(kop.Soort, beter) };
        }

        return kolommen;
    }

    private static string? Beter(Lijstsoort soort, string veld, List<Cel> cellen, Kolom[] kolommen)
    {
        bool Vrij(string ander) => !kolommen.Any(kolom => kolom.Veld?.Sleutel == ander);
        if (cellen.Count == 0) return soort == Lijstsoort.Inspanningen && veld == "status" && Vrij("stand") ? "stand" : null;
        if (veld == "code" && IsVolgnummer(cellen)) return "";
        if (soort == Lijstsoort.Inspanningen && veld is "status" or "fase" or "stand") return Statusveld(veld, cellen, Vrij);
        if (soort == Lijstsoort.Opgaven && veld == "status" && Meest(cellen, Woordenlijsten.IsStand) && !Meest(cellen, Woordenlijsten.IsOpgavestatus)) return "stand";
        if (soort == Lijstsoort.Opgaven && veld == "stand" && !Meest(cellen, Woordenlijsten.IsStand)) return "stand_toelichting";
        if (veld is "stand_planning" or "stand_geld" or "stand_inhoud" or "stand_risico" && !Meest(cellen, Woordenlijsten.IsStand)) return Anders(veld, cellen, Vrij);
        if (veld == "werkwijze" && !Meest(cellen, Woordenlijsten.IsWerkwijze)) return Vrij("thema") ? "thema" : "";
        if (veld == "portefeuillehouder") return Houder(soort, cellen, Vrij);
        if (veld == "toelichting" && soort == Lijstsoort.Inspanningen && !Vrij("omschrijving")) return "stand_toelichting";
        return null;
    }

    /// <summary>"Pfh" heads titles of portefeuilles as well as names. A name that has no portefeuille beside it is that of the bestuurlijk opdrachtgever.</summary>
    private static string Houder(Lijstsoort soort, List<Cel> cellen, Func<string, bool> vrij)
    {
        if (Meest(cellen, Portefeuilletitel.Lijkt)) return vrij("portefeuille") ? "portefeuille" : "";
        if (soort == Lijstsoort.Opgaven && !vrij("portefeuille")) return "portefeuillehouder";
        return vrij("bestuurlijk_opdrachtgever") ? "bestuurlijk_opdrachtgever" : vrij("portefeuille") ? "" : "portefeuillehouder";
    }

    private static string Statusveld(string veld, List<Cel> cellen, Func<string, bool> vrij)
    {
        var stand = Meest(cellen, Woordenlijsten.IsStand);
        var fase = Meest(cellen, Woordenlijsten.IsFase);
        if (stand && !fase) return veld == "stand" || vrij("stand") ? "stand" : veld;
        if (veld == "fase") return "fase";
        if (fase) return vrij("fase") ? "fase" : veld == "status" && vrij("stand") ? "stand" : veld;
        var lang = cellen.Average(cel => cel.Tekst.Length) > 25;
        if (veld == "stand") return "stand_toelichting";
        return lang ? "stand_toelichting" : vrij("fase") ? "fase" : vrij("stand") ? "stand" : "stand_toelichting";
    }

    private static string Anders(string veld, List<Cel> cellen, Func<string, bool> vrij) => veld switch
    {
        "stand_planning" when vrij("looptijd") && vrij("eind") && Meest(cellen, cel => Datums.Lees(cel) is { HeeftWaarde: true }) => "looptijd",
        "stand_geld" when vrij("budget") && Meest(cellen, cel => Bedragen.Lees(cel) is { HeeftWaarde: true }) => "budget",
        "stand_risico" when vrij("risico") => "risico",
        _ => "stand_toelichting",
    };

    private static bool Meest(List<Cel> cellen, Predicate<string> past) => cellen.Count(cel => past(cel.Tekst)) * 2 > cellen.Count;

    /// <summary>1, 2, 3 down the page is the number of the row, not of what is in it.</summary>
    private static bool IsVolgnummer(List<Cel> cellen) =>
        cellen.Count > 1 && cellen.Select((cel, plaats) => Getallen.Lees(cel.Tekst) is { HeeftWaarde: true } getal && getal.Waarde == plaats + 1).All(gelijk => gelijk);
}
