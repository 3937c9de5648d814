// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Organisaties;

/// <summary>
/// Whether this installation is a demonstration: it was filled with example data at its first start, and the
/// setting that allows it is still on.
/// </summary>
public sealed class Demo(Instellingen instellingen)
{
    private volatile bool _gevuld;

    /// <summary>Whether visitors may look around without signing in, under a banner that says so.</summary>
    public bool IsAan => instellingen.Demo && _gevuld;

    internal void ZetGevuld() => _gevuld = true;
}
