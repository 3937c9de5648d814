// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Data;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Identiteit.Koppelen;

/// <summary>Signing in through a real OpenID provider.</summary>
public sealed class OidcProviderTests
{
    private static readonly object Person = new { name = "Sjoerd Bakker", email = "sjoerd@winterswijk.example", email_verified = true, groups = new[] { "Controllers", "Fietsers" } };

    [Fact]
    public async Task Somebody_signs_in_with_the_account_of_the_organisation_gets_the_roles_of_its_groups_and_signs_out_there_too()
    {
        await using var host = Koppelproef.NewHost(realClock: true);
        using var beheerder = await host.SignedInAsync(Koppelproef.Code);
        await using var issuer = await RealIssuer.StartAsync(Client(("client_secret", Koppelproef.Secret)), "u-1", Person);
        Assert.Null(await Koppelproef.SetUpAsync(beheerder, issuer.Address));
        using var client = host.NewClient();

        var back = await issuer.PassAsync(await Koppelproef.BeginAsync(client));

        Assert.Equal("/opgaven", await Koppelproef.ComeBackAsync(client, back));
        await client.GetDocumentAsync("/opgaven");
        using var forbidden = await client.GetAsync(new Uri("/beheer/leden", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        var members = await beheerder.GetDocumentAsync("/beheer/leden");
        Assert.Contains(members.QuerySelectorAll("tbody tr"), row => row.TextContent.Contains("Sjoerd Bakker", StringComparison.Ordinal) && row.TextContent.Contains("Controller", StringComparison.Ordinal));
        Assert.Null(await Koppelproef.ComeBackAsync(client, back));

        using var signedOut = await client.SubmitAsync(await client.GetDocumentAsync("/afmelden"), "main form");
        var elsewhere = new Uri(signedOut.Headers.GetValues("Refresh").Single()["0;url=".Length..]);
        using var goodbye = await issuer.GetAsync(elsewhere);
        Assert.Equal(HttpStatusCode.OK, goodbye.StatusCode);
        Assert.Contains("<form", await goodbye.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var gone = await client.GetAsync(new Uri("/opgaven", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, gone.StatusCode);
    }

    [Fact]
    public async Task With_a_key_of_its_own_the_program_needs_no_secret()
    {
        await using var host = Koppelproef.NewHost(realClock: true);
        using var beheerder = await host.SignedInAsync(Koppelproef.Code);
        Assert.Null(await Koppelproef.SetUpAsync(beheerder, "https://later.example", ("Invoer.Aan", "false"), ("Invoer.Bewijs", "sleutel")));
        using var jwks = JsonDocument.Parse(await beheerder.GetStringAsync(new Uri($"/aanmelden/via/{Koppelproef.Code}/sleutels", UriKind.Relative)));
        Assert.Equal(["kty", "use", "alg", "kid", "n", "e"], jwks.RootElement.GetProperty("keys")[0].EnumerateObject().Select(part => part.Name));
        await using var issuer = await RealIssuer.StartAsync(Client(("token_endpoint_auth_method", "private_key_jwt"), ("token_endpoint_auth_signing_alg", "RS256"), ("jwks", jwks.RootElement)), "u-1", Person);
        Assert.Null(await Koppelproef.SetUpAsync(beheerder, issuer.Address, ("Invoer.Bewijs", "sleutel")));
        using var client = host.NewClient();

        Assert.Equal("/opgaven", await Koppelproef.ComeBackAsync(client, await issuer.PassAsync(await Koppelproef.BeginAsync(client))));

        await using var context = await host.Services.GetRequiredService<IDbContextFactory<SamenhangContext>>().CreateDbContextAsync();
        Assert.DoesNotContain("PRIVATE KEY", (await context.Koppelingen.SingleAsync()).Sleutel!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_secret_signs_nobody_in_and_the_beheerder_reads_why()
    {
        await using var host = Koppelproef.NewHost(realClock: true);
        using var beheerder = await host.SignedInAsync(Koppelproef.Code);
        await using var issuer = await RealIssuer.StartAsync(Client(("client_secret", "een ander geheim")), "u-1", Person);
        Assert.Null(await Koppelproef.SetUpAsync(beheerder, issuer.Address));
        using var client = host.NewClient();

        Assert.Null(await Koppelproef.ComeBackAsync(client, await issuer.PassAsync(await Koppelproef.BeginAsync(client))));

        var trail = await beheerder.GetDocumentAsync("/beheer/spoor");
        Assert.Contains("De uitgever weigerde, met status 401", trail.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    private static Dictionary<string, object> Client(params (string Name, object Value)[] more)
    {
        var client = new Dictionary<string, object>
        {
            ["client_id"] = Koppelproef.Client,
            ["redirect_uris"] = new[] { "https://localhost/aanmelden/terug" },
            ["post_logout_redirect_uris"] = new[] { "https://localhost/aanmelden" },
            ["response_types"] = new[] { "code" },
            ["grant_types"] = new[] { "authorization_code" },
        };
        foreach (var (name, value) in more) client[name] = value;
        return client;
    }
}
