// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Onderdelen;

/// <summary>What is kept of an activity: report, recording and materials.</summary>
internal static class Naslag
{
    /// <summary>The address of the recording; nothing without the consent of who is in it.</summary>
    internal static string? Opname(Activiteit a) => a.OpnameAkkoord ? Weblink.Veilig(a.Opname) : null;

    internal static IHtmlContent Van(Activiteit a) => new Htmldeel(uit =>
    {
        uit.Html("<div class=\"samenhang-stapel\">").Inhoud(Tekst.Van(a.Verslag));
        if (Opname(a) is { } opname) uit.Html("<p><a").Attribuut("href", opname).Html(">Bekijk de opname</a></p>");
        if (a.Materiaal is not null) uit.Inhoud(Tekst.Links(a.Materiaal));
        uit.Html("</div>");
    });
}
