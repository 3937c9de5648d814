// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>Which records a viewer does not see: confidential ones, and whatever hangs on them.</summary>
internal static class Zichtregels
{
    /// <summary>The ids that are hidden; null when there are none, which is the common case.</summary>
    internal static HashSet<Guid>? Verborgen(Beeld beeld, Kijker kijker)
    {
        if (kijker.ZietVertrouwelijk)
        {
            return null;
        }

        var verborgen = new HashSet<Guid>();
        Verberg(verborgen, beeld.Opgaven, opgave => opgave.Zichtbaarheid == Zichtbaarheid.Betrokkenen && !IsBetrokken(beeld, kijker, opgave.Id));
        Verberg(verborgen, beeld.Inspanningen, inspanning => inspanning.Zichtbaarheid == Zichtbaarheid.Betrokkenen && !IsBetrokken(beeld, kijker, inspanning.Id));
        Verberg(verborgen, beeld.Besluiten, besluit => besluit.Zichtbaarheid == Zichtbaarheid.Betrokkenen && !besluit.Over.Any(id => IsBetrokken(beeld, kijker, id)));
        if (verborgen.Count == 0)
        {
            return null;
        }

        Predicate<Guid> v = verborgen.Contains;
        Verberg(verborgen, beeld.Doelen, doel => doel.OpgaveId is { } id && v(id));
        Verberg(verborgen, beeld.Indicatoren, indicator => indicator.DoelId is { } id && v(id));
        Verberg(verborgen, beeld.Metingen, meting => v(meting.IndicatorId));
        Verberg(verborgen, beeld.Opdrachten, opdracht => v(opdracht.OpgaveId));
        Verberg(verborgen, beeld.Mandaten, mandaat => mandaat.OpgaveId is { } id && v(id));
        Verberg(verborgen, beeld.Rolvervullingen, rol => v(rol.Op));
        Verberg(verborgen, beeld.Bijdragen, bijdrage => v(bijdrage.Van) || v(bijdrage.Naar));
        Verberg(verborgen, beeld.Afhankelijkheden, afhankelijkheid => v(afhankelijkheid.Van) || v(afhankelijkheid.Naar));
        Verberg(verborgen, beeld.Standen, stand => v(stand.Op));
        Verberg(verborgen, beeld.Mijlpalen, mijlpaal => v(mijlpaal.Op));
        Verberg(verborgen, beeld.Risicos, risico => v(risico.Op));
        Verberg(verborgen, beeld.Budgetregels, regel => regel.Op is { } id && v(id));
        Verberg(verborgen, beeld.Begrotingskoppelingen, koppeling => v(koppeling.Van));
        Verberg(verborgen, beeld.Besluiten, besluit => AllesVerborgen(besluit.Over, v));
        Verberg(verborgen, beeld.Beleidsafspraken, afspraak => AllesVerborgen(afspraak.Over, v));
        Verberg(verborgen, beeld.Partijen, partij => AllesVerborgen(partij.Betrokken.Select(b => b.Op), v));
        Verberg(verborgen, beeld.Wissingen, wissing => v(wissing.Gewist));
        int aantal;
        do
        {
            // A note can be about a note.
            aantal = verborgen.Count;
            Verberg(verborgen, beeld.Notities, notitie => v(notitie.Op));
        }
        while (verborgen.Count > aantal);
        return verborgen;
    }

    private static bool IsBetrokken(Beeld beeld, Kijker kijker, Guid id) =>
        kijker.PersoonId is { } persoon
        && beeld.Relaties.RollenOp.Naar(id).Any(rol => rol.PersoonId == persoon || rol.PlaatsvervangerId == persoon);

    private static bool AllesVerborgen(IEnumerable<Guid> ids, Predicate<Guid> verborgen)
    {
        var alle = ids.ToList();
        return alle.Count > 0 && alle.TrueForAll(verborgen);
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
