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

    /// <summary>Address of what is shown as a file.</summary>
    /// <param name="vorm">csv or xlsx.</param>
    public string Bestandsadres(string vorm) =>
        Blad.Keuze.Weergave == Opgavenlijst.Matrix ? Blad.Keuze.Adres("vorm", vorm, "/opgaven/matrix/exporteren") : Exportadres(vorm);

    /// <inheritdoc/>
    protected override string Titel => "Landschap";

    /// <inheritdoc/>
    protected override Lijstopzet<Opgaverij> Opzet => Opgavenlijst.Opzet;

    /// <inheritdoc/>
    protected override Projectie<Opgaverij> Lees(Blik blik, DateOnly peildatum) => Opgavenlijst.Lees(blik, peildatum);
}
