// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Platform.Rechten;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Identiteit;

public sealed class OrganisatiewisselTests
{
    [Fact]
    public async Task Somebody_with_two_organisations_changes_between_them()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        await host.AddRoleAsync("beheerder@gm0294.example", "WS0654", Rollen.Lezer);
        var page = await client.GetDocumentAsync("/organisatie/kies");
        Assert.Equal(["GM0294", "WS0654"], page.QuerySelectorAll("main button[name=organisatie]").Select(button => button.GetAttribute("value")!).Order());

        using var answer = await client.SubmitByAsync(page, "main form", "button[value=WS0654]");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        using var beheer = await client.GetAsync(new Uri("/beheer", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, beheer.StatusCode);
        var keuze = await client.GetDocumentAsync("/organisatie/kies");
        Assert.Contains("Waterschap Aa en Maas", keuze.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organisation_without_a_role_is_not_found_and_a_forged_cookie_gives_nothing()
    {
        await using var host = new TestHost();
        (await host.SignedInAsync("GM0779")).Dispose();
        using var client = await host.SignedInAsync("GM0294");
        var page = await client.GetDocumentAsync("/organisatie/kies");
        page.QuerySelector("main button[name=organisatie]")!.SetAttribute("value", "GM0779");

        using var answer = await client.SubmitAsync(page, "main form");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/beheer");
        request.Headers.Add("Cookie", $"__Host-samenhang-organisatie={await host.OrganisationAsync("GM0779")}");
        using var forged = await client.SendAsync(request);
        var beheer = await forged.DocumentAsync(HttpStatusCode.OK);
        Assert.Contains("Gemeente Winterswijk", beheer.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_that_has_ended_gives_nothing()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        await host.EndRolesAsync("beheerder@gm0294.example", new DateOnly(2026, 3, 2));

        using var answer = await client.GetAsync(new Uri("/beheer", UriKind.Relative));

        var page = await answer.DocumentAsync(HttpStatusCode.Forbidden);
        Assert.Contains("Dit mag je niet zien", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }
}
