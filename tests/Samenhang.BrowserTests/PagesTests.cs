// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Samenhang.BrowserTests.Infrastructuur;
using Samenhang.Tests.Bewaking;

namespace Samenhang.BrowserTests;

/// <summary>
/// Opens every page there is, by the list of page files: no violation of WCAG 2.2 AA or of axe's best practices on phone and wide
/// screen in light and dark, no scrolling sideways, nothing on the browser's console, the same words without script. A new page is in it
/// by itself; when no link leads to it, its test says so.
/// </summary>
[Collection(nameof(Site))]
public sealed class PagesTests(Site site)
{
    // Pages that no link leads to, with an address that shows them.
    private static readonly Dictionary<string, string> Unlinked = new()
    {
        ["/Opmaak/Foutmelding/Tonen.cshtml"] = "/fout/404",
        ["/Identiteit/Aanmelding/Afmelden.cshtml"] = "/afmelden",
        ["/Identiteit/Koppelen/Terugkomen.cshtml"] = "/aanmelden/terug?onbereikbaar=true",
        ["/Identiteit/Tweedestap/Bevestigen.cshtml"] = "/aanmelden/tweede-stap",
        ["/Identiteit/Passkeys/Gebruiken.cshtml"] = "/aanmelden/passkey",
        ["/Identiteit/Organisatiewissel/Kiezen.cshtml"] = "/organisatie/kies",
        ["/Demonstratie/Personas/Kiezen.cshtml"] = "/demo",
        ["/Overzicht/Afmelden/Bevestigen.cshtml"] = "/post/afmelden",
        ["/Demonstratie/Opnieuw/Beginnen.cshtml"] = "/demo/opnieuw",
    };

    // How far a page scrolls sideways, and what sticks out; nothing when it does not.
    private const string Excess = """
        () => {
            const { scrollWidth, clientWidth } = document.scrollingElement;
            if (scrollWidth <= clientWidth) return null;
            const clipped = it => it && (getComputedStyle(it).overflowX !== 'visible' || clipped(it.parentElement));
            const wide = [...document.body.querySelectorAll('*')]
                .filter(it => it.checkVisibility() && it.getBoundingClientRect().right > clientWidth + 0.5 && !clipped(it.parentElement));
            const inner = wide.filter(it => !wide.some(other => it !== other && it.contains(other)));
            return `${scrollWidth - clientWidth} px sideways: ${inner.slice(0, 3).map(it => it.outerHTML.slice(0, 200)).join(' ; ')}`;
        }
        """;

    private static readonly int[] Widths = [1280, 390];

    private static readonly IReadOnlyList<SourceFile> Files =
        [.. Repository.WithEnding(".cshtml").Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal) && file.Lines[0].TrimStart('\uFEFF').StartsWith("@page", StringComparison.Ordinal))];

    /// <summary>Pages with something to look at.</summary>
    public static TheoryData<string> Pages => [.. Files.Where(ShowsSomething).Select(file => file.Path)];

    [BrowserTheory, MemberData(nameof(Pages))]
    public async Task Every_page_is_accessible_and_fits(string file)
    {
        var problems = await Task.WhenAll(Openings(file).Select(async opening =>
        {
            var found = await ProblemsAsync(opening.Persona, opening.Address, PathOf(file));
            return found.Select(problem => $"{opening.Address} as {opening.Persona.Name}: {problem}");
        }));

        Assert.True(!problems.SelectMany(found => found).Any(), string.Join("\n", problems.SelectMany(found => found)));
    }

    [BrowserFact]
    public void A_link_leads_to_every_file_and_redirect() =>
        Assert.Empty(Files.Where(file => !ShowsSomething(file)).Select(file => PathOf(file.Path)).Except(site.Administrator.Answered));

    [BrowserFact]
    public void No_link_leads_to_nothing()
    {
        var dead = site.Visitor.DeadLinks.Concat(site.First.DeadLinks).Concat(site.Administrator.DeadLinks).ToList();
        Assert.True(dead.Count == 0, string.Join('\n', dead));
    }

    [BrowserFact]
    public async Task Mistakes_are_found()
    {
        const string Wrong = """
            <!doctype html><html lang="nl"><head><title>Fout</title></head><body><main><h1>Fout</h1>
            <p style="color: #aaa; width: 500px">Te licht en te breed</p><script>console.error("stuk")</script></main></body></html>
            """;
        var page = await site.OpenAsync(site.Visitor);
        var problems = new List<string>();
        await page.GotoAsync("about:blank");
        using (new Listener(page, problems))
        {
            await page.SetContentAsync(Wrong);
            await LookAsync(page, problems, Widths);
        }

        Assert.Contains("console: stuk", problems);
        Assert.Contains(problems, problem => problem.StartsWith("1280 Light: color-contrast", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("390 Dark: color-contrast", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("390: scrolls", StringComparison.Ordinal));
    }

    private async Task<List<string>> ProblemsAsync(Persona persona, string address, string path)
    {
        var problems = new List<string>();
        var page = await site.OpenAsync(persona);
        using var listener = new Listener(page, problems);
        var answer = await page.GotoAsync(address);
        Assert.Equal(path, await answer!.HeaderValueAsync(PageNameFilter.Header));
        var words = await WordsAsync(page);
        var passkeys = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('form[data-passkey]')].flatMap(form => form.innerText.split('\\n').map(line => line.trim()))");

        // Without records a page has little that is wide: the phone is enough.
        await LookAsync(page, problems, persona == site.First ? [390] : Widths);

        var plain = await site.OpenAsync(persona, script: false);
        await plain.GotoAsync(address);
        // What asks a device for a passkey can do nothing without script, and says so there.
        problems.AddRange(words.Except(await WordsAsync(plain)).Except(passkeys).Select(line => $"only with script: {line}"));
        return problems;
    }

    private static async Task LookAsync(IPage page, List<string> problems, int[] widths)
    {
        foreach (var width in widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
            problems.AddRange((await Axe.AllAsync(page)).Select(problem => $"{width} Light: {problem}"));
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
            problems.AddRange((await Axe.ContrastAsync(page)).Select(problem => $"{width} Dark: {problem}"));
        }

        foreach (var width in new[] { 390, 320 })
        {
            await page.SetViewportSizeAsync(width, 900);
            if (await page.EvaluateAsync<string?>(Excess) is { } excess) problems.Add($"{width}: scrolls {excess}");
        }
    }

    // A key for an app that shows codes is another one each time.
    private static async Task<string[]> WordsAsync(IPage page) =>
        Regex.Replace(await page.InnerTextAsync("body"), "([A-Z2-7]{4} ){7}[A-Z2-7]{4}", "key").Split('\n', StringSplitOptions.TrimEntries);

    // Whoever sees most opens a page, and so does the one who sees it empty.
    private List<(Persona Persona, string Address)> Openings(string file)
    {
        var path = PathOf(file);
        List<(Persona, string)> found = [];
        if (site.Administrator.Pages.TryGetValue(path, out var address)) found.Add((site.Administrator, address));
        if (site.First.Pages.TryGetValue(path, out address)) found.Add((site.First, address));
        if (found.Count == 0 && site.Visitor.Pages.TryGetValue(path, out address)) found.Add((site.Visitor, address));
        if (found.Count == 0 && Unlinked.TryGetValue(path, out address)) found.Add((site.Visitor, address));
        if (found.Count == 0) throw new InvalidOperationException($"No link leads to {file}: link to it, or add an address to Unlinked.");
        return found;
    }

    private static bool ShowsSomething(SourceFile file) => file.Lines.Any(line => line.Length > 0 && !line.TrimStart('\uFEFF').StartsWith('@'));

    private static string PathOf(string file) => file[file.IndexOf('/', "src/".Length)..];
}
