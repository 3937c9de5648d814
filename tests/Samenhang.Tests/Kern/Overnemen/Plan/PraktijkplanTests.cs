// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Overnemen.Herkenning;
using Samenhang.Kern.Overnemen.Plan;
using Samenhang.Platform.Uitwisseling.Lezen;
using Samenhang.Tests.Bewaking;

namespace Samenhang.Tests.Kern.Overnemen.Plan;

public sealed class PraktijkplanTests
{
    [Theory]
    [InlineData("winterswijk", 5, 20, 23, 13, 17)]
    [InlineData("geertruidenberg", 4, 25, 20, 7, 24)]
    [InlineData("veenendaal", 5, 16, 40, 2, 2)]
    [InlineData("wormerland", 4, 22, 29, 0, 0)]
    [InlineData("alblasserdam", 3, 10, 17, 0, 0)]
    [InlineData("leiden", 4, 21, 54, 1, 3)]
    public void The_published_lists_come_in_whole_and_a_second_time_changes_nothing(string map, int opgaven, int doelen, int inspanningen, int indicatoren, int metingen)
    {
        var tabellen = Bronlezer.LeesPad(Path.Combine(Repository.Root, "data", "praktijk", map))
            .SelectMany(bestand => bestand.Bladen.SelectMany(blad => Bladherkenning.Herken(bestand.Naam, blad))).ToList();
        var proef = new Overnameproef();
        var plan = proef.Neem(tabellen);
        Assert.All(plan.Rijen, rij => Assert.True(rij.Uitkomst == Rijuitkomst.Nieuw, $"{rij.Bestand} {rij.Rij}: {rij.Uitkomst} {string.Join(' ', rij.Meldingen.Select(melding => melding.Tekst))}"));
        Assert.Equal(
            (opgaven, doelen, inspanningen, indicatoren, metingen),
            (proef.Beeld.Opgaven.Aantal, proef.Beeld.Doelen.Aantal, proef.Beeld.Inspanningen.Aantal, proef.Beeld.Indicatoren.Aantal, proef.Beeld.Metingen.Aantal));
        Assert.Empty(plan.NieuwePersonen);
        Assert.Empty(proef.Beeld.Opdrachten);
        Assert.Empty(proef.Beeld.Rolvervullingen);
        Assert.All(proef.Beeld.Inspanningen, inspanning => Assert.Null(inspanning.Keuze));
        var opnieuw = proef.Neem(tabellen);
        Assert.All(opnieuw.Rijen, rij => Assert.Equal(Rijuitkomst.Ongewijzigd, rij.Uitkomst));
        Assert.Empty(opnieuw.Mutaties);
        Assert.Equal(plan.Mutaties.Count, proef.Beeld.Opgaven.Aantal + proef.Beeld.Doelen.Aantal + inspanningen + indicatoren + metingen + Rest(proef.Beeld));
    }

    private static int Rest(Beeld beeld) =>
        beeld.Bijdragen.Aantal + beeld.Budgetregels.Aantal + beeld.Begrotingskoppelingen.Aantal + beeld.Portefeuilles.Aantal + beeld.Standen.Aantal;
}
