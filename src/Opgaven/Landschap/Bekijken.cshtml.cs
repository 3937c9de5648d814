// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Landschap;

/// <summary>The landschap: all opgaven, as cards or as a table.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class BekijkenModel : Lijstpagina<Opgaverij>
{
    /// <summary>How many there are of what, in one sentence.</summary>
    public string Inleiding => Landschapszin.Van(Blik, Blad);

    /// <inheritdoc/>
    protected override string Titel => "Landschap";

    /// <inheritdoc/>
    protected override Lijstopzet<Opgaverij> Opzet => Opgavenlijst.Opzet;

    /// <inheritdoc/>
    protected override Projectie<Opgaverij> Lees(Blik blik, DateOnly peildatum) => Opgavenlijst.Lees(blik, peildatum);
}
