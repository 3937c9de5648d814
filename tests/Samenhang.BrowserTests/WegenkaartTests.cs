// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Samenhang.BrowserTests.Infrastructuur;

namespace Samenhang.BrowserTests;

/// <summary>The roadmap with a mouse, with keys, on paper and as a picture.</summary>
[Collection(nameof(Site))]
public sealed class WegenkaartTests(Site site)
{
    private const string Roadmap = "/portfolio/wegenkaart?groep=geen&van=2026&tot=2027";

    [BrowserFact]
    public async Task A_bar_is_moved_by_mouse_and_keys_and_what_moves_along_is_shown_first()
    {
        var page = await site.OpenAsync(site.Administrator);
        await page.GotoAsync(Roadmap);
        var bar = page.Locator(".samenhang-weg svg a", new() { HasText = "Wegenproef" }).First;
        await bar.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Control+ArrowRight");
        await Assertions.Expect(page.Locator("#weg-stand")).ToContainTextAsync("begint 8 jan 2026, eindigt 14 jan 2027");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Shift+ArrowRight");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/verplaatsen**begin=31&eind=31");
        await Assertions.Expect(page.GetByLabel("Begin")).ToHaveValueAsync("01-02-2026");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Wat er verandert" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Annuleer" }).ClickAsync();
        await page.WaitForURLAsync(new Regex("wegenkaart\\?"));

        var box = (await bar.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + 100, box.Y + (box.Height / 2));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + 150, box.Y + (box.Height / 2), new() { Steps = 4 });
        await page.Mouse.UpAsync();
        await page.WaitForURLAsync("**/verplaatsen**");
        Assert.Matches("begin=(\\d+)&eind=\\1$", page.Url);
        await page.GetByRole(AriaRole.Button, new() { Name = "Verplaats", Exact = true }).ClickAsync();
        await page.WaitForURLAsync(new Regex("wegenkaart\\?"));
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("is verplaatst");
        await page.GetByRole(AriaRole.Button, new() { Name = "Maak ongedaan" }).ClickAsync();
        await Assertions.Expect(page.Locator(".samenhang-melding")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task An_edge_moves_one_end_and_escape_puts_a_bar_back()
    {
        var page = await site.OpenAsync(site.Administrator);
        await page.GotoAsync(Roadmap);
        var bar = page.Locator(".samenhang-weg svg a", new() { HasText = "Wegenproef" }).First;
        var box = (await bar.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + box.Width - 2, box.Y + (box.Height / 2));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + box.Width + 40, box.Y + (box.Height / 2), new() { Steps = 4 });
        await Assertions.Expect(page.Locator("#weg-stand")).ToContainTextAsync("begint 1 jan 2026");
        await page.Keyboard.PressAsync("Escape");
        await page.Mouse.UpAsync();
        Assert.DoesNotContain("begin=", await bar.GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.EndsWith(Roadmap, page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_picture_is_saved_and_paper_shows_every_row()
    {
        var page = await site.OpenAsync(site.Administrator);
        await page.GotoAsync(Roadmap);
        var saved = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "PNG" }).ClickAsync());
        Assert.EndsWith(".png", saved.SuggestedFilename, StringComparison.Ordinal);
        var picture = await File.ReadAllBytesAsync((await saved.PathAsync())!);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], picture[..4]);
        Assert.True(picture.Length > 10_000, "An empty picture.");

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(page.Locator("header:visible, nav:visible, footer:visible, main button:visible, main .samenhang-werkbalk:visible")).ToHaveCountAsync(0);
        Assert.True(await page.EvaluateAsync<bool>("() => { const it = document.getElementById('weg'); return it.scrollHeight <= it.clientHeight + 1; }"));
    }
}
