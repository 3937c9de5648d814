// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Doelen;

/// <summary>The list of goals as a file.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class ExporterenModel : Lijstexport<Doelrij>
{
    protected override Lijstopzet<Doelrij> Opzet => Doelenlijst.Opzet;

    protected override Projectie<Doelrij> Lees(Blik blik, DateOnly peildatum) => Doelenbron.Geheugen.Van(blik, peildatum);
}
