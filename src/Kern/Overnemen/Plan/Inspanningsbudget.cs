// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Money that stands beside an effort in its list.</summary>
internal static class Inspanningsbudget
{
    /// <summary>The amounts a row tells, in cents: per year the budget, and besides it what was committed, spent and expected.</summary>
    public sealed record Verteld(IReadOnlyList<(int? Jaar, long Centen)> Begroot, long? Verplicht, long? Gerealiseerd, long? Prognose, string? Dekking);

    public static Verteld Lees(Rijwerk rij)
    {
        var begroot = new List<(int?, long)>();
        foreach (var waarde in rij.Rij.Alle("budget"))
            if (rij.Bedrag("budget", waarde) is { } centen) begroot.Add((waarde.Kolom.Jaar, centen));
        return new(begroot, Bedrag("verplicht"), Bedrag("gerealiseerd"), Bedrag("prognose"), rij.Tekst<Budgetregel>("dekking", "Dekking"));

        long? Bedrag(string veld) => rij.Rij.Eerste(veld) is { } waarde ? rij.Bedrag(veld, waarde) : null;
    }

    /// <summary>Records the amounts. A budget without a year gets the year of the effort when that starts and ends in one year; else it has none.</summary>
    public static void Leg(Omgeving omgeving, Rijwerk rij, Inspanning inspanning, Verteld verteld)
    {
        foreach (var (jaar, centen) in verteld.Begroot)
            Geldwerk.Leg(omgeving, rij, "budget", Sleutel(inspanning, jaar), regel => Geldwerk.Begroot(regel, centen) with { Dekking = verteld.Dekking ?? regel.Dekking });
        if (verteld.Verplicht is null && verteld.Gerealiseerd is null && verteld.Prognose is null) return;
        var jaren = verteld.Begroot.Select(bedrag => bedrag.Jaar).Distinct().ToList();
        Geldwerk.Leg(omgeving, rij, "gerealiseerd", Sleutel(inspanning, jaren is [var enige] ? enige : null), regel => regel with
        {
            VerplichtCenten = verteld.Verplicht ?? regel.VerplichtCenten,
            GerealiseerdCenten = verteld.Gerealiseerd ?? regel.GerealiseerdCenten,
            PrognoseCenten = verteld.Prognose ?? regel.PrognoseCenten,
        });
    }

    private static Budgetregel Sleutel(Inspanning inspanning, int? jaar)
    {
        var eigen = inspanning.Start is { } start && inspanning.Eind is { } eind && start.Van.Year == eind.Tot.Year ? start.Van.Year : (int?)null;
        return new() { Id = Guid.Empty, Op = inspanning.Id, Jaar = jaar ?? eigen, Richting = Geldrichting.Lasten };
    }
}
