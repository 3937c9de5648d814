// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Platform.Identiteit;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Platform.Post;

namespace Samenhang.Tests.Platform.Identiteit;

public sealed class WachtwoordtoetsTests
{
    private static readonly string[] Eigen = ["Jikke de Vriès", "j.devries@winterswijk.example", "Winterswijk", "'s-Hertogenbosch"];

    [Theory]
    [InlineData("1qaz2wsx3edc")]
    [InlineData("Unbelievable")]
    [InlineData("unbelievable123!")]
    [InlineData("123456789123")]
    public void A_leaked_password_is_refused_with_capitals_and_with_digits_behind_it_too(string password) =>
        Assert.Equal(Wachtwoordtoets.Gelekt, Wachtwoordtoets.Bezwaar(password, Eigen));

    [Theory]
    [InlineData("Winterswijk2026!")]
    [InlineData("jikkedevries")]
    [InlineData("DE-VRIES-1987-!")]
    [InlineData("j.devries@winterswijk.example")]
    [InlineData("Samenhang2026!!!")]
    [InlineData("S4m3nh4ng-w3lk0m")]
    [InlineData("gemeente Winterswijk")]
    [InlineData("Wachtwoord12345678")]
    [InlineData("Welkom01Welkom02")]
    [InlineData("Hertogenbosch#1")]
    public void Little_more_than_a_name_or_a_word_of_the_surroundings_is_refused(string password) =>
        Assert.Equal(Wachtwoordtoets.Raadbaar, Wachtwoordtoets.Bezwaar(password, Eigen));

    [Theory]
    [InlineData("de kat van Jikke slaapt op het gemeentehuis")]
    [InlineData("correct batterij nietje paard")]
    [InlineData("januari-regen-op-een-tentdoek")]
    [InlineData("x7#kq9Lp2!vTz")]
    public void A_sentence_may_hold_such_a_word(string password) => Assert.Null(Wachtwoordtoets.Bezwaar(password, Eigen));

    [Fact]
    public void What_the_program_hands_out_is_never_refused() =>
        Assert.All(Enumerable.Range(0, 500), _ => Assert.Null(Wachtwoordtoets.Bezwaar(Wachtwoorden.Eenmalig(), Eigen)));

    /// <summary>The standard asks at least the three thousand most used ones that are long enough.</summary>
    [Fact]
    public void The_list_is_long_and_in_order() => Assert.Equal(43_940, Gelektewachtwoorden.Aantal);

    [Fact]
    public async Task Invited_forgotten_and_changed_the_same_holds()
    {
        await using var mail = new MailHost();
        using var client = await mail.Host.SignedInAsync("GM0294");
        var change = await client.GetDocumentAsync("/wachtwoord");
        await RefusedAsync(client, change, ("Invoer.Huidig", Accounts.Password));

        (await client.SubmitAsync(
            await client.GetDocumentAsync("/beheer/leden/nieuw"), "main form", ("Invoer.Email", "sjoerd@elders.example"), ("Invoer.Naam", "Sjoerd"), ("Invoer.Rol", "lezer"), ("Invoer.PerMail", "true"))).Dispose();
        using var other = mail.Host.NewClient();
        await RefusedAsync(other, await other.GetDocumentAsync((await mail.NextAsync()).Path!), ("Invoer.Naam", "Sjoerd"));

        (await other.SubmitAsync(await other.GetDocumentAsync("/wachtwoord/vergeten"), "main form", ("Invoer.Email", "beheerder@gm0294.example"))).Dispose();
        await RefusedAsync(other, await other.GetDocumentAsync((await mail.NextAsync()).Path!));
    }

    private static async Task RefusedAsync(HttpClient client, AngleSharp.Html.Dom.IHtmlDocument form, params (string Name, string Value)[] fields)
    {
        const string guess = "Winterswijk2026!";
        using var answer = await client.SubmitAsync(form, "main form", [.. fields, ("Invoer.Nieuw", guess), ("Invoer.Herhaling", guess)]);
        var page = await answer.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Equal("Invoer_Nieuw", Assert.Single(page.QuerySelectorAll("[aria-invalid=true]")).Id);
        Assert.Contains(Wachtwoordtoets.Raadbaar, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
