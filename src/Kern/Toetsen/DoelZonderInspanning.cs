// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>A goal to which nothing that goes on contributes.</summary>
internal sealed class DoelZonderInspanning() : Toets<Doel>(
    "doel-zonder-inspanning",
    Ernst.Dringend,
    "Doel zonder inspanning",
    "Een doel waar niemand aan werkt, wordt alleen bij toeval gehaald.",
    "Koppel een inspanning, begin er een, of laat het doel los")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Doel waar) => grond.Telt(waar) && !grond.Naar(waar.Id).Any(bijdrage => bijdrage.Sterkte is null or > 0) ? [Op(waar)] : [];
}
