// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Web.Opdrachtregel;

namespace Samenhang.Tests.Web.Opdrachtregel;

/// <summary>The program as it is typed, in a process of its own.</summary>
public sealed partial class WerkwoordenTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Help_names_every_verb()
    {
        var (code, output, _) = await RunAsync(null, "help");

        Assert.Equal(0, code);
        Assert.All(Werkwoorden.Alle, verb => Assert.Contains($"  {verb.Naam}", output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_verb_gives_one_line_and_64()
    {
        var (code, output, error) = await RunAsync(null, "migrer");

        Assert.Equal((64, ""), (code, output));
        Assert.Equal("De opdracht \"migrer\" bestaat niet. Met \"help\" zie je welke er zijn.", error.Trim());
    }

    [Fact]
    public async Task From_nothing_to_a_beheerder_and_a_check_without_the_website()
    {
        var (code, output, _) = await RunAsync(null, "migreer");
        Assert.Equal(0, code);
        Assert.StartsWith("Toegepast: ", output, StringComparison.Ordinal);

        (code, output, _) = await RunAsync(null, "maak-beheerder", "--organisatie", "gm0294", "--email", "jikke@voorbeeld.nl", "--naam", "Jikke de Vries");
        Assert.Equal(0, code);
        Assert.Matches(OneTimePassword(), output);

        (code, _, var error) = await RunAsync("te kort\n", "maak-beheerder", "--organisatie", "GM0779", "--email", "sjoerd@voorbeeld.nl", "--naam", "Sjoerd", "--wachtwoord-stdin");
        Assert.Equal(1, code);
        Assert.Contains("minstens 12 tekens", error, StringComparison.Ordinal);

        (code, _, error) = await RunAsync("Terschelling2026\n", "maak-beheerder", "--organisatie", "GM0093", "--email", "sjoerd@voorbeeld.nl", "--naam", "Sjoerd", "--wachtwoord-stdin");
        Assert.Equal(1, code);
        Assert.Contains("te makkelijk te raden", error, StringComparison.Ordinal);

        (code, output, _) = await RunAsync(null, "controleer", "--organisatie", "GM0294");
        Assert.Equal(0, code);
        Assert.Contains("in orde", output, StringComparison.Ordinal);

        (code, _, error) = await RunAsync(null, "controleer", "--organisatie", "GM9999");
        Assert.Equal(64, code);
        Assert.Contains("GM9999", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_days_are_compared_and_a_day_that_does_not_exist_is_refused()
    {
        await RunAsync(null, "maak-testdata", "--inspanningen", "3", "--zaad", "1");

        var (code, output, _) = await RunAsync(null, "vergelijk", "--organisatie", "GM0294", "--van", "2020-01-01", "--json");
        Assert.Equal(0, code);
        using var json = JsonDocument.Parse(output);
        Assert.Equal(0, json.RootElement.GetProperty("versieVan").GetInt64());
        Assert.True(json.RootElement.GetProperty("aantallen").GetProperty("toegevoegd").GetInt32() >= 3);
        Assert.Contains("is nieuw.", output, StringComparison.Ordinal);

        foreach (var (van, tot) in new[] { ("2026-02-31", "2026-03-01"), ("2026-03-02", "2026-03-01"), ("2999-01-01", "2999-01-02") })
        {
            (code, output, var error) = await RunAsync(null, "vergelijk", "--organisatie", "GM0294", "--van", van, "--tot", tot);
            Assert.Equal((64, ""), (code, output));
            Assert.Contains("--van", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Setting_the_version_of_an_organisation_to_0_does_not_hide_it_from_the_check()
    {
        await RunAsync(null, "migreer");
        await RunAsync(null, "maak-testdata", "--inspanningen", "3", "--zaad", "1");
        var (before, fine, _) = await RunAsync(null, "controleer");
        Assert.Equal(0, before);
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.Path, "samenhang.db")}"))
        {
            await connection.OpenAsync();
            await using var tamper = connection.CreateCommand();
            tamper.CommandText = "update organisatie set versie = 0";
            await tamper.ExecuteNonQueryAsync();
        }

        SqliteConnection.ClearAllPools();
        var (code, output, _) = await RunAsync(null, "controleer");
        Assert.Equal(1, code);
        Assert.Contains("in orde", fine, StringComparison.Ordinal);
        Assert.Contains("NIET in orde", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_is_made_and_put_back_by_command()
    {
        await RunAsync(null, "migreer");
        await RunAsync(null, "maak-testdata", "--inspanningen", "3", "--zaad", "1");

        var (made, line, _) = await RunAsync(null, "backup", "--doel", _folder.File("kopie.db"));
        var (restored, report, _) = await RunAsync(null, "herstel", "--bron", _folder.File("kopie.db"), "--doel", _folder.File("elders"));
        var (again, _, refusal) = await RunAsync(null, "herstel", "--bron", _folder.File("kopie.db"), "--doel", _folder.File("elders"));
        var (unclear, _, usage) = await RunAsync(null, "herstel", "--afronden", "--bron", "x");

        Assert.Equal((0, 0, 1, 64), (made, restored, again, unclear));
        Assert.EndsWith("  " + _folder.File("kopie.db"), line.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("GM0294 Winterswijk: in orde, versie 1", report, StringComparison.Ordinal);
        Assert.Contains("staat al een database", refusal, StringComparison.Ordinal);
        Assert.Contains("horen geen --bron", usage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passwords_come_back_when_the_issuer_is_away_and_the_trail_says_so()
    {
        await RunAsync(null, "migreer");
        Assert.Contains("niet uitgezet", (await RunAsync(null, "zet-wachtwoorden-aan", "--organisatie", "GM0294")).Output, StringComparison.Ordinal);
        await SqlAsync(
            "insert into koppeling (organisatie_id, aan, uitgever, client_id, met_sleutel, groepveld, groepen, lokaal_uit) "
            + "select id, 1, 'https://weg.example', 'samenhang', 0, 'groups', '', 1 from organisatie where cbs_code in ('GM0294', 'GM0779')");

        var (code, output, _) = await RunAsync(null, "zet-wachtwoorden-aan", "--organisatie", "GM0294");

        Assert.Equal(0, code);
        Assert.Contains("Gemeente Winterswijk kunnen zich weer met een wachtwoord aanmelden", output, StringComparison.Ordinal);
        Assert.Equal(1L, await SqlAsync("select count(*) from koppeling where lokaal_uit = 1"));
        Assert.Equal(1L, await SqlAsync("select count(*) from toegangsspoor where soort = 'KoppelingGewijzigd' and toelichting like '%op de opdrachtregel'"));
        (code, _, var error) = await RunAsync(null, "zet-wachtwoorden-aan", "--organisatie", "GM9999");
        Assert.Equal(64, code);
        Assert.Contains("GM9999", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_is_signed_out_and_the_trail_says_so()
    {
        await RunAsync(null, "maak-beheerder", "--organisatie", "GM0294", "--email", "bea@winterswijk.example", "--naam", "Bea");
        await SqlAsync("insert into sessie (id, account_id, begonnen_op, gezien_op, apparaat) select '" + Guid.NewGuid().ToString().ToUpperInvariant() + "', id, '2026-03-02 09:00:00', '2026-03-02 09:00:00', 'Firefox' from account");

        var (code, output, _) = await RunAsync(null, "meld-iedereen-af");

        Assert.Equal((0, "1 account is overal afgemeld."), (code, output.Trim()));
        Assert.Equal(0L, await SqlAsync("select count(*) from sessie"));
        Assert.Equal(1L, await SqlAsync("select count(*) from toegangsspoor where soort = 'Afgemeld' and toelichting = 'overal, op de opdrachtregel'"));
    }

    private async Task<object?> SqlAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.Path, "samenhang.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    [Fact]
    public async Task Groups_are_divided_from_a_file_and_a_wrong_line_is_told()
    {
        var file = Path.Combine(_folder.Path, "vraag.txt");
        await File.WriteAllTextAsync(file, "4 2 ss 2 2 2 2\n0 1 1\n0 2 9\n0 3 2\n1 2 3\n1 3 8.5\n2 3 1\n");
        var (code, output, _) = await RunAsync(null, "bereken", "groepen", "--invoer", file, "--formaat", "mdgplib", "--seconden", "1", "--zaad", "3", "--json");
        var answer = JsonDocument.Parse(output).RootElement;

        Assert.Equal(0, code);
        Assert.Equal((17.5, 17.5, true), (answer.GetProperty("waarde").GetDouble(), answer.GetProperty("bovengrens").GetDouble(), answer.GetProperty("bewezen").GetBoolean()));
        Assert.Equal("[[0,2],[1,3]]", answer.GetProperty("groepen").GetRawText().Replace("[[1,3],[0,2]]", "[[0,2],[1,3]]", StringComparison.Ordinal));

        await File.WriteAllTextAsync(file, "4 2 ss 2 2 2 2\n0 1 een\n");
        (code, output, var error) = await RunAsync(null, "bereken", "groepen", "--invoer", file);
        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("Regel 2: \"een\" is geen afstand", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_werkwijzetest_takes_its_answers_from_a_file_without_a_database()
    {
        var file = Path.Combine(_folder.Path, "antwoorden.json");
        await File.WriteAllTextAsync(file, """{"antwoorden": {"2": "ja", "10": {"antwoord": "nee", "noot": "niemand tekent"}}}""");

        var (code, output, error) = await RunAsync(null, "bereken", "werkwijze", "--antwoorden", file, "--json");

        Assert.Equal((0, ""), (code, error));
        using var json = JsonDocument.Parse(output);
        Assert.Equal(("improvisatie", 2), (json.RootElement.GetProperty("advies").GetString(), json.RootElement.GetProperty("beantwoord").GetInt32()));
        Assert.Equal(5, json.RootElement.GetProperty("volgorde").GetArrayLength());
        Assert.True(json.RootElement.GetProperty("volgorde").EnumerateArray().Single(place => place.GetProperty("werkwijze").GetString() == "project").GetProperty("valtAf").GetBoolean());

        await File.WriteAllTextAsync(file, """{"antwoorden": {"2": "misschien"}}""");
        (code, output, error) = await RunAsync(null, "bereken", "werkwijze", "--antwoorden", file);
        Assert.Equal((64, ""), (code, output));
        Assert.Contains("Het antwoord op vraag 2 is niet te lezen.", error, StringComparison.Ordinal);
        (code, _, error) = await RunAsync(null, "bereken", "werkwijze", "--antwoorden", Path.Combine(_folder.Path, "weg.json"));
        Assert.Equal(64, code);
        Assert.Contains("is niet te lezen", error, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(string? input, params string[] words)
    {
        var program = typeof(Werkwoorden).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [program, .. words])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder.Path,
        };
        start.Environment["Samenhang__Data"] = _folder.Path;
        start.Environment["Logging__LogLevel__Default"] = "Error";
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    [GeneratedRegex("Eenmalig wachtwoord: [a-z2-9]{4}(-[a-z2-9]{4}){3}")]
    private static partial Regex OneTimePassword();
}
