// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Samen;

namespace Samenhang.Opgaven.Landschap;

/// <summary>Changes many opgaven together.</summary>
[VereistRecht(Recht.OpgaveWijzigen)]
public sealed class SamenModel() : Samenpagina<Opgave, Opgaverij>(
    Samenveld<Opgave>.Keuze<Opgavestatus>("status", "Status", nameof(Opgave.Status), feit => feit.Status, (feit, waarde) => feit with { Status = waarde }),
    Samenveld<Opgave>.Verwijzing<Portefeuille>(
        "portefeuille", "Portefeuille die coördineert", nameof(Opgave.Portefeuilles), feit => feit.Portefeuilles, Coordinatie),
    Samenveld<Opgave>.Datum("start", "Begin", nameof(Opgave.Start), feit => feit.Start, (feit, datum) => feit with { Start = datum }),
    Samenveld<Opgave>.Datum("eind", "Einde", nameof(Opgave.Eind), feit => feit.Eind, (feit, datum) => feit with { Eind = datum }),
    Samenveld<Opgave>.Keuze<Zichtbaarheid>(
        "zichtbaarheid", "Zichtbaarheid", nameof(Opgave.Zichtbaarheid), feit => feit.Zichtbaarheid, (feit, waarde) => feit with { Zichtbaarheid = waarde }),
    Standvelden.Bevestig<Opgave>(),
    Standvelden.Aspect<Opgave>("stand-geheel", "Stand: oordeel als geheel", stand => stand.Algemeen, (stand, licht, waarom) => stand with { Algemeen = licht, Toelichting = waarom ?? (licht == stand.Algemeen ? stand.Toelichting : null) }))
{
    /// <inheritdoc/>
    protected override Lijstopzet<Opgaverij> Opzet => Opgavenlijst.Opzet;

    /// <inheritdoc/>
    protected override Projectie<Opgaverij> Lees(Blik blik, DateOnly peildatum) => Opgavenlijst.Lees(blik, peildatum);

    /// <inheritdoc/>
    protected override Opgave Van(Opgaverij rij) => rij.Opgave;

    /// <summary>The portefeuille coordinates; those that take part stay.</summary>
    private static Opgave Coordinatie(Opgave opgave, Guid? id)
    {
        var ander = opgave.Portefeuilles.Where(koppeling => !koppeling.Coordineert && koppeling.PortefeuilleId != id);
        return opgave with { Portefeuilles = Lijst.Uit(id is { } gekozen ? ander.Prepend(new Portefeuillekoppeling { PortefeuilleId = gekozen, Coordineert = true }) : ander) };
    }
}
