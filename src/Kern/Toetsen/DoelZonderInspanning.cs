// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Toetsen;

/// <summary>A goal to which nothing that goes on contributes.</summary>
internal sealed class DoelZonderInspanning() : Toets(
    "doel-zonder-inspanning",
    Ernst.Dringend,
    "Doel zonder inspanning",
    "Een doel waar niemand aan werkt, wordt alleen bij toeval gehaald.",
    "Koppel een inspanning, begin er een, of laat het doel los")
{
    internal override IEnumerable<Bevinding> Vind(Toetsgrond grond) =>
        from doel in grond.Doelen
        where !grond.Naar(doel.Id).Any()
        select Op(doel);
}
