// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Spoor;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Identiteit;

public sealed class TweedestapTests
{
    private const string Email = "beheerder@gm0294.example";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_code_of_the_app_signs_in_once_and_the_next_one_again(DatabaseKind kind)
    {
        await using var database = await DatabaseHost.NewAsync(kind);
        var host = database.Host;
        using var client = await host.SignedInAsync("GM0294");
        var (phone, codes) = await Stapproef.SetUpAsync(host, client);
        Assert.Equal(10, codes.Distinct().Count());
        using var other = host.NewClient();
        var form = await Stapproef.FirstStepAsync(other, Email);
        using var notYet = await other.GetAsync(new Uri("/account", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, notYet.StatusCode);

        Assert.Equal(HttpStatusCode.BadRequest, await Stapproef.SecondStepAsync(other, form, phone.Code));
        host.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(HttpStatusCode.Redirect, await Stapproef.SecondStepAsync(other, form, phone.Code));

        await other.GetDocumentAsync("/account");
        using var third = host.NewClient();
        form = await Stapproef.FirstStepAsync(third, Email);
        Assert.Equal(HttpStatusCode.BadRequest, await Stapproef.SecondStepAsync(third, form, phone.Code));
        host.Clock.Advance(TimeSpan.FromSeconds(90));
        Assert.Equal(HttpStatusCode.Redirect, await Stapproef.SecondStepAsync(third, form, phone.Code));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_recovery_code_works_once_however_it_is_typed_and_is_not_readable_in_the_database(DatabaseKind kind)
    {
        await using var database = await DatabaseHost.NewAsync(kind);
        var host = database.Host;
        using var client = await host.SignedInAsync("GM0294");
        var (_, codes) = await Stapproef.SetUpAsync(host, client);
        using var other = host.NewClient();
        var form = await Stapproef.FirstStepAsync(other, Email);

        Assert.Equal(HttpStatusCode.Redirect, await Stapproef.SecondStepAsync(other, form, codes[3].ToUpperInvariant().Replace('-', ' ')));

        using var again = host.NewClient();
        form = await Stapproef.FirstStepAsync(again, Email);
        Assert.Equal(HttpStatusCode.BadRequest, await Stapproef.SecondStepAsync(again, form, codes[3]));
        Assert.Equal(9, await host.CountAsync(context => context.Herstelcodes));
        Assert.Equal(0, await host.CountAsync(context => context.Herstelcodes.Where(row => codes.Contains(row.Hash))));
        var account = await other.GetDocumentAsync("/account");
        Assert.Contains("nog 9 herstelcodes", account.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await host.CountAsync(context => context.Spoorregels.Where(row => row.Soort == Spoorsoort.HerstelcodeGebruikt)));
    }

    [Fact]
    public async Task New_recovery_codes_make_the_old_ones_worthless_and_ask_for_the_password()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        var (_, old) = await Stapproef.SetUpAsync(host, client);
        var form = await client.GetDocumentAsync("/account/tweede-stap");
        using var refused = await client.SubmitByAsync(form, "main form", "button[value=codes]", ("Invoer.Wachtwoord", "niet mijn wachtwoord"));
        Assert.Equal("Invoer_Wachtwoord", (await refused.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("[aria-invalid=true]")!.Id);

        using var made = await client.SubmitByAsync(form, "main form", "button[value=codes]", ("Invoer.Wachtwoord", Accounts.Password));

        var fresh = (await made.DocumentAsync(HttpStatusCode.OK)).QuerySelectorAll(".samenhang-codes code").Select(code => code.TextContent).ToList();
        Assert.Empty(fresh.Intersect(old));
        using var other = host.NewClient();
        Assert.Equal(HttpStatusCode.BadRequest, await Stapproef.SecondStepAsync(other, await Stapproef.FirstStepAsync(other, Email), old[0]));
        using var again = host.NewClient();
        Assert.Equal(HttpStatusCode.Redirect, await Stapproef.SecondStepAsync(again, await Stapproef.FirstStepAsync(again, Email), fresh[0]));
    }

    [Fact]
    public async Task Five_wrong_codes_lock_the_account_and_a_right_password_does_not_start_the_count_again()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        var (phone, codes) = await Stapproef.SetUpAsync(host, client);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        using var other = host.NewClient();
        string[] wrong = ["000000", "abcd-efgh-ijkm-npqr", "111111", "x", "222222"];
        foreach (var code in wrong)
        {
            Assert.Equal(HttpStatusCode.BadRequest, await Stapproef.SecondStepAsync(other, await Stapproef.FirstStepAsync(other, Email), code));
        }

        var form = await other.GetDocumentAsync("/aanmelden/tweede-stap?Terug=%2Faccount");
        Assert.Equal(HttpStatusCode.BadRequest, await Stapproef.SecondStepAsync(other, form, phone.Code));
        Assert.Equal(HttpStatusCode.BadRequest, await Stapproef.SecondStepAsync(other, form, codes[0]));
        Assert.Equal(1, await host.CountAsync(context => context.Spoorregels.Where(row => row.Soort == Spoorsoort.Vergrendeld)));
        await host.EndLockoutAsync(Email);
        Assert.Equal(HttpStatusCode.Redirect, await Stapproef.SecondStepAsync(other, form, codes[0]));
    }

    [Fact]
    public async Task Without_the_first_step_a_code_signs_nobody_in()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        await Stapproef.SetUpAsync(host, client);
        using var other = host.NewClient();
        var form = await Stapproef.FirstStepAsync(other, Email);
        host.Clock.Advance(TimeSpan.FromMinutes(6));

        using var answer = await other.SubmitAsync(form, "main form", ("Invoer.Code", "123456"));

        var page = await answer.DocumentAsync(HttpStatusCode.Gone);
        Assert.Contains("Begin opnieuw", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("000000", Accounts.Password, "Invoer_Code")]
    [InlineData("", Accounts.Password, "Invoer_Code")]
    [InlineData("12345678901", Accounts.Password, "Invoer_Code")]
    [InlineData("goed", "niet mijn wachtwoord", "Invoer_Wachtwoord")]
    [InlineData("goed", "", "Invoer_Wachtwoord")]
    public async Task A_wrong_code_or_password_sets_nothing_up_and_keeps_the_picture(string code, string password, string field)
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        var form = await client.GetDocumentAsync("/account/tweede-stap");
        var key = Stapproef.Read(form);

        using var answer = await client.SubmitAsync(form, "main form", ("Invoer.Code", code == "goed" ? new Stapproef(host, key).Code : code), ("Invoer.Wachtwoord", password));

        var page = await answer.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.NotNull(page.QuerySelector($"#{field}[aria-invalid=true]"));
        Assert.Equal(key, Stapproef.Read(page));
        Assert.Equal(0, await host.CountAsync(context => context.Tweedefactoren));
    }

    [Fact]
    public async Task A_key_that_somebody_else_was_shown_is_not_taken()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        using var attacker = await host.SignedInAsync("GM0779");
        var theirs = await attacker.GetDocumentAsync("/account/tweede-stap");
        var form = await client.GetDocumentAsync("/account/tweede-stap");

        using var answer = await client.SubmitAsync(
            form, "main form", ("Invoer.Sleutel", theirs.QuerySelector("[name='Invoer.Sleutel']")!.GetAttribute("value")!), ("Invoer.Code", new Stapproef(host, Stapproef.Read(theirs)).Code), ("Invoer.Wachtwoord", Accounts.Password));

        Assert.Contains("stond te lang open", (await answer.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whose_role_asks_for_it_sees_nothing_else_until_it_is_set_up()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        using var reader = await host.SignedInAsync("GM0294", Rollen.Lezer);
        using var elsewhere = await host.SignedInAsync("GM0779", Rollen.Lezer);
        var form = await client.GetDocumentAsync("/beheer/aanmelden");
        (await client.SubmitAsync(form, "main form", ("Invoer.Rollen", Rollen.Lezer))).Dispose();

        foreach (var address in new[] { "/opgaven", "/account", "/zoeken?q=x", "/opgaven/exporteren?vorm=csv", "/" })
        {
            using var led = await reader.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal("/account/tweede-stap", led.Headers.Location?.OriginalString);
        }

        Assert.Contains("Je organisatie vraagt dit", (await reader.GetDocumentAsync("/account/tweede-stap")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await client.GetDocumentAsync("/opgaven");
        await elsewhere.GetDocumentAsync("/opgaven");
        await Stapproef.SetUpAsync(host, reader);
        await reader.GetDocumentAsync("/opgaven");
        var table = await client.GetDocumentAsync("/beheer/rollen");
        Assert.Equal(1, table.QuerySelector("main tbody tr")!.QuerySelectorAll("td").Count(cell => cell.TextContent == "ja"));
        var trail = await client.GetDocumentAsync("/beheer/spoor");
        Assert.Contains("Rollen met verplichte tweede stap gewijzigd", trail.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_beheerders_who_change_what_is_asked_do_not_overwrite_each_other()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        var old = await client.GetDocumentAsync("/beheer/aanmelden");
        (await client.SubmitAsync(await client.GetDocumentAsync("/beheer/aanmelden"), "main form", ("Invoer.Rollen", "controller"))).Dispose();

        using var answer = await client.SubmitAsync(old, "main form", ("Invoer.Rollen", Rollen.Lezer));

        var page = await answer.DocumentAsync(HttpStatusCode.Conflict);
        Assert.Contains("Controller", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"input[value={Rollen.Lezer}][checked]"));
        Assert.Equal(HttpStatusCode.Redirect, (await client.SubmitAsync(page, "main form")).StatusCode);
    }

    [Fact]
    public async Task It_is_switched_off_with_the_password_and_by_a_beheerder_of_this_organisation_alone()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        using var reader = await host.SignedInAsync("GM0294", Rollen.Lezer);
        await Stapproef.SetUpAsync(host, reader);
        var member = await MemberAsync(client, "lezer@gm0294.example");
        (await client.SubmitAsync(await client.GetDocumentAsync(member), "form[action*=TweedeStap]")).Dispose();
        Assert.Equal(0, await host.CountAsync(context => context.Users.Where(row => row.TwoFactorEnabled)));
        using var signedOut = await reader.GetAsync(new Uri("/account", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, signedOut.StatusCode);

        using var again = await host.SignedInAsync("GM0294", Rollen.Lezer);
        await Stapproef.SetUpAsync(host, again);
        var form = await again.GetDocumentAsync("/account/tweede-stap");
        using var off = await again.SubmitByAsync(form, "main form", "button[value=uit]", ("Invoer.Wachtwoord", Accounts.Password));
        Assert.Equal("/account", off.Headers.Location?.OriginalString);
        (await host.SignedInAsync("GM0294", Rollen.Lezer)).Dispose();

        await Stapproef.SetUpAsync(host, again);
        await host.AddRoleAsync("lezer@gm0294.example", "GM0779", Rollen.Lezer);
        var page = await client.GetDocumentAsync(member);
        Assert.Null(page.QuerySelector("form[action*=TweedeStap]"));
        page.QuerySelector("form[action*=Rol]")!.SetAttribute("action", member + "?handler=TweedeStap");
        using var refused = await client.SubmitAsync(page, "form[action*=TweedeStap]", ("Invoer.Rol", Rollen.Lezer));
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    /// <summary>The table of RFC 6238, appendix B, of which an app shows the last six digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void A_code_is_that_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, Eenmaligecode.Van("12345678901234567890"u8.ToArray(), Eenmaligecode.Stap(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    /// <summary>The examples of RFC 4648.</summary>
    [Theory]
    [InlineData("f", "MY"), InlineData("fo", "MZXQ"), InlineData("foo", "MZXW6"), InlineData("foob", "MZXW6YQ"), InlineData("fooba", "MZXW6YTB"), InlineData("foobar", "MZXW6YTBOI")]
    public void A_key_is_written_as_in_the_standard(string text, string written) => Assert.Equal(written, Base32.Schrijf(System.Text.Encoding.ASCII.GetBytes(text)));

    private static async Task<string> MemberAsync(HttpClient client, string email)
    {
        var list = await client.GetDocumentAsync("/beheer/leden");
        return list.QuerySelectorAll("main tbody tr").Single(row => row.TextContent.Contains(email, StringComparison.Ordinal)).QuerySelector("a")!.GetAttribute("href")!;
    }
}
