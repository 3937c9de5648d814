// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Leerhuis.Mastermindintake;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Post;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Leerhuis.Mastermind;

public sealed class BewaartermijnTests
{
    [Fact]
    public async Task Three_months_after_the_last_evening_what_is_personal_goes_and_the_log_says_how_much()
    {
        await using var host = new TestHost { Settings = { ["Samenhang:AanmeldpogingenPerMinuut"] = "1000" } };
        var association = await host.AssociationAsync(LeerhuisHost.Code);
        var (round, groups) = await host.RoundAsync(association, "beheerder@gm0294.example", 1);
        await host.ApplicantAsync(round, groups[0].Id, 1, admitted: true);
        await host.StoreAsync(new Mastermindlogregel { RondeId = round.Id, Tijdstip = host.Clock.GetUtcNow().UtcDateTime, Door = "Iemand", Tekst = "Besluit over Aanvrager 1: toegelaten." });
        var term = host.Services.GetRequiredService<Bewaartermijn>();
        Assert.Equal(0, await term.RuimOpAsync(CancellationToken.None));

        // The last evening is 23 September 2026.
        host.Clock.Advance(new DateTime(2026, 12, 24) - host.Clock.GetUtcNow().UtcDateTime.Date);
        Assert.Equal(2, await term.RuimOpAsync(CancellationToken.None));
        Assert.Empty(await host.RowsAsync<Intakenotitie>(rows => rows));
        Assert.Empty(await host.RowsAsync<Mastermindaanmelding>(rows => rows));
        Assert.Equal(["Besluit over iemand: toegelaten.", "Verwijderd: 1 intakes, 1 aanmeldingen."], (await host.RowsAsync<Mastermindlogregel>(rows => rows.OrderBy(line => line.Tijdstip))).Select(line => line.Tekst));
        Assert.Equal(0, await term.RuimOpAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_reminder_of_an_intake_goes_out_once_the_day_before()
    {
        await using var host = new TestHost { Settings = { ["Samenhang:AanmeldpogingenPerMinuut"] = "1000" } };
        var association = await host.AssociationAsync(LeerhuisHost.Code);
        var (round, groups) = await host.RoundAsync(association, "beheerder@gm0294.example", 1);
        var (row, _) = await host.ApplicantAsync(round, groups[0].Id, 1, admitted: false);
        await host.StoreAsync(new Intakeslot { RondeId = round.Id, IntakerId = groups[0].BegeleiderId, IntakerNaam = "Iemand", Begin = host.Clock.GetUtcNow().UtcDateTime.AddHours(30), AanmeldingId = row.Id });
        var reminders = host.Services.GetRequiredService<Intakeronde>();
        Assert.Equal(0, await reminders.HerinnerAsync(CancellationToken.None));
        host.Clock.Advance(TimeSpan.FromHours(8));
        Assert.Equal(1, await reminders.HerinnerAsync(CancellationToken.None));
        Assert.Equal(0, await reminders.HerinnerAsync(CancellationToken.None));
        Assert.Single(await host.RowsAsync<Postbericht>(rows => rows.Where(mail => mail.Aan == row.Email)));
    }
}
