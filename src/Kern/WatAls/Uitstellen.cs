// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.WatAls;

/// <summary>
/// Moves an effort or opgave to later: what has not started starts later, what runs ends later. Everything of it that still lies ahead
/// (milestones, roles, contributions, and the own efforts of an opgave) moves by as many days. What lies behind stays.
/// </summary>
internal static class Uitstellen
{
    internal static void Pas(Stapwerk werk)
    {
        if (werk.Stap.Datum is not { } datum)
        {
            werk.Bezwaar(nameof(Stap.Datum), "kies de nieuwe datum.");
        }
        else if (werk.Beeld.Inspanningen.Zoek(werk.Stap.Op) is { } inspanning)
        {
            var gestart = Stoppen.IsGestart(inspanning, werk.Dag);
            if (Dagen(werk, inspanning.IsAfgesloten, gestart ? inspanning.Eind?.Tot : inspanning.Start?.Van) is { } dagen)
            {
                Schuif(werk, inspanning, dagen, gestart, datum);
            }
        }
        else if (werk.Beeld.Opgaven.Zoek(werk.Stap.Op) is { } opgave)
        {
            var gestart = opgave.Status is not (Opgavestatus.Verkenning or Opgavestatus.Geformuleerd or Opgavestatus.OpdrachtVastgesteld or Opgavestatus.Ingericht);
            if (Dagen(werk, opgave.IsAfgesloten, gestart ? opgave.Eind?.Tot : opgave.Start?.Van) is { } dagen)
            {
                Schuif(werk, opgave, dagen, gestart, datum);
            }
        }
    }

    /// <summary>By how many days it moves; 0 when there was no date to move from, empty when it cannot move.</summary>
    private static int? Dagen(Stapwerk werk, bool afgesloten, DateOnly? nu)
    {
        if (afgesloten)
        {
            werk.Bezwaar(nameof(Stap.Op), "dit is al afgesloten; later kan niet meer.");
            return null;
        }

        if (nu is { } eerder && werk.Datum < eerder)
        {
            werk.Bezwaar(nameof(Stap.Datum), $"kies een dag na {Stapwerk.InWoorden(eerder)}.");
            return null;
        }

        return nu is { } van ? werk.Datum.DayNumber - van.DayNumber : 0;
    }

    private static void Schuif(Stapwerk werk, Inspanning inspanning, int dagen, bool gestart, DateOnly? datum)
    {
        werk.Zet(inspanning with
        {
            Start = !gestart && datum is { } start ? Datering.Op(start) : Later(inspanning.Start, werk, dagen),
            Eind = gestart && datum is { } eind ? Datering.Op(eind) : Later(inspanning.Eind, werk, dagen),
            VolgendeStapOp = Later(inspanning.VolgendeStapOp, werk, dagen),
        });
        SchuifMee(werk, inspanning.Id, dagen);
        foreach (var bijdrage in werk.Beeld.Relaties.BijdragenVan.Naar(inspanning.Id))
        {
            werk.Zet(bijdrage with { Vanaf = Later(bijdrage.Vanaf, werk, dagen), Tot = Later(bijdrage.Tot, werk, dagen) });
        }
    }

    private static void Schuif(Stapwerk werk, Opgave opgave, int dagen, bool gestart, DateOnly datum)
    {
        werk.Zet(opgave with
        {
            Start = gestart ? Later(opgave.Start, werk, dagen) : Datering.Op(datum),
            Eind = gestart ? Datering.Op(datum) : Later(opgave.Eind, werk, dagen),
        });
        SchuifMee(werk, opgave.Id, dagen);
        foreach (var inspanning in werk.EigenInspanningen(opgave.Id))
        {
            Schuif(werk, inspanning, dagen, Stoppen.IsGestart(inspanning, werk.Dag), null);
        }
    }

    private static void SchuifMee(Stapwerk werk, Guid op, int dagen)
    {
        foreach (var mijlpaal in werk.Beeld.Relaties.MijlpalenVan.Naar(op).Where(mijlpaal => mijlpaal.BehaaldOp is null))
        {
            werk.Zet(mijlpaal with { Datum = Later(mijlpaal.Datum, werk, dagen) });
        }

        foreach (var rol in werk.Beeld.Relaties.RollenOp.Naar(op))
        {
            werk.Zet(rol with { Van = Later(rol.Van, werk, dagen), Tot = Later(rol.Tot, werk, dagen) });
        }
    }

    private static DateOnly? Later(DateOnly? datum, Stapwerk werk, int dagen) => datum > werk.Dag ? datum.Value.AddDays(dagen) : datum;

    /// <summary>The words of the source are dropped when they are no longer true.</summary>
    private static Datering? Later(Datering? datering, Stapwerk werk, int dagen) =>
        dagen > 0 && datering?.Tot > werk.Dag ? new Datering(datering.Van > werk.Dag ? datering.Van.AddDays(dagen) : datering.Van, datering.Tot.AddDays(dagen)) : datering;
}
