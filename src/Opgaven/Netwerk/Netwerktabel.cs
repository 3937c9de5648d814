// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Netwerk;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Netwerk;

/// <summary>The same data as the drawing in a table: a row per contribution, also of efforts that are folded.</summary>
/// <param name="weergave">What is shown.</param>
internal sealed class Netwerktabel(Netwerkweergave weergave) : IHtmlContent
{
    /// <summary>Rows on one page of the table.</summary>
    internal const int Rijen = 100;

    private readonly Netwerkinhoud _inhoud = weergave.Inhoud;
    private readonly Dictionary<Guid, Knoop> _knopen = weergave.Inhoud.Knopen.Where(knoop => knoop.Soort != Knoopsoort.Groep).ToDictionary(knoop => knoop.Id);
    private readonly Dictionary<Guid, Licht> _gevouwen = weergave.Inhoud.Knopen.SelectMany(knoop => knoop.Inhoud).ToDictionary(rij => rij.Inspanning.Id, rij => rij.Licht);

    internal int Bladen => Math.Max(1, (_inhoud.Bijdragen.Length + Rijen - 1) / Rijen);

    internal int Blad => Math.Min(weergave.Keuze.Bladzijde, Bladen);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var uit = new HtmlUitvoer(writer, encoder);
        uit.Html("<div class=\"utrecht-table-container samenhang-tabel samenhang-tabel--stapel\"><table class=\"utrecht-table\"><caption class=\"utrecht-table__caption samenhang-vh\">Bijdragen in dit netwerk</caption><thead class=\"utrecht-table__header\"><tr class=\"utrecht-table__row\">");
        foreach (var kop in new[] { "Inspanning of doel", "Stand", "Draagt bij aan", "Sterkte", "Waar blijkt dat uit?" })
        {
            uit.Html("<th scope=\"col\" class=\"utrecht-table__header-cell\">").Tekst(kop).Html("</th>");
        }

        if (weergave.Tegen is not null)
        {
            uit.Html("<th scope=\"col\" class=\"utrecht-table__header-cell\">Verschil</th>");
        }

        if (weergave.MagWijzigen)
        {
            uit.Html("<th scope=\"col\" class=\"utrecht-table__header-cell\"><span class=\"samenhang-vh\">Wijzig</span></th>");
        }

        uit.Html("</tr></thead><tbody class=\"utrecht-table__body\">");
        foreach (var bijdrage in _inhoud.Bijdragen.Skip((Blad - 1) * Rijen).Take(Rijen))
        {
            Rij(uit, bijdrage);
        }

        uit.Html("</tbody></table></div>");
    }

    private void Rij(HtmlUitvoer uit, Bijdrage bijdrage)
    {
        var blik = weergave.Blik;
        if (blik.Zoek(bijdrage.Van) is not { } van || blik.Zoek<Doel>(bijdrage.Naar) is not { } naar)
        {
            return;
        }

        uit.Html("<tr class=\"utrecht-table__row\"><th scope=\"row\" class=\"utrecht-table__cell\">");
        Naam(uit, van, "<a class=\"samenhang-naam\"");
        uit.Html("<br><a class=\"samenhang-nettoon samenhang-klein\"")
            .Attribuut("href", weergave.Keuze.Adres(Netwerkkeuze.Focus, van.Id.ToString(), "tekening")).Html(">Toon samenhang<span class=\"samenhang-vh\"> van ").Tekst(van.Titel).Html("</span></a></th><td class=\"utrecht-table__cell\" data-l=\"Stand\"><div class=\"samenhang-cel\">");
        if (van is Inspanning)
        {
            uit.Inhoud(Lichtje.Html(_knopen.GetValueOrDefault(van.Id)?.Licht ?? _gevouwen.GetValueOrDefault(van.Id)));
        }
        else
        {
            uit.Html("<span class=\"samenhang-meta\">").Tekst(Woorden.Van(((Doel)van).Soort)).Html("</span>");
        }

        Bevindingen(uit, van.Id);
        uit.Html("</div></td><td class=\"utrecht-table__cell\" data-l=\"Draagt bij aan\"><div class=\"samenhang-cel\">");
        Naam(uit, naar, "<a");
        uit.Html("<span class=\"samenhang-sub\">").Tekst(_knopen.GetValueOrDefault(naar.Id)?.Cijfer).Html("</span>");
        Bevindingen(uit, naar.Id);
        uit.Html("</div></td><td class=\"utrecht-table__cell\" data-l=\"Sterkte\"><div class=\"samenhang-cel\">");
        var verschil = weergave.Vergelijking?.Beeld.Zoek(bijdrage.Id);
        if (verschil is { Oud: Bijdrage oud, Nieuw: not null } && (oud.Sterkte, oud.Primair) != (bijdrage.Sterkte, bijdrage.Primair))
        {
            uit.Html("<del><span class=\"samenhang-vh\">was: </span>");
            Sterkte(uit, oud);
            uit.Html("</del> ");
        }

        Sterkte(uit, bijdrage);
        uit.Html("</div></td><td class=\"utrecht-table__cell\" data-l=\"Blijkt uit\"><div class=\"samenhang-cel\">");
        if (bijdrage.Onderbouwing is { } onderbouwing)
        {
            uit.Tekst(onderbouwing);
        }
        else
        {
            uit.Html("<span class=\"samenhang-leegwaarde\">nog niet bekend</span>");
        }

        uit.Html("</div></td>");
        if (weergave.Tegen is not null)
        {
            uit.Html("<td class=\"utrecht-table__cell\" data-l=\"Verschil\"><div class=\"samenhang-cel\">");
            Verschil(uit, bijdrage.Id, "gelijk gebleven");
            uit.Html("</div></td>");
        }

        if (weergave.MagWijzigen && !weergave.IsEr(bijdrage.Id))
        {
            uit.Html("<td class=\"utrecht-table__cell is-leeg\"></td>");
        }
        else if (weergave.MagWijzigen)
        {
            uit.Html("<td class=\"utrecht-table__cell\"><a").Attribuut("href", weergave.Wijzigadres(bijdrage)).Html(">Wijzig<span class=\"samenhang-vh\"> de bijdrage van ").Tekst($"{van.Titel} aan {naar.Naam}").Html("</span></a></td>");
        }

        uit.Html("</tr>");
    }

    /// <summary>The name, as a link when it still has a page; struck through when it went, after its old name when that was another.</summary>
    private void Naam(HtmlUitvoer uit, Feit feit, string begin)
    {
        if (weergave.Vergelijking?.Beeld.Zoek(feit.Id) is { Oud: { } oud, Nieuw: { } nieuw } && oud.Titel != nieuw.Titel)
        {
            uit.Html("<del><span class=\"samenhang-vh\">was: </span>").Tekst(oud.Titel).Html("</del> ");
        }

        if (weergave.IsEr(feit.Id))
        {
            uit.Html(begin).Attribuut("href", weergave.Lezing.Weg.Naar(feit)).Html(">").Tekst(feit.Titel).Html("</a>");
        }
        else
        {
            uit.Html("<del><span class=\"samenhang-vh\">was: </span>").Tekst(feit.Titel).Html("</del>");
        }

        if (weergave.Verschil(feit.Id) is not null)
        {
            uit.Html("<span class=\"samenhang-sub\">");
            Verschil(uit, feit.Id, "");
            uit.Html("</span>");
        }
    }

    private void Verschil(HtmlUitvoer uit, Guid id, string gelijk)
    {
        if (weergave.Verschil(id) is { } soort)
        {
            uit.Html("<span class=\"samenhang-nowrap\">").Inhoud(Vergelijkteken.Html(soort)).Html(" ").Html(Vergelijkteken.Woord(soort)).Html("</span>");
        }
        else
        {
            uit.Html("<span class=\"samenhang-meta\">").Html(gelijk).Html("</span>");
        }
    }

    private void Bevindingen(HtmlUitvoer uit, Guid id)
    {
        if (_knopen.GetValueOrDefault(id) is { Bevindingen: > 0 } knoop)
        {
            uit.Html("<span class=\"samenhang-sub\">").Tekst(Netwerkweergave.Tel(knoop.Bevindingen, "bevinding", "bevindingen")).Html("</span>");
        }
    }

    /// <summary>How strong, in words; working against stands out by its words too.</summary>
    internal static void Sterkte(HtmlUitvoer uit, Bijdrage bijdrage)
    {
        if (bijdrage.Soort == Bijdragesoort.VersterktElkaar)
        {
            uit.Html("versterken elkaar");
        }
        else if (bijdrage.Sterkte < 0)
        {
            uit.Html("<span class=\"samenhang-label samenhang-label--let\">").Tekst(Woorden.Sterkte(bijdrage.Sterkte)).Html("</span>");
        }
        else
        {
            uit.Tekst(Woorden.Sterkte(bijdrage.Sterkte));
        }

        if (bijdrage.Primair)
        {
            uit.Html("<span class=\"samenhang-sub\">hoofdlijn</span>");
        }
    }
}
