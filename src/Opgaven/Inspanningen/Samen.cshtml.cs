// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Samen;

namespace Samenhang.Opgaven.Inspanningen;

/// <summary>Changes many efforts together.</summary>
[VereistRecht(Recht.InspanningWijzigen)]
public sealed class SamenModel() : Samenpagina<Inspanning, Inspanningrij>(
    Samenveld<Inspanning>.Keuze<Fase>("fase", "Fase", nameof(Inspanning.Fase), feit => feit.Fase, (feit, waarde) => feit with { Fase = waarde }),
    Samenveld<Inspanning>.Verwijzing<Portefeuille>(
        "portefeuille", "Portefeuille", nameof(Inspanning.Portefeuilles), feit => feit.Portefeuilles, (feit, id) => feit with { Portefeuilles = id is { } gekozen ? [gekozen] : [] }),
    Samenveld<Inspanning>.Datum("start", "Begin", nameof(Inspanning.Start), feit => feit.Start, (feit, datum) => feit with { Start = datum }),
    Samenveld<Inspanning>.Datum("eind", "Einde", nameof(Inspanning.Eind), feit => feit.Eind, (feit, datum) => feit with { Eind = datum }),
    Samenveld<Inspanning>.Tekst("afdeling", "Afdeling", nameof(Inspanning.Afdeling), feit => feit.Afdeling, (feit, tekst) => feit with { Afdeling = tekst }),
    Samenveld<Inspanning>.Keuze<Zichtbaarheid>(
        "zichtbaarheid", "Zichtbaarheid", nameof(Inspanning.Zichtbaarheid), feit => feit.Zichtbaarheid, (feit, waarde) => feit with { Zichtbaarheid = waarde }))
{
    /// <inheritdoc/>
    protected override Lijstopzet<Inspanningrij> Opzet => Inspanningenlijst.Opzet;

    /// <inheritdoc/>
    protected override Projectie<Inspanningrij> Lees(Blik blik, DateOnly peildatum) => Inspanningenlijst.Lees(blik, peildatum);

    /// <inheritdoc/>
    protected override Inspanning Van(Inspanningrij rij) => rij.Inspanning;
}
