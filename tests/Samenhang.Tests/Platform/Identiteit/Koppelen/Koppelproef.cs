// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Html.Dom;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Identiteit.Koppelen;

/// <summary>What tests of signing in through an organisation share.</summary>
internal static class Koppelproef
{
    internal const string Code = "GM0294", Client = "samenhang", Secret = "geheim&met=tekens %/+";

    internal static TestHost NewHost(bool realClock) =>
        new() { RealClock = realClock, Settings = { ["Samenhang:AanmeldpogingenPerMinuut"] = "10000", ["Samenhang:KoppelingZonderTls"] = "true" } };

    /// <summary>Fills in the form of a beheerder.</summary>
    internal static async Task<IHtmlDocument?> SetUpAsync(HttpClient beheerder, string issuer, params (string Name, string Value)[] more)
    {
        var form = await beheerder.GetDocumentAsync("/beheer/aanmelden/organisatie");
        (string Name, string Value)[] fields =
            [("Invoer.Aan", "true"), ("Invoer.Uitgever", issuer), ("Invoer.ClientId", Client), ("Invoer.Bewijs", "geheim"), ("Invoer.Geheim", Secret), ("Invoer.Groepen", "Controllers = controller\nIedereen = Lezer")];
        using var answer = await beheerder.SubmitAsync(form, "main form", [.. fields.Where(field => !more.Any(other => other.Name == field.Name)), .. more]);
        return answer.StatusCode == HttpStatusCode.Redirect ? null : await answer.DocumentAsync(HttpStatusCode.BadRequest);
    }

    /// <summary>Begins to sign in.</summary>
    /// <returns>Where the browser is sent.</returns>
    internal static async Task<Uri> BeginAsync(HttpClient client, string code = Code)
    {
        var page = await client.GetDocumentAsync("/aanmelden?terug=%2Fopgaven");
        using var answer = await client.GetAsync(new Uri(page.QuerySelector($"main a[href*='/aanmelden/via/{code}']")!.GetAttribute("href")!, UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!;
    }

    /// <summary>Comes back with an answer.</summary>
    /// <returns>Where the browser is sent then; null when the answer is refused.</returns>
    internal static async Task<string?> ComeBackAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        if (answer.StatusCode == HttpStatusCode.Redirect) return answer.Headers.Location!.OriginalString;
        var page = await answer.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Contains("niet gelukt", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        return null;
    }
}
