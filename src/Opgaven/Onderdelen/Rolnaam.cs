// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Pagina;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>Who fills a role: the person with a link, a vacancy in words, or unknown.</summary>
internal static class Rolnaam
{
    private static readonly HtmlString Onbekend = new("<span class=\"samenhang-leegwaarde\">onbekend</span>");
    private static readonly HtmlString Vacature = new("<span class=\"samenhang-label samenhang-label--let\">Vacature</span>");

    /// <summary>The name, written in a page.</summary>
    internal static IHtmlContent Html(Rolvervulling? rol, Personenlijst personen, Wegwijzer weg) => rol switch
    {
        { Bezetting: Bezetting.Persoon, PersoonId: { } id } =>
            new HtmlString($"<a href=\"{HtmlEncoder.Default.Encode(weg.Persoon(id))}\">{HtmlEncoder.Default.Encode(personen.Naam(id))}</a>"),
        { Bezetting: Bezetting.Vacature } => Vacature,
        _ => Onbekend,
    };
}
