// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Beleidsafspraken;

/// <summary>All policy agreements: what was agreed, where it lies, and what became of it.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class ZoekenModel : Lijstpagina<Afspraakrij>
{
    protected override Lijstopzet<Afspraakrij> Opzet => Afsprakenlijst.Opzet;

    protected override Projectie<Afspraakrij> Lees(Blik blik, DateOnly peildatum) => Afsprakenbron.Geheugen.Van(blik, peildatum);
}
