// SPDX-License-Identifier: EUPL-1.2
using System.Buffers.Binary;
using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Samenhang.Platform.Data;
using Samenhang.Platform.Identiteit;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Beveiliging;

/// <summary>Who guesses is slowed down, and the answers do not say which addresses have an account.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("/aanmelden", "Invoer.Email=a@b.nl&Invoer.Wachtwoord=fout")]
    [InlineData("/wachtwoord/vergeten", "Invoer.Email=a@b.nl")]
    [InlineData("/wachtwoord/herstellen?code=x", "Invoer.Nieuw=y")]
    [InlineData("/welkom?code=x", "Invoer.Naam=y")]
    [InlineData("/installatie", "Invoer.Code=x")]
    public async Task Every_page_where_somebody_can_guess_has_a_limit_per_address(string path, string fields)
    {
        await using var host = new TestHost { Settings = { ["Samenhang:AanmeldpogingenPerMinuut"] = "3" } };
        using var client = host.NewClient();
        var statuses = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            using var form = new StringContent(fields, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
            using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), form);
            statuses.Add(answer.StatusCode);
        }

        Assert.DoesNotContain(HttpStatusCode.TooManyRequests, statuses.Take(3));
        Assert.All(statuses.Skip(3), status => Assert.Equal(HttpStatusCode.TooManyRequests, status));
    }

    [Fact]
    public async Task An_invitation_does_not_say_whether_its_address_has_an_account_to_who_lacks_the_link()
    {
        await using var mail = new Platform.Post.MailHost();
        using var beheerder = await mail.Host.SignedInAsync("GM0294");
        using var known = await mail.Host.SignedInAsync("GM0779", "lezer");
        var answers = new List<string>();
        foreach (var email in new[] { "lezer@gm0779.example", "niemand@gm0779.example" })
        {
            using var answer = await beheerder.SubmitAsync(
                await beheerder.GetDocumentAsync("/beheer/leden/nieuw"), "main form", ("Invoer.Email", email), ("Invoer.Naam", "Sjoerd"), ("Invoer.Rol", "lezer"), ("Invoer.PerMail", "true"));
            Assert.Equal("/beheer/leden", answer.Headers.Location?.OriginalString);
            answers.Add((await beheerder.GetDocumentAsync("/beheer/leden")).QuerySelector("[role=status]")?.TextContent.Replace(email, "X", StringComparison.Ordinal) ?? "");
        }

        Assert.Equal(answers[0], answers[1]);
        using var stranger = mail.Host.NewClient();
        using var guessed = await stranger.GetAsync(new Uri("/welkom?code=geraden", UriKind.Relative));
        Assert.DoesNotContain("@", (await guessed.DocumentAsync(HttpStatusCode.Gone)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_locked_account_and_an_unknown_one_get_the_answer_of_a_wrong_password()
    {
        await using var host = new TestHost { Settings = { ["Samenhang:AanmeldpogingenPerMinuut"] = "1000" } };
        await host.MakeBeheerderAsync("GM0294", "jikke@winterswijk.example", "Jikke", Accounts.Password);
        using var client = host.NewClient();
        var wrong = await TryAsync(client, "jikke@winterswijk.example", "verkeerd wachtwoord");
        for (var attempt = 0; attempt < 5; attempt++) await TryAsync(client, "jikke@winterswijk.example", "verkeerd wachtwoord");
        var locked = await TryAsync(client, "jikke@winterswijk.example", Accounts.Password);
        var unknown = await TryAsync(client, "niemand@winterswijk.example", "verkeerd wachtwoord");

        Assert.Equal(wrong, locked);
        Assert.Equal(wrong, unknown);
    }

    [Fact]
    public async Task A_password_costs_who_steals_its_hash_210000_rounds_also_one_that_was_kept_with_fewer()
    {
        const string email = "jikke@winterswijk.example";
        await using var host = new TestHost { RealPasswords = true };
        await host.MakeBeheerderAsync("GM0294", email, "Jikke", Accounts.Password);
        Assert.Equal((2u, 210_000u), await HashAsync(host, email));
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var cheap = new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = 1000 })).HashPassword(new() { Naam = "" }, Accounts.Password);
            await scope.ServiceProvider.GetRequiredService<SamenhangContext>().Users.Where(row => row.Email == email).ExecuteUpdateAsync(row => row.SetProperty(user => user.PasswordHash, cheap));
        }

        using var client = host.NewClient();
        await client.SignInAsync(email, Accounts.Password);

        Assert.Equal((2u, 210_000u), await HashAsync(host, email));
    }

    /// <summary>Function (2 is HMAC-SHA-512) and rounds, as ASP.NET Core Identity writes them before a hash.</summary>
    private static async Task<(uint Function, uint Rounds)> HashAsync(TestHost host, string email)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var hash = Convert.FromBase64String((await scope.ServiceProvider.GetRequiredService<SamenhangContext>().Users.SingleAsync(row => row.Email == email)).PasswordHash!);
        return (BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(1)), BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5)));
    }

    private static async Task<string> TryAsync(HttpClient client, string email, string password)
    {
        using var answer = await client.SubmitAsync(
            await client.GetDocumentAsync("/aanmelden"), "form:has(input[type=password])", ("Invoer.Email", email), ("Invoer.Wachtwoord", password));
        return (await answer.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("main")!.TextContent;
    }
}
