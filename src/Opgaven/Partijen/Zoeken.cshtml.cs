// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;

namespace Samenhang.Opgaven.Partijen;

/// <summary>All parties.</summary>
public sealed class ZoekenModel : Lijstpagina<Partijrij>
{
    protected override Lijstopzet<Partijrij> Opzet => Partijenlijst.Opzet;

    protected override Projectie<Partijrij> Lees(Blik blik, DateOnly peildatum) => Partijenbron.Geheugen.Van(blik, peildatum);
}
