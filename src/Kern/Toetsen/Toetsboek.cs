// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Samenhang.Kern.Toetsen;

/// <summary>All checks, the most urgent first.</summary>
public static class Toetsboek
{
    /// <summary>Every check once.</summary>
    public static ImmutableArray<Toets> Alle { get; } =
    [
        new VacatureInDriehoek(), new OpgaveZonderOpgavemanager(), new OpgaveZonderBestuurder(), new BijsturenZonderBesluit(), new DoelMetTegenwerking(),
        new DoelZonderInspanning(), new BestuursprocesZonderStap(), new ImprovisatieZonderEinde(), new ImprovisatieZonderVerantwoordelijke(),
        new HoekOnbekend(), new TweeHoeken(), new OpgavemanagerLeidtProgramma(), new TeVeelDriehoeken(), new DriehoekZonderOverleg(), new WerkwijzeNietGekozen(),
        new HerijkdatumVoorbij(), new AntwoordWeerlegd(), new RolVanVertrekker(), new EinddatumVoorbij(), new VolgendeStapVoorbij(), new MijlpaalVoorbij(), new StandVerouderd(), new InspanningSlaapt(),
        new InspanningZonderDoel(), new ProjectZonderContract(), new LijnNietAkkoord(), new GeldBovenBegroting(), new RoutineZonderLijneigenaar(),
        new OpgaveZonderOpdracht(), new VraagVerschoven(), new OpgaveZonderCoordinator(), new TeVeelOpgaven(), new ParkeerdatumVoorbij(), new AfspraakZonderWerk(),
        new DoelOpEenInspanning(), new DoelZonderIndicator(), new IndicatorZonderNulmeting(), new IndicatorZonderStreefwaarde(), new OpgavemanagerWijktAf(),
        new OpdrachtgeverZonderUren(), new ProgrammaMetEenPartij(), new BestuursprocesZonderUitkomst(), new OrgaanNietBevoegd(), new NaamLijktOp(), new NaamBuitenPatroon(),
    ];

    private static readonly FrozenDictionary<string, Toets> PerCode = Alle.ToFrozenDictionary(toets => toets.Code);

    /// <summary>The check with this code, or null when there is none (any more).</summary>
    public static Toets? Zoek(string? code) => code is null ? null : PerCode.GetValueOrDefault(code);
}
