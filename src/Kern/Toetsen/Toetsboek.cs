// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>All checks, the most urgent first.</summary>
public static class Toetsboek
{
    /// <summary>Every check once.</summary>
    public static ImmutableArray<Toets> Alle { get; } =
    [
        new VacatureInDriehoek(),
        new OpgaveZonderOpgavemanager(),
        new BijsturenZonderBesluit(),
        new DoelMetTegenwerking(),
        new DoelZonderInspanning(),
        new BestuursprocesZonderStap(),
        new ImprovisatieZonderEinde(),
        new HoekOnbekend(),
        new TweeHoeken(),
        new TeVeelDriehoeken(),
        new WerkwijzeNietGekozen(),
        new HerijkdatumVoorbij(),
        new EinddatumVoorbij(),
        new StandVerouderd(),
        new InspanningZonderDoel(),
        new RoutineZonderLijneigenaar(),
        new OpgaveZonderCoordinator(),
        new TeVeelOpgaven(),
        new AfspraakZonderWerk(),
        new DoelOpEenInspanning(),
        new DoelZonderIndicator(),
        new IndicatorZonderNulmeting(),
        new IndicatorZonderStreefwaarde(),
        new ProgrammaMetEenPartij(),
        new NaamLijktOp(),
    ];

    private static readonly Comparer<string> OpNaam = Comparer<string>.Create(Lijsten.Woordvolgorde.Vergelijk);

    /// <summary>What every check finds, in the order of <see cref="Alle"/>; a check that finds nothing is left out. Names in Dutch order.</summary>
    /// <param name="blik">All the viewer may see.</param>
    /// <param name="dag">The day in Europe/Amsterdam on which roles, contributions and dates are read.</param>
    /// <param name="grenzen">From where on something asks for attention.</param>
    public static ImmutableArray<(Toets Toets, ImmutableArray<Bevinding> Bevindingen)> Vind(Blik blik, DateOnly dag, Grenzen grenzen)
    {
        var grond = new Toetsgrond(blik, dag, grenzen);
        return
        [
            .. Alle.Select(toets => (Toets: toets, Bevindingen: toets.Vind(grond).OrderBy(bevinding => bevinding.Waar.Titel, OpNaam).ToImmutableArray()))
                .Where(groep => !groep.Bevindingen.IsEmpty),
        ];
    }
}
