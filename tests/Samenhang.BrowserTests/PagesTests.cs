// SPDX-License-Identifier: EUPL-1.2
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Samenhang.BrowserTests.Infrastructuur;
using Samenhang.Tests.Bewaking;

namespace Samenhang.BrowserTests;

/// <summary>
/// Opens every page there is, by the list of page files: no violation of WCAG 2.2 AA or of axe's best practices on phone and wide
/// screen in light and dark, no scrolling sideways, nothing on the browser's console. A new page is in it by itself; when
/// no link leads to it, its test says so.
/// </summary>
public sealed class PagesTests(Site site) : IClassFixture<Site>
{
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    private static readonly (int Width, ColorScheme Scheme)[] Looks =
        [(1280, ColorScheme.Light), (1280, ColorScheme.Dark), (390, ColorScheme.Light), (390, ColorScheme.Dark)];

    // Pages that no link leads to, with an address that shows them.
    private static readonly Dictionary<string, string> Unlinked = new()
    {
        ["/Opmaak/Foutmelding/Tonen.cshtml"] = "/fout/404",
        ["/Identiteit/Aanmelding/Afmelden.cshtml"] = "/afmelden",
        ["/Identiteit/Organisatiewissel/Kiezen.cshtml"] = "/organisatie/kies",
        ["/Demonstratie/Personas/Kiezen.cshtml"] = "/demo",
        ["/Demonstratie/Opnieuw/Beginnen.cshtml"] = "/demo/opnieuw",
    };

    public static TheoryData<string> Pages =>
        [.. Repository.WithEnding(".cshtml").Where(file => file.Lines[0].TrimStart('\uFEFF').StartsWith("@page", StringComparison.Ordinal)).Select(file => file.Path)];

    [BrowserTheory, MemberData(nameof(Pages))]
    public async Task Every_page_is_accessible_and_fits(string file)
    {
        var problems = new List<string>();
        foreach (var (persona, address) in Openings(file))
        {
            var looks = persona == site.Personas[^1] ? Looks : Looks.Where(look => look.Scheme == ColorScheme.Light);
            await using var context = await site.OpenAsync(persona);
            var page = await context.NewPageAsync();
            var found = await ProblemsAsync(page, looks, () => OpenAsync(page, address, file));
            problems.AddRange(found.Select(problem => $"{address} as {persona.Name}: {problem}"));
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    [BrowserFact]
    public void No_link_leads_to_nothing() => Assert.Empty(site.Personas.SelectMany(persona => persona.DeadLinks));

    [BrowserFact]
    public async Task Mistakes_are_found()
    {
        await using var context = await site.OpenAsync(site.Personas[0]);
        var page = await context.NewPageAsync();
        const string Wrong = """
            <!doctype html><html lang="nl"><head><title>Fout</title></head><body><main><h1>Fout</h1>
            <p style="color: #aaa; width: 500px">Te licht en te breed</p><script>console.error("stuk")</script></main></body></html>
            """;

        var problems = await ProblemsAsync(page, Looks, () => page.SetContentAsync(Wrong));

        Assert.Contains("console: stuk", problems);
        Assert.Contains(problems, problem => problem.StartsWith("1280 Light: color-contrast", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("390: scrolls", StringComparison.Ordinal));
    }

    private static async Task OpenAsync(IPage page, string address, string file)
    {
        var answer = await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        Assert.Equal(PathOf(file), await answer!.HeaderValueAsync(PageNameFilter.Header));
    }

    private static async Task<List<string>> ProblemsAsync(IPage page, IEnumerable<(int Width, ColorScheme Scheme)> looks, Func<Task> open)
    {
        var problems = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") problems.Add($"console: {message.Text}");
        };
        page.PageError += (_, error) => problems.Add($"script: {error}");
        await open();

        foreach (var (width, scheme) in looks)
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            var result = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. Rules] } });
            problems.AddRange(result.Violations.Select(violation =>
                $"{width} {scheme}: {violation.Id} ({violation.Impact}) {string.Join(" ; ", violation.Nodes.Take(3).Select(node => node.Html))}"));
        }

        foreach (var width in new[] { 390, 320 })
        {
            await page.SetViewportSizeAsync(width, 900);
            var excess = await page.EvaluateAsync<int>("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");
            if (excess > 0) problems.Add($"{width}: scrolls {excess} px sideways");
        }

        return problems;
    }

    // Of those who can reach a page, the two who see most open it.
    private List<(Persona Persona, string Address)> Openings(string file)
    {
        var path = PathOf(file);
        var found = site.Personas.Where(persona => persona.Pages.ContainsKey(path)).Select(persona => (persona, persona.Pages[path])).ToList();
        if (found.Count == 0 && Unlinked.TryGetValue(path, out var address)) found.Add((site.Personas[^1], address));
        if (found.Count == 0) throw new InvalidOperationException($"No link leads to {file}: link to it, or add an address to Unlinked.");
        return [.. found.TakeLast(2)];
    }

    private static string PathOf(string file) => file[file.IndexOf('/', "src/".Length)..];
}
