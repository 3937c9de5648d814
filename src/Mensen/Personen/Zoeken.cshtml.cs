// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Organisaties;

namespace Samenhang.Mensen.Personen;

/// <summary>All people.</summary>
public sealed class ZoekenModel : Lijstpagina<Persoon>
{
    protected override Lijstopzet<Persoon> Opzet => Mensenlijst.Opzet;

    protected override Projectie<Persoon> Lees(Blik blik, DateOnly peildatum) => Mensenlijst.Lees(Personen);
}
