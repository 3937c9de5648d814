// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Samenhang.Opgaven.Landschap;
using Samenhang.Platform.Organisaties;

namespace Samenhang.Opgaven.Inspanningen;

/// <summary>What letters and amounts in the list of efforts mean.</summary>
internal static class Inspanningenlegenda
{
    internal static IHtmlContent Html(Inrichting inrichting) => new HtmlString(
        "<div class=\"samenhang-legenda\">" + Rolletters.LegendaDriehoek(inrichting) + "<span>Budget: lasten van exploitatie en krediet samen</span></div>");
}
