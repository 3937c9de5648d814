// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Agenda;

namespace Samenhang.Platform.Leerhuis;

/// <summary>
/// Which appointments go to somebody. Each goes in a message of its own: an invitation is about one appointment (RFC 5546 §3.2.2), and mail programs
/// read one file in a message. What is over stays in calendars as it was.
/// </summary>
internal static class Afspraken
{
    /// <summary>Everything that is still to come.</summary>
    /// <param name="over">The activity.</param>
    /// <param name="site">Address of the site.</param>
    /// <param name="wie">The sign-up of who it is for.</param>
    /// <param name="nu">The moment, on the clock of Europe/Amsterdam.</param>
    /// <param name="vervalt">It leaves the calendar of this person.</param>
    internal static IReadOnlyList<Agendaitem> Komend(Activiteit over, Uri? site, Aanmelding wie, DateTime nu, bool vervalt = false) =>
        [.. Activiteitagenda.Items(over, site, wie).Where(item => item.Einde > nu).Select(item => item with { Vervallen = item.Vervallen || vervalt })];

    /// <summary>What this person sees differ from before; what is no more, leaves the calendar.</summary>
    /// <param name="was">The activity as it was.</param>
    /// <param name="over">The activity as it becomes.</param>
    /// <param name="site">Address of the site.</param>
    /// <param name="wie">The sign-up of who it is for.</param>
    /// <param name="nu">The moment, on the clock of Europe/Amsterdam.</param>
    internal static IReadOnlyList<Agendaitem> Anders(Activiteit was, Activiteit over, Uri? site, Aanmelding wie, DateTime nu)
    {
        var (oud, nieuw) = (Activiteitagenda.Items(was, site, wie).ToDictionary(item => item.Uid), Activiteitagenda.Items(over, site, wie));
        return
        [
            .. nieuw.Where(item => item.Einde > nu && !(oud.TryGetValue(item.Uid, out var eerder) && Inhoud(eerder) == Inhoud(item))),
            .. oud.Values.Where(item => item.Einde > nu && !nieuw.Any(ander => ander.Uid == item.Uid)).Select(item => item with { Vervallen = true, Volgnummer = nieuw[0].Volgnummer }),
        ];
    }

    private static (string, DateTime, DateTime, string?, Uri?, bool) Inhoud(Agendaitem item) => (item.Titel, item.Begin, item.Einde, item.Plaats, item.Deelname, item.Vervallen);
}
