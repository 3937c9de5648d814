// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;

namespace Samenhang.Kern.Vandaag;

/// <summary>An opgave or effort that runs and does not go as expected.</summary>
/// <param name="Waar">The opgave or effort.</param>
/// <param name="Stand">The stand that holds.</param>
/// <param name="Sinds">Since when it is judged so without a break.</param>
public sealed record Afwijking(Feit Waar, Stand Stand, DateOnly Sinds)
{
    /// <summary>What does not go as expected, what needs a decision first and then what has been so for longest. A stand that is too old says nothing: it is to be confirmed.</summary>
    /// <param name="blik">All the viewer may see.</param>
    /// <param name="dragers">Opgaven and efforts.</param>
    /// <param name="weken">How many weeks a stand holds; see <see cref="Standritme"/>.</param>
    /// <param name="dag">Today in Europe/Amsterdam.</param>
    public static ImmutableArray<Afwijking> Van(Blik blik, IEnumerable<Feit> dragers, int weken, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(blik);
        return
        [
            .. from drager in dragers
               where Standritme.Loopt(drager) && Standritme.Oud(blik, drager, weken, dag) is null
               let standen = blik.Naar(r => r.StandenVan, drager.Id)
               let stand = Standen.Geldend(standen, dag)
               where stand.Oordeel is Licht.Aandachtspunt or Licht.Bijsturen
               let sinds = Standen.Sinds(standen, stand)
               orderby stand.Oordeel descending, sinds, drager.Titel
               select new Afwijking(drager, stand, sinds),
        ];
    }
}
