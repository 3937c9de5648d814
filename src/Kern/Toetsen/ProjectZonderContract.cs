// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>A project that runs without one of the four things that were to be agreed first.</summary>
internal sealed class ProjectZonderContract() : Toets<Inspanning>(
    "project-zonder-contract",
    Ernst.Aandacht,
    "Project zonder wat vooraf afgesproken hoort",
    "Resultaat, geld, einddatum en contract maken een project; zonder weet niemand wanneer het klaar is.",
    "Vul aan wat ontbreekt")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Inspanning waar) => waar is { Fase: Fase.InUitvoering, Werkwijze: Werkwijze.Project } && Mist(grond, waar) is { Count: > 0 } mist ? [Op(waar, string.Join(", ", mist))] : [];

    private static List<string> Mist(Toetsgrond grond, Inspanning waar)
    {
        var mist = new List<string>();
        if (string.IsNullOrWhiteSpace(waar.Contract?.Resultaat)) mist.Add("resultaat");
        if (!grond.Blik.Naar(r => r.BudgetVan, waar.Id).Any(regel => regel.BegrootCenten is not null)) mist.Add("budget");
        if (waar.Eind is null) mist.Add("einddatum");
        if (waar.Contract?.AfgesprokenOp is null) mist.Add("contract");
        return mist;
    }
}
