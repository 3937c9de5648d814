// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Rechten;

namespace Samenhang.Mensen.Personen;

/// <summary>The list of people as a file.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class ExporterenModel : Lijstexport<Persoon>
{
    protected override Lijstopzet<Persoon> Opzet => Mensenlijst.Opzet;

    protected override Projectie<Persoon> Lees(Blik blik, DateOnly peildatum) => Mensenlijst.Lees(Personen);
}
