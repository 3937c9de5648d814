// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Samenhang.Platform.Post;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Post;

/// <summary>The outbox against a mail server that really listens, on both databases.</summary>
public sealed class PostrondeTests
{
    private readonly TestClock _clock = new();

    [Theory, OnSqlite, OnPostgres]
    public async Task A_message_goes_out_once_with_its_headers_and_is_forgotten(DatabaseKind kind)
    {
        await using var server = new SmtpServer();
        await using var database = await TestDatabase.NewAsync(kind);
        var round = Round(database, server.Settings);
        var id = await LayAsync(database, subject: "Gemeente Súdwest-Fryslân nodigt je uit\r\nBcc: ander@elders.example");

        Assert.Equal(1, await round.VerstuurAsync(default));
        Assert.Equal(0, await round.VerstuurAsync(default));

        var mail = await server.NextAsync();
        var headers = mail[..mail.IndexOf("\r\n\r\n", StringComparison.Ordinal)];
        Assert.Equal(1, server.Count);
        Assert.Contains($"Message-ID: <{id:N}@gemeente.example>", headers, StringComparison.Ordinal);
        Assert.Contains("List-Unsubscribe: <https://samenhang.gemeente.example/afmelden?s=1>", headers, StringComparison.Ordinal);
        Assert.Contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("\nBcc:", headers, StringComparison.Ordinal);
        Assert.All(mail, letter => Assert.InRange(letter, '\t', '~'));
        Assert.Contains("https://samenhang.gemeente.example/pad?code=geheim", Part(mail, "text/plain"), StringComparison.Ordinal);
        Assert.Contains("Tot gauw in Sût &lt;b&gt;", Part(mail, "text/html").Replace("&#xFB;", "û", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("RCPT TO:<jikke@gemeente.example>", server.Commands);
        var row = await ReadAsync(database, id);
        Assert.Equal((Poststaat.Verzonden, ""), (row.Staat, row.Inhoud));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_server_that_is_away_or_refuses_for_now_is_tried_again_later_and_later(DatabaseKind kind)
    {
        var away = new SmtpServer();
        var settings = away.Settings;
        await away.DisposeAsync();
        await using var database = await TestDatabase.NewAsync(kind);
        var id = await LayAsync(database);
        Assert.Equal(0, await Round(database, settings).VerstuurAsync(default));
        var first = await ReadAsync(database, id);
        Assert.Equal((Poststaat.Wachtend, 1), (first.Staat, first.Pogingen));
        Assert.Equal(_clock.GetUtcNow().UtcDateTime.AddMinutes(1), first.VolgendeOp);

        await using var server = new SmtpServer { Answer = verb => verb == "RCPT" ? "451 later" : null };
        var round = Round(database, server.Settings);
        Assert.Equal(0, await round.VerstuurAsync(default));
        Assert.Empty(server.Commands);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(0, await round.VerstuurAsync(default));
        var second = await ReadAsync(database, id);
        Assert.Equal((Poststaat.Wachtend, 2), (second.Staat, second.Pogingen));
        Assert.Contains("451 later", second.Fout, StringComparison.Ordinal);

        server.Answer = _ => null;
        _clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(1, await round.VerstuurAsync(default));
        Assert.Null((await ReadAsync(database, id)).Fout);
    }

    [Theory, OnSqlite("RCPT"), OnSqlite("DATA"), OnSqlite("."), OnPostgres(".")]
    public async Task What_a_server_refuses_for_good_is_not_tried_again(DatabaseKind kind, string verb)
    {
        await using var server = new SmtpServer { Answer = asked => asked == verb ? "550 no such user" : null };
        await using var database = await TestDatabase.NewAsync(kind);
        var id = await LayAsync(database);

        Assert.Equal(0, await Round(database, server.Settings).VerstuurAsync(default));

        var row = await ReadAsync(database, id);
        Assert.Equal(Poststaat.Mislukt, row.Staat);
        Assert.Contains("550 no such user", row.Fout, StringComparison.Ordinal);
        Assert.Equal(0, server.Count);
    }

    [Theory, OnSqlite("AUTH", "535 wrong password"), OnSqlite("MAIL", "550 not you"), OnSqlite("HELLO", "554 no"), OnSqlite("EHLO", "")]
    public async Task A_refusal_that_is_about_the_settings_waits_until_they_are_mended(DatabaseKind kind, string verb, string answer)
    {
        await using var server = new SmtpServer { Answer = asked => asked == verb ? answer : null };
        await using var database = await TestDatabase.NewAsync(kind);
        var id = await LayAsync(database);

        await Round(database, new(server.Settings) { ["Samenhang:Mail:Gebruiker"] = "ik", ["Samenhang:Mail:Wachtwoord"] = "geheim" }).VerstuurAsync(default);

        Assert.Equal(Poststaat.Wachtend, (await ReadAsync(database, id)).Staat);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_connection_that_breaks_after_the_content_does_not_send_it_twice(DatabaseKind kind)
    {
        await using var server = new SmtpServer { Answer = asked => asked == "." ? "" : null };
        await using var database = await TestDatabase.NewAsync(kind);
        var id = await LayAsync(database);
        var round = Round(database, server.Settings);

        await round.VerstuurAsync(default);
        server.Answer = _ => null;
        _clock.Advance(TimeSpan.FromDays(1));
        await round.VerstuurAsync(default);

        Assert.Equal(1, server.Count);
        Assert.Equal(Poststaat.Onzeker, (await ReadAsync(database, id)).Staat);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_a_dead_process_had_claimed_goes_out_and_what_it_was_handing_over_does_not(DatabaseKind kind)
    {
        await using var server = new SmtpServer();
        await using var database = await TestDatabase.NewAsync(kind);
        var (claimed, handing) = (await LayAsync(database), await LayAsync(database));
        await ClaimAsync(database, claimed, Poststaat.Bezig);
        await ClaimAsync(database, handing, Poststaat.Overdracht);
        var round = Round(database, server.Settings);

        Assert.Equal(0, await round.VerstuurAsync(default));
        _clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal(1, await round.VerstuurAsync(default));

        Assert.Equal(Poststaat.Verzonden, (await ReadAsync(database, claimed)).Staat);
        Assert.Equal(Poststaat.Onzeker, (await ReadAsync(database, handing)).Staat);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Several_senders_at_once_send_each_message_once(DatabaseKind kind)
    {
        await using var server = new SmtpServer();
        await using var database = await TestDatabase.NewAsync(kind);
        for (var number = 0; number < 30; number++) await LayAsync(database);

        var sent = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Round(database, server.Settings).VerstuurAsync(default))));

        Assert.Equal(30, sent.Sum());
        Assert.Equal(30, server.Count);
        var numbers = new HashSet<string>();
        for (var number = 0; number < 30; number++) numbers.Add((await server.NextAsync()).Split("\r\n").Single(line => line.StartsWith("Message-ID", StringComparison.Ordinal)));
        Assert.Equal(30, numbers.Count);
    }

    [Theory, OnSqlite]
    public async Task A_message_that_expired_does_not_go_out_and_its_secret_is_gone(DatabaseKind kind)
    {
        await using var server = new SmtpServer();
        await using var database = await TestDatabase.NewAsync(kind);
        var id = await LayAsync(database, valid: TimeSpan.FromHours(1));
        _clock.Advance(TimeSpan.FromHours(2));

        Assert.Equal(0, await Round(database, server.Settings).VerstuurAsync(default));

        var row = await ReadAsync(database, id);
        Assert.Equal((Poststaat.Mislukt, ""), (row.Staat, row.Inhoud));
        Assert.Empty(server.Commands);
    }

    [Fact]
    public async Task Nothing_is_said_in_the_clear_when_encryption_is_asked_and_a_stranger_is_not_trusted()
    {
        using var certificate = SmtpServer.NewCertificate();
        using var folder = new TempFolder();
        var trusted = Path.Combine(folder.Path, "wortel.pem");
        await File.WriteAllTextAsync(trusted, certificate.ExportCertificatePem());
        await using var database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await using var plain = new SmtpServer();
        await using var server = new SmtpServer { Certificate = certificate };
        Dictionary<string, string> Encrypted(SmtpServer of) => new(of.Settings)
        {
            ["Samenhang:Mail:Server"] = "localhost",
            ["Samenhang:Mail:Beveiliging"] = "Starttls",
            ["Samenhang:Mail:Gebruiker"] = "ik",
            ["Samenhang:Mail:Wachtwoord"] = "geheim",
        };
        await LayAsync(database);

        Assert.Equal(0, await Round(database, Encrypted(plain)).VerstuurAsync(default));
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, await Round(database, Encrypted(server)).VerstuurAsync(default));
        Assert.DoesNotContain(plain.Commands.Concat(server.Commands), command => command.StartsWith("AUTH", StringComparison.Ordinal) || command.StartsWith("MAIL", StringComparison.Ordinal));

        _clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await Round(database, new(Encrypted(server)) { ["Samenhang:Mail:Certificaat"] = trusted }).VerstuurAsync(default));
        Assert.Contains("AUTH PLAIN " + Convert.ToBase64String(Encoding.UTF8.GetBytes("\0ik\0geheim")), server.Commands);
    }

    [Theory]
    [InlineData("Samenhang:Mail:Afzender", "niemand")]
    [InlineData("Samenhang:Mail:Site", "samenhang")]
    [InlineData("Samenhang:Mail:Poort", "99999")]
    [InlineData("Samenhang:Mail:Beveiliging", "misschien")]
    [InlineData("Samenhang:Mail:Certificaat", "bestaat-niet.pem")]
    public async Task A_setting_that_cannot_be_read_is_named(string name, string value)
    {
        await using var server = new SmtpServer();
        var error = Assert.Throws<InvalidOperationException>(() => Read(new(server.Settings) { [name] = value }));
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
    }

    private Postronde Round(TestDatabase database, Dictionary<string, string> settings) =>
        new(database.Contexts, new Mailinstelling(Read(settings)), _clock, NullLogger<Postronde>.Instance);

    private static Mailinstellingen? Read(Dictionary<string, string> settings) =>
        Mailinstellingen.Uit(new ConfigurationBuilder().AddInMemoryCollection(settings!).Build());

    private async Task<Guid> LayAsync(TestDatabase database, string subject = "Een bericht", TimeSpan? valid = null)
    {
        await using var context = await database.Contexts.CreateDbContextAsync();
        var letter = new Brief("Dag Jikke,", ["Tot gauw in Sût <b>."], "Open", "/pad?code=geheim", [".", "Een punt alleen op een regel."], "/afmelden?s=1");
        var message = new Postbus(context, _clock).Leg(null, "jikke@gemeente.example", subject, letter, valid);
        await context.SaveChangesAsync();
        return message.Id;
    }

    private static async Task<Postbericht> ReadAsync(TestDatabase database, Guid id)
    {
        await using var context = await database.Contexts.CreateDbContextAsync();
        return await context.Berichten.AsNoTracking().SingleAsync(row => row.Id == id);
    }

    private async Task ClaimAsync(TestDatabase database, Guid id, Poststaat state)
    {
        await using var context = await database.Contexts.CreateDbContextAsync();
        var row = await context.Berichten.SingleAsync(row => row.Id == id);
        (row.Staat, row.Claim, row.ClaimTot) = (state, Guid.NewGuid(), _clock.GetUtcNow().UtcDateTime.AddMinutes(10));
        await context.SaveChangesAsync();
    }

    private static string Part(string mail, string type)
    {
        var part = mail.Split("--deel-").Single(part => part.Contains("Content-Type: " + type + ";", StringComparison.Ordinal));
        return Encoding.UTF8.GetString(Convert.FromBase64String(part[(part.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..].Trim()));
    }
}
