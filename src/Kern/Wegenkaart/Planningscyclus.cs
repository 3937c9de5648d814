// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;

namespace Samenhang.Kern.Wegenkaart;

/// <summary>A fixed point in the year of planning &amp; control.</summary>
/// <param name="Naam">What is due, with its year: "Begroting 2027".</param>
/// <param name="Dag">The day it is due, or about when it is usual.</param>
/// <param name="Uitleg">What happens then, and whether it is law or custom.</param>
public sealed record Cyclusmoment(string Naam, DateOnly Dag, string Uitleg);

/// <summary>
/// The year of planning &amp; control (domain-model §6). A gemeente sends its begroting to the province before 15 November and its
/// jaarstukken before 15 July (Gemeentewet art. 191 lid 2 and 200), a province sends them to the minister before the same days (Provinciewet
/// art. 195 lid 2 and 204), and a waterschap sends its begroting to the province before 1 December and its jaarstukken before 15 July
/// (Waterschapswet, as the provinces that supervise publish it: www.brabant.nl, "Begroting en rekening waterschappen"). Every other date is
/// custom.
/// </summary>
public static class Planningscyclus
{
    private const string Gewoonte = "gebruikelijk rond deze dag";

    /// <summary>The points between two days, in order of date.</summary>
    /// <param name="soort">"gemeente", "provincie" or "waterschap"; anything else is read as a gemeente.</param>
    /// <param name="van">First day.</param>
    /// <param name="tot">Last day.</param>
    public static ImmutableArray<Cyclusmoment> Tussen(string soort, DateOnly van, DateOnly tot) =>
    [
        .. Enumerable.Range(van.Year, Math.Max(0, tot.Year - van.Year + 1)).SelectMany(jaar => Jaar(soort, jaar))
            .Where(moment => moment.Dag >= van && moment.Dag <= tot).OrderBy(moment => moment.Dag),
    ];

    private static Cyclusmoment[] Jaar(string soort, int jaar) => soort switch
    {
        "provincie" =>
        [
            new($"Voorjaarsnota {jaar}", new(jaar, 6, 1), Gewoonte),
            new($"Kadernota {jaar + 1}", new(jaar, 6, 30), $"Staten vóór de zomer, {Gewoonte}"),
            new($"Jaarstukken {jaar - 1}", new(jaar, 7, 15), "vóór deze dag bij de minister (wet)"),
            new($"Najaarsnota {jaar}", new(jaar, 10, 1), Gewoonte),
            new($"Begroting {jaar + 1}", new(jaar, 11, 15), "vóór deze dag bij de minister (wet)"),
        ],
        "waterschap" =>
        [
            new($"Voorjaarsrapportage {jaar}", new(jaar, 6, 1), Gewoonte),
            new($"Voorjaarsnota {jaar + 1}", new(jaar, 6, 30), $"algemeen bestuur vóór de zomer, {Gewoonte}"),
            new($"Jaarstukken {jaar - 1}", new(jaar, 7, 15), "vóór deze dag bij de provincie (wet)"),
            new($"Najaarsrapportage {jaar}", new(jaar, 10, 1), Gewoonte),
            new($"Begroting {jaar + 1}", new(jaar, 12, 1), "vóór deze dag bij de provincie (wet)"),
        ],
        _ =>
        [
            new($"Bestuursrapportage 1 {jaar}", new(jaar, 6, 1), Gewoonte),
            new($"Kadernota {jaar + 1}", new(jaar, 6, 30), $"raad vóór de zomer, {Gewoonte}"),
            new($"Jaarstukken {jaar - 1}", new(jaar, 7, 15), "vóór deze dag bij de provincie (wet)"),
            new($"Bestuursrapportage 2 {jaar}", new(jaar, 10, 1), Gewoonte),
            new($"Begroting {jaar + 1}", new(jaar, 11, 15), "vóór deze dag bij de provincie (wet)"),
        ],
    };
}
