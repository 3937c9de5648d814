// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Handelingen;

/// <summary>Carries out what a wyber led to, and lets the wyber point at it: an opgave or its formulation, an effort, or the next wyber. Both are one change.</summary>
/// <param name="Stap">What is done with the outcome.</param>
/// <param name="WyberId">The wyber; it was rounded off.</param>
/// <param name="NaarId">The opgave, effort or wyber that the step makes or changes.</param>
public sealed record BeginUitWyber(IHandeling Stap, Guid WyberId, Guid NaarId) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        if (beeld.Wybers.Zoek(WyberId) is not { Fase: Wyberfase.Afgerond } wyber)
        {
            return Bezwaren.Eén("", "Deze wyber heeft nog geen uitkomst, of is er niet meer.");
        }

        if (Stap.Voer(beeld, door) is not Wijziging gedaan)
        {
            return Stap.Voer(beeld, door);
        }

        var straks = beeld.Met(gedaan.Mutaties);
        var naar = wyber with { Gevolg = Gevolg(straks.Zoek(NaarId)), GevolgId = NaarId };
        var bezwaren = Regelboek.Toets(straks, door, naar);
        return bezwaren.Length > 0 ? new Bezwaren(bezwaren) : new Wijziging(gedaan.Mutaties.Add(Mutatie.Zet(naar)));
    }

    private static Wybergevolg Gevolg(Feit? naar) => naar switch
    {
        Opgave => Wybergevolg.Opgave,
        Inspanning => Wybergevolg.Inspanning,
        Wyber => Wybergevolg.VolgendeWyber,
        _ => Wybergevolg.NogOpen,
    };
}
