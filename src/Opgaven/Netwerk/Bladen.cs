// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Netwerk;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Netwerk;

/// <summary>The drawing on paper: whole when it fits, else in pieces from top to bottom that overlap, each under the names of the columns.</summary>
/// <param name="schikking">What is printed; its markup stands elsewhere on the page.</param>
internal sealed class Bladen(Schikking schikking) : IHtmlContent
{
    /// <summary>Up to this height a drawing is legible on one sheet of A3.</summary>
    internal const int Heel = 1100;

    private const int Stuk = 1150, Overlap = 80, Kop = 44;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var uit = new HtmlUitvoer(writer, encoder);
        if (schikking.Hoogte <= Heel)
        {
            uit.Html("<div class=\"samenhang-netbladen\" aria-hidden=\"true\">");
            Blad(uit, 0, schikking.Hoogte);
        }
        else
        {
            uit.Html("<div class=\"samenhang-netbladen samenhang-netbladen--stukken\" aria-hidden=\"true\">");
            for (var boven = Kop; boven < schikking.Hoogte - Overlap; boven += Stuk - Overlap)
            {
                Blad(uit, boven, Math.Min(Stuk, schikking.Hoogte - boven));
            }
        }

        uit.Html("</div>");
    }

    private void Blad(HtmlUitvoer uit, int boven, int hoog)
    {
        var kop = boven == 0 ? 0 : Kop;
        uit.Html($"<svg class=\"samenhang-tekening\" viewBox=\"0 0 {schikking.Breedte} {hoog + kop}\"><svg x=\"0\" y=\"{kop}\" width=\"{schikking.Breedte}\" height=\"{hoog}\" viewBox=\"0 {boven} {schikking.Breedte} {hoog}\"><use href=\"#net-lijf\"/></svg><use href=\"#net-koppen\"/></svg>");
    }
}
