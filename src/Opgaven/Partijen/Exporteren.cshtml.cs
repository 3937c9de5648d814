// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Partijen;

/// <summary>The list of parties as a file.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class ExporterenModel : Lijstexport<Partijrij>
{
    protected override Lijstopzet<Partijrij> Opzet => Partijenlijst.Opzet;

    protected override Projectie<Partijrij> Lees(Blik blik, DateOnly peildatum) => Partijenbron.Geheugen.Van(blik, peildatum);
}
