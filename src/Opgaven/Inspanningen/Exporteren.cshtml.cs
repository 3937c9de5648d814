// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Inspanningen;

/// <summary>The list of efforts as a file.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class ExporterenModel : Lijstexport<Inspanningrij>
{
    /// <inheritdoc/>
    protected override Lijstopzet<Inspanningrij> Opzet => Inspanningenlijst.Opzet;

    /// <inheritdoc/>
    protected override Projectie<Inspanningrij> Lees(Blik blik, DateOnly peildatum) => Inspanningenlijst.Lees(blik, peildatum);
}
