// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Rechten;

namespace Samenhang.Portfolio.Besluiten;

/// <summary>The list of decisions as a file.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class ExporterenModel : Lijstexport<Besluitrij>
{
    protected override Lijstopzet<Besluitrij> Opzet => Besluitenlijst.Opzet;

    protected override Projectie<Besluitrij> Lees(Blik blik, DateOnly peildatum) => Besluitenbron.Geheugen.Van(blik, peildatum);
}
