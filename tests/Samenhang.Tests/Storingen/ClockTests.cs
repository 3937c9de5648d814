// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Data;
using Samenhang.Platform.Post;
using Samenhang.Platform.Vastlegging;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Platform.Post;

namespace Samenhang.Tests.Storingen;

/// <summary>The clock of the machine was ahead and is put back.</summary>
public sealed class ClockTests
{
    private const string Organisation = "GM0294";

    [Fact]
    public async Task After_the_clock_is_put_back_people_stay_signed_in_and_changes_keep_their_order()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync(Organisation);
        var form = await client.OpgaveFormAsync();
        (await client.AddAsync(form, "Voor")).Dispose();
        await client.GetDocumentAsync("/");

        host.Clock.Advance(TimeSpan.FromDays(-2));
        using var accepted = await client.AddAsync(form, "Na");
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
        foreach (var address in new[] { "/", "/opgaven", accepted.Headers.Location!.ToString(), accepted.Headers.Location + "/geschiedenis" }) await client.GetDocumentAsync(address);

        var organisation = await host.OrganisationAsync(Organisation);
        Assert.Empty((await host.Services.GetRequiredService<Controle>().ControleerAsync(organisation)).Fouten);
        var before = Convert.ToInt64(await host.Services.GetRequiredService<Databank>().LeesWaardeAsync("select max(w.tijdstip_utc) - min(w.tijdstip_utc) from wijziging w"), null);
        Assert.True(before > 0, "The later change must stand after the earlier one.");
    }

    [Fact]
    public async Task Mail_that_was_written_while_the_clock_was_ahead_does_not_wait_for_that_time_to_come()
    {
        await using var mail = new MailHost();
        var host = mail.Host;
        _ = host.Server;
        await using (var scope = host.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<Postbus>().Leg(null, "jikke@gemeente.example", "Hallo", new Brief("Dag,", ["Tekst"], null, null, []));
            await scope.ServiceProvider.GetRequiredService<SamenhangContext>().SaveChangesAsync();
        }

        host.Clock.Advance(TimeSpan.FromDays(-2));
        Assert.Equal(1, await host.Services.GetRequiredService<Postronde>().VerstuurAsync(CancellationToken.None));
    }
}
