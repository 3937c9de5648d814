// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Beleidsafspraken;

/// <summary>The list of policy agreements as a file.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class ExporterenModel : Lijstexport<Afspraakrij>
{
    protected override Lijstopzet<Afspraakrij> Opzet => Afsprakenlijst.Opzet;

    protected override Projectie<Afspraakrij> Lees(Blik blik, DateOnly peildatum) => Afsprakenbron.Geheugen.Van(blik, peildatum);
}
