// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Encodings.Web;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>Writes markup straight to the page: <see cref="Html"/> as it is, everything else encoded.</summary>
/// <param name="writer">Where the page is written.</param>
/// <param name="encoder">Encodes text and attribute values.</param>
public readonly struct HtmlUitvoer(TextWriter writer, HtmlEncoder encoder)
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Writes markup that is part of the program; never a value somebody typed.</summary>
    public HtmlUitvoer Html(string markup)
    {
        writer.Write(markup);
        return this;
    }

    /// <summary>Writes text, encoded.</summary>
    public HtmlUitvoer Tekst(string? tekst)
    {
        if (!string.IsNullOrEmpty(tekst)) encoder.Encode(writer, tekst);
        return this;
    }

    /// <summary>Writes a whole number as people read it: "1.250".</summary>
    public HtmlUitvoer Getal(int getal)
    {
        if (getal is >= 0 and < 1000)
        {
            Span<char> tekens = stackalloc char[3];
            getal.TryFormat(tekens, out var lengte, provider: CultureInfo.InvariantCulture);
            writer.Write(tekens[..lengte]);
        }
        else
        {
            writer.Write(getal.ToString("#,0", Nederlands));
        }

        return this;
    }

    /// <summary>Writes an attribute with its value encoded; nothing when there is no value.</summary>
    public HtmlUitvoer Attribuut(string naam, string? waarde)
    {
        if (waarde is null) return this;
        writer.Write(' ');
        writer.Write(naam);
        writer.Write("=\"");
        encoder.Encode(writer, waarde);
        writer.Write('"');
        return this;
    }

    /// <summary>Writes content that encodes itself.</summary>
    public HtmlUitvoer Inhoud(Microsoft.AspNetCore.Html.IHtmlContent? inhoud)
    {
        inhoud?.WriteTo(writer, encoder);
        return this;
    }
}
