// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
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
        uit.Html("<div class=\"utrecht-table-container samenhang-tabel samenhang-tabel--kort samenhang-tabel--lang\"><table class=\"utrecht-table\"><caption class=\"utrecht-table__caption samenhang-vh\">")
            .Tekst(Kern.Landschap.Woorden.MetHoofdletter(blad.Opzet.Meervoud)).Html(", peildatum ").Tekst(Datumtekst.Lang(_context.Peildatum)).Html(", op volgorde van ")
            .Tekst(_keuze.Sorteer.TitelIn(_context)).Html(_keuze.Aflopend ? ", aflopend" : ", oplopend").Html("</caption>");
        Koppen();
        foreach (var groep in blad.Uitkomst.Groepen)
        {
            uit.Html("<tbody class=\"utrecht-table__body\">");
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
        uit.Html("<thead class=\"utrecht-table__header\"><tr class=\"utrecht-table__row\">");
        foreach (var kolom in _kolommen)
        {
            var opDeze = kolom == _keuze.Sorteer;
            uit.Html("<th scope=\"col\" class=\"utrecht-table__header-cell").Html(kolom.Getal ? " utrecht-table__header-cell--numeric-column\"" : "\"")
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
        // The start of each cell is the same in every row.
        var begin = new string[_kolommen.Count];
        for (var k = 1; k < begin.Length; k++)
        {
            var kolom = _kolommen[k];
            begin[k] = $"<td class=\"utrecht-table__cell{(kolom.Kaal ? " is-kaal" : "")}{(kolom.Getal ? " utrecht-table__cell--numeric-column" : "")}\" data-l=\"{System.Text.Encodings.Web.HtmlEncoder.Default.Encode(kolom.TitelIn(_context))}\"><div class=\"samenhang-cel\">";
        }

        foreach (var rij in groep.Rijen)
        {
            uit.Html("<tr class=\"utrecht-table__row\"><th scope=\"row\" class=\"utrecht-table__cell\">");
            _kolommen[0].Schrijf(uit, rij, _context);
            uit.Html("</th>");
            for (var k = 1; k < begin.Length; k++)
            {
                uit.Html(begin[k]);
                _kolommen[k].Schrijf(uit, rij, _context);
                uit.Html("</div></td>");
            }

            uit.Html("</tr>");
        }
    }

    private void Groepskop(Lijstgroep<TRij> groep)
    {
        uit.Html("<tr class=\"utrecht-table__row samenhang-groep\"><th scope=\"rowgroup\" class=\"utrecht-table__cell\" colspan=\"").Html(_kolommen.Count.ToString(CultureInfo.InvariantCulture)).Html("\"><span class=\"samenhang-groep__naam\">")
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

        uit.Html("<tfoot><tr class=\"utrecht-table__row samenhang-som\"><th scope=\"row\" class=\"utrecht-table__cell\">Samen<span class=\"samenhang-sub\">").Tekst(blad.Opzet.Aantal(blad.Uitkomst.Aantal)).Html("</span></th>");
        for (var k = 1; k < _kolommen.Count; k++)
        {
            var kolom = _kolommen[k];
            if (kolom.Som?.Invoke(_context) is not { } som)
            {
                uit.Html("<td class=\"utrecht-table__cell is-leeg\"></td>");
                continue;
            }

            var (centen, bekend) = blad.Uitkomst.Som(som.Sleutel, som.Centen);
            uit.Html("<td class=\"utrecht-table__cell").Html(kolom.Getal ? " utrecht-table__cell--numeric-column\"" : "\"").Attribuut("data-l", kolom.TitelIn(_context)).Html("><div class=\"samenhang-cel\">")
                .Tekst(bekend == 0 ? "nog onbekend" : Lijsttekst.Bedrag(centen)).Html("<span class=\"samenhang-sub\">bekend bij ").Getal(bekend).Html(" van ").Getal(blad.Uitkomst.Aantal)
                .Html("</span></div></td>");
        }

        uit.Html("</tr></tfoot>");
    }
}
