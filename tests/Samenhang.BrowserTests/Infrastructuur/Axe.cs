// SPDX-License-Identifier: EUPL-1.2
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Samenhang.BrowserTests.Infrastructuur;

/// <summary>Runs axe within an open page. Once loaded it is run again at another width or colour scheme, which saves most of the time.</summary>
internal static class Axe
{
    private const string Run = """
        async only => {
            const { violations } = await axe.run(document, { runOnly: only, resultTypes: ['violations'], iframes: false });
            return violations.map(({ id, impact, nodes }) => `${id} (${impact}) ${nodes.slice(0, 3).map(node => node.html).join(' ; ')}`);
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What breaks WCAG 2.2 AA or a best practice, whatever its impact.</summary>
    public static Task<string[]> AllAsync(IPage page) =>
        RunAsync(page, "tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /// <summary>What has too little contrast, which is all that differs in another colour scheme.</summary>
    public static Task<string[]> ContrastAsync(IPage page) => RunAsync(page, "rule", "color-contrast", "link-in-text-block");

    private static async Task<string[]> RunAsync(IPage page, string type, params string[] values)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window")) await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Run, new { type, values });
    }
}
