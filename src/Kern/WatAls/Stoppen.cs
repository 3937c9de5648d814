// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.WatAls;

/// <summary>Ends an effort, or an opgave with the efforts that serve nothing else. Money, milestones and agreements stay to be decided on.</summary>
internal static class Stoppen
{
    internal static void Pas(Stapwerk werk)
    {
        if (werk.Beeld.Inspanningen.Zoek(werk.Stap.Op) is { } inspanning)
        {
            if (inspanning.IsAfgesloten)
            {
                werk.Bezwaar(nameof(Stap.Op), "deze inspanning is al afgesloten.");
            }
            else if (!IsGestart(inspanning, werk.Dag) || werk.KanEindigen(inspanning.Start, inspanning.Eind))
            {
                Stop(werk, inspanning);
            }

            return;
        }

        var opgave = werk.Beeld.Opgaven.Zoek(werk.Stap.Op)!;
        if (opgave.IsAfgesloten)
        {
            werk.Bezwaar(nameof(Stap.Op), "deze opgave is al afgesloten.");
        }
        else if (opgave.IsKandidaat || werk.KanEindigen(opgave.Start, opgave.Eind))
        {
            Stop(werk, opgave);
        }
    }

    /// <summary>Has the effort begun? One that is prepared has not; of an unknown phase the start date tells.</summary>
    internal static bool IsGestart(Inspanning inspanning, DateOnly dag) => inspanning.Fase switch
    {
        Fase.Voorbereiding => false,
        Fase.Onbekend => inspanning.Start is null || inspanning.Start.Van <= dag,
        _ => true,
    };

    internal static void Stop(Stapwerk werk, Inspanning inspanning)
    {
        var gestart = IsGestart(inspanning, werk.Dag);
        werk.Zet(inspanning with
        {
            Fase = !werk.IsIngegaan ? inspanning.Fase : gestart ? Fase.Gestopt : Fase.Vervallen,
            Eind = gestart && !(inspanning.Start?.Van > werk.Datum) ? Datering.Op(werk.Datum) : inspanning.Eind,
        });
        werk.BeeindigRollen(inspanning.Id);
        werk.BeeindigBijdragen(inspanning.Id);
    }

    private static void Stop(Stapwerk werk, Opgave opgave)
    {
        foreach (var inspanning in werk.EigenInspanningen(opgave.Id))
        {
            Stop(werk, inspanning);
        }

        var vroeg = opgave.IsKandidaat || opgave.Status == Opgavestatus.Parkeerplaats;
        werk.Zet(opgave with
        {
            Status = (werk.IsIngegaan, vroeg) switch
            {
                (true, true) => Opgavestatus.GeenOpgave,
                (true, false) => Opgavestatus.Gesloten,
                (false, true) => opgave.Status,
                _ => Opgavestatus.Afbouw,
            },
            Toelichting = vroeg && werk.Stap.Toelichting is { } waarom ? waarom : opgave.Toelichting,
            Eind = opgave.Start?.Van > werk.Datum ? opgave.Eind : Datering.Op(werk.Datum),
        });
        werk.BeeindigRollen(opgave.Id);
    }
}
