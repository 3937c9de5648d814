// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Handelingen;

/// <summary>Decides at the turning point of a wyber: narrow, or widen on. A named and dated decision with a reason.</summary>
/// <param name="WyberId">The wyber.</param>
/// <param name="Omslag">The decision.</param>
public sealed record NeemOmslag(Guid WyberId, Wyberomslag Omslag) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door) => beeld.Wybers.Zoek(WyberId) is { Fase: not Wyberfase.Omslag }
        ? Bezwaren.Eén("", "Sluit eerst het verbreden. Daarna beslis je over de omslag.", "H16")
        : Wyberstap.Zet(beeld, door, WyberId, wyber => wyber with
        {
            Fase = Omslag.Richting == Wyberrichting.Versmallen ? Wyberfase.Versmallen : Wyberfase.Verbreden,
            Omslagen = Lijst.Uit(wyber.Omslagen.Append(Omslag)),
        });
}
