// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Landschap;

/// <summary>The list of opgaven as a file.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class ExporterenModel : Lijstexport<Opgaverij>
{
    /// <inheritdoc/>
    protected override Lijstopzet<Opgaverij> Opzet => Opgavenlijst.Opzet;

    /// <inheritdoc/>
    protected override Projectie<Opgaverij> Lees(Blik blik, DateOnly peildatum) => Opgavenlijst.Lees(blik, peildatum);
}
