// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Html.Dom;
using Samenhang.Platform.Identiteit;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Identiteit;

/// <summary>A phone with an app for codes: reads the key from the page and shows the code of this moment.</summary>
internal sealed class Stapproef(TestHost host, byte[] key)
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The code of this moment.</summary>
    internal string Code => Eenmaligecode.Van(key, Eenmaligecode.Stap(host.Clock.GetUtcNow()));

    /// <summary>Sets the second step up by the page.</summary>
    /// <returns>The phone, and the recovery codes.</returns>
    internal static async Task<(Stapproef Phone, string[] Codes)> SetUpAsync(TestHost host, HttpClient client)
    {
        var form = await client.GetDocumentAsync("/account/tweede-stap");
        var phone = new Stapproef(host, Read(form));
        using var answer = await client.SubmitAsync(form, "main form", ("Invoer.Code", phone.Code), ("Invoer.Wachtwoord", Accounts.Password));
        var page = await answer.DocumentAsync(HttpStatusCode.OK);
        return (phone, [.. page.QuerySelectorAll(".samenhang-codes code").Select(code => code.TextContent)]);
    }

    /// <summary>The first step of signing in; leads to the second.</summary>
    internal static async Task<IHtmlDocument> FirstStepAsync(HttpClient client, string email)
    {
        var page = await client.GetDocumentAsync("/aanmelden?terug=%2Faccount");
        using var answer = await client.SubmitAsync(page, "form:has(input[type=password])", ("Invoer.Email", email), ("Invoer.Wachtwoord", Accounts.Password));
        Assert.Equal("/aanmelden/tweede-stap?Terug=%2Faccount", answer.Headers.Location?.OriginalString);
        return await client.GetDocumentAsync(answer.Headers.Location!.OriginalString);
    }

    /// <summary>Fills a code in, as the second step.</summary>
    internal static async Task<HttpStatusCode> SecondStepAsync(HttpClient client, IHtmlDocument form, string code)
    {
        using var answer = await client.SubmitAsync(form, "main form", ("Invoer.Code", code));
        if (answer.StatusCode == HttpStatusCode.Redirect) Assert.Equal("/account", answer.Headers.Location?.OriginalString);
        return answer.StatusCode;
    }

    /// <summary>The key as it stands on the page, read without the code of the product.</summary>
    internal static byte[] Read(IHtmlDocument page)
    {
        var bits = string.Concat(page.QuerySelector("#sleutel")!.TextContent.Where(char.IsLetterOrDigit).Select(letter => Convert.ToString(Letters.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(piece => piece.Length == 8).Select(piece => Convert.ToByte(new string(piece), 2))];
    }
}
