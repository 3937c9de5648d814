// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using System.Globalization;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.WatAls;

/// <summary>
/// Money and hours that come free per quarter. Of the costs of a year that is what was budgeted for the days that are left, as far as it is
/// not spent or committed; another budget counts from the first quarter of its year that is not over yet.
/// </summary>
internal static class Ruimte
{
    /// <summary>Quarters looked ahead.</summary>
    internal const int Kwartalen = 8;

    internal static (ImmutableArray<Kwartaalruimte> Kwartalen, long VastCenten) Van(Gevolgwerk werk)
    {
        var eerste = new DateOnly(werk.Vandaag.Year, (((werk.Vandaag.Month - 1) / 3) * 3) + 1, 1);
        var vakken = Enumerable.Range(0, Kwartalen).Select(nummer => (Van: eerste.AddMonths(3 * nummer), Tot: eerste.AddMonths(3 * (nummer + 1)).AddDays(-1))).ToArray();
        var (centen, uren) = (new long[Kwartalen], new decimal[Kwartalen]);
        var vast = 0L;
        foreach (var regel in werk.Weg.SelectMany(id => werk.Voor.Relaties.BudgetVan.Naar(id)).Where(regel => regel is { Richting: Geldrichting.Lasten, Jaar: not null, BegrootCenten: > 0 }))
        {
            vast += Vrij(regel, werk.LaatsteDag(regel.Op!.Value).AddDays(1), vakken, centen);
        }

        foreach (var paar in werk.Anders.Where(paar => paar.Nieuw is Budgetregel { Jaar: not null, Richting: Geldrichting.Lasten }))
        {
            var (oud, nieuw) = ((Budgetregel?)paar.Oud, (Budgetregel)paar.Nieuw!);
            Verdeel((oud?.BegrootCenten ?? 0) - (nieuw.BegrootCenten ?? 0), Later(new DateOnly(nieuw.Jaar!.Value, 1, 1), werk.Vandaag), nieuw.Jaar.Value, vakken, centen);
        }

        foreach (var (oud, nieuw) in werk.Anders.Select(paar => (paar.Oud as Rolvervulling, paar.Nieuw as Rolvervulling)).Where(paar => paar.Item1 is not null || paar.Item2 is not null))
        {
            for (var vak = 0; vak < Kwartalen; vak++)
            {
                uren[vak] += Uren(werk.Voor, oud, vakken[vak]) - Uren(werk.Na, nieuw, vakken[vak]);
            }
        }

        return ([.. vakken.Select((vak, nummer) => new Kwartaalruimte(vak.Van.Year, ((vak.Van.Month - 1) / 3) + 1, centen[nummer], decimal.Round(uren[nummer], 1)))], vast);
    }

    /// <summary>The programmes of the budget in which what stops is told, such as "Begroting 2027, programma 6".</summary>
    internal static ImmutableArray<string> Programmas(Gevolgwerk werk) =>
    [
        .. werk.Weg.Union(werk.Mee).SelectMany(id => werk.Voor.Relaties.BudgetVan.Naar(id).Where(regel => regel.Programma is not null).Select(regel => (regel.Jaar, Naam: regel.Programma!))
                .Concat(werk.Voor.Relaties.BegrotingskoppelingenVan.Naar(id).Where(koppeling => koppeling.Dimensie == Begrotingsdimensie.Programma).Select(koppeling => (koppeling.Jaar, Naam: koppeling.Naar))))
            .Where(deel => deel.Jaar is null || deel.Jaar >= werk.Vandaag.Year)
            .Distinct().OrderBy(deel => deel.Jaar).ThenBy(deel => deel.Naam, StringComparer.Ordinal)
            .Select(deel => deel.Jaar is { } jaar ? string.Create(CultureInfo.InvariantCulture, $"Begroting {jaar}: {deel.Naam}") : deel.Naam),
    ];

    /// <summary>Frees what is left of a line from a day on; returns what stays because it was committed.</summary>
    private static long Vrij(Budgetregel regel, DateOnly vanaf, (DateOnly Van, DateOnly Tot)[] vakken, long[] centen)
    {
        var jaar = regel.Jaar!.Value;
        if (vanaf.Year > jaar)
        {
            return 0;
        }

        var begin = new DateOnly(jaar, 1, 1);
        var dagen = new DateOnly(jaar, 12, 31).DayNumber - begin.DayNumber + 1;
        var over = vanaf <= begin ? dagen : dagen - (vanaf.DayNumber - begin.DayNumber);
        var ruimte = (long)((Int128)regel.BegrootCenten!.Value * over / dagen);
        var gebruikt = Math.Max(regel.VerplichtCenten ?? 0, regel.GerealiseerdCenten ?? 0);
        var vrij = Math.Clamp(regel.BegrootCenten.Value - gebruikt, 0, ruimte);
        Verdeel(vrij, Later(begin, vanaf), jaar, vakken, centen);
        return ruimte - vrij;
    }

    /// <summary>Spreads an amount over the days from a day to the end of its year; what falls outside the quarters is left out.</summary>
    private static void Verdeel(long bedrag, DateOnly vanaf, int jaar, (DateOnly Van, DateOnly Tot)[] vakken, long[] centen)
    {
        var einde = new DateOnly(jaar, 12, 31);
        var dagen = einde.DayNumber - vanaf.DayNumber + 1;
        var verdeeld = 0L;
        for (var vak = 0; vak < vakken.Length && dagen > 0; vak++)
        {
            if (Dagen(vakken[vak], vanaf, einde) is > 0)
            {
                // To the cent: each quarter gets what is due up to its end, less what the quarters before it got.
                var tot = (long)((Int128)bedrag * (Eerder(vakken[vak].Tot, einde).DayNumber - vanaf.DayNumber + 1) / dagen);
                centen[vak] += tot - verdeeld;
                verdeeld = tot;
            }
        }
    }

    /// <summary>The hours a week of a role, averaged over a quarter; it ends no later than what it is for.</summary>
    private static decimal Uren(Beeld beeld, Rolvervulling? rol, (DateOnly Van, DateOnly Tot) vak)
    {
        if (rol?.UrenPerWeek is not { } uren)
        {
            return 0;
        }

        var einde = rol.Tot ?? beeld.Inspanningen.Zoek(rol.Op)?.Eind?.Tot ?? DateOnly.MaxValue;
        return uren * Dagen(vak, rol.Van ?? DateOnly.MinValue, einde) / (vak.Tot.DayNumber - vak.Van.DayNumber + 1);
    }

    private static int Dagen((DateOnly Van, DateOnly Tot) vak, DateOnly vanaf, DateOnly tot) =>
        Math.Max(0, Eerder(vak.Tot, tot).DayNumber - Later(vak.Van, vanaf).DayNumber + 1);

    private static DateOnly Later(DateOnly een, DateOnly ander) => een > ander ? een : ander;

    private static DateOnly Eerder(DateOnly een, DateOnly ander) => een < ander ? een : ander;
}
