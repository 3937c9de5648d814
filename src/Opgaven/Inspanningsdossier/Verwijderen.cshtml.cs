// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Inspanningsdossier;

/// <summary>Takes an effort away, after asking.</summary>
[VereistRecht(Recht.InspanningWijzigen)]
public sealed class VerwijderenModel() : Weghaalpagina<Inspanning>("inspanning")
{
    /// <inheritdoc/>
    protected override string Lijst => Weg.Inspanningen;
}
