// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Gids;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Post;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Leerhuis;

/// <summary>What the Leerhuis does by itself. The clock of the host stands at 3 March 2026, 11:00 in Amsterdam.</summary>
[Collection(LeerhuisCollection.Name)]
public sealed class LeerhuisrondeTests(LeerhuisHost leerhuis)
{
    private static readonly DateTime February = new(2026, 2, 1, 9, 0, 0, DateTimeKind.Utc);

    private TestHost Host => leerhuis.Host;

    [Fact]
    public async Task Who_was_reminded_of_the_first_meeting_is_reminded_of_the_second_once()
    {
        var course = await Host.ActivityAsync(leerhuis.Association, "Leergang herinneren", change: row => (row.Begin, row.Einde, row.Bijeenkomsten) =
            (new(2026, 2, 20, 9, 0, 0, DateTimeKind.Utc), new(2026, 3, 5, 11, 0, 0, DateTimeKind.Utc), "20-02-2026 10:00-12:00 Begin\n05-03-2026 10:00-12:00 Je eigen opgave"));
        await Host.StoreAsync(
            Person(course, "kwam@herinner.example", row => row.Aanwezigheid = Aanwezigheid.Aanwezig),
            // Who missed the first time may well come the second.
            Person(course, "miste@herinner.example", row => row.Aanwezigheid = Aanwezigheid.Afwezig),
            Person(course, "stil@herinner.example", row => row.GeenBerichten = true));

        await RoundAsync();
        await RoundAsync();
        var mails = await Host.RowsAsync<Postbericht>(all => all.Where(mail => mail.Onderwerp == "Binnenkort: Leergang herinneren"));
        Assert.Equal(["kwam@herinner.example", "miste@herinner.example"], mails.Select(mail => mail.Aan).Order());
        foreach (var part in new[] { "Tot ziens op 5 maart 2026 om 10.00 uur, Stadhuis, Markt 1, Winterswijk.", "Deze keer: Je eigen opgave.", "/berichten" })
            Assert.Contains(part, mails[0].Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_kept_long_enough_is_wiped_and_the_organiser_sees_how_much()
    {
        var old = await Host.ActivityAsync(leerhuis.Association, "Van lang geleden", change: row => (row.Begin, row.Einde) = (February.AddYears(-3), February.AddYears(-3)));
        var recent = await Host.ActivityAsync(leerhuis.Association, "Van kort geleden", change: row => (row.Begin, row.Einde) = (February.AddYears(-1), February.AddYears(-1)));
        await Host.StoreAsync(
            Person(old, "lang@wis.example", row => row.Antwoorden = "Dieet: geen"), Person(recent, "kort@wis.example", row => row.Antwoorden = "Dieet: vega"),
            new Themawens { OrganisatieId = leerhuis.Association, Tekst = "Lang gewenst", Email = "wens@wis.example", OntvangenOp = February.AddYears(-3) },
            new Gidsreactie { OrganisatieId = leerhuis.Association, Sleutel = "wyberen", Bruikbaar = true, Naam = "Lezer van toen", Op = February.AddYears(-3) });

        await RoundAsync();
        var rows = await Host.RowsAsync<Aanmelding>(all => all.Where(row => row.ActiviteitId == old.Id || row.ActiviteitId == recent.Id).OrderBy(row => row.Volgorde));
        Assert.All(rows, row => Assert.Null(row.Antwoorden));
        Assert.Equal("–", rows.Single(row => row.ActiviteitId == old.Id).Naam);
        Assert.Equal("kort@wis.example", rows.Single(row => row.ActiviteitId == recent.Id).Email);
        Assert.All(await Host.RowsAsync<Gidsreactie>(all => all.Where(row => row.Sleutel == "wyberen")), row => Assert.Null(row.Naam));
        Assert.Null(Assert.Single(await Host.RowsAsync<Themawens>(all => all.Where(row => row.Tekst == "Lang gewenst"))).Email);
        using var organiser = await Host.SignedInAsync(LeerhuisHost.Code);
        var line = (await organiser.GetDocumentAsync("/leerhuis/organiseren/bewaartermijnen")).QuerySelectorAll("[aria-labelledby=gewist] tbody tr").Single();
        Assert.Equal(["2", "2", "1"], line.QuerySelectorAll("td").Select(cell => cell.TextContent));
    }

    private Task RoundAsync() => Host.Services.GetRequiredService<Leerhuisronde>().DoeAsync(default);

    private static Aanmelding Person(Activiteit activity, string email, Action<Aanmelding> change)
    {
        var row = new Aanmelding { OrganisatieId = activity.OrganisatieId, ActiviteitId = activity.Id, Naam = "Iemand", Email = email, Staat = Aanmeldstaat.Bevestigd, AangemeldOp = activity.Begin.AddDays(-20), HerinnerdOp = activity.Einde == activity.Begin ? activity.Einde : activity.Begin.AddDays(-2) };
        change(row);
        return row;
    }
}
