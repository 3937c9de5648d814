// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Html.Dom;

namespace Samenhang.Tests.Infrastructuur;

/// <summary>What somebody does in the pages of a host or a process.</summary>
internal static class Visitor
{
    public const string Email = "beheerder@gemeente.example";
    public const string Password = "een lange zin voor de storing";

    /// <summary>Makes a beheerder on the command line.</summary>
    public static async Task MakeAsync(TestDatabase database, string organisation)
    {
        var (code, output) = await Product.RunAsync(
            database, Password, "maak-beheerder", "--organisatie", organisation, "--email", Email, "--naam", "Test Beheerder", "--wachtwoord-stdin");
        Assert.True(code == 0, output);
    }

    public static async Task SignInAsync(this HttpClient client, string email = Email, string password = Password)
    {
        var page = await client.GetDocumentAsync("/aanmelden");
        using var answer = await client.SubmitAsync(page, "form:has(input[type=password])", ("Invoer.Email", email), ("Invoer.Wachtwoord", password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    /// <summary>The form with which an opgave is added; it can be sent again and again.</summary>
    public static Task<IHtmlDocument> OpgaveFormAsync(this HttpClient client) => client.GetDocumentAsync("/opgaven/nieuw");

    /// <summary>Adds an opgave.</summary>
    /// <returns>The answer; a redirect acknowledges the change.</returns>
    public static Task<HttpResponseMessage> AddAsync(this HttpClient client, IHtmlDocument form, string name) =>
        client.SubmitAsync(form, "main form", ("Invoer.Naam", name));
}
