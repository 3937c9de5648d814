// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Post;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Leerhuis;

/// <summary>Places: never more than there are, nobody lost, one mail each, and who waited longest first.</summary>
public sealed class AanmeldbalieTests
{
    private const int Places = 25, People = 120;

    [Theory, OnSqlite, OnPostgres]
    public async Task Many_at_once_never_get_more_places_than_there_are_and_wait_in_order_of_joining(DatabaseKind kind)
    {
        await using var made = await DatabaseHost.NewAsync(kind);
        var (host, org) = (made.Host, await made.Host.AssociationAsync(LeerhuisHost.Code));
        var activity = await host.ActivityAsync(org, "Populair", Places);
        var desk = host.Services.GetRequiredService<Aanmeldbalie>();

        // Everybody twice, as an impatient browser does.
        var answers = await Task.WhenAll(Enumerable.Range(0, 2 * People).Select(number => Task.Run(() => desk.MeldAanAsync(org, activity.Id, Wish(number % People), default))));
        Assert.Equal(Places, answers.Count(answer => answer.Uitslag == Aanmelduitslag.Bevestigd));
        Assert.Equal(People - Places, answers.Count(answer => answer.Uitslag == Aanmelduitslag.Wachtlijst));
        Assert.Equal(People, answers.Count(answer => answer.Uitslag == Aanmelduitslag.Bestond));
        var rows = await host.RowsAsync<Aanmelding>(rows => rows.Where(row => row.ActiviteitId == activity.Id).OrderBy(row => row.Volgorde));
        Assert.Equal((People, People), (rows.Count, rows.Select(row => row.Volgorde).Distinct().Count()));
        Assert.All(rows.Take(Places), row => Assert.Equal(Aanmeldstaat.Bevestigd, row.Staat));
        await CountsAsync(host, activity, Places, People - Places);
        var mail = await host.RowsAsync<Postbericht>(mails => mails.Where(row => row.OrganisatieId == org));
        Assert.Equal(rows.Select(row => row.Email).Order(), mail.Select(row => row.Aan).Order());
        Assert.Equal(Places, mail.Count(row => row.Inhoud.Contains("METHOD:REQUEST", StringComparison.Ordinal)));

        // Three give their place back, and one who waits leaves: the next three are asked, in order.
        await Task.WhenAll(rows.Take(3).Append(rows[Places]).Select(row => Task.Run(() => desk.MeldAfAsync(org, row.Id, default))));
        var asked = await host.RowsAsync<Aanmelding>(all => all.Where(row => row.ActiviteitId == activity.Id && row.Staat == Aanmeldstaat.Aangeboden).OrderBy(row => row.Volgorde));
        Assert.Equal(3, asked.Count);
        Assert.Subset(rows.Skip(Places).Take(4).Select(row => row.Id).ToHashSet(), asked.Select(row => row.Id).ToHashSet());
        Assert.Equal(Aanmelduitslag.Bevestigd, (await desk.NeemAanAsync(org, asked[0].Id, default)).Uitslag);

        // Who does not answer in time loses the place to the next; a place that is given is nobody else's.
        host.Clock.Advance(TimeSpan.FromHours(49));
        Assert.Equal(Aanmelduitslag.Gesloten, (await desk.NeemAanAsync(org, asked[1].Id, default)).Uitslag);
        await host.Services.GetRequiredService<Leerhuisronde>().DoeAsync(default);
        await CountsAsync(host, activity, Places, People - Places - 1 - 3 - 2);
        Assert.False(await desk.ZetCapaciteitAsync(org, activity.Id, Plekvorm.Zaal, Places - 1, default));
        Assert.True(await desk.ZetCapaciteitAsync(org, activity.Id, Plekvorm.Zaal, Places + 2, default));
        await CountsAsync(host, activity, Places + 2, People - Places - 1 - 3 - 2 - 2);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_comes_back_after_signing_off_joins_at_the_end_and_outnumbers_what_the_calendar_got(DatabaseKind kind)
    {
        await using var made = await DatabaseHost.NewAsync(kind);
        var (host, org) = (made.Host, await made.Host.AssociationAsync(LeerhuisHost.Code));
        var activity = await host.ActivityAsync(org, "Klein", 1);
        var desk = host.Services.GetRequiredService<Aanmeldbalie>();
        var first = await desk.MeldAanAsync(org, activity.Id, Wish(1), default);
        var second = await desk.MeldAanAsync(org, activity.Id, Wish(2), default);
        Assert.Equal(Aanmelduitslag.Wachtlijst, second.Uitslag);
        await desk.MeldAfAsync(org, first.Id!.Value, default);
        var again = await desk.MeldAanAsync(org, activity.Id, Wish(1), default);
        Assert.Equal((Aanmelduitslag.Wachtlijst, first.Id), (again.Uitslag, again.Id));
        Assert.Equal(Aanmelduitslag.Bevestigd, (await desk.NeemAanAsync(org, second.Id!.Value, default)).Uitslag);
        await desk.MeldAfAsync(org, second.Id!.Value, default);
        await desk.NeemAanAsync(org, first.Id!.Value, default);
        var sequences = (await host.RowsAsync<Postbericht>(mails => mails.Where(row => row.Aan == "mens1@lid.example").OrderBy(row => row.Id)))
            .Select(row => row.Inhoud).Where(text => text.Contains("SEQUENCE:", StringComparison.Ordinal)).Select(text => int.Parse(text.Split("SEQUENCE:")[1].Split('\\')[0], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(sequences.Order().Distinct(), sequences);
        Assert.Equal(3, sequences.Count);
    }

    private static Aanmeldverzoek Wish(int number) => new(Plekvorm.Zaal, $"Mens {number}", $"Mens{number}@lid.example", null, null, null, null, 0, null, false);

    private static async Task CountsAsync(TestHost host, Activiteit activity, int taken, int waiting)
    {
        var place = Assert.Single(await host.RowsAsync<Plek>(rows => rows.Where(row => row.ActiviteitId == activity.Id)));
        Assert.Equal((taken, waiting), (place.Bezet, place.Wachtend));
        var rows = await host.RowsAsync<Aanmelding>(all => all.Where(row => row.ActiviteitId == activity.Id));
        Assert.Equal((taken, waiting), (rows.Count(row => row.Staat is Aanmeldstaat.Bevestigd or Aanmeldstaat.Aangeboden), rows.Count(row => row.Staat == Aanmeldstaat.Wachtlijst)));
    }
}
