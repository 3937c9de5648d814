// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Handelingen;

/// <summary>Makes an opgave from the outcome of a wyber, and lets the wyber point at it.</summary>
/// <param name="Opgave">The new opgave.</param>
/// <param name="WyberId">The wyber; it was rounded off.</param>
public sealed record BeginUitWyber(Opgave Opgave, Guid WyberId) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        if (beeld.Wybers.Zoek(WyberId) is not { Fase: Wyberfase.Afgerond } wyber)
        {
            return Bezwaren.Eén("", "Deze wyber heeft nog geen uitkomst, of is er niet meer.");
        }

        var naar = wyber with { Gevolg = Wybergevolg.Opgave, GevolgId = Opgave.Id };
        var bezwaren = Regelboek.Toets(beeld, door, Opgave).AddRange(Regelboek.Toets(beeld.Met([Mutatie.Zet(Opgave)]), door, naar));
        return bezwaren.Length > 0 ? new Bezwaren(bezwaren) : Wijziging.Zet(Opgave, naar);
    }
}
