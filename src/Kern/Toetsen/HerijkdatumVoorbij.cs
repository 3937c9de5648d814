// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>The day on which the choice of a werkwijze would be looked at again has passed.</summary>
internal sealed class HerijkdatumVoorbij() : Toets(
    "herijkdatum-voorbij",
    Ernst.Aandacht,
    "Herijkdatum voorbij",
    "Een werkwijze past bij wat je wist; wie niet opnieuw kiest, werkt door op wat niet meer klopt.",
    "Kies opnieuw, of bevestig de keuze")
{
    /// <inheritdoc/>
    public override string Stap(Feit waar) => "/werkwijze";

    internal override IEnumerable<Bevinding> Vind(Toetsgrond grond) =>
        from inspanning in grond.Open
        where inspanning.Keuze is { } keuze && keuze.Herijkdatum < grond.Dag
        select Op(inspanning, null, inspanning.Keuze!.Herijkdatum);
}
