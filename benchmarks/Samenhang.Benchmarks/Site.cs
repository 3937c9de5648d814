// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Samenhang.Benchmarks;

/// <summary>The program, or the empty page to compare it with, running in a process of its own; and the people who visit it.</summary>
internal sealed partial class Site : IAsyncDisposable
{
    private readonly Process _process;

    private Site(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient(new SocketsHttpHandler { UseCookies = true, CookieContainer = new CookieContainer(), AllowAutoRedirect = false })
        {
            BaseAddress = address,
            Timeout = TimeSpan.FromSeconds(60),
        };
    }

    internal HttpClient Client { get; }

    /// <summary>Processor time of the process so far.</summary>
    internal TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Memory that the process keeps occupied, in MB.</summary>
    internal double Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>Starts an assembly and waits until <paramref name="ready"/> answers.</summary>
    internal static async Task<Site> StartAsync(string assembly, IReadOnlyList<string> arguments, int port, Options options, string ready)
    {
        var address = new Uri($"http://127.0.0.1:{port}");
        var process = Run(assembly, arguments, options, address);
        var site = new Site(process, address);
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                if ((await site.Client.GetAsync(new Uri(ready, UriKind.Relative))).IsSuccessStatusCode) return site;
            }
            catch (HttpRequestException) when (attempt < 600 && !process.HasExited)
            {
            }

            await Task.Delay(100);
        }
    }

    /// <summary>Runs a verb of the program and waits for it.</summary>
    internal static async Task VerbAsync(string assembly, IReadOnlyList<string> arguments, Options options, string? input = null)
    {
        using var process = Run(assembly, arguments, options, null);
        await process.StandardInput.WriteLineAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    /// <summary>Signs in; the cookies stay with <see cref="Client"/>.</summary>
    internal async Task SignInAsync(string email, string password)
    {
        var page = await Client.GetStringAsync(new Uri("/aanmelden", UriKind.Relative));
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Invoer.Email"] = email,
            ["Invoer.Wachtwoord"] = password,
            ["__RequestVerificationToken"] = Token().Match(page).Groups[1].Value,
        });
        using var answer = await Client.PostAsync(new Uri("/aanmelden", UriKind.Relative), form);
        if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException($"Signing in answered {answer.StatusCode}.");
    }

    /// <summary>Asks for a page many times, by a number of people at once.</summary>
    /// <returns>Milliseconds of each request, and the processor time of the process per request in microseconds.</returns>
    internal async Task<(double[] Times, double Processor, long Bytes)> AskAsync(string path, int times, int people)
    {
        var (begin, next, bytes) = (Processor, 0, 0L);
        var elapsed = new double[times];
        await Task.WhenAll(Enumerable.Range(0, people).Select(async _ =>
        {
            for (int number; (number = Interlocked.Increment(ref next) - 1) < times;)
            {
                var start = Stopwatch.GetTimestamp();
                using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
                if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{path} answered {answer.StatusCode}.");
                Interlocked.Exchange(ref bytes, (await answer.Content.ReadAsByteArrayAsync()).LongLength);
                elapsed[number] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        }));
        Array.Sort(elapsed);
        return (elapsed, (Processor - begin).TotalMicroseconds / times, bytes);
    }

    /// <summary>Ends the process at once, as a machine that fails.</summary>
    internal async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Process Run(string assembly, IReadOnlyList<string> arguments, Options options, Uri? address)
    {
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = address is null };
        start.Environment["Samenhang__Data"] = options.Data;
        start.Environment["Samenhang__Demo"] = "false";
        start.Environment["Logging__LogLevel__Default"] = "Error";
        // Everybody comes from one address here.
        start.Environment["Samenhang__AanmeldpogingenPerMinuut"] = "100000";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        if (options.Postgres is { } postgres) start.Environment["ConnectionStrings__Samenhang"] = postgres;
        if (address is not null) start.Environment["ASPNETCORE_URLS"] = address.ToString();
        return Process.Start(start) ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{assembly} did not start."));
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
