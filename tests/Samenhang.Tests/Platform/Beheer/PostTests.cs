// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Data;
using Samenhang.Platform.Post;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Platform.Post;

namespace Samenhang.Tests.Platform.Beheer;

public sealed class PostTests
{
    [Fact]
    public async Task Without_a_mail_server_messages_wait_where_the_beheerder_sees_them()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        await LayAsync(host, "GM0294", "jikke@winterswijk.example", Poststaat.Wachtend);
        await LayAsync(host, "GM0779", "ander@elders.example", Poststaat.Mislukt);

        var page = await client.GetDocumentAsync("/beheer/post");

        var row = Assert.Single(page.QuerySelectorAll("main tbody tr"));
        Assert.Contains("jikke@winterswijk.example", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("wacht", row.QuerySelector("[data-l=Stand]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("geen mailserver", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", page.Source.Text, StringComparison.Ordinal);
        var file = await client.GetStringAsync(new Uri("/beheer/post/exporteren?vorm=csv", UriKind.Relative));
        Assert.Contains("jikke@winterswijk.example", file, StringComparison.Ordinal);
        Assert.DoesNotContain("ander@elders.example", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_message_is_sent_again_by_the_program_itself_and_another_organisation_cannot_do_that()
    {
        await using var server = new SmtpServer();
        await using var host = new TestHost();
        foreach (var (name, value) in server.Settings) host.Settings[name] = value;
        using var client = await host.SignedInAsync("GM0294");
        using var other = await host.SignedInAsync("GM0779");
        var failed = await LayAsync(host, "GM0294", "jikke@winterswijk.example", Poststaat.Mislukt);
        await LayAsync(host, "GM0779", "ander@elders.example", Poststaat.Mislukt);
        var strange = await other.GetDocumentAsync("/beheer/post");
        using var refused = await other.SubmitAsync(strange, "main form", ("id", failed.ToString()));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);

        using var answer = await client.SubmitAsync(await client.GetDocumentAsync("/beheer/post"), "main form");

        Assert.Equal("/beheer/post", answer.Headers.Location?.OriginalString);
        Assert.Contains("To: <jikke@winterswijk.example>", await server.NextAsync(), StringComparison.Ordinal);
        Assert.Equal(1, server.Count);
    }

    private static async Task<Guid> LayAsync(TestHost host, string code, string to, Poststaat state)
    {
        var organisation = await host.OrganisationAsync(code);
        await using var scope = host.Services.CreateAsyncScope();
        var message = scope.ServiceProvider.GetRequiredService<Postbus>().Leg(organisation, to, "Een bericht", new Brief("Dag,", ["Het is geheim."], null, null, []));
        message.Staat = state;
        await scope.ServiceProvider.GetRequiredService<SamenhangContext>().SaveChangesAsync();
        return message.Id;
    }
}
