// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Dossier;

/// <summary>Takes an opgave away, after asking.</summary>
[VereistRecht(Recht.OpgaveWijzigen)]
public sealed class VerwijderenModel() : Weghaalpagina<Opgave>("opgave")
{
    /// <inheritdoc/>
    protected override string Lijst => Weg.Opgaven;
}
