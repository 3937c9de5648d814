// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Platform.Spoor;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Beheer;

public sealed class SpoorTests
{
    [Fact]
    public async Task What_happens_to_access_is_found_by_what_who_and_when_and_by_this_organisation_alone()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        using var other = await host.SignedInAsync("GM0779");
        var form = await client.GetDocumentAsync("/beheer/leden/nieuw");
        (await client.SubmitAsync(form, "main form", ("Invoer.Email", "sjoerd@winterswijk.example"), ("Invoer.Naam", "Sjoerd"), ("Invoer.Rol", "controller"))).Dispose();
        (await SignInAsync(host, "sjoerd@winterswijk.example", "geheim is dit ww")).Dispose();
        (await SignInAsync(host, "geheim is dit ww", "x")).Dispose();

        Assert.Equal(["Aanmelden geweigerd", "Rol gegeven", "Aangemeld"], await WhatAsync(client, "/beheer/spoor"));
        Assert.Equal(["Aanmelden geweigerd", "Rol gegeven"], await WhatAsync(client, "/beheer/spoor?Wie=SJOERD"));
        Assert.Equal(["Rol gegeven"], await WhatAsync(client, $"/beheer/spoor?Soort={Spoorsoort.RolGegeven}&Van=03-03-2026&Tot=03-03-2026"));
        Assert.Equal([], await WhatAsync(client, "/beheer/spoor?Van=04-03-2026"));
        Assert.Equal(["Aangemeld"], await WhatAsync(other, "/beheer/spoor"));
        var file = await client.GetStringAsync(new Uri("/beheer/spoor/exporteren?vorm=csv&Wie=sjoerd", UriKind.Relative));
        Assert.Contains("Controller, vanaf 3 mrt 2026", file, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", file + await client.GetStringAsync(new Uri("/beheer/spoor", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Equal(0, await host.CountAsync(context => context.Spoorregels.Where(row => row.OverNaam!.Contains("geheim"))));
        using var wrong = await client.GetAsync(new Uri("/beheer/spoor?Van=gisteren", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Theory]
    [InlineData("192.0.2.77", "192.0.2.x")]
    [InlineData("::ffff:192.0.2.77", "192.0.2.x")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1::/48")]
    public void An_address_is_kept_as_its_network(string address, string kept) => Assert.Equal(kept, Kortadres.Van(IPAddress.Parse(address)));

    private static async Task<IEnumerable<string>> WhatAsync(HttpClient client, string address) =>
        (await client.GetDocumentAsync(address)).QuerySelectorAll("main tbody th").Select(cell => cell.FirstChild!.TextContent.Trim());

    private static async Task<HttpResponseMessage> SignInAsync(TestHost host, string email, string password)
    {
        var client = host.NewClient();
        return await client.SubmitAsync(await client.GetDocumentAsync("/aanmelden"), "form:has(input[type=password])", ("Invoer.Email", email), ("Invoer.Wachtwoord", password));
    }
}
