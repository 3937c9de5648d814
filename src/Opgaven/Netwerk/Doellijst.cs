// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Netwerk;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Netwerk;

/// <summary>The network for a narrow screen: from effect back to effort, a part per goal with what contributes to it.</summary>
/// <param name="weergave">What is shown.</param>
internal sealed class Doellijst(Netwerkweergave weergave) : IHtmlContent
{
    /// <summary>Efforts named under one goal; the rest is in the table.</summary>
    private const int Meeste = 20;

    private readonly ILookup<Guid, Bijdrage> _naar = weergave.Inhoud.Bijdragen.ToLookup(bijdrage => bijdrage.Naar);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var uit = new HtmlUitvoer(writer, encoder);
        var doelen = weergave.Inhoud.Knopen.Where(knoop => knoop.Soort is Knoopsoort.Effect or Knoopsoort.Doel or Knoopsoort.Tussendoel).OrderByDescending(knoop => knoop.Soort).ToList();
        uit.Html("<ul class=\"samenhang-netlijst\">");
        foreach (var doel in doelen)
        {
            Doel(uit, doel);
        }

        uit.Html("</ul>");
    }

    private void Doel(HtmlUitvoer uit, Knoop doel)
    {
        var bij = _naar[doel.Id].ToList();
        uit.Html("<li><details><summary>").Tekst(doel.Naam).Html("<span class=\"samenhang-sub\">").Tekst(Woorden.Van(doel.Doel!.Soort)).Html(" · ").Tekst(doel.Cijfer);
        if (doel.Verschil is { } anders)
        {
            uit.Html(" · ").Html(Vergelijkteken.Woord(anders));
        }

        if (doel.Bevindingen > 0)
        {
            uit.Html(" · ").Tekst(Netwerkweergave.Tel(doel.Bevindingen, "bevinding", "bevindingen"));
        }

        uit.Html(" · ").Tekst(bij.Count == 0 ? "niets draagt bij" : Netwerkweergave.Tel(bij.Count, "bijdrage", "bijdragen")).Html("</span></summary><ul class=\"samenhang-lijst samenhang-klein\">");
        foreach (var bijdrage in bij.Take(Meeste))
        {
            if (weergave.Blik.Zoek(bijdrage.Van) is not { } van)
            {
                continue;
            }

            uit.Html("<li class=\"samenhang-rij\">");
            if (weergave.IsEr(van.Id))
            {
                uit.Html("<a").Attribuut("href", weergave.Lezing.Weg.Naar(van)).Html(">").Tekst(van.Titel).Html("</a>");
            }
            else
            {
                uit.Html("<del>").Tekst(van.Titel).Html("</del>");
            }

            uit.Html("<span class=\"samenhang-rechts\">");
            if (weergave.Verschil(bijdrage.Id) is { } verschil)
            {
                uit.Html("<span class=\"samenhang-meta\">").Html(Vergelijkteken.Woord(verschil)).Html("</span> ");
            }

            Netwerktabel.Sterkte(uit, bijdrage);
            uit.Html("</span></li>");
        }

        uit.Html("</ul><p class=\"samenhang-klein\">");
        if (bij.Count > Meeste)
        {
            uit.Tekst($"En nog {bij.Count - Meeste}. ");
        }

        if (weergave.IsEr(doel.Id))
        {
            uit.Html("<a").Attribuut("href", weergave.Lezing.Weg.Doel(doel.Id)).Html(">Open<span class=\"samenhang-vh\"> ").Tekst(doel.Naam).Html("</span></a>");
        }

        uit.Html("</p></details></li>");
    }
}
