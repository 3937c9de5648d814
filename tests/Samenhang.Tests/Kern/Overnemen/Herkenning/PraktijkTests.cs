// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Overnemen.Herkenning;
using Samenhang.Platform.Uitwisseling.Lezen;
using Samenhang.Tests.Bewaking;

namespace Samenhang.Tests.Kern.Overnemen.Herkenning;

public sealed class PraktijkTests
{
    [Theory]
    [InlineData("winterswijk", 5, 20, 23, 13, 17, 58)]
    [InlineData("geertruidenberg", 4, 25, 20, 7, 24, 54)]
    [InlineData("veenendaal", 5, 16, 40, 2, 2, 81)]
    [InlineData("wormerland", 4, 22, 29, 0, 0, 50)]
    [InlineData("alblasserdam", 3, 10, 17, 0, 0, 57)]
    [InlineData("leiden", 4, 21, 54, 1, 3, 60)]
    public void Every_row_and_every_column_of_the_published_lists_is_recognised(
        string map, int opgaven, int doelen, int inspanningen, int indicatoren, int metingen, int begroting)
    {
        var tabellen = Bronlezer.LeesPad(Path.Combine(Repository.Root, "data", "praktijk", map))
            .SelectMany(bestand => bestand.Bladen.SelectMany(blad => Bladherkenning.Herken(bestand.Naam, blad))).ToList();
        var aantallen = Enum.GetValues<Lijstsoort>().ToDictionary(soort => soort, soort => tabellen.Where(tabel => tabel.Soort == soort).Sum(tabel => tabel.Rijen.Count));
        Assert.Equal(
            (opgaven, doelen, inspanningen, indicatoren, metingen, begroting),
            (aantallen[Lijstsoort.Opgaven], aantallen[Lijstsoort.Doelen], aantallen[Lijstsoort.Inspanningen],
                aantallen[Lijstsoort.Indicatoren], aantallen[Lijstsoort.Metingen], aantallen[Lijstsoort.Begroting]));
        Assert.All(tabellen, tabel => Assert.Empty(tabel.Onbekend));
        Assert.All(tabellen, tabel => Assert.Empty(tabel.Overgeslagen));
        Assert.All(tabellen, tabel => Assert.Equal(Path.GetFileNameWithoutExtension(tabel.Bestand), tabel.Soort.ToString().ToLowerInvariant()));
    }
}
