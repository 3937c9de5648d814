// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Encodings.Web;

namespace Samenhang.Platform.Post;

/// <summary>Makes plain text and simple HTML of a <see cref="Brief"/>.</summary>
internal static class Mailopmaak
{
    private const string Ondertekening = "Samenhang";

    internal static string Tekst(Brief brief, Uri site)
    {
        var tekst = new StringBuilder(brief.Aanhef).Append("\n\n");
        foreach (var alinea in brief.Alineas) tekst.Append(alinea).Append("\n\n");
        if (brief is { Knop: not null, Pad: not null }) tekst.Append(brief.Knop).Append(":\n").Append(Adres(site, brief.Pad)).Append("\n\n");
        foreach (var alinea in brief.Slot) tekst.Append(alinea).Append("\n\n");
        tekst.Append(Ondertekening).Append('\n').Append(Adres(site, "/")).Append('\n');
        if (brief.Afmeldpad is { } afmelden) tekst.Append('\n').Append(brief.Afmeldwoorden).Append(": ").Append(Adres(site, afmelden)).Append('\n');
        return tekst.ToString();
    }

    internal static string Html(Brief brief, Uri site)
    {
        var html = new StringBuilder("<!doctype html><html lang=\"nl\"><body>");
        Alinea(html, brief.Aanhef);
        foreach (var alinea in brief.Alineas) Alinea(html, alinea);
        if (brief is { Knop: not null, Pad: not null }) html.Append("<p>").Append(Link(site, brief.Pad, brief.Knop)).Append("</p>");
        foreach (var alinea in brief.Slot) Alinea(html, alinea);
        html.Append("<p>").Append(Link(site, "/", Ondertekening)).Append("</p>");
        if (brief.Afmeldpad is { } afmelden) html.Append("<p>").Append(Link(site, afmelden, brief.Afmeldwoorden)).Append("</p>");
        return html.Append("</body></html>").ToString();
    }

    /// <summary>The address of a path on the site, which may itself be in a folder.</summary>
    internal static string Adres(Uri site, string pad) => site.AbsoluteUri.TrimEnd('/') + pad;

    private static void Alinea(StringBuilder html, string tekst) => html.Append("<p>").Append(Veilig(tekst)).Append("</p>");

    private static string Link(Uri site, string pad, string woorden) => $"<a href=\"{Veilig(Adres(site, pad))}\">{Veilig(woorden)}</a>";

    private static string Veilig(string tekst) => HtmlEncoder.Default.Encode(tekst);
}
