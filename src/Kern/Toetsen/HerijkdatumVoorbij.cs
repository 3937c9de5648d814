// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>The day on which the choice of a werkwijze would be looked at again has passed.</summary>
internal sealed class HerijkdatumVoorbij() : Toets<Inspanning>(
    "herijkdatum-voorbij",
    Ernst.Aandacht,
    "Herijkdatum voorbij",
    "Een werkwijze past bij wat je wist; wie niet opnieuw kiest, werkt door op wat niet meer klopt.",
    "Kies opnieuw, of bevestig de keuze")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Inspanning waar) => waar is { IsAfgesloten: false, Keuze: { } keuze } && keuze.Herijkdatum < grond.Dag ? [Op(waar, sinds: keuze.Herijkdatum)] : [];
}
