// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samenhang.Platform.Host;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Platform.Post;

namespace Samenhang.Tests.Beveiliging;

/// <summary>What is written in the log while people use secrets.</summary>
public sealed class LogTests
{
    private const string Secret = "een geheime lange zin 42";
    private const string Typed = "per ongeluk mijn wachtwoord";

    [Fact]
    public async Task Nothing_that_is_secret_comes_into_the_log()
    {
        var log = new Listener();
        await using var mail = new MailHost { Register = services => services.AddLogging(logging => logging.AddProvider(log).AddFilter("Samenhang", LogLevel.Trace)) };
        var host = mail.Host;
        var secrets = new List<string> { Secret, Typed, Accounts.Password };

        using var beheerder = await host.SignedInAsync("GM0294");
        using (var form = await beheerder.SubmitAsync(
            await beheerder.GetDocumentAsync("/beheer/leden/nieuw"), "main form", ("Invoer.Email", "sjoerd@winterswijk.example"), ("Invoer.Naam", "Sjoerd"), ("Invoer.Rol", "lezer"), ("Invoer.PerMail", "true")))
            Assert.Equal(HttpStatusCode.Redirect, form.StatusCode);
        var welcome = (await mail.NextAsync()).Path!;
        using var guest = host.NewClient();
        using (var accepted = await guest.SubmitAsync(await guest.GetDocumentAsync(welcome), "main form", ("Invoer.Nieuw", Secret), ("Invoer.Herhaling", Secret)))
        {
            Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
            secrets.AddRange(Values(accepted));
        }

        using (var asked = await guest.SubmitAsync(await guest.GetDocumentAsync("/wachtwoord/vergeten"), "main form", ("Invoer.Email", "sjoerd@winterswijk.example"))) await asked.DocumentAsync(HttpStatusCode.OK);
        var reset = (await mail.NextAsync()).Path!;
        using (var used = await guest.SubmitAsync(await guest.GetDocumentAsync(reset), "main form", ("Invoer.Nieuw", Secret + " nieuw"), ("Invoer.Herhaling", Secret + " nieuw")))
            Assert.Equal(HttpStatusCode.Redirect, used.StatusCode);
        await mail.NextAsync();
        using (var wrong = await guest.SubmitAsync(await guest.GetDocumentAsync("/aanmelden"), "form:has(input[type=password])", ("Invoer.Email", Typed), ("Invoer.Wachtwoord", Typed)))
            Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        // Somebody who fails in the middle: the message of the failure and the address are logged.
        using (var broken = await guest.GetAsync(new Uri(welcome + "&op=%00", UriKind.Relative))) Assert.True((int)broken.StatusCode >= 400);
        secrets.AddRange(new[] { welcome, reset }.Select(path => path[(path.IndexOf("code=", StringComparison.Ordinal) + 5)..]));

        using (var refused = await guest.GetAsync(new Uri("/beheer/spoor", UriKind.Relative))) Assert.Equal(HttpStatusCode.Redirect, refused.StatusCode);
        (await guest.SubmitAsync(await guest.GetDocumentAsync("/aanmelden"), "form:has(input[type=password])", ("Invoer.Email", "sjoerd@winterswijk.example"), ("Invoer.Wachtwoord", Secret + " nieuw"))).Dispose();
        using (var refused = await guest.GetAsync(new Uri("/beheer/spoor", UriKind.Relative))) Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Single(log.Lines, line => line.StartsWith("Geweigerd (403): GET /beheer/spoor door ", StringComparison.Ordinal));
        Assert.All(secrets, secret => Assert.True(secret.Length > 10));
        Assert.NotEmpty(log.Lines);
        Assert.DoesNotContain(log.Lines, line => secrets.Exists(secret => line.Contains(secret, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/stand/0123456789abcdefghijklmnopqrstuvwxyzABCDEFG", "/stand/…"), InlineData("/w/ABCD2345/0123456789abcdefghijklmnopqrstuvwxyzABCDEFG/stroom", "/w/ABCD2345/…/stroom")]
    [InlineData("/opgaven/019ab3c4-0000-7000-8000-000000000001/stand", "/opgaven/019ab3c4-0000-7000-8000-000000000001/stand"), InlineData("/a\n\rerror: b\u2028\u0085c", "/a��error: b��c")]
    public void The_path_of_a_failure_holds_no_secret_of_a_link_and_no_line_of_a_visitor(string path, string logged) => Assert.Equal(logged, Foutmelder.Pad(path));

    [Fact]
    public async Task A_secret_in_the_log_would_be_heard()
    {
        var log = new Listener();
        await using var host = new TestHost { Register = services => services.AddLogging(logging => logging.AddProvider(log)) };
        host.Services.GetRequiredService<ILogger<LogTests>>().LogInformation("Code {Code}", Secret);
        Assert.Contains(log.Lines, line => line.Contains(Secret, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Values(HttpResponseMessage answer) =>
        answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0].Split('=', 2)[1]).Where(value => value.Length > 10);

    private sealed class Listener : ILoggerProvider, ILogger
    {
        public ConcurrentBag<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Lines.Add(state.ToString() ?? "");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
