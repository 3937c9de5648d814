// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Leerhuis;
using Samenhang.Platform.Agenda;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Leerhuis;

/// <summary>What an activity is in a calendar: one appointment, or one for each meeting of a course.</summary>
public static class Activiteitagenda
{
    /// <summary>The appointments.</summary>
    /// <param name="activiteit">The activity.</param>
    /// <param name="site">Address of the site; null leaves the address of the page out.</param>
    /// <param name="deelnemer">The sign-up of who it is for; null for everybody. The link to join is only for who takes part on the internet.</param>
    public static IReadOnlyList<Agendaitem> Items(Activiteit activiteit, Uri? site, Aanmelding? deelnemer = null)
    {
        ArgumentNullException.ThrowIfNull(activiteit);
        var online = deelnemer?.Vorm == Plekvorm.Online;
        var bijeenkomsten = Bijeenkomst.Lees(activiteit.Bijeenkomsten).Alle;
        var kern = new Agendaitem(Uid(activiteit, 0), activiteit.Titel, Tijd.InAmsterdam(activiteit.Begin), Tijd.InAmsterdam(activiteit.Einde), activiteit.BijgewerktOp)
        {
            Volgnummer = activiteit.Volgnummer + (deelnemer?.Stap ?? 0),
            Vervallen = activiteit.Staat == Activiteitstaat.Geannuleerd,
            Omschrijving = Omschrijving(activiteit, online),
            Plaats = online || activiteit.Vorm == Activiteitvorm.Digitaal ? "Online" : activiteit.Plaats is { } plaats ? string.Join(", ", Regels.Lees(plaats)) : null,
            Deelname = online && Uri.TryCreate(activiteit.Onlinelink, UriKind.Absolute, out var link) ? link : null,
            Adres = site is null ? null : new Uri(site.AbsoluteUri.TrimEnd('/') + $"/leerhuis/activiteiten/{activiteit.Id}"),
            Thema = Regels.Lees(activiteit.Themas),
        };
        return bijeenkomsten.Count == 0 ? [kern] :
        [
            .. bijeenkomsten.Index().Select(deel => kern with
            {
                Uid = Uid(activiteit, deel.Index + 1),
                Titel = deel.Item.Titel.Length == 0 ? activiteit.Titel : $"{activiteit.Titel}: {deel.Item.Titel}",
                Begin = deel.Item.Begin,
                Einde = deel.Item.Einde,
            }),
        ];
    }

    /// <summary>When there is something to go to, on the clock of Europe/Amsterdam: each meeting of a course, otherwise the one time.</summary>
    /// <param name="activiteit">The activity.</param>
    public static IReadOnlyList<Bijeenkomst> Keren(Activiteit activiteit)
    {
        ArgumentNullException.ThrowIfNull(activiteit);
        var delen = Bijeenkomst.Lees(activiteit.Bijeenkomsten).Alle;
        return delen.Count > 0 ? delen : [new(Tijd.InAmsterdam(activiteit.Begin), Tijd.InAmsterdam(activiteit.Einde), "")];
    }

    private static string Uid(Activiteit activiteit, int nummer) => $"{activiteit.Id:N}{(nummer == 0 ? "" : $"-{nummer}")}@leerhuis.samenhang";

    private static string? Omschrijving(Activiteit activiteit, bool online)
    {
        var delen = new[] { activiteit.Annuleerreden, activiteit.Aankondiging, online && activiteit.Onlinelink is { } link ? $"Doe mee: {link}" : null };
        return string.Join("\n\n", delen.Where(deel => !string.IsNullOrEmpty(deel))) is { Length: > 0 } tekst ? tekst : null;
    }
}
