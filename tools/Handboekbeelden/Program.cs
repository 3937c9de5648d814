// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using Microsoft.Playwright;

// Takes the pictures of the handbook anew: the product with Lindewaard in a folder of its own, each picture as the persona who would see it.
// Run in the root of the repository: dotnet run --project tools/Handboekbeelden [name of a picture …]
const string Address = "http://127.0.0.1:5483";
const string Folder = "docs/handboek/afbeeldingen";
var chosen = File.ReadLines("tools/Handboekbeelden/beelden.csv").Skip(1).Select(line => line.Split(';'))
    .Where(picture => args.Length == 0 || args.Contains(picture[0])).ToList();
var data = Directory.CreateTempSubdirectory("samenhang-handboek");
var start = new ProcessStartInfo("dotnet", ["run", "--project", "src/Web", "--no-build"]);
(start.Environment["ASPNETCORE_URLS"], start.Environment["Samenhang__Data"], start.Environment["Logging__LogLevel__Default"]) = (Address, data.FullName, "Error");
using var product = Process.Start(start)!;
try
{
    using var client = new HttpClient { BaseAddress = new Uri(Address) };
    for (var waited = 0; !await IsReadyAsync(client); waited++)
    {
        if (waited == 120 || product.HasExited) throw new InvalidOperationException("The product does not start.");
        await Task.Delay(1000);
    }

    using var playwright = await Playwright.CreateAsync();
    await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium", Args = ["--no-sandbox"] });
    foreach (var persona in chosen.GroupBy(picture => picture[1]))
    {
        await using var visit = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1120, Height = 700 }, Locale = "nl-NL", ReducedMotion = ReducedMotion.Reduce });
        var page = await visit.NewPageAsync();
        if (persona.Key.Length > 0)
        {
            await page.GotoAsync(Address + "/demo");
            await page.ClickAsync($"button[value='{persona.Key}']");
        }

        foreach (var picture in persona)
        {
            var (name, path, steps) = (picture[0], picture[2], picture[3]);
            await page.GotoAsync(Address + path);
            foreach (var step in steps.Split('|', StringSplitOptions.RemoveEmptyEntries)) await page.Locator(step).First.ClickAsync();
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, name + ".png") });
            Console.WriteLine(name);
        }
    }
}
finally
{
    product.Kill(entireProcessTree: true);
    await product.WaitForExitAsync();
    data.Delete(recursive: true);
}

static async Task<bool> IsReadyAsync(HttpClient client)
{
    try
    {
        return (await client.GetAsync(new Uri("/gezond", UriKind.Relative))).IsSuccessStatusCode;
    }
    catch (HttpRequestException)
    {
        return false;
    }
}
