// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Lijsten;

/// <summary>Writes links to the pages of a list: the first, the last, and those around the one that is shown.</summary>
public static class Lijstbladeraar
{
    /// <summary>Writes them; nothing when there is one page.</summary>
    /// <param name="uit">Where they are written.</param>
    /// <param name="pagina">The page that is shown, from 1.</param>
    /// <param name="paginas">How many there are.</param>
    /// <param name="adres">Address of a page.</param>
    public static void Schrijf(HtmlUitvoer uit, int pagina, int paginas, Func<int, string> adres)
    {
        if (paginas == 1)
        {
            return;
        }

        uit.Html("<nav class=\"samenhang-bladeraar\" aria-label=\"Pagina's\"><ul>");
        if (pagina > 1)
        {
            Link(uit, adres(pagina - 1), "Vorige", "prev");
        }

        var vorige = 0;
        for (var nummer = 1; nummer <= paginas; nummer++)
        {
            if (nummer != 1 && nummer != paginas && Math.Abs(nummer - pagina) > 1)
            {
                continue;
            }

            if (nummer > vorige + 1)
            {
                uit.Html("<li aria-hidden=\"true\">…</li>");
            }

            uit.Html("<li><a").Attribuut("href", adres(nummer)).Html(nummer == pagina ? " aria-current=\"page\">" : ">").Html("<span class=\"samenhang-vh\">Pagina </span>").Getal(nummer).Html("</a></li>");
            vorige = nummer;
        }

        if (pagina < paginas)
        {
            Link(uit, adres(pagina + 1), "Volgende", "next");
        }

        uit.Html("</ul></nav>");
    }

    private static void Link(HtmlUitvoer uit, string adres, string tekst, string rel) =>
        uit.Html("<li><a").Attribuut("href", adres).Attribuut("rel", rel).Html(">").Tekst(tekst).Html("</a></li>");
}
