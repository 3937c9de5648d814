// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Playwright;
using Samenhang.BrowserTests.Infrastructuur;

namespace Samenhang.BrowserTests;

/// <summary>A participant of a wyber whose connection is cut: nothing that was typed or sent is lost, and nothing comes twice.</summary>
[Collection(nameof(Site))]
public sealed class WyberTests(Site site)
{
    [BrowserFact]
    public async Task What_was_sent_and_what_was_half_typed_survive_a_cut_connection_and_a_lost_answer()
    {
        var page = await site.OpenAsync(site.Administrator);
        await page.GotoAsync(site.Administrator.Pages["/Wybers/Meedoen.cshtml"]);
        var text = page.Locator("form[data-inbreng] textarea");
        var own = page.Locator("[data-eigen] li");

        await page.Context.SetOfflineAsync(true);
        await SendAsync("Getypt zonder verbinding");
        await Assertions.Expect(own.Filter(new() { HasText = "Getypt zonder verbinding" })).ToContainTextAsync("Wordt verstuurd");
        await text.FillAsync("Half af");
        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(own.Filter(new() { HasText = "Getypt zonder verbinding" })).ToContainTextAsync("Doet mee");
        await Assertions.Expect(text).ToHaveValueAsync("Half af");

        // The server has it, but its answer does not come back: sending it again makes no second one.
        var lost = 0;
        await page.RouteAsync("**/w/**", async route =>
        {
            if (route.Request.Method != "POST" || Interlocked.Increment(ref lost) > 1)
            {
                await route.ContinueAsync();
                return;
            }

            await route.FetchAsync(new() { MaxRedirects = 0 });
            await route.AbortAsync();
        });
        await SendAsync("Het antwoord raakt weg");
        await text.FillAsync("Nog niet verstuurd");
        await Assertions.Expect(own.Filter(new() { HasText = "Het antwoord raakt weg" })).ToContainTextAsync("Doet mee");
        await page.UnrouteAllAsync();

        await page.ReloadAsync();
        await Assertions.Expect(text).ToHaveValueAsync("Nog niet verstuurd");
        foreach (var sent in new[] { "Getypt zonder verbinding", "Het antwoord raakt weg" })
        {
            await Assertions.Expect(page.Locator("[data-bijdrage]").Filter(new() { HasText = sent })).ToHaveCountAsync(1);
            await Assertions.Expect(own.Filter(new() { HasText = sent })).ToHaveCountAsync(1);
        }

        await text.FillAsync("");

        async Task SendAsync(string what)
        {
            await text.FillAsync(what);
            await page.Locator("form[data-inbreng] button").First.ClickAsync();
        }
    }
}
