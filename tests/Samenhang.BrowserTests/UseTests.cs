// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Samenhang.BrowserTests.Infrastructuur;

namespace Samenhang.BrowserTests;

/// <summary>How the product is used without script, without a mouse, on paper, and before anything is recorded.</summary>
[Collection(nameof(Site))]
public sealed class UseTests(Site site)
{
    // What has focus: its text, whether it is within the window and seen there, and whether a line around it says that it has focus.
    private const string Focused = """
        () => {
            const it = document.activeElement;
            const box = it.getBoundingClientRect();
            const { outlineStyle, outlineWidth } = getComputedStyle(it);
            const x = Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1), y = Math.min(Math.max(box.y + box.height / 2, 0), innerHeight - 1);
            const top = document.elementFromPoint(x, y);
            const seen = !!top && (it.contains(top) || top.contains(it) || [...(it.labels ?? [])].some(label => label.contains(top)));
            return [it.outerHTML.slice(0, 120), box.width > 0 && seen, outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2, it === document.body];
        }
        """;

    [BrowserFact]
    public async Task A_form_works_without_script_and_keeps_what_was_typed()
    {
        var page = await site.OpenAsync(site.First, script: false);
        await page.GotoAsync("/partijen/nieuw");
        await page.GetByLabel("Belang").FillAsync("Kinderen doen mee");
        await page.Locator("main form button[type=submit], main form button:not([type])").First.ClickAsync();

        await Assertions.Expect(page.Locator("[data-foutenlijst]")).ToBeVisibleAsync();
        await Assertions.Expect(page).ToHaveTitleAsync(new Regex("^Fout: "));
        await Assertions.Expect(page.GetByLabel("Belang")).ToHaveValueAsync("Kinderen doen mee");

        await page.GetByLabel("Naam").FillAsync("Stichting Leergeld");
        await page.Locator("main form button[type=submit], main form button:not([type])").First.ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Stichting Leergeld");
        await Assertions.Expect(page.GetByText("Kinderen doen mee")).ToBeVisibleAsync();
    }

    [BrowserTheory, InlineData("/Landschap/Bekijken.cshtml"), InlineData("/Dossier/Tonen.cshtml"), InlineData("/Partijen/Toevoegen.cshtml"), InlineData("/Zoeken/Vinden.cshtml")]
    public async Task A_keyboard_starts_at_the_skip_link_and_always_shows_where_it_is(string path)
    {
        var page = await site.OpenAsync(site.Administrator);
        await page.GotoAsync(site.Administrator.Pages[path]);
        if (path.StartsWith("/Zoeken", StringComparison.Ordinal)) await page.EvaluateAsync("document.activeElement.blur()");
        var problems = new List<string>();
        var steps = 0;
        for (; steps < 200; steps++)
        {
            await page.Keyboard.PressAsync("Tab");
            var (what, seen, marked, end) = await FocusAsync(page);
            if (end) break;
            if (steps == 0 && !what.Contains("href=\"#main\"", StringComparison.Ordinal)) problems.Add($"first: {what}");
            if (!seen) problems.Add($"not in sight: {what}");
            if (!marked) problems.Add($"focus does not show: {what}");
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.InRange(steps, 10, 199);
    }

    [BrowserFact]
    public async Task The_skip_link_leads_past_the_menu()
    {
        var page = await site.OpenAsync(site.Administrator);
        await page.GotoAsync("/opgaven");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Naar de inhoud" })).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }

    [BrowserFact]
    public async Task Single_keys_go_somewhere_walk_rows_are_listed_and_can_be_turned_off()
    {
        var page = await site.OpenAsync(site.Administrator);
        await page.GotoAsync("/opgaven?weergave=tabel");
        await page.Keyboard.PressAsync("j");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.matches('tbody th a')"));
        await page.Keyboard.PressAsync("g");
        await page.Keyboard.PressAsync("i");
        await page.WaitForURLAsync("**/inspanningen");
        await page.Keyboard.PressAsync("n");
        await page.Keyboard.PressAsync("o");
        await page.WaitForURLAsync("**/opgaven/nieuw");
        await page.Locator("main form input[type=text]").First.FillAsync("gi");
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.Locator("#toetsenlijst")).ToHaveCountAsync(0);

        await page.GotoAsync("/doelen");
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Sneltoetsen" })).ToContainTextAsync("Nieuwe inspanning");
        await page.GetByLabel("Losse toetsen gebruiken").UncheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("g");
        await page.Keyboard.PressAsync("i");
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        Assert.EndsWith("/doelen", page.Url, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Link, new() { Name = "Sneltoetsen" }).ClickAsync();
        await page.GetByLabel("Losse toetsen gebruiken").CheckAsync();
        await page.Keyboard.PressAsync("Escape");
    }

    [BrowserTheory, InlineData("/opgaven?weergave=tabel"), InlineData("/inspanningen"), InlineData("/doelen"), InlineData("/indicatoren"), InlineData("/partijen"), InlineData("/personen")]
    public async Task A_printed_list_has_its_rows_and_nothing_to_click(string address)
    {
        var page = await site.OpenAsync(site.Administrator);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await page.GotoAsync(address);

        await Assertions.Expect(page.Locator(".samenhang-afdrukkop")).ToContainTextAsync("Winterswijk");
        await Assertions.Expect(page.Locator("main table tbody th").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("header:visible, nav:visible, footer:visible, .samenhang-tijd:visible, main button:visible, main summary:visible")).ToHaveCountAsync(0);
    }

    [BrowserTheory, InlineData("/Dossier/Tonen.cshtml"), InlineData("/Inspanningsdossier/Tonen.cshtml")]
    public async Task A_printed_dossier_has_its_head_and_no_navigation(string path)
    {
        var page = await site.OpenAsync(site.Administrator);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        await page.GotoAsync(site.Administrator.Pages[path]);

        await Assertions.Expect(page.Locator(".samenhang-afdrukkop")).ToContainTextAsync("Winterswijk");
        await Assertions.Expect(page.Locator(".samenhang-afdrukkop")).ToContainTextAsync("Peildatum");
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("header:visible, nav:visible, footer:visible, .samenhang-tijd:visible, main button:visible")).ToHaveCountAsync(0);
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        await Assertions.Expect(page.Locator(".samenhang-afdrukkop")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("nav").First).ToBeVisibleAsync();
    }

    [BrowserTheory, InlineData("/opgaven"), InlineData("/inspanningen"), InlineData("/doelen"), InlineData("/indicatoren")]
    public async Task A_place_without_records_teaches_and_offers_the_first_step(string address)
    {
        var page = await site.OpenAsync(site.First);
        await page.GotoAsync(address);
        var empty = page.Locator(".samenhang-leeg");
        await Assertions.Expect(empty.Locator("h1")).ToContainTextAsync("Nog geen");
        await Assertions.Expect(empty.GetByRole(AriaRole.Link)).ToHaveCountAsync(2);
        Assert.InRange((await empty.Locator("p").First.InnerTextAsync()).Length, 60, 300);
        await empty.GetByRole(AriaRole.Link).Last.ClickAsync();
        await Assertions.Expect(page.Locator("main form")).ToBeVisibleAsync();
    }

    private static async Task<(string What, bool Seen, bool Marked, bool End)> FocusAsync(IPage page)
    {
        var found = await page.EvaluateAsync<JsonElement>(Focused);
        return (found[0].GetString()!, found[1].GetBoolean(), found[2].GetBoolean(), found[3].GetBoolean());
    }
}
