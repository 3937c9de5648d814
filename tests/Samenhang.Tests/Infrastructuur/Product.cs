// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Samenhang.Tests.Bewaking;

namespace Samenhang.Tests.Infrastructuur;

/// <summary>The program in a process of its own, as an administrator runs it, on the database of a test.</summary>
internal sealed partial class Product : IAsyncDisposable
{
    private const string Configuration =
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    private static readonly string Program = Path.Combine(Repository.Root, "src", "Web", "bin", Configuration, "net10.0", "Samenhang.Web.dll");
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _log = [];
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Product(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginErrorReadLine();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => _address.Task.Result;

    /// <summary>Everything it logged so far.</summary>
    public string Log => string.Join('\n', _log);

    public int Id => _process.Id;

    /// <summary>Starts it and waits until it listens.</summary>
    public static async Task<Product> StartAsync(TestDatabase database, params (string Name, string Value)[] settings)
    {
        // The shell is replaced by the program; a file that grows past a limit is then an error that the program sees, as on a full disk.
        var start = Start(database, "sh", "-c", "trap '' XFSZ; exec dotnet \"$0\"", Program);
        start.RedirectStandardError = true;
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Logging__LogLevel__Default"] = "Information";
        foreach (var (name, value) in settings) start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        var product = new Product(Process.Start(start)!);
        await Task.WhenAny(product._address.Task, product._process.WaitForExitAsync());
        Assert.True(product._address.Task.IsCompleted, product.Log);
        return product;
    }

    /// <summary>Runs a verb to its end.</summary>
    public static async Task<(int Code, string Output)> RunAsync(TestDatabase database, string? input, params string[] words)
    {
        var start = Start(database, "dotnet", [Program, .. words]);
        (start.RedirectStandardInput, start.RedirectStandardOutput) = (true, true);
        start.Environment["Logging__LogLevel__Default"] = "Error";
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteLineAsync(input);
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }

    /// <summary>A browser without script, with its own cookies.</summary>
    public HttpClient NewClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    /// <summary>Ends the process as <c>kill -9</c> does: it gets no chance to do anything.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await KillAsync();
        _process.Dispose();
    }

    private static ProcessStartInfo Start(TestDatabase database, string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = database.Settings.Datamap };
        start.Environment["Samenhang__Data"] = database.Settings.Datamap;
        start.Environment["Samenhang__Demo"] = "false";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        if (database.Settings.Postgres is { } postgres) start.Environment["ConnectionStrings__Samenhang"] = postgres;
        return start;
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        _log.Enqueue(line);
        if (Listening().Match(line) is { Success: true } found) _address.TrySetResult(new Uri(found.Groups[1].Value));
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
