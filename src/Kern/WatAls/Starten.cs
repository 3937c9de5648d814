// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.WatAls;

/// <summary>Starts an effort or opgave, or takes up again what stood still.</summary>
internal static class Starten
{
    internal static void Pas(Stapwerk werk)
    {
        if (werk.Beeld.Inspanningen.Zoek(werk.Stap.Op) is { } inspanning)
        {
            Start(werk, inspanning);
        }
        else if (werk.Beeld.Opgaven.Zoek(werk.Stap.Op) is { } opgave)
        {
            Start(werk, opgave);
        }
    }

    private static void Start(Stapwerk werk, Inspanning inspanning)
    {
        if (inspanning.IsAfgesloten || inspanning.Fase == Fase.InUitvoering)
        {
            werk.Bezwaar(nameof(Stap.Op), inspanning.IsAfgesloten ? "deze inspanning is afgesloten. Leg een nieuwe inspanning vast." : "deze inspanning loopt al.");
        }
        else if (KanBeginnen(werk, inspanning.Eind))
        {
            werk.Zet(inspanning with
            {
                Fase = werk.IsIngegaan ? Fase.InUitvoering : inspanning.Fase,
                Start = inspanning.Fase == Fase.OnHold ? inspanning.Start : Datering.Op(werk.Datum),
            });
        }
    }

    private static void Start(Stapwerk werk, Opgave opgave)
    {
        if (opgave.IsAfgesloten || opgave.Status is Opgavestatus.InUitvoering)
        {
            werk.Bezwaar(nameof(Stap.Op), opgave.IsAfgesloten ? "deze opgave is afgesloten." : "deze opgave is al in uitvoering.");
        }
        else if (KanBeginnen(werk, opgave.Eind))
        {
            werk.Zet(opgave with { Status = werk.IsIngegaan ? Opgavestatus.InUitvoering : opgave.Status, Start = Datering.Op(werk.Datum) });
        }
    }

    private static bool KanBeginnen(Stapwerk werk, Datering? eind)
    {
        if (eind?.Tot < werk.Datum)
        {
            werk.Bezwaar(nameof(Stap.Datum), $"de start ligt na de einddatum ({eind}). Kies een eerdere dag, of pas eerst de einddatum aan.");
        }

        return werk.Bezwaren.Count == 0;
    }
}
