// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Bewaking;

/// <summary>The addresses of the host, from its own table of routes, so that a new page is looked at without being written down here.</summary>
internal static partial class Paginas
{
    /// <summary>
    /// Pages that are about the session or the machine, not about an organisation; opening them would change who is looking. And the public form
    /// for signals: it takes the code of an organisation, no record, and so many from one place. And the link of a guest: its code is no id of a record.
    /// </summary>
    private static readonly string[] Sessie = ["/meld/{organisatie}", "/aanmelden", "/aanmelden/terug", "/aanmelden/tweede-stap", "/account", "/account/tweede-stap", "/account/herstelcodes", "/account/passkeys", "/account/passkeys/{id}", "/aanmelden/passkey", "/afmelden", "/demo", "/demo/opnieuw", "/installatie", "/organisatie/kies", "/stand/{code}", "/thema", "/wachtwoord", "/fout/{code:int?}"];

    /// <summary>Route templates of all pages about an organisation, such as "/doelen/{id:guid}".</summary>
    internal static IReadOnlyList<string> Alle(TestHost host) => [.. Elke(host).Except(Sessie)];

    /// <summary>Route templates of all pages, also those about the session and the machine.</summary>
    internal static IReadOnlyList<string> Elke(TestHost host) =>
    [
        .. host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>The template names a record.</summary>
    internal static bool VraagtId(string sjabloon) => Parameter().IsMatch(sjabloon);

    /// <summary>The address of one record.</summary>
    internal static string Adres(string sjabloon, Guid id) => Parameter().Replace(sjabloon, id.ToString());

    /// <summary>The address for adding, where the template takes "nieuw" as well as an id.</summary>
    internal static string? Nieuw(string sjabloon) => sjabloon.Contains("{id}", StringComparison.Ordinal) ? sjabloon.Replace("{id}", "nieuw", StringComparison.Ordinal) : null;

    /// <summary>The token that every form carries, from any page.</summary>
    internal static async Task<string> TokenAsync(HttpClient client) =>
        ((IHtmlInputElement)(await client.GetDocumentAsync("/momenten")).QuerySelector("input[name=__RequestVerificationToken]")!).Value;

    internal static Uri Uri(string adres) => new(adres, UriKind.Relative);

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
