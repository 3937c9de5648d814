// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>The records whose history belongs to that of an opgave or effort.</summary>
internal static class Aanhang
{
    /// <summary>The record itself and what hangs on it, as far as it may be seen. Goals, efforts and parties have a history of their own.</summary>
    internal static IEnumerable<Guid> Van(Blik blik, Guid id) =>
        new IEnumerable<Feit>[]
        {
            blik.Naar(r => r.OpdrachtenVan, id), blik.Naar(r => r.MandatenVan, id), blik.Naar(r => r.RollenOp, id), blik.Naar(r => r.StandenVan, id),
            blik.Naar(r => r.MijlpalenVan, id), blik.Naar(r => r.RisicosVan, id), blik.Naar(r => r.BesluitenOver, id), blik.Naar(r => r.AfsprakenOver, id),
            blik.Naar(r => r.BudgetVan, id), blik.Naar(r => r.BegrotingskoppelingenVan, id), blik.Naar(r => r.BijdragenVan, id),
            blik.Naar(r => r.AfhankelijkhedenVan, id), blik.Naar(r => r.NotitiesBij, id), blik.Naar(r => r.BijlagenBij, id),
        }.SelectMany(deel => deel).Select(feit => feit.Id).Prepend(id);
}
