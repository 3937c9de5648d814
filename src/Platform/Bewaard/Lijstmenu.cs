// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Bewaard;

/// <summary>The choice above a list: the kept ones, the whole list, and keeping this one.</summary>
/// <param name="pad">Address of the list.</param>
/// <param name="nu">What follows the address now.</param>
/// <param name="lijsten">The kept ones.</param>
/// <param name="pagina">The page: while it looks back, lists are shown as they were then, and none is kept.</param>
internal sealed class Lijstmenu(string pad, string nu, IReadOnlyList<Lijstkeus> lijsten, BeeldPagina pagina) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var uit = new HtmlUitvoer(writer, encoder);
        var gekozen = lijsten.FirstOrDefault(lijst => lijst.Vraag == nu);
        uit.Html("<details class=\"samenhang-filter samenhang-filter--rechts\" id=\"filter-bewaard\"><summary class=\"samenhang-chip").Html(gekozen is null ? "\">" : " samenhang-chip--aan\">")
            .Tekst(gekozen?.Naam ?? "Bewaarde lijsten").Inhoud(Icoon.Omlaag).Html("</summary><div class=\"samenhang-filter__inhoud\"><ul class=\"samenhang-lijst\">");
        foreach (var lijst in lijsten)
        {
            uit.Html("<li><a").Attribuut("href", pagina.Weg.Met(lijst.Adres)).Html(lijst == gekozen ? " aria-current=\"true\">" : ">").Tekst(lijst.Naam).Html("</a>");
            if (!lijst.IsMijn) uit.Html(" <span class=\"samenhang-meta\">gedeeld</span>");
            if (lijst.IsStandaard) uit.Html(" <span class=\"samenhang-meta\">begin</span>");
            uit.Html("</li>");
        }

        uit.Html("<li><a").Attribuut("href", pagina.Weg.Met(pad + "?alles=ja")).Html(">De hele lijst</a></li></ul>");
        if (pagina.Peil.IsNu)
        {
            uit.Html("<p><a").Attribuut("href", $"/lijsten/nieuw?lijst={UrlEncoder.Default.Encode(pad)}&vraag={UrlEncoder.Default.Encode(nu)}")
                .Html(">Bewaar deze lijst</a></p><p><a href=\"/lijsten\">Beheer bewaarde lijsten</a></p>");
        }

        uit.Html("</div></details>");
    }
}
