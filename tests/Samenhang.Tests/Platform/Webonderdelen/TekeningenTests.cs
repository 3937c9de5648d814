// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Tests.Platform.Webonderdelen;

public sealed partial class TekeningenTests
{
    private static Grafiekpunt Jaar(int jaar, decimal waarde) => new(new DateOnly(jaar, 12, 31), waarde, jaar.ToString(CultureInfo.InvariantCulture));

    private static readonly Grafiekreeks[] Reeksen =
    [
        new(Metingsoort.Realisatie, [Jaar(2025, 5.1m), Jaar(2023, 6.2m), Jaar(2024, 5.8m) with { Voorlopig = true }]),
        new(Metingsoort.Streefwaarde, [Jaar(2028, 4.2m)]),
        new(Metingsoort.Prognose, [Jaar(2026, 4.9m), Jaar(2027, 4.6m)]),
        new(Metingsoort.Nulmeting, [Jaar(2021, 6.8m)]),
    ];

    [Fact]
    public void A_line_chart_with_every_kind() =>
        Voorbeeld.Gelijk("lijngrafiek", Weergave.Html(Lijngrafiek.Html("g1", "Kinderen <in> armoede, in procenten", "Daalt van 6,8 naar 5,1.", Reeksen)));

    [Fact]
    public void A_chart_without_figures_is_nothing() =>
        Assert.Empty(Weergave.Html(Lijngrafiek.Html("g", "n", "b", [new(Metingsoort.Realisatie, [])])));

    [Fact]
    public void Every_point_lies_within_the_chart() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.GeneratorFor<int>().NonEmptyListOf().ToArbitrary(),
        waarden =>
        {
            var punten = waarden.Select((waarde, i) => Jaar(2000 + (i % 90), waarde)).ToList();
            var html = Weergave.Html(Lijngrafiek.Html("g", "n", "b", [new(Metingsoort.Realisatie, punten)]));
            var plaatsen = Cirkel().Matches(html);
            return plaatsen.Count == punten.Count && plaatsen.All(m => Getal(m.Groups[1]) is >= 0 and <= 720 && Getal(m.Groups[2]) is >= 0 and <= 280);
        }));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(7, 7)]
    [InlineData(-3, 12)]
    [InlineData(0.001, 0.0042)]
    [InlineData(999_999, 12_000_000)]
    public void An_axis_has_few_round_lines_around_all_values(double laag, double hoog)
    {
        var reeks = new Grafiekreeks(Metingsoort.Realisatie, [Jaar(2024, (decimal)laag), Jaar(2025, (decimal)hoog)]);
        var strepen = Raster().Count(Weergave.Html(Lijngrafiek.Html("g", "n", "b", [reeks])));
        Assert.InRange(strepen, 3, 7);
    }

    [Fact]
    public void A_spark_shows_start_end_and_goal() =>
        Voorbeeld.Gelijk("vonk", Weergave.Html(Vonk.Html([Jaar(2023, 6.2m), Jaar(2021, 6.8m), Jaar(2025, 5.1m)], Jaar(2028, 4.2m), "Daalt")));

    [Fact]
    public void One_figure_is_no_line() => Assert.Empty(Weergave.Html(Vonk.Html([Jaar(2023, 1)], null, "Eén meting")));

    [Fact]
    public void A_triangle_shows_who_is_missing() => Voorbeeld.Gelijk("driehoek", Weergave.Html(Driehoek.Html(
        new("bestuurlijk opdrachtgever", Bezetting.Persoon, "Marjolein <Oostwal>", "/personen/1"),
        new("ambtelijk opdrachtgever", Bezetting.Vacature, null, "/inspanningen/1/rollen", "sinds 1 oktober 2026"),
        new("procesregisseur", Bezetting.Onbekend))));

    private static decimal Getal(Group groep) => decimal.Parse(groep.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("<circle [^>]*cx=\"([^\"]+)\" cy=\"([^\"]+)\"")]
    private static partial Regex Cirkel();

    [GeneratedRegex("class=\"raster\"")]
    private static partial Regex Raster();
}
