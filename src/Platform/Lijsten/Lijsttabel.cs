// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Encodings.Web;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Lijsten;

/// <summary>Writes the table of a list: headings that order, rows, groups with their sums, and the sum of all that was found.</summary>
/// <typeparam name="TRij">The row.</typeparam>
/// <param name="blad">What is shown.</param>
/// <param name="uit">Where it is written.</param>
internal sealed class Lijsttabel<TRij>(Lijstblad<TRij> blad, HtmlUitvoer uit)
    where TRij : class
{
    private readonly Lijstkeuze<TRij> _keuze = blad.Keuze;
    private readonly Lijstcontext _context = blad.Context;
    private readonly IReadOnlyList<Lijstkolom<TRij>> _kolommen = blad.Keuze.Kolommen;

    internal void Schrijf()
    {
        uit.Html("<div class=\"utrecht-table-container samenhang-tabel samenhang-tabel--kort samenhang-tabel--lang\"><table class=\"utrecht-table utrecht-table--html-table\"><caption class=\"utrecht-table__caption samenhang-vh\">")
            .Tekst(Kern.Landschap.Woorden.MetHoofdletter(blad.Opzet.Meervoud)).Html(", peildatum ").Tekst(Datumtekst.Lang(_context.Peildatum)).Html(", op volgorde van ")
            .Tekst(_keuze.Sorteer.TitelIn(_context)).Html(_keuze.Aflopend ? ", aflopend" : ", oplopend").Html("</caption>");
        Koppen();
        foreach (var groep in blad.Uitkomst.Groepen)
        {
            uit.Html("<tbody>");
            if (groep.Waarde is not null)
            {
                Groepskop(groep);
            }

            Rijen(groep);
            uit.Html("</tbody>");
        }

        Sommen();
        uit.Html("</table></div>");
    }

    private void Koppen()
    {
        uit.Html("<thead><tr>");
        foreach (var kolom in _kolommen)
        {
            var opDeze = kolom == _keuze.Sorteer;
            uit.Html(kolom.Getal ? "<th scope=\"col\" class=\"samenhang-num\"" : "<th scope=\"col\"")
                .Html(!opDeze ? ">" : _keuze.Aflopend ? " aria-sort=\"descending\">" : " aria-sort=\"ascending\">");
            if (kolom.Sorteer(_context.Jaar) is null)
            {
                uit.Tekst(kolom.TitelIn(_context));
            }
            else
            {
                var waarde = opDeze && !_keuze.Aflopend ? "-" + kolom.Sleutel : kolom == blad.Opzet.Kolommen[0] ? null : kolom.Sleutel;
                uit.Html("<a class=\"samenhang-sorteer\"").Attribuut("href", _keuze.Adres("sorteer", waarde)).Html(">").Tekst(kolom.TitelIn(_context))
                    .Html(!opDeze ? "" : _keuze.Aflopend ? "<span aria-hidden=\"true\"> ▼</span>" : "<span aria-hidden=\"true\"> ▲</span>").Html("</a>");
            }

            uit.Html("</th>");
        }

        uit.Html("</tr></thead>");
    }

    private void Rijen(Lijstgroep<TRij> groep)
    {
        // The start of each cell is the same in every row. Rows and cells carry no classes, and name their column only where a phone shows it:
        // fifty rows of eight cells are most of the bytes of the page.
        var begin = new string[_kolommen.Count];
        for (var k = 1; k < begin.Length; k++)
        {
            var kolom = _kolommen[k];
            var titel = kolom.Kaal ? "" : $" data-l=\"{HtmlEncoder.Default.Encode(kolom.TitelIn(_context))}\"";
            begin[k] = $"<td{(kolom.Getal ? " class=\"samenhang-num\"" : "")}{titel}>";
        }

        var boek = blad.Rijenboek(string.Join(' ', _kolommen.Select(kolom => kolom.Sleutel)));
        foreach (var rij in groep.Rijen)
        {
            boek.Schrijf(uit, rij, Rij);
        }

        void Rij(HtmlUitvoer cellen, TRij rij)
        {
            cellen.Html("<tr><th scope=\"row\">");
            _kolommen[0].Schrijf(cellen, rij, _context);
            cellen.Html("</th>");
            for (var k = 1; k < begin.Length; k++)
            {
                cellen.Html(begin[k]);
                _kolommen[k].Schrijf(cellen, rij, _context);
                cellen.Html("</td>");
            }

            cellen.Html("</tr>");
        }
    }

    private void Groepskop(Lijstgroep<TRij> groep)
    {
        uit.Html("<tr class=\"samenhang-groep\"><th scope=\"rowgroup\" colspan=\"").Html(_kolommen.Count.ToString(CultureInfo.InvariantCulture)).Html("\"><span class=\"samenhang-groep__naam\">")
            .Tekst(blad.Woord(_keuze.Groep!, groep.Waarde!)).Html(groep.Vervolg ? "</span> <span class=\"samenhang-meta\">vervolg · " : "</span> <span class=\"samenhang-meta\">")
            .Tekst(blad.Opzet.Aantal(groep.Aantal));
        foreach (var kolom in _kolommen)
        {
            if (kolom.Som?.Invoke(_context) is { } som && blad.Uitkomst.Som(groep, som.Sleutel, som.Centen) is (var centen, > 0))
            {
                uit.Html(" · ").Tekst(kolom.TitelIn(_context)).Html(": ").Tekst(Lijsttekst.Bedrag(centen));
            }
        }

        uit.Html("</span></th></tr>");
    }

    private void Sommen()
    {
        if (!_kolommen.Any(kolom => kolom.Som is not null))
        {
            return;
        }

        uit.Html("<tfoot><tr class=\"samenhang-som\"><th scope=\"row\">Samen<span class=\"samenhang-sub\">").Tekst(blad.Opzet.Aantal(blad.Uitkomst.Aantal)).Html("</span></th>");
        for (var k = 1; k < _kolommen.Count; k++)
        {
            var kolom = _kolommen[k];
            if (kolom.Som?.Invoke(_context) is not { } som)
            {
                uit.Html("<td class=\"is-leeg\"></td>");
                continue;
            }

            var (centen, bekend) = blad.Uitkomst.Som(som.Sleutel, som.Centen);
            uit.Html(kolom.Getal ? "<td class=\"samenhang-num\"" : "<td").Attribuut("data-l", kolom.TitelIn(_context)).Html(">")
                .Tekst(bekend == 0 ? "nog onbekend" : Lijsttekst.Bedrag(centen)).Html("<span class=\"samenhang-sub\">bekend bij ").Getal(bekend).Html(" van ").Getal(blad.Uitkomst.Aantal)
                .Html("</span></td>");
        }

        uit.Html("</tr></tfoot>");
    }
}
