// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Text.Json;
using Samenhang.Kern.Toetsen;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Web.Opdrachtregel;

namespace Samenhang.Tests.Web.Opdrachtregel;

/// <summary>Findings and what-if as they are typed, in a process of their own.</summary>
public sealed class BerekenTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Findings_and_what_if_are_lines_or_json_and_bad_input_is_refused_in_one_line()
    {
        await RunAsync("maak-testdata", "--inspanningen", "20", "--zaad", "1");

        var (code, output, error) = await RunAsync("bereken", "bevindingen", "--organisatie", "GM0294", "--json");
        Assert.True(code == 0, error);
        using (var json = JsonDocument.Parse(output))
        {
            var first = json.RootElement[0];
            Assert.Equal(["toets", "ernst", "soort", "id", "waar", "toelichting", "sinds", "geaccepteerdTot"], first.EnumerateObject().Select(property => property.Name));
            Assert.True(first.GetProperty("id").TryGetGuid(out _));
            Assert.Contains(first.GetProperty("ernst").GetString(), Enum.GetNames<Ernst>().Select(name => name.ToLowerInvariant()));
        }

        (_, output, _) = await RunAsync("bereken", "bevindingen", "--organisatie", "GM0294");
        Assert.All(output.TrimEnd().Split('\n'), line => Assert.Matches("^ *[0-9]+  [A-ZÉ]", line));

        (code, output, error) = await RunAsync("bereken", "wat-als", "--organisatie", "GM0294", "--stop", "O-0001", "--json");
        Assert.True(code == 0, error);
        using (var json = JsonDocument.Parse(output))
        {
            Assert.Superset(
                new HashSet<string> { "dag", "doelen", "afhankelijkheden", "mijlpalen", "onbewaakt", "mensen", "urenPerWeek", "driehoeken", "kwartalen", "afspraken", "bevoegd", "teInformeren" },
                json.RootElement.EnumerateObject().Select(property => property.Name).ToHashSet());
            Assert.False(string.IsNullOrEmpty(json.RootElement.GetProperty("bevoegd").GetProperty("orgaan").GetString()));
        }

        // A step that cannot be done is an answer (1); words that are not understood are not (64).
        (code, output, error) = await RunAsync("bereken", "wat-als", "--organisatie", "GM0294", "--stop", "O-0001", "--dag", "1800-01-01");
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("1990", error, StringComparison.Ordinal);
        foreach (var (words, said) in new (string[], string)[]
        {
            (["bevindingen", "--organisatie", "GM0294", "--dag", "2026-02-31"], "2026-02-31"),
            (["wat-als", "--organisatie", "GM0294", "--stop", "BESTAAT-NIET"], "BESTAAT-NIET"),
        })
        {
            (code, output, error) = await RunAsync(["bereken", .. words]);
            Assert.Equal((64, ""), (code, output));
            Assert.Contains(said, error, StringComparison.Ordinal);
        }
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Werkwoorden).Assembly.Location, .. words]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder.Path };
        start.Environment["Samenhang__Data"] = _folder.Path;
        start.Environment["Logging__LogLevel__Default"] = "Error";
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
