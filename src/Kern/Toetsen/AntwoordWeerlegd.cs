// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Werkwijzen;

namespace Samenhang.Kern.Toetsen;

/// <summary>An answer on which the werkwijze was chosen, that the data now contradict.</summary>
internal sealed class AntwoordWeerlegd() : Toets<Inspanning>(
    "antwoord-weerlegd",
    Ernst.Aandacht,
    "Werkwijze rust op wat niet meer klopt",
    "Een werkwijze past bij wat je wist; hier zeggen de gegevens nu iets anders dan toen.",
    "Herijk de werkwijze")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Inspanning waar) =>
        Tegenspraken.Van(grond.Blik, waar, grond.Dag, grond.Grenzen.AfwijkingEuro) is { IsEmpty: false } gevonden
            ? [Op(waar, string.Join("; ", gevonden.Select(tegenspraak => $"{Werkwijzevragen.Zoek(tegenspraak.Vraag)!.Onderwerp}: {tegenspraak.Zin}")), waar.Keuze!.Op)]
            : [];
}
