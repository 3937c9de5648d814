// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Pagina;

namespace Samenhang.Opgaven.Doelen;

/// <summary>One contribution as a line on the page of a goal.</summary>
/// <param name="Bijdrage">The contribution.</param>
/// <param name="Ander">What stands at its other end.</param>
/// <param name="Geldt">It holds on the day that is shown.</param>
internal sealed record Bijdrageregel(Bijdrage Bijdrage, Feit Ander, bool Geldt)
{
    internal bool WerktTegen => Bijdrage.Sterkte < 0;

    /// <summary>Efforts and goals that contribute to a goal: the main lines first, then the strongest, unknown last.</summary>
    internal static IReadOnlyList<Bijdrageregel> Naar(Blik blik, Guid doel, DateOnly dag) =>
        Maak(blik, blik.Naar(r => r.BijdragenNaar, doel), bijdrage => bijdrage.Van, dag);

    /// <summary>Goals that a goal contributes to, in the same order.</summary>
    internal static IReadOnlyList<Bijdrageregel> Van(Blik blik, Guid doel, DateOnly dag) =>
        Maak(blik, blik.Naar(r => r.BijdragenVan, doel), bijdrage => bijdrage.Naar, dag);

    private static List<Bijdrageregel> Maak(Blik blik, IEnumerable<Bijdrage> bijdragen, Func<Bijdrage, Guid> ander, DateOnly dag)
    {
        var regels = new List<Bijdrageregel>();
        foreach (var bijdrage in bijdragen)
        {
            if (blik.Zoek(ander(bijdrage)) is { } feit)
            {
                regels.Add(new Bijdrageregel(bijdrage, feit, (bijdrage.Vanaf is null || bijdrage.Vanaf <= dag) && (bijdrage.Tot is null || bijdrage.Tot >= dag)));
            }
        }

        return
        [
            .. regels.OrderByDescending(regel => regel.Geldt).ThenByDescending(regel => regel.Bijdrage.Primair)
                .ThenByDescending(regel => regel.Bijdrage.Sterkte ?? int.MinValue).ThenBy(regel => regel.Ander.Titel, Volgorde.Nederlands),
        ];
    }
}
