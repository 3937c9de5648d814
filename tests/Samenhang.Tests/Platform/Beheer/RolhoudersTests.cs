// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Samenhang.Platform.Rechten;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Beheer;

public sealed class RolhoudersTests
{
    [Fact]
    public async Task Who_has_which_role_is_on_the_page_and_in_the_files_and_of_this_organisation_alone()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        using var reader = await host.SignedInAsync("GM0294", Rollen.Lezer);
        using var other = await host.SignedInAsync("GM0779");

        var page = await client.GetDocumentAsync("/beheer/rolhouders");

        Assert.Equal(2, page.QuerySelectorAll("main tbody tr").Length);
        Assert.Contains("3 mrt 2026, 11.00 uur", page.QuerySelector("main tbody")!.TextContent, StringComparison.Ordinal);
        var text = await client.GetStringAsync(new Uri("/beheer/rolhouders/exporteren?vorm=csv", UriKind.Relative));
        Assert.Contains("lezer@gm0294.example;Lezer;2020-01-01;;geldt", text, StringComparison.Ordinal);
        Assert.DoesNotContain("gm0779", text, StringComparison.Ordinal);
        using var workbook = await client.GetAsync(new Uri("/beheer/rolhouders/exporteren?vorm=xlsx", UriKind.Relative));
        Assert.Equal("rolhouders-GM0294-2026-03-03.xlsx", workbook.Content.Headers.ContentDisposition!.FileName);
        using var refused = await reader.GetAsync(new Uri("/beheer/rolhouders/exporteren?vorm=csv", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task The_dates_of_a_role_are_changed_and_hold_at_once_and_an_old_form_is_a_conflict()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        using var reader = await host.SignedInAsync("GM0294", Rollen.Lezer);
        var address = await RoleAsync(client, "lezer@gm0294.example");
        var form = await client.GetDocumentAsync(address);

        using var wrong = await client.SubmitAsync(form, "main form", ("Invoer.Van", "01-01-2026"), ("Invoer.Tot", "31-12-2025"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        using var changed = await client.SubmitAsync(form, "main form", ("Invoer.Van", "01-04-2026"), ("Invoer.Tot", "31-12-2026"));
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        using var early = await reader.GetAsync(new Uri("/organisatie/kies", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, early.StatusCode);
        Assert.Contains("begint nog", (await client.GetDocumentAsync("/beheer/rolhouders")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var late = await client.SubmitAsync(form, "main form", ("Invoer.Van", "01-05-2026"));
        var conflict = await late.DocumentAsync(HttpStatusCode.Conflict);
        Assert.Equal("01-05-2026", conflict.QuerySelector("[name='Invoer.Van']")!.GetAttribute("value"));
        Assert.Contains("1 apr 2026", conflict.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_only_beheerder_keeps_the_role_and_another_organisation_has_no_say()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        using var other = await host.SignedInAsync("GM0779");
        var address = await RoleAsync(client, "beheerder@gm0294.example");
        using var foreign = await other.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);

        using var answer = await client.SubmitAsync(await client.GetDocumentAsync(address), "main form", ("Invoer.Tot", "31-12-2026"));

        Assert.Contains("enige beheerder", (await answer.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<string> RoleAsync(HttpClient client, string email)
    {
        var list = await client.GetDocumentAsync("/beheer/leden");
        var row = list.QuerySelectorAll("main tbody tr").Single(row => row.TextContent.Contains(email, StringComparison.Ordinal));
        var member = await client.GetDocumentAsync(row.QuerySelector("a")!.GetAttribute("href")!);
        return member.QuerySelector<IHtmlAnchorElement>("main td a")!.GetAttribute("href")!;
    }
}
