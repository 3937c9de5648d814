// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>A policy agreement that nobody works on.</summary>
internal sealed class AfspraakZonderWerk() : Toets(
    "afspraak-zonder-werk",
    Ernst.Aandacht,
    "Afspraak met de raad zonder opgave of inspanning",
    "Een motie of toezegging die nergens bij hoort, wordt vergeten tot de raad ernaar vraagt.",
    "Koppel haar aan een opgave of inspanning")
{
    internal override IEnumerable<Bevinding> Vind(Toetsgrond grond) =>
        from afspraak in grond.Blik.Alle<Beleidsafspraak>()
        where afspraak.Stand is Afspraakstand.Open or Afspraakstand.InBehandeling && afspraak.Over.Count == 0
        select Op(afspraak, null, afspraak.Datum);
}
