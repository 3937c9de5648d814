// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;

namespace Samenhang.Opgaven.Doelen;

/// <summary>All goals.</summary>
public sealed class ZoekenModel : Lijstpagina<Doelrij>
{
    protected override Lijstopzet<Doelrij> Opzet => Doelenlijst.Opzet;

    protected override Projectie<Doelrij> Lees(Blik blik, DateOnly peildatum) => Doelenbron.Geheugen.Van(blik, peildatum);
}
