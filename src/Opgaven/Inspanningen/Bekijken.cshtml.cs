// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Inspanningen;

/// <summary>All efforts.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class BekijkenModel : Lijstpagina<Inspanningrij>
{
    /// <inheritdoc/>
    protected override Lijstopzet<Inspanningrij> Opzet => Inspanningenlijst.Opzet;

    /// <inheritdoc/>
    protected override Projectie<Inspanningrij> Lees(Blik blik, DateOnly peildatum) => Inspanningenlijst.Lees(blik, peildatum);
}
