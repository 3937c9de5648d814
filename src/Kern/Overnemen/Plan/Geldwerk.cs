// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Takes over money and links with the budget.</summary>
internal static class Geldwerk
{
    /// <summary>The budget line with the same subject, year and side; what the row tells about its amounts is put into it.</summary>
    /// <returns>True when it was not there before.</returns>
    public static bool Leg(Omgeving omgeving, Rijwerk rij, string veld, Budgetregel sleutel, Func<Budgetregel, Budgetregel> vul)
    {
        var oud = omgeving.Budget.Zoek(sleutel);
        var basis = oud ?? sleutel with { Id = omgeving.Werk.NieuwId() };
        var nieuw = vul(basis);
        if (nieuw == oud) return false;
        // Other columns of the same row add to its line; only a second amount for the same thing says otherwise.
        if (oud is not null && omgeving.Budget.EerdereRij(oud.Id) is { } eerder && (eerder != rij || (oud.BegrootCenten is { } begroot && begroot != nieuw.BegrootCenten)))
        {
            rij.Weiger(veld, $"Dit budget staat ook in {eerder.Plaats}, met een ander bedrag. Haal er een weg.");
            return false;
        }

        var naam = $"{Woorden.Van(nieuw.Richting)}{(nieuw.Jaar is { } jaar ? $" {jaar}" : "")}";
        rij.Noteer(naam, oud is null ? "" : Toon(oud), Toon(nieuw));
        omgeving.Budget.Zet(rij, nieuw);
        return oud is null;
    }

    /// <summary>Puts an amount in as the budget that holds now, unless that is what it is already.</summary>
    public static Budgetregel Begroot(Budgetregel regel, long? centen) =>
        centen is null || regel.BegrootCenten == centen ? regel : regel with { NaWijzigingCenten = centen };

    /// <summary>Links an opgave, goal or effort with a programme, taakveld or product.</summary>
    /// <returns>True when it was not there before.</returns>
    public static bool Koppel(Omgeving omgeving, Rijwerk rij, Guid van, Begrotingsdimensie dimensie, string naar, int? jaar, decimal? percentage)
    {
        var alle = omgeving.Werk.Bij(omgeving.Relaties.BegrotingskoppelingenVan, van);
        var oud = alle.FirstOrDefault(koppeling => koppeling.Dimensie == dimensie && koppeling.Jaar == jaar && string.Equals(koppeling.Naar, naar, StringComparison.OrdinalIgnoreCase));
        var samen = alle.Where(koppeling => koppeling.Dimensie == dimensie && koppeling.Jaar == jaar && koppeling != oud).Sum(koppeling => koppeling.Percentage ?? 0) + (percentage ?? oud?.Percentage ?? 0);
        if (samen > 100)
        {
            rij.Weiger("aandeel", $"De aandelen per {Woorden.Van(dimensie)} komen samen op {Getallen.Toon(samen)} %; dat kan hoogstens 100 % zijn.");
            return false;
        }

        var basis = oud ?? new Begrotingskoppeling { Id = omgeving.Werk.NieuwId(), Van = van, Dimensie = dimensie, Naar = naar, Jaar = jaar };
        var nieuw = basis with { Percentage = percentage ?? basis.Percentage };
        if (nieuw == oud) return false;
        rij.Noteer(dimensie == Begrotingsdimensie.Programma ? "begrotingsprogramma" : Woorden.Van(dimensie), oud is null ? "" : Toon(oud), Toon(nieuw));
        if (oud is null) omgeving.Werk.Zet(nieuw, van);
        else omgeving.Werk.Zet(nieuw);
        return oud is null;
    }

    private static string Toon(Begrotingskoppeling koppeling) => koppeling.Percentage is { } deel ? $"{koppeling.Naar} ({Getallen.Toon(deel)} %)" : koppeling.Naar;

    private static string Toon(Budgetregel regel)
    {
        var delen = new List<string>();
        if (regel.BegrootCenten is { } begroot) delen.Add(Bedragen.Toon(begroot));
        if (regel.VerplichtCenten is { } verplicht) delen.Add($"verplicht {Bedragen.Toon(verplicht)}");
        if (regel.GerealiseerdCenten is { } gerealiseerd) delen.Add($"gerealiseerd {Bedragen.Toon(gerealiseerd)}");
        if (regel.PrognoseCenten is { } prognose) delen.Add($"prognose {Bedragen.Toon(prognose)}");
        if (regel.Dekking is { } dekking) delen.Add(dekking);
        return string.Join("; ", delen);
    }
}
