// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.WatAls;

/// <summary>Policy agreements that were laid on what changes.</summary>
internal static class Afspraakgevolgen
{
    internal static ImmutableArray<Afspraakgevolg> Van(Gevolgwerk werk)
    {
        var later = werk.Uitgesteld.Select(inspanning => inspanning.Id).ToHashSet();
        return
        [
            .. from afspraak in werk.Weg.Union(werk.Mee).Union(later).SelectMany(id => werk.Voor.Relaties.AfsprakenOver.Naar(id)).DistinctBy(afspraak => afspraak.Id)
               where afspraak.Stand is Afspraakstand.Open or Afspraakstand.InBehandeling
               let soort = Raking(werk, later, afspraak)
               orderby soort, afspraak.Datum
               select new Afspraakgevolg(afspraak, soort),
        ];
    }

    private static Afspraakraking Raking(Gevolgwerk werk, HashSet<Guid> later, Beleidsafspraak afspraak) =>
        !afspraak.Over.Any(werk.Weg.Contains) ? afspraak.Over.Any(later.Contains) ? Afspraakraking.KomtLater : Afspraakraking.GaatMee
        : afspraak.Over.All(id => !GaatDoor(werk, id)) ? Afspraakraking.Breekt
        : Afspraakraking.RaaktDeel;

    private static bool GaatDoor(Gevolgwerk werk, Guid id) =>
        werk.Mee.Contains(id) || werk.Na.Inspanningen.Zoek(id) is { IsAfgesloten: false } || werk.Na.Opgaven.Zoek(id) is { IsAfgesloten: false };
}
