// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Kalender;
using Samenhang.Platform.Agenda;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Leerhuis.Mastermind;

/// <summary>Evenings and intakes as people and calendars read them.</summary>
internal static class Avondtekst
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>"maandag 6 september 2027".</summary>
    internal static string Dag(DateOnly dag) => $"{dag.ToString("dddd", Nederlands)} {Datumtekst.Lang(dag)}";

    /// <summary>"19.00–21.00 uur".</summary>
    internal static string Uren => "19.00–21.00 uur";

    /// <summary>An evening for the calendar of one person; names nobody.</summary>
    internal static Agendaitem Item(Mastermindgroep groep, Mastermindavond avond, DateTime nu) =>
        new($"mastermind-{avond.Id:N}@samenhang", $"Mastermind: {groep.Naam}, avond {avond.Nummer}", avond.Dag.ToDateTime(Reeksavond.Begin), avond.Dag.ToDateTime(Reeksavond.Einde), nu)
        {
            Volgnummer = avond.Verzet,
            Plaats = groep.Videolink is null ? "online" : groep.Videolink,
        };

    /// <summary>An intake for the calendar of the applicant; names nobody.</summary>
    internal static Agendaitem Item(Mastermindaanmelding wie, DateTime begin, DateTime nu) =>
        new($"intake-{wie.Id:N}@samenhang", "Telefonische intake mastermind", Tijd.InAmsterdam(begin), Tijd.InAmsterdam(begin) + Intakeslot.Duur, nu) { Volgnummer = wie.Intakestap, Plaats = "telefoon" };
}
