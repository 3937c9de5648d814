// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vergelijken;

/// <summary>What a record is about: the opgave, effort or goal under which people look for its news.</summary>
public static class Onderwerpen
{
    /// <summary>The ids of what it is about, the closest first; the record itself when it stands on its own.</summary>
    /// <param name="feit">The record.</param>
    /// <param name="blik">Finds the goal of an indicator.</param>
    public static IReadOnlyList<Guid> Van(Feit feit, Blik blik) => feit switch
    {
        Rolvervulling rol => [rol.Op],
        Stand stand => [stand.Op],
        Mijlpaal mijlpaal => [mijlpaal.Op],
        Risico risico => [risico.Op],
        Notitie notitie => [notitie.Op],
        Bijlage bijlage => [bijlage.Op],
        Opdracht opdracht => [opdracht.OpgaveId],
        Mandaat { OpgaveId: { } opgave } => [opgave],
        Bijdrage bijdrage => [bijdrage.Van, bijdrage.Naar],
        Afhankelijkheid afhankelijkheid => [afhankelijkheid.Van, afhankelijkheid.Naar],
        Begrotingskoppeling koppeling => [koppeling.Van],
        Budgetregel { Op: { } op } => [op],
        Indicator { DoelId: { } doel } => [doel],
        Meting meting => blik.Zoek<Indicator>(meting.IndicatorId) is { DoelId: { } doel } ? [doel] : [meting.IndicatorId],
        Besluit { Over.Count: > 0 } besluit => besluit.Over,
        Acceptatie acceptatie => [acceptatie.Op],
        Overleg { Over.Count: > 0 } overleg => overleg.Over,
        Afspraak afspraak => [afspraak.Over ?? afspraak.OverlegId],
        Signaal { Over.Count: > 0 } signaal => signaal.Over,
        Opgavetoets toets => [toets.Op],
        Waarneming waarneming => [waarneming.OpgaveId],
        Wyber { OpgaveId: { } opgave } => [opgave],
        Beleidsafspraak { Over.Count: > 0 } afspraak => afspraak.Over,
        _ => [feit.Id],
    };
}
