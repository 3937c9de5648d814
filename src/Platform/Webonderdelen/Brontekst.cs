// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>Where something was found: web addresses become links, other words stay words.</summary>
public static class Brontekst
{
    private static readonly char[] Scheiding = [' ', '\n', ';'];

    /// <summary>The source; a link shows the name of its site.</summary>
    /// <param name="bron">What was recorded; nothing gives nothing.</param>
    public static IHtmlContent Html(string? bron) => new Htmldeel(uit =>
    {
        var eerste = true;
        foreach (var deel in (bron ?? "").Split(Scheiding, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            uit.Html(eerste ? "" : " ");
            eerste = false;
            if (Adres(deel) is { } adres) uit.Html("<a").Attribuut("href", adres.AbsoluteUri).Html(" rel=\"noreferrer\">").Tekst(adres.Host.StartsWith("www.", StringComparison.Ordinal) ? adres.Host[4..] : adres.Host).Html("</a>");
            else uit.Tekst(deel);
        }
    });

    private static Uri? Adres(string tekst) =>
        Uri.TryCreate(tekst, UriKind.Absolute, out var adres) && (adres.Scheme == Uri.UriSchemeHttps || adres.Scheme == Uri.UriSchemeHttp) ? adres : null;
}
