// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Regels;

/// <summary>
/// What runs keeps its finally responsible people (domain model §3, H1 and H2): a role that was filled or a vacancy does not just disappear,
/// and neither does what a project or programma could not start without (H6).
/// What an import left unknown stays unknown until somebody tells; that is no step.
/// </summary>
public static class Rolwacht
{
    private static readonly Rol[] VanOpgave = [Rol.Opgavemanager, Rol.BestuurlijkOpdrachtgever];

    private static readonly Rol[] VanInspanning = [Rol.BestuurlijkOpdrachtgever, Rol.AmbtelijkOpdrachtgever, Rol.Sturingsprofessional];

    private static readonly Opgavestatus[] Ingericht =
        [Opgavestatus.Ingericht, Opgavestatus.InUitvoering, Opgavestatus.Herijking, Opgavestatus.Afbouw, Opgavestatus.Batenborging];

    /// <summary>The roles that would be told of no longer, from today on, on what runs.</summary>
    /// <param name="voor">What is recorded.</param>
    /// <param name="mutaties">What a step makes of it.</param>
    /// <param name="door">Who takes the step, and when.</param>
    public static ImmutableArray<Bezwaar> Toets(Beeld voor, IReadOnlyCollection<Mutatie> mutaties, Door door) =>
        Toets(voor, voor.Met(mutaties), mutaties, door, null);

    /// <summary>The same for a step that takes back another: what was so before that one may be so again.</summary>
    internal static ImmutableArray<Bezwaar> Toets(Beeld voor, Beeld na, IReadOnlyCollection<Mutatie> mutaties, Door door, Beeld? eerder)
    {
        ArgumentNullException.ThrowIfNull(mutaties);
        ArgumentNullException.ThrowIfNull(door);
        var dragers = mutaties.Where(mutatie => mutatie.Soort == Soort<Rolvervulling>.Vast)
            .SelectMany(mutatie => new[] { voor.Rolvervullingen.Zoek(mutatie.Id)?.Op, na.Rolvervullingen.Zoek(mutatie.Id)?.Op }).OfType<Guid>().Distinct();
        var noemer = new Noemer(na, door);
        return
        [
            .. from drager in dragers
               from rol in Nodig(na, drager)
               where Verliest(voor, na, eerder is not null && Nodig(eerder, drager).Contains(rol) ? eerder : null, drager, rol, door.Vandaag)
               select new Bezwaar(
                   nameof(Rolvervulling.Bezetting),
                   $"{Woorden.MetHoofdletter(noemer.Noem(drager))} loopt, en heeft dan niemand meer als {Rolnamen.Van(na, rol)}. Kies wie de rol overneemt, of leg vast dat de rol een vacature is.",
                   rol == Rol.Opgavemanager || na.Opgaven.Zoek(drager) is not null ? "H1" : "H2"),
            .. Startwacht.Toets(voor, na, mutaties, door, eerder),
        ];
    }

    /// <summary>The roles that this opgave or effort cannot do without; none when it does not run.</summary>
    internal static IReadOnlyList<Rol> Nodig(Beeld beeld, Guid drager) =>
        beeld.Opgaven.Zoek(drager) is { } opgave ? (Ingericht.Contains(opgave.Status) ? VanOpgave : [])
        : beeld.Inspanningen.Zoek(drager) is { Fase: Fase.InUitvoering or Fase.OnHold, Werkwijze: Werkwijze.Project or Werkwijze.Programma or Werkwijze.Bestuursproces } ? VanInspanning
        : [];

    private static bool Verliest(Beeld voor, Beeld na, Beeld? eerder, Guid drager, Rol rol, DateOnly vandaag)
    {
        // Between these days nothing changes, so they stand for every day from today on.
        var dagen = Rollen(na, drager, rol).Select(vervulling => vervulling.Tot is { } tot && tot < DateOnly.MaxValue ? tot.AddDays(1) : (DateOnly?)null)
            .Concat(Rollen(voor, drager, rol).Select(vervulling => vervulling.Van)).OfType<DateOnly>().Where(dag => dag > vandaag).Prepend(vandaag);
        return dagen.Any(dag => Gedekt(voor, drager, rol, dag) && !Gedekt(na, drager, rol, dag) && (eerder is null || Gedekt(eerder, drager, rol, dag)));
    }

    private static bool Gedekt(Beeld beeld, Guid drager, Rol rol, DateOnly dag) =>
        Rollen(beeld, drager, rol).Any(vervulling => vervulling.Bezetting != Bezetting.Onbekend && vervulling.GeldtOp(dag));

    private static IEnumerable<Rolvervulling> Rollen(Beeld beeld, Guid drager, Rol rol) =>
        beeld.Relaties.RollenOp.Naar(drager).Where(vervulling => vervulling.Rol == rol);
}
