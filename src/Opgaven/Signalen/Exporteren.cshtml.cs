// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Signalen;

/// <summary>The list of signals as a file.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class ExporterenModel : Lijstexport<Signaalrij>
{
    protected override Lijstopzet<Signaalrij> Opzet => Signalenlijst.Opzet;

    protected override Projectie<Signaalrij> Lees(Blik blik, DateOnly peildatum) => Signalenbron.Geheugen.Van(blik, peildatum);
}
