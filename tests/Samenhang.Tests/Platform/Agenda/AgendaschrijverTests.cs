// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Samenhang.Platform.Agenda;

namespace Samenhang.Tests.Platform.Agenda;

/// <summary>Calendar files as RFC 5545 asks: line ends, folding, escaping, the zone, and methods.</summary>
public sealed class AgendaschrijverTests
{
    private static readonly Agendaitem Evening = new("activiteit-1@lindewaard.test", "Mastermind, avond 1; start", new DateTime(2026, 10, 26, 19, 0, 0), new DateTime(2026, 10, 26, 21, 0, 0), new DateTime(2026, 9, 1, 8, 30, 0, DateTimeKind.Utc));

    [Fact]
    public void Lines_end_with_crlf_and_hold_at_most_75_octets()
    {
        var file = Agendaschrijver.Schrijf([Evening with { Omschrijving = string.Concat(Enumerable.Repeat("één avond 🌍 samen, ", 40)) }], Agendamethode.Publish, "Kalender");
        var lines = file.Split("\r\n");

        Assert.Equal("", lines[^1]);
        Assert.All(lines, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\n', StringComparison.Ordinal) && !line.Contains('\r', StringComparison.Ordinal), line));
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(file)));
        Assert.Contains("DESCRIPTION:" + string.Concat(Enumerable.Repeat("één avond 🌍 samen\\, ", 40)), Unfold(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_escaped_and_cannot_begin_another_line()
    {
        var file = Unfold(Agendaschrijver.Schrijf([Evening with { Plaats = "Zaal 1\\2\r\nEND:VEVENT", Thema = ["wonen, zorg", "kunst"], Ontvanger = "jikke@voorbeeld.nl\r\nATTENDEE:mailto:x@y" }], Agendamethode.Request));

        Assert.Contains("\r\nSUMMARY:Mastermind\\, avond 1\\; start\r\n", file, StringComparison.Ordinal);
        Assert.Contains("\r\nLOCATION:Zaal 1\\\\2\\nEND:VEVENT\r\n", file, StringComparison.Ordinal);
        Assert.Contains("\r\nCATEGORIES:wonen\\, zorg,kunst\r\n", file, StringComparison.Ordinal);
        Assert.Single(file.Split("\r\n"), line => line.StartsWith("ATTENDEE", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Agendamethode.Publish, "PUBLISH", "CONFIRMED")]
    [InlineData(Agendamethode.Request, "REQUEST", "CONFIRMED")]
    [InlineData(Agendamethode.Cancel, "CANCEL", "CANCELLED")]
    public void The_method_is_in_the_file_and_in_its_media_type(Agendamethode method, string word, string status)
    {
        var file = Agendaschrijver.Schrijf([Evening with { Volgnummer = 3 }], method);

        Assert.Contains($"\r\nMETHOD:{word}\r\n", file, StringComparison.Ordinal);
        Assert.Contains($"\r\nSTATUS:{status}\r\n", file, StringComparison.Ordinal);
        Assert.Contains("\r\nSEQUENCE:3\r\n", file, StringComparison.Ordinal);
        Assert.EndsWith($"method={word}", Agendaschrijver.Mediatype(method), StringComparison.Ordinal);
    }

    [Fact]
    public void Times_are_local_with_the_zone_written_out()
    {
        var file = Agendaschrijver.Schrijf([Evening], Agendamethode.Publish);

        Assert.Contains("\r\nDTSTART;TZID=Europe/Amsterdam:20261026T190000\r\n", file, StringComparison.Ordinal);
        Assert.Contains("\r\nDTSTAMP:20260901T083000Z\r\n", file, StringComparison.Ordinal);
        Assert.Contains("BYMONTH=10;BYDAY=-1SU", file, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Agendaschrijver.Schrijf([Evening with { Einde = Evening.Begin.AddHours(-1) }], Agendamethode.Publish));
    }

    private static string Unfold(string file) => file.Replace("\r\n ", "", StringComparison.Ordinal);
}
