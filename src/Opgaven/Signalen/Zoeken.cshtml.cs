// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Signalen;

/// <summary>The inbox: all signals, with a short form that adds one.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class ZoekenModel : Lijstpagina<Signaalrij>
{
    /// <summary>The short form, which is sent to the page that adds.</summary>
    public Signaalformulier.Velden Invoer { get; } = new();

    protected override Lijstopzet<Signaalrij> Opzet => Signalenlijst.Opzet;

    protected override Projectie<Signaalrij> Lees(Blik blik, DateOnly peildatum) => Signalenbron.Geheugen.Van(blik, peildatum);
}
