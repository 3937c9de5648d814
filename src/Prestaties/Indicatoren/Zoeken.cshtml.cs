// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;

namespace Samenhang.Prestaties.Indicatoren;

/// <summary>All indicators.</summary>
public sealed class ZoekenModel : Lijstpagina<Indicatorrij>
{
    protected override Lijstopzet<Indicatorrij> Opzet => Indicatorenlijst.Opzet;

    protected override Projectie<Indicatorrij> Lees(Blik blik, DateOnly peildatum) => Indicatorenbron.Geheugen.Van(blik, peildatum);
}
