// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Overnemen.Herkenning;
using Samenhang.Kern.Overnemen.Plan;

namespace Samenhang.Tests.Kern.Overnemen.Plan;

/// <summary>Decisions taken elsewhere come in by their number.</summary>
public sealed class BesluitOvernameTests
{
    private const string Lijst = "nummer|besluit|soort|orgaan|datum|uitkomst|inspanning|openbaarheid\n26-101|Stoppen met Wijkteams|stoppen|college|03-02-2026|akkoord|Wijkteams|openbaar\n26-102|Later bekijken|wijziging|raad|10-02-2026|aangehouden|Niet bekend|intern\n";

    [Fact]
    public void A_list_is_recognised_and_comes_in_once()
    {
        var proef = new Overnameproef();
        proef.Neem("inspanningen.csv", "naam|fase\nWijkteams|lopend\n");
        Assert.Equal(Lijstsoort.Besluiten, Assert.Single(Overnameproef.Tabellen("collegebesluiten.csv", Herkenning.Lijstmaker.Blad(Lijst))).Soort);

        var plan = proef.Neem("besluiten.csv", Lijst);
        Assert.Equal(2, plan.Aantal(Rijuitkomst.Nieuw));
        var stop = proef.Beeld.Besluiten.Single(besluit => besluit.Nummer == "26-101");
        Assert.True(stop.IsJa);
        Assert.Equal((Besluitsoort.Stop, "college", Zichtbaarheid.Openbaar), (stop.Soort, stop.Organ, stop.Zichtbaarheid));
        Assert.Equal([proef.Inspanning("Wijkteams").Id], stop.Over);
        var later = proef.Beeld.Besluiten.Single(besluit => besluit.Nummer == "26-102");
        Assert.True(later.IsGeparkeerd);
        Assert.Empty(later.Over);

        Assert.Equal(2, proef.Neem("besluiten.csv", Lijst).Aantal(Rijuitkomst.Ongewijzigd));
        Assert.Equal(2, proef.Beeld.Besluiten.Aantal);
    }

    [Fact]
    public void What_was_decided_is_not_decided_again_by_a_list()
    {
        var proef = new Overnameproef();
        proef.Neem("besluiten.csv", Lijst);

        var plan = proef.Neem("besluiten.csv", Lijst.Replace("akkoord", "afgewezen", StringComparison.Ordinal));

        Assert.Equal(1, plan.Aantal(Rijuitkomst.Afgewezen));
        Assert.True(proef.Beeld.Besluiten.Single(besluit => besluit.Nummer == "26-101").IsJa);
    }
}
