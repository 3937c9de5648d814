// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Rechten;

namespace Samenhang.Portfolio.Besluiten;

/// <summary>All decisions and proposals.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class BekijkenModel : Lijstpagina<Besluitrij>
{
    /// <summary>Address of this list as a Word document.</summary>
    internal string Documentadres => Blad.Keuze.Adres("vorm", "docx", Besluitenlijst.Pad + "/document");

    /// <inheritdoc/>
    protected override Lijstopzet<Besluitrij> Opzet => Besluitenlijst.Opzet;

    /// <inheritdoc/>
    protected override Projectie<Besluitrij> Lees(Blik blik, DateOnly peildatum) => Besluitenbron.Geheugen.Van(blik, peildatum);
}
