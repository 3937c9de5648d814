// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Platform.Rechten;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Identiteit.Koppelen;

/// <summary>What an organisation gets by letting people sign in with its own accounts, and what it does not get.</summary>
public sealed class KoppelingTests
{
    private const string Email = "sjoerd@winterswijk.example";

    [Theory, OnSqlite, OnPostgres]
    public async Task Roles_follow_the_groups_and_those_that_a_beheerder_gave_stay(DatabaseKind kind)
    {
        await using var database = await DatabaseHost.NewAsync(kind);
        var host = database.Host;
        host.Settings["Samenhang:KoppelingZonderTls"] = "true";
        await using var issuer = await FakeIssuer.StartAsync(host.Clock);
        using var beheerder = await host.SignedInAsync(Koppelproef.Code);
        Assert.Null(await Koppelproef.SetUpAsync(beheerder, issuer.Address));
        using var client = host.NewClient();
        Assert.NotNull(await SignInAsync(issuer, client, "Controllers", "Iedereen"));
        Assert.Equal(["controller", "lezer"], await RolesAsync(host));
        await host.AddRoleAsync(Email, Koppelproef.Code, "bestuurder");

        Assert.NotNull(await SignInAsync(issuer, client, "Iedereen"));
        Assert.Equal(["bestuurder", "lezer"], await RolesAsync(host));
        Assert.NotNull(await SignInAsync(issuer, client));
        Assert.Equal(["bestuurder"], await RolesAsync(host));

        await host.EndRolesAsync(Email, new DateOnly(2026, 3, 2));
        Assert.Null(await SignInAsync(issuer, client));
        var trail = (await beheerder.GetDocumentAsync("/beheer/spoor")).QuerySelector("tbody")!.TextContent;
        Assert.Contains("zit in geen groep met een rol", trail, StringComparison.Ordinal);
        Assert.Contains("door de groepen van de organisatie", trail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_issuer_opens_its_own_organisation_only_also_of_an_account_that_has_more()
    {
        await using var host = Koppelproef.NewHost(realClock: false);
        await using var issuer = await FakeIssuer.StartAsync(host.Clock);
        using var beheerder = await host.SignedInAsync(Koppelproef.Code);
        Assert.Null(await Koppelproef.SetUpAsync(beheerder, issuer.Address));
        (await host.SignedInAsync("GM0779")).Dispose();
        using var client = host.NewClient();
        string? Elsewhere(Dictionary<string, object?> claims) { claims["email"] = "beheerder@gm0779.example"; return issuer.Sign(claims); }

        Assert.Null(await Koppelproef.ComeBackAsync(client, issuer.Answer(await Koppelproef.BeginAsync(client), claims => Elsewhere(claims)!)));

        await host.AddRoleAsync("beheerder@gm0779.example", Koppelproef.Code, Rollen.Lezer);
        Assert.NotNull(await Koppelproef.ComeBackAsync(client, issuer.Answer(await Koppelproef.BeginAsync(client), claims => Elsewhere(claims)!)));
        var choices = await client.GetDocumentAsync("/organisatie/kies");
        Assert.Equal([Koppelproef.Code], choices.QuerySelectorAll("main button").Select(button => button.GetAttribute("value")));
        foreach (var address in new[] { "/account", "/account/tweede-stap" })
        {
            using var closed = await client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        }
    }

    [Fact]
    public async Task Passwords_can_be_switched_off_by_who_signed_in_through_the_organisation_and_on_again_by_nobody_without()
    {
        await using var host = Koppelproef.NewHost(realClock: false);
        await using var issuer = await FakeIssuer.StartAsync(host.Clock);
        using var beheerder = await host.SignedInAsync(Koppelproef.Code);
        using var local = await host.SignedInAsync(Koppelproef.Code, Rollen.Lezer);
        Assert.Null(await Koppelproef.SetUpAsync(beheerder, issuer.Address));
        var refused = await Koppelproef.SetUpAsync(beheerder, issuer.Address, ("Invoer.LokaalUit", "true"));
        Assert.NotNull(refused!.QuerySelector("[name='Invoer.LokaalUit'][aria-invalid=true]"));
        Assert.Null(await Koppelproef.SetUpAsync(beheerder, issuer.Address, ("Invoer.Groepen", "Controllers = beheerder")));
        using var client = host.NewClient();
        Assert.NotNull(await SignInAsync(issuer, client, "Controllers"));

        Assert.Null(await Koppelproef.SetUpAsync(client, issuer.Address, ("Invoer.LokaalUit", "true"), ("Invoer.Groepen", "Controllers = beheerder")));

        using var closed = await local.GetAsync(new Uri("/opgaven", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, closed.StatusCode);
        await client.GetDocumentAsync("/opgaven");
        using var visitor = host.NewClient();
        var page = await visitor.GetDocumentAsync("/aanmelden");
        using var right = await visitor.SubmitAsync(page, "form:has(input[type=password])", ("Invoer.Email", "lezer@gm0294.example"), ("Invoer.Wachtwoord", Accounts.Password));
        Assert.Contains("wachtwoord uitgezet", (await right.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        using var wrong = await visitor.SubmitAsync(page, "form:has(input[type=password])", ("Invoer.Email", "lezer@gm0294.example"), ("Invoer.Wachtwoord", "fout"));
        Assert.Contains("klopt niet", (await wrong.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Invoer.Uitgever", "http://127.0.0.1:1")]
    [InlineData("Invoer.Uitgever", "ftp://x")]
    [InlineData("Invoer.Uitgever", "")]
    [InlineData("Invoer.ClientId", "")]
    [InlineData("Invoer.Geheim", "")]
    [InlineData("Invoer.Groepen", "Controllers = koning")]
    [InlineData("Invoer.Groepen", "zonder teken")]
    public async Task What_cannot_work_is_said_beside_the_field(string field, string value)
    {
        await using var host = Koppelproef.NewHost(realClock: false);
        await using var issuer = await FakeIssuer.StartAsync(host.Clock);
        using var beheerder = await host.SignedInAsync(Koppelproef.Code);

        var page = await Koppelproef.SetUpAsync(beheerder, issuer.Address, (field, value));

        Assert.NotNull(page!.QuerySelector($"[name='{field}'][aria-invalid=true]"));
        Assert.Equal(0, await host.CountAsync(context => context.Koppelingen));
    }

    [Fact]
    public async Task Without_https_nothing_is_asked_of_an_issuer_and_a_secret_never_comes_out()
    {
        await using var host = new TestHost();
        await using var issuer = await FakeIssuer.StartAsync(host.Clock);
        using var beheerder = await host.SignedInAsync(Koppelproef.Code);
        var page = await Koppelproef.SetUpAsync(beheerder, issuer.Address);
        Assert.Contains("https://", page!.QuerySelector("#Invoer_Uitgever-fout")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, issuer.KeysRead);
        Assert.Null(await Koppelproef.SetUpAsync(beheerder, issuer.Address, ("Invoer.Aan", "false")));

        Assert.DoesNotContain(Koppelproef.Secret, (await beheerder.GetDocumentAsync("/beheer/aanmelden/organisatie")).Source.Text, StringComparison.Ordinal);
        Assert.Equal(0, await host.CountAsync(context => context.Koppelingen.Where(row => row.Geheim!.Contains(Koppelproef.Secret))));
        using var visitor = host.NewClient();
        Assert.Null((await visitor.GetDocumentAsync("/aanmelden")).QuerySelector("a[href*=via]"));
        using var gone = await visitor.GetAsync(new Uri($"/aanmelden/via/{Koppelproef.Code}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    private static async Task<string?> SignInAsync(FakeIssuer issuer, HttpClient client, params string[] groups) =>
        await Koppelproef.ComeBackAsync(client, issuer.Answer(await Koppelproef.BeginAsync(client), claims =>
        {
            claims["groups"] = groups;
            return issuer.Sign(claims);
        }));

    private static async Task<IEnumerable<string>> RolesAsync(TestHost host)
    {
        var today = new DateOnly(2026, 3, 3);
        var roles = new List<string>();
        foreach (var role in Rollen.Alle)
        {
            if (await host.CountAsync(context => context.Lidmaatschappen.Where(row => row.Rol == role.Code && (row.Tot == null || row.Tot >= today) && context.Users.Any(who => who.Id == row.AccountId && who.Email == Email))) > 0)
                roles.Add(role.Code);
        }

        return roles.Order(StringComparer.Ordinal);
    }
}
