// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>A person as two letters in a circle; a vacancy is dashed amber, unknown a grey ring. The name stands beside it.</summary>
public static class Initiaalrondje
{
    private static readonly HtmlString Vacature = new("<span class=\"samenhang-initialen samenhang-initialen--open\" aria-hidden=\"true\">–</span>");
    private static readonly HtmlString Onbekend = new("<span class=\"samenhang-initialen samenhang-initialen--onbekend\" aria-hidden=\"true\">?</span>");

    /// <summary>The circle.</summary>
    /// <param name="bezetting">How the place is filled.</param>
    /// <param name="naam">Name of the person; only used when a person fills it.</param>
    public static IHtmlContent Html(Bezetting bezetting, string? naam) => bezetting switch
    {
        Bezetting.Persoon => new Htmldeel(uit =>
            uit.Html("<span class=\"samenhang-initialen\" aria-hidden=\"true\">").Tekst(Initialen.Van(naam)).Html("</span>")),
        Bezetting.Vacature => Vacature,
        _ => Onbekend,
    };
}
