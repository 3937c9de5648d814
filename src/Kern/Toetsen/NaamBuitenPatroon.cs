// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>The name of an effort does not follow the pattern of the organisation.</summary>
internal sealed class NaamBuitenPatroon() : Toets<Inspanning>(
    "naam-buiten-patroon",
    Ernst.Weten,
    "Naam volgt de afspraak niet",
    "Wie namen op één manier schrijft, vindt en telt ze.",
    "Pas de naam aan")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Inspanning waar) => !waar.IsAfgesloten && grond.Grenzen.Patroon is { } patroon && !patroon.Past(waar.Naam) ? [Op(waar, grond: waar)] : [];
}
