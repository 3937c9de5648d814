// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Text;
using Samenhang.Platform.Agenda;
using Samenhang.Tests.Bewaking;

namespace Samenhang.Tests.Platform.Agenda;

/// <summary>Two independent readers of calendar files understand what is written, on the days that the clock changes too.</summary>
public sealed class AgendalezersTests
{
    private static readonly UTF8Encoding Utf8 = new(false);

    // 19:00 in Amsterdam, the day before and on the day that summer time begins and ends.
    private static readonly (DateOnly Day, string Utc)[] Evenings =
        [(new(2026, 3, 28), "2026-03-28T18:00:00"), (new(2026, 3, 29), "2026-03-29T17:00:00"), (new(2026, 10, 24), "2026-10-24T17:00:00"), (new(2026, 10, 25), "2026-10-25T18:00:00")];

    [Fact]
    public Task Ical_js_reads_what_is_written() => Reads("node", "agenda.mjs");

    [IcalendarFact]
    public Task Icalendar_of_Python_reads_what_is_written() => Reads("/usr/bin/python3", "agenda.py");

    private static async Task Reads(string program, string script)
    {
        foreach (var method in Enum.GetValues<Agendamethode>())
        {
            var word = method.ToString().ToUpperInvariant();
            var expected = Evenings.Select((evening, number) => $"{word}|avond-{number}@lindewaard.test|{number}|{(method == Agendamethode.Cancel ? "CANCELLED" : "CONFIRMED")}|Avond; één, twee \\ drie|Regel 1⏎{new string('é', 90)}|wonen en zorg+kunst|{evening.Utc}");
            Assert.Equal(expected, (await RunAsync(program, script, Agendaschrijver.Schrijf(Evenings.Select((evening, number) => Item(number, evening.Day)), method, "Kalender; van, alles", new Uri("https://leerhuis.test/agenda.ics?a=b,c")))).Trim().Split('\n').Select(line => line.TrimEnd('\r')));
        }
    }

    private static Agendaitem Item(int number, DateOnly day) => new(
        $"avond-{number}@lindewaard.test", "Avond; één, twee \\ drie", day.ToDateTime(new TimeOnly(19, 0)), day.ToDateTime(new TimeOnly(21, 0)), new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc))
    {
        Volgnummer = number,
        Omschrijving = $"Regel 1\r\n{new string('é', 90)}",
        Plaats = "Raadzaal",
        Deelname = new Uri("https://video.test/zaal?een=1;twee,drie"),
        Adres = new Uri("https://leerhuis.test/activiteiten/1?a=b,c"),
        Thema = ["wonen en zorg", "kunst"],
        Afzender = "leerhuis@voorbeeld.nl",
        Ontvanger = "jikke@voorbeeld.nl",
    };

    private static async Task<string> RunAsync(string program, string script, string input)
    {
        var folder = Path.Combine(Repository.Root, "tests", "uitgever");
        var start = new ProcessStartInfo(program, [Path.Combine(folder, script)]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder, StandardInputEncoding = Utf8, StandardOutputEncoding = Utf8 };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        return await output;
    }
}

/// <summary>A test that needs Debian's python3-icalendar; without it skipped, and red in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class IcalendarFactAttribute : FactAttribute
{
    public IcalendarFactAttribute()
    {
        var found = Directory.Exists("/usr/lib/python3/dist-packages/icalendar");
        if (!found && Environment.GetEnvironmentVariable("CI") != "true") Skip = "python3-icalendar is not installed.";
    }
}
