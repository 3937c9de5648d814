// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Rechten;

namespace Samenhang.Prestaties.Indicatoren;

/// <summary>The list of indicators as a file.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class ExporterenModel : Lijstexport<Indicatorrij>
{
    protected override Lijstopzet<Indicatorrij> Opzet => Indicatorenlijst.Opzet;

    protected override Projectie<Indicatorrij> Lees(Blik blik, DateOnly peildatum) => Indicatorenbron.Geheugen.Van(blik, peildatum);
}
