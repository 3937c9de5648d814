// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Samenhang.Opgaven.Overdrachtsdossier;

/// <summary>The dossier as a page that stands on its own: it needs no account, no style sheet and no script.</summary>
internal static class Losblad
{
    private const string Stijl =
        "body{font:16px/1.5 'Source Sans 3',Calibri,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#13262b}h1,h2,h3{line-height:1.2}h2{margin-top:2.5rem;border-top:1px solid #d9dedc;padding-top:1rem}table{border-collapse:collapse;width:100%}th,td{border:1px solid #d9dedc;padding:.35rem .5rem;text-align:left;vertical-align:top}thead{background:#f5f5f2}tr{break-inside:avoid}";

    internal static string Maak(string titel, string verantwoording, IReadOnlyList<Blok> blokken)
    {
        var uit = new StringBuilder();
        uit.Append(CultureInfo.InvariantCulture, $"<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{Veilig(titel)}</title><style>{Stijl}</style></head><body><h1>{Veilig(titel)}</h1><p>{Veilig(verantwoording)}</p>");
        foreach (var blok in blokken) Schrijf(uit, blok);
        return uit.Append("</body></html>").ToString();
    }

    private static void Schrijf(StringBuilder uit, Blok blok)
    {
        _ = blok switch
        {
            Kopblok kop => uit.Append(CultureInfo.InvariantCulture, $"<h{kop.Niveau + 1}>{Veilig(kop.Tekst)}</h{kop.Niveau + 1}>"),
            Tekstblok tekst => uit.Append(CultureInfo.InvariantCulture, $"<p>{(tekst.Label is { } label ? $"<strong>{Veilig(label)}.</strong> " : "")}{Veilig(tekst.Tekst).Replace("&#xA;", "<br>", StringComparison.Ordinal)}</p>"),
            Lijstblok lijst => uit.Append("<ul>").AppendJoin("", lijst.Punten.Select(punt => $"<li>{Veilig(punt)}</li>")).Append("</ul>"),
            Tabelblok tabel => uit.Append(CultureInfo.InvariantCulture, $"<table><caption>{Veilig(tabel.Titel)}</caption><thead><tr>")
                .AppendJoin("", tabel.Koppen.Select(kop => $"<th scope=\"col\">{Veilig(kop)}</th>")).Append("</tr></thead><tbody>")
                .AppendJoin("", tabel.Rijen.Select(rij => $"<tr>{string.Concat(rij.Select((cel, plaats) => plaats == 0 ? $"<th scope=\"row\">{Veilig(cel)}</th>" : $"<td>{Veilig(cel)}</td>"))}</tr>")).Append("</tbody></table>"),
            _ => uit,
        };
    }

    private static string Veilig(string tekst) => HtmlEncoder.Default.Encode(tekst);
}
