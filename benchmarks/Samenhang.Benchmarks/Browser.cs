// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace Samenhang.Benchmarks;

/// <summary>A Chromium that is signed in, led by its own protocol: how long until a page can be used, from the click on.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _folder;
    private readonly Uri _site;
    private readonly ClientWebSocket _line = new();
    private int _number;

    private Browser(Process process, string folder, Uri site) => (_process, _folder, _site) = (process, folder, site);

    /// <summary>Where Chromium is: <c>CHROMIUM</c>, or where Debian puts it; empty when there is none.</summary>
    private static string? Program => new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium" }.FirstOrDefault(File.Exists);

    /// <summary>Starts a browser and signs in; nothing when there is no browser here.</summary>
    internal static async Task<Browser?> StartAsync(Uri site, string email, string password)
    {
        if (Program is not { } program) return null;
        var folder = Directory.CreateTempSubdirectory("samenhang-browser").FullName;
        var process = Process.Start(new ProcessStartInfo(
            program,
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--window-size=1280,900", "--remote-debugging-port=0", $"--user-data-dir={folder}", "about:blank",
            ])
        { RedirectStandardError = true })!;
        var browser = new Browser(process, folder, site);
        await browser.ConnectAsync();
        await browser.GoAsync("/aanmelden", "[name='Invoer.Wachtwoord']");
        await browser.RunAsync($"""
            (() => {"{"} const veld = (naam) => document.querySelector("[name='Invoer." + naam + "']");
            veld('Email').value = '{email}'; veld('Wachtwoord').value = '{password}'; veld('Email').form.requestSubmit(); {"}"})()
            """);
        for (var attempt = 0; attempt < 100 && (await browser.RunAsync("location.pathname"))!.GetValue<string>() == "/aanmelden"; attempt++) await Task.Delay(100);
        return browser;
    }

    /// <summary>A row of a table about a page in the browser.</summary>
    /// <param name="browser">The browser; the row says so when there is none.</param>
    /// <param name="what">The page.</param>
    /// <param name="path">Its address.</param>
    /// <param name="usable">CSS selector of what the script marks when it is ready.</param>
    /// <param name="budget">Milliseconds from the click until then, and until two more pictures were painted.</param>
    internal static async Task RowAsync(Browser? browser, string what, string path, string usable, double? budget)
    {
        if (browser is null)
        {
            Console.WriteLine($"| {what}, usable in the browser: no browser here | | | | | |");
            return;
        }

        var figures = new Figures();
        for (var turn = -1; turn < 15; turn++)
        {
            await browser.GoAsync("/thema", "main");
            var moment = await browser.GoAsync(path, usable);
            // The first page of a browser that has just started pays for starting it.
            if (turn >= 0) figures.Add(moment);
        }

        var elements = (await browser.RunAsync("document.querySelectorAll('*').length"))!.GetValue<int>();
        Console.WriteLine(figures.Row(string.Create(CultureInfo.InvariantCulture, $"{what}, usable in the browser from the click on, {elements} elements"), budget));
    }

    public async ValueTask DisposeAsync()
    {
        _line.Dispose();
        _process.Kill(true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, true);
    }

    /// <summary>Opens a page; milliseconds until something is there and two more pictures were painted.</summary>
    private async Task<double> GoAsync(string path, string there)
    {
        await SendAsync("Page.navigate", new JsonObject { ["url"] = new Uri(_site, path).ToString() });
        return (await RunAsync(
            $"new Promise((klaar) => {{ const wacht = () => document.querySelector(\"{there}\") ? requestAnimationFrame(() => requestAnimationFrame(() => klaar(performance.now()))) : setTimeout(wacht, 5); wacht(); }})"))!
            .GetValue<double>();
    }

    private async Task<JsonNode?> RunAsync(string script)
    {
        var answer = await SendAsync("Runtime.evaluate", new JsonObject { ["expression"] = script, ["awaitPromise"] = true, ["returnByValue"] = true });
        return answer?["result"]?["value"];
    }

    private async Task ConnectAsync()
    {
        const string begin = "DevTools listening on ";
        string? line;
        do line = await _process.StandardError.ReadLineAsync() ?? throw new InvalidOperationException("Chromium did not start.");
        while (!line.StartsWith(begin, StringComparison.Ordinal));
        _ = _process.StandardError.ReadToEndAsync();
        using var client = new HttpClient();
        var pages = JsonNode.Parse(await client.GetStringAsync(new Uri($"http://{new Uri(line[begin.Length..]).Authority}/json/list")))!.AsArray();
        await _line.ConnectAsync(new Uri(pages.First(page => page!["type"]!.GetValue<string>() == "page")!["webSocketDebuggerUrl"]!.GetValue<string>()), default);
    }

    private async Task<JsonNode?> SendAsync(string method, JsonObject parameters)
    {
        var number = ++_number;
        var message = new JsonObject { ["id"] = number, ["method"] = method, ["params"] = parameters };
        await _line.SendAsync(System.Text.Encoding.UTF8.GetBytes(message.ToJsonString()), WebSocketMessageType.Text, true, default);
        while (true)
        {
            using var whole = new MemoryStream();
            var room = new byte[16 * 1024];
            ValueWebSocketReceiveResult part;
            do
            {
                part = await _line.ReceiveAsync(room.AsMemory(), default);
                whole.Write(room, 0, part.Count);
            }
            while (!part.EndOfMessage);
            var answer = JsonNode.Parse(whole.ToArray());
            if (answer?["id"]?.GetValue<int>() == number) return answer["result"];
        }
    }
}
