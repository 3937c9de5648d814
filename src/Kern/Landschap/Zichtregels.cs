// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>Which records a viewer does not see: confidential ones, and whatever hangs on them.</summary>
internal static class Zichtregels
{
    /// <summary>The ids that are hidden; null when nothing is hidden at all, which is the common case.</summary>
    /// <param name="beeld">What is recorded.</param>
    /// <param name="kijker">Who looks.</param>
    /// <param name="ook">Records that are hidden besides.</param>
    internal static HashSet<Guid>? Verborgen(Beeld beeld, Kijker kijker, IReadOnlyCollection<Guid> ook)
    {
        if (kijker.ZietVertrouwelijk)
        {
            return null;
        }

        var verborgen = ook.ToHashSet();
        var betrokken = Betrokken(beeld, kijker);
        Verberg(verborgen, beeld.Opgaven, opgave => opgave.Zichtbaarheid == Zichtbaarheid.Betrokkenen && !betrokken.Contains(opgave.Id));
        Verberg(verborgen, beeld.Inspanningen, inspanning => inspanning.Zichtbaarheid == Zichtbaarheid.Betrokkenen && !betrokken.Contains(inspanning.Id));
        Verberg(verborgen, beeld.Besluiten, besluit => besluit.Zichtbaarheid == Zichtbaarheid.Betrokkenen && !besluit.Over.Any(betrokken.Contains));
        if (verborgen.Count == 0)
        {
            // A confidential note is hidden in a record that is not: such a viewer does not see everything either.
            return beeld.Besluiten.Any(besluit => besluit.Aantekening is not null) ? verborgen : null;
        }

        var rij = new Queue<Guid>(verborgen);
        while (rij.TryDequeue(out var id))
        {
            foreach (var hangtEraan in HangtAan(beeld.Relaties, id, verborgen, betrokken))
            {
                if (verborgen.Add(hangtEraan.Id))
                {
                    rij.Enqueue(hangtEraan.Id);
                }
            }
        }

        Verberg(verborgen, beeld.Wissingen, wissing => verborgen.Contains(wissing.Gewist));
        return verborgen;
    }

    /// <summary>
    /// What says nothing without this record; what is about several goes only when all of them are hidden. An effort for hidden opgaven alone
    /// would give them away, except to who works on it.
    /// </summary>
    private static IEnumerable<Feit> HangtAan(Relaties relaties, Guid id, HashSet<Guid> verborgen, HashSet<Guid> betrokken) =>
    [
        .. relaties.InspanningenVan.Naar(id).Where(inspanning => !betrokken.Contains(inspanning.Id) && inspanning.Opgaven.All(verborgen.Contains)),
        .. relaties.DoelenVan.Naar(id),
        .. relaties.IndicatorenVan.Naar(id),
        .. relaties.MetingenVan.Naar(id),
        .. relaties.OpdrachtenVan.Naar(id),
        .. relaties.MandatenVan.Naar(id),
        .. relaties.RollenOp.Naar(id),
        .. relaties.BijdragenVan.Naar(id),
        .. relaties.BijdragenNaar.Naar(id),
        .. relaties.AfhankelijkhedenVan.Naar(id),
        .. relaties.AfhankelijkhedenNaar.Naar(id),
        .. relaties.StandenVan.Naar(id),
        .. relaties.MijlpalenVan.Naar(id),
        .. relaties.RisicosVan.Naar(id),
        .. relaties.BudgetVan.Naar(id),
        .. relaties.BegrotingskoppelingenVan.Naar(id),
        .. relaties.NotitiesBij.Naar(id),
        .. relaties.BijlagenBij.Naar(id),
        .. relaties.BesluitenOver.Naar(id).Where(besluit => besluit.Over.All(verborgen.Contains)),
        .. relaties.AfsprakenOver.Naar(id).Where(afspraak => afspraak.Over.All(verborgen.Contains)),
        .. relaties.AcceptatiesVan.Naar(id),
        .. relaties.OverleggenOver.Naar(id).Where(overleg => overleg.Over.All(verborgen.Contains)),
        .. relaties.AfsprakenUit.Naar(id),
        .. relaties.ActiesBij.Naar(id),
        .. relaties.SignalenOver.Naar(id).Where(signaal => signaal.Over.All(verborgen.Contains)),
        .. relaties.SignalenOvergegaanIn.Naar(id),
        .. relaties.OpgavetoetsenVan.Naar(id),
        .. relaties.OpgavetoetsenNaar.Naar(id),
        .. relaties.WaarnemingenVan.Naar(id),
        .. relaties.WybersVan.Naar(id),
        .. relaties.PartijenVan.Naar(id).Where(partij => partij.Betrokken.All(b => verborgen.Contains(b.Op))),
    ];

    /// <summary>What the viewer is involved in; who steers an opgave is involved in the efforts for it too.</summary>
    private static HashSet<Guid> Betrokken(Beeld beeld, Kijker kijker)
    {
        var betrokken = kijker.BetrokkenBij.ToHashSet();
        foreach (var id in kijker.BetrokkenBij)
        {
            betrokken.UnionWith(beeld.Relaties.InspanningenVan.Naar(id).Select(inspanning => inspanning.Id));
        }

        return betrokken;
    }

    private static void Verberg<T>(HashSet<Guid> verborgen, Reeks<T> reeks, Predicate<T> weg)
        where T : Feit
    {
        for (var plaats = 0; plaats < reeks.Lengte; plaats++)
        {
            if (reeks.OpPlaats(plaats) is { } feit && weg(feit))
            {
                verborgen.Add(feit.Id);
            }
        }
    }
}
