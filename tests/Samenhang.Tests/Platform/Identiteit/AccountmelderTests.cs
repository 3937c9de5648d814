// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Rechten;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Platform.Post;

namespace Samenhang.Tests.Platform.Identiteit;

/// <summary>Who holds an account hears by mail that how one signs in with it has changed.</summary>
public sealed class AccountmelderTests
{
    private const string Fresh = "een heel nieuwe zin 2026";

    [Fact]
    public async Task Each_change_of_how_one_signs_in_is_told_to_the_holder()
    {
        await using var mail = new MailHost();
        using var client = await mail.Host.SignedInAsync("GM0294");
        using var reader = await mail.Host.SignedInAsync("GM0294", Rollen.Lezer);
        await Stapproef.SetUpAsync(mail.Host, reader);
        await ExpectAsync(mail, "app voor codes ingesteld");
        var form = await reader.GetDocumentAsync("/account/tweede-stap");
        (await reader.SubmitByAsync(form, "main form", "button[value=codes]", ("Invoer.Wachtwoord", Accounts.Password))).Dispose();
        await ExpectAsync(mail, "nieuwe herstelcodes");
        (await reader.SubmitByAsync(form, "main form", "button[value=uit]", ("Invoer.Wachtwoord", Accounts.Password))).Dispose();
        await ExpectAsync(mail, "app voor codes van je account in Samenhang is zojuist weggehaald");

        (await reader.SubmitAsync(await reader.GetDocumentAsync("/wachtwoord"), "main form", ("Invoer.Huidig", Accounts.Password), ("Invoer.Nieuw", Fresh), ("Invoer.Herhaling", Fresh))).Dispose();
        await ExpectAsync(mail, "wachtwoord van je account in Samenhang is zojuist gewijzigd");

        var members = await client.GetDocumentAsync("/beheer/leden");
        var member = members.QuerySelectorAll("main tbody tr").Single(row => row.TextContent.Contains("lezer@", StringComparison.Ordinal)).QuerySelector("a")!.GetAttribute("href")!;
        (await client.SubmitAsync(await client.GetDocumentAsync(member), "form[action*=Wachtwoord]")).Dispose();
        await ExpectAsync(mail, "eenmalig wachtwoord");
    }

    private static async Task ExpectAsync(MailHost mail, string words)
    {
        var (to, text, path) = await mail.NextAsync();
        Assert.Equal(("lezer@gm0294.example", null), (to, path));
        Assert.Contains(words, string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }
}
