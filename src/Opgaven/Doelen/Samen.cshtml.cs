// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Samen;

namespace Samenhang.Opgaven.Doelen;

/// <summary>Changes many goals together.</summary>
[VereistRecht(Recht.OpgaveWijzigen)]
public sealed class SamenModel() : Samenpagina<Doel, Doelrij>(
    Samenveld<Doel>.Verwijzing<Opgave>("opgave", "Opgave", nameof(Doel.OpgaveId), feit => feit.OpgaveId, (feit, id) => feit with { OpgaveId = id }),
    Samenveld<Doel>.Keuze<Doelsoort>("soort", "Soort", nameof(Doel.Soort), feit => feit.Soort, (feit, waarde) => feit with { Soort = waarde }),
    Samenveld<Doel>.Tekst("vastgesteld", "Vastgesteld door", nameof(Doel.VastgesteldDoor), feit => feit.VastgesteldDoor, (feit, tekst) => feit with { VastgesteldDoor = tekst }))
{
    /// <inheritdoc/>
    protected override Lijstopzet<Doelrij> Opzet => Doelenlijst.Opzet;

    /// <inheritdoc/>
    protected override Projectie<Doelrij> Lees(Blik blik, DateOnly peildatum) => Doelenbron.Geheugen.Van(blik, peildatum);

    /// <inheritdoc/>
    protected override Doel Van(Doelrij rij) => rij.Doel;
}
