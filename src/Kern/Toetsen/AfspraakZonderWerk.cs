// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>A policy agreement that nobody works on.</summary>
internal sealed class AfspraakZonderWerk() : Toets<Beleidsafspraak>(
    "afspraak-zonder-werk",
    Ernst.Aandacht,
    "Afspraak met de raad zonder opgave of inspanning",
    "Een motie of toezegging die nergens bij hoort, wordt vergeten tot de raad ernaar vraagt.",
    "Koppel haar aan een opgave of inspanning")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Beleidsafspraak waar) =>
        waar.Stand is Afspraakstand.Open or Afspraakstand.InBehandeling && waar.Over.Count == 0 ? [Op(waar, sinds: waar.Datum)] : [];
}
