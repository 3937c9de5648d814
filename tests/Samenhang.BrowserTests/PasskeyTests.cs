// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Samenhang.BrowserTests.Infrastructuur;

namespace Samenhang.BrowserTests;

/// <summary>A passkey as a person makes and uses it, with the authenticator that Chromium plays.</summary>
[Collection(nameof(Site))]
public sealed class PasskeyTests(Site site)
{
    [BrowserFact]
    public async Task A_person_makes_a_passkey_and_signs_in_with_it_without_a_password()
    {
        const string Email = "s.devries@aalten.example";
        var (page, password) = await site.NewcomerAsync(Email, "Sjoukje de Vries");
        var device = await page.Context.NewCDPSessionAsync(page);
        await device.SendAsync("WebAuthn.enable");
        var made = await device.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new JsonObject
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        var problems = new List<string>();
        using var listener = new Listener(page, problems);
        await page.GotoAsync("/aanmelden?terug=%2Faccount%2Fpasskeys");
        await page.GetByLabel("E-mailadres").FillAsync(Email);
        await page.GetByLabel("Wachtwoord").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Meld aan", Exact = true }).ClickAsync();

        await Assertions.Expect(page.GetByText("Je hebt nog geen passkey.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Deze browser kan geen passkey maken")).ToBeHiddenAsync();
        await page.GetByLabel("Naam van de passkey").FillAsync("Mijn laptop");
        await page.GetByLabel("Wachtwoord").FillAsync("niet mijn wachtwoord");
        await page.GetByRole(AriaRole.Button, new() { Name = "Maak een passkey" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-foutenlijst]")).ToBeVisibleAsync();
        await page.GetByLabel("Wachtwoord").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Maak een passkey" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Bewaar je herstelcodes" })).ToBeVisibleAsync();
        Assert.Empty(await Axe.AllAsync(page));
        await page.GetByRole(AriaRole.Link, new() { Name = "Ik heb ze bewaard" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Mijn laptop" })).ToBeVisibleAsync();

        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("/aanmelden?terug=%2Faccount%2Fpasskeys");
        await page.GetByRole(AriaRole.Button, new() { Name = "Meld aan met een passkey" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/account/passkeys$"));

        await page.Context.ClearCookiesAsync();
        await device.SendAsync("WebAuthn.removeVirtualAuthenticator", new() { ["authenticatorId"] = made!.Value.GetProperty("authenticatorId").GetString()! });
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new JsonObject
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = false,
                ["automaticPresenceSimulation"] = true,
            },
        });
        await page.GotoAsync("/aanmelden");
        await page.GetByRole(AriaRole.Button, new() { Name = "Meld aan met een passkey" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Het lukte niet")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
        Assert.DoesNotContain(problems, problem => problem.StartsWith("script:", StringComparison.Ordinal));
    }
}
