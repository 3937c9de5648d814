// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Samenhang.BrowserTests.Infrastructuur;

namespace Samenhang.BrowserTests;

/// <summary>The drawing of the network in the hands of somebody: by keys, by mouse, without script, on paper.</summary>
[Collection(nameof(Site))]
public sealed class NetwerkTests(Site site)
{
    private string Address => site.Administrator.Pages["/Netwerk/VanOpgave.cshtml"].Split('?')[0];

    [BrowserFact]
    public async Task Arrows_follow_the_lines_and_Enter_opens()
    {
        var page = await site.OpenAsync(site.Administrator);
        await ReadyAsync(page);
        var line = page.Locator(".samenhang-net .lijn--primair, .samenhang-net .lijn--ander").First;
        var (from, to) = (await line.GetAttributeAsync("data-v"), await line.GetAttributeAsync("data-n"));

        await page.Locator($".knoop[data-k='{from}']").FocusAsync();
        Assert.Equal(1, await page.Locator(".samenhang-net a[tabindex='0']").CountAsync());
        await page.Keyboard.PressAsync("ArrowRight");
        var reached = await Focused(page);
        Assert.NotEqual(from, reached);
        await Assertions.Expect(page.Locator($".lijn.is-langs[data-v='{from}'][data-n='{reached}']")).Not.ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("Home");
        await page.Locator($".knoop[data-k='{to}']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(new Regex("/doelen/"));
    }

    [BrowserFact]
    public async Task A_line_is_drawn_by_mouse_and_by_keys_and_opens_the_form_with_both_ends()
    {
        var page = await site.OpenAsync(site.Administrator);
        await ReadyAsync(page, "?vouw=open");
        var effort = page.Locator(".samenhang-net .knoop:not(.knoop--doel, .knoop--effect, .knoop--groep)").First;
        var goal = page.Locator(".samenhang-net .knoop--doel").First;
        var id = await goal.GetAttributeAsync("data-id");

        await effort.ScrollIntoViewIfNeededAsync();
        var (start, end) = ((await effort.BoundingBoxAsync())!, (await goal.BoundingBoxAsync())!);
        await page.Mouse.MoveAsync(start.X + 40, start.Y + (start.Height / 2));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(end.X + 30, end.Y + (end.Height / 2), new() { Steps = 5 });
        await Assertions.Expect(page.Locator(".trek")).ToHaveCountAsync(1);
        await page.Mouse.UpAsync();
        await page.WaitForURLAsync(new Regex("/bijdragen/nieuw\\?"));
        await Assertions.Expect(page.GetByLabel("Aan welk doel")).ToHaveValueAsync(id!);

        await ReadyAsync(page, "?vouw=open");
        await effort.FocusAsync();
        await page.Keyboard.PressAsync("v");
        await Assertions.Expect(page.Locator("[data-netmelding]")).ToContainTextAsync("kies met de pijltjes een doel");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(effort).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("v");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(new Regex("/bijdragen/nieuw\\?"));
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Annuleer" })).ToHaveAttributeAsync("href", Address + "?vouw=open");
    }

    [BrowserFact]
    public async Task The_size_changes_in_place_and_without_script_by_a_link()
    {
        var page = await site.OpenAsync(site.Administrator);
        await ReadyAsync(page);
        var drawing = page.Locator(".samenhang-net > svg");
        var before = (await drawing.BoundingBoxAsync())!.Width;
        await page.GetByRole(AriaRole.Link, new() { Name = "Groter" }).ClickAsync();
        Assert.True((await drawing.BoundingBoxAsync())!.Width > before);
        Assert.EndsWith(Address, page.Url, StringComparison.Ordinal);

        var plain = await site.OpenAsync(site.Administrator, script: false);
        await plain.GotoAsync(Address);
        await plain.GetByRole(AriaRole.Link, new() { Name = "Groter" }).ClickAsync();
        await plain.WaitForURLAsync(new Regex("zoom=125"));
        await Assertions.Expect(plain.Locator(".samenhang-net > svg .knoop").First).ToBeVisibleAsync();
        await plain.Locator("#tekst").FillAsync("inspanning");
        await plain.Locator("form[role=search][aria-label=Netwerk] button[type=submit]").First.ClickAsync();
        await plain.WaitForURLAsync(new Regex("tekst=inspanning.*"));
        await Assertions.Expect(plain.Locator(".knoop.is-gevonden")).Not.ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task On_paper_the_drawing_stands_whole_or_in_pieces_and_on_a_phone_the_list_comes_first()
    {
        var page = await site.OpenAsync(site.Administrator);
        await page.GotoAsync(Address);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(page.Locator(".samenhang-netbladen svg.samenhang-tekening").First).ToBeVisibleAsync();
        Assert.Equal(0, (await page.Locator(".samenhang-net").BoundingBoxAsync())!.Height);

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        await page.SetViewportSizeAsync(390, 844);
        var (list, drawing) = ((await page.Locator(".samenhang-netlijst").BoundingBoxAsync())!, (await page.Locator(".samenhang-net").BoundingBoxAsync())!);
        Assert.True(list.Y < drawing.Y);
    }

    /// <summary>Opens the network and waits until its script listens: the drawing is one stop for Tab then.</summary>
    private async Task ReadyAsync(IPage page, string question = "")
    {
        await page.GotoAsync(Address + question);
        await Assertions.Expect(page.Locator(".samenhang-net .knoop[tabindex='0']")).ToHaveCountAsync(1);
    }

    private static async Task<string?> Focused(IPage page) => await page.EvaluateAsync<string?>("document.activeElement.dataset.k");
}
