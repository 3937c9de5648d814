// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Organisaties;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Identiteit;

public sealed class DemoTests
{
    [Fact]
    public async Task A_visitor_reads_under_a_banner_and_changes_between_the_demo_organisations()
    {
        await using var host = NewHost();
        using var client = host.NewClient();

        var page = await client.GetDocumentAsync("/organisatie/kies");
        Assert.Contains("Gemeente Alblasserdam", page.Title, StringComparison.Ordinal);
        Assert.Contains("demonstratie", page.QuerySelector(".samenhang-demo")!.TextContent, StringComparison.Ordinal);
        (await client.SubmitByAsync(page, "main form", "button[value=GM0294]")).Dispose();

        var after = await client.GetDocumentAsync("/organisatie/kies");
        Assert.Contains("Gemeente Winterswijk", after.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_visitor_may_not_do_leads_to_the_page_to_sign_in()
    {
        await using var host = NewHost();
        using var client = host.NewClient();

        using var answer = await client.GetAsync(new Uri("/beheer", UriKind.Relative));

        Assert.StartsWith("/aanmelden?terug=", answer.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_demo_is_filled_once_and_off_when_the_setting_is_off()
    {
        await using var host = NewHost();
        host.NewClient().Dispose();

        await using var off = new TestHost { Settings = { ["Samenhang:Data"] = host.DataFolder } };
        using var client = off.NewClient();
        using var answer = await client.GetAsync(new Uri("/organisatie/kies", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        using var one = await client.GetAsync(new Uri("/demo", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, one.StatusCode);

        await using var again = new TestHost { Settings = { ["Samenhang:Demo"] = "true", ["Samenhang:Data"] = host.DataFolder }, Register = Fill(() => throw new InvalidOperationException("filled twice")) };
        using var visitor = again.NewClient();
        await visitor.GetDocumentAsync("/organisatie/kies");
    }

    [Fact]
    public async Task A_fill_that_was_interrupted_starts_again()
    {
        await using var host = new TestHost { Settings = { ["Samenhang:Demo"] = "true" }, Register = Fill(() => throw new IOException("the disk is full")) };
        Assert.ThrowsAny<Exception>(() => host.NewClient());

        await using var again = new TestHost { Settings = { ["Samenhang:Demo"] = "true", ["Samenhang:Data"] = host.DataFolder }, Register = Fill(() => { }) };
        using var visitor = again.NewClient();
        await visitor.GetDocumentAsync("/organisatie/kies");
    }

    [Fact]
    public async Task A_database_with_an_account_never_becomes_a_demo()
    {
        await using var host = new TestHost();
        await host.MakeBeheerderAsync("GM0294", "jikke@winterswijk.example", "Jikke", "een lange zin 2026");

        await using var again = new TestHost { Settings = { ["Samenhang:Demo"] = "true", ["Samenhang:Data"] = host.DataFolder }, Register = Fill(() => throw new InvalidOperationException("filled")) };
        using var client = again.NewClient();
        using var answer = await client.GetAsync(new Uri("/organisatie/kies", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static TestHost NewHost() => new() { Settings = { ["Samenhang:Demo"] = "true" }, Register = Fill(() => { }) };

    private static Action<IServiceCollection> Fill(Action work) => services => services.AddSingleton<DemoVulling>((_, _) =>
    {
        work();
        return Task.FromResult<IReadOnlyList<string>>(["GM0294", "GM0482"]);
    });
}
