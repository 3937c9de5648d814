// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>Words in a sentence, each with a link where there is one: "a, b en c."</summary>
internal static class Opsomming
{
    internal static IHtmlContent Html(IReadOnlyList<(string Wat, string? Adres)> delen)
    {
        var tekst = new StringBuilder();
        for (var i = 0; i < delen.Count; i++)
        {
            var (wat, adres) = delen[i];
            var woord = HtmlEncoder.Default.Encode(wat);
            tekst.Append(adres is null ? woord : $"<a href=\"{HtmlEncoder.Default.Encode(adres)}\">{woord}</a>")
                .Append(i == delen.Count - 1 ? "." : i == delen.Count - 2 ? " en " : ", ");
        }

        return new HtmlString(tekst.ToString());
    }
}
