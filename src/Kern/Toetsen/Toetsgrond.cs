// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>What checks look at: all the viewer may see, on a day, with the limits of the organisation.</summary>
/// <param name="blik">All the viewer may see.</param>
/// <param name="dag">The day in Europe/Amsterdam.</param>
/// <param name="grenzen">From where on something asks for attention.</param>
internal sealed class Toetsgrond(Blik blik, DateOnly dag, Grenzen grenzen)
{
    internal static readonly ImmutableArray<Rol> Hoeken = [Rol.BestuurlijkOpdrachtgever, Rol.AmbtelijkOpdrachtgever, Rol.Sturingsprofessional];

    internal Blik Blik => blik;

    internal DateOnly Dag => dag;

    internal Grenzen Grenzen => grenzen;

    /// <summary>Efforts that go on, also those that were not started yet.</summary>
    internal IEnumerable<Inspanning> Open => blik.Alle<Inspanning>().Where(inspanning => !inspanning.IsAfgesloten);

    /// <summary>Efforts that were started and do not stand still.</summary>
    internal IEnumerable<Inspanning> Lopend => blik.Alle<Inspanning>().Where(inspanning => inspanning.Fase == Fase.InUitvoering);

    /// <summary>Opgaven that were given as an opdracht and go on.</summary>
    internal IEnumerable<Opgave> Opgaven => blik.Alle<Opgave>().Where(opgave => !opgave.IsAfgesloten && !opgave.IsKandidaat && opgave.Status is not (Opgavestatus.Parkeerplaats or Opgavestatus.Onbekend));

    /// <summary>Goals of opgaven that go on, or of none.</summary>
    internal IEnumerable<Doel> Doelen => blik.Alle<Doel>().Where(doel => blik.Zoek<Opgave>(doel.OpgaveId) is not { IsAfgesloten: true });

    /// <summary>Indicators of those goals, or of none.</summary>
    internal IEnumerable<Indicator> Indicatoren => blik.Alle<Indicator>().Where(indicator => blik.Zoek<Doel>(indicator.DoelId) is not { } doel || blik.Zoek<Opgave>(doel.OpgaveId) is not { IsAfgesloten: true });

    /// <summary>Led by a driehoek of three.</summary>
    internal static bool HeeftDriehoek(Inspanning inspanning) => inspanning.Werkwijze is Werkwijze.Project or Werkwijze.Programma or Werkwijze.Bestuursproces;

    /// <summary>The roles of this kind on the day.</summary>
    internal IEnumerable<Rolvervulling> Rollen(Guid op, Rol rol) => blik.Naar(r => r.RollenOp, op).Where(vervulling => vervulling.Rol == rol && vervulling.GeldtOp(dag));

    /// <summary>Contributions to a goal that count on the day, of efforts that go on and of other goals.</summary>
    internal IEnumerable<Bijdrage> Naar(Guid doel) => blik.Naar(r => r.BijdragenNaar, doel)
        .Where(bijdrage => (bijdrage.Vanaf is null || bijdrage.Vanaf <= dag) && (bijdrage.Tot is null || bijdrage.Tot >= dag) && blik.Zoek(bijdrage.Van) is Doel or Inspanning { IsAfgesloten: false });
}
