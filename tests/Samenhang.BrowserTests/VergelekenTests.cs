// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Playwright;
using Samenhang.BrowserTests.Infrastructuur;

namespace Samenhang.BrowserTests;

/// <summary>Views that lay another moment beside what they show: marks, struck-through names and legends that the plain page does not have.</summary>
[Collection(nameof(Site))]
public sealed class VergelekenTests(Site site)
{
    [BrowserFact]
    public async Task Compared_views_have_no_barriers_wide_and_on_a_phone_light_and_dark()
    {
        var page = await site.OpenAsync(site.Administrator);
        await page.GotoAsync("/netwerk");
        var moment = await page.Locator("[name=tegen] option:not([value='']), input[name=tegen][type=radio]").First.GetAttributeAsync("value");
        await page.GotoAsync("/opgaven");
        var opgave = await page.EvaluateAsync<string>("[...document.querySelectorAll('main a')].map(link => link.pathname).find(path => /^.opgaven.[0-9a-f-]{36}$/.test(path)).split('/')[2]");
        string[] addresses = [$"/netwerk?tegen={moment}&vouw=open", $"/portfolio/wegenkaart?tegen={moment}", $"/vergelijken?sinds={moment}", $"/vergelijken?sinds={moment}&opgave={opgave}"];
        var problems = new List<string>();
        foreach (var address in addresses)
        {
            var answer = await page.GotoAsync(address);
            Assert.True(answer!.Ok, address);
            foreach (var width in (int[])[1280, 390])
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
                problems.AddRange((await Axe.AllAsync(page)).Select(problem => $"{address} {width} light: {problem}"));
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
                problems.AddRange((await Axe.ContrastAsync(page)).Select(problem => $"{address} {width} dark: {problem}"));
            }
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }
}
