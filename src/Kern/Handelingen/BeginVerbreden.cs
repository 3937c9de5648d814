// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Handelingen;

/// <summary>Opens a wyber for contributions.</summary>
/// <param name="WyberId">The wyber.</param>
public sealed record BeginVerbreden(Guid WyberId) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door) => Wyberstap.Zet(beeld, door, WyberId, wyber => wyber with { Fase = Wyberfase.Verbreden });
}
