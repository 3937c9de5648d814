// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Dossier;

/// <summary>Gives and confirms the stand of an opgave.</summary>
[VereistRecht(Recht.StandBevestigen)]
public sealed class StandModel : Standpagina
{
    /// <inheritdoc/>
    protected override bool Past(Feit drager) => drager is Opgave;
}
