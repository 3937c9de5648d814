// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Rechten;

namespace Samenhang.Portfolio.Wegenkaart;

/// <summary>The table of the roadmap as a file.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class ExporterenModel : Lijstexport<Inspanningrij>
{
    /// <inheritdoc/>
    protected override Lijstopzet<Inspanningrij> Opzet => Wegenkaartlijst.Lezen;

    /// <inheritdoc/>
    protected override Projectie<Inspanningrij> Lees(Blik blik, DateOnly peildatum) => Wegenkaartlijst.Lees(blik, peildatum);
}
