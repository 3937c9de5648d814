// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Portfolio.Wegenkaart;

/// <summary>Writes the roadmap on the page: names at the left as a list of links, bars at the right as drawings in strips.</summary>
/// <param name="kaart">What is drawn.</param>
/// <param name="weg">Addresses at the moment that is looked at.</param>
/// <param name="groepadres">Address of the roadmap of one group alone, given its value.</param>
/// <param name="staart">What follows the address of a form that moves an effort; nothing when this viewer may not move any.</param>
internal sealed class Kaartschrijver(Kaart kaart, Wegwijzer weg, Func<string, string> groepadres, string? staart)
{
    /// <summary>Lines in a strip: what fits on a sheet with room to spare.</summary>
    private const int Strooklengte = 24;

    private readonly Kaartvormen _vormen = new(kaart.Schaal);
    private readonly Dictionary<Guid, string> _nodig = Nodig(kaart);
    private readonly Dictionary<string, string> _strepen = [];
    private readonly string _staart = staart is null ? "" : HtmlEncoder.Default.Encode(staart);
    private int _strook;

    internal void Schrijf(HtmlUitvoer uit)
    {
        var (plaatsen, hoogten) = Stroken();
        var lijnen = new Kaartlijnen(kaart, plaatsen, hoogten);
        uit.Html("<div class=\"samenhang-weg samenhang-weg--").Html(Drukmaat()).Html("\" id=\"weg\" role=\"region\" tabindex=\"0\" aria-label=\"Wegenkaart\" data-dag=\"")
            .Html(Kaartvormen.Px(kaart.Schaal.PerDag * 1000)).Html(staart is null ? "\">" : "\" data-wijzig>").Html("<div class=\"samenhang-weg__inhoud\">");
        As(uit);
        foreach (var groep in kaart.Groepen)
        {
            Groep(uit, groep, lijnen);
        }

        uit.Html("</div></div>");
    }

    private (List<(int Strook, int Y)> Plaatsen, List<int> Hoogten) Stroken()
    {
        var (plaatsen, hoogten) = (new List<(int, int)>(), new List<int>());
        foreach (var groep in kaart.Groepen)
        {
            if (groep.Naam is not null)
            {
                hoogten.Add(Kaart.Rijhoogte);
            }

            foreach (var deel in kaart.Gevouwen ? [] : groep.Regels.Chunk(Strooklengte))
            {
                for (var rij = 0; rij < deel.Length; rij++)
                {
                    plaatsen.Add((hoogten.Count, (rij * Kaart.Rijhoogte) + 13));
                }

                hoogten.Add(deel.Length * Kaart.Rijhoogte);
            }
        }

        return (plaatsen, hoogten);
    }

    private void As(HtmlUitvoer uit)
    {
        uit.Html("<div class=\"samenhang-weg__as\"><span class=\"samenhang-weg__hoek\">Inspanning</span><svg aria-hidden=\"true\" width=\"").Html(Kaartvormen.Px(kaart.Schaal.Breedte))
            .Html("\" height=\"").Html(Kaartvormen.Px(Kaartas.Hoogte)).Html("\">");
        Kaartas.Schrijf(uit, kaart);
        uit.Html("</svg></div>");
    }

    private void Groep(HtmlUitvoer uit, Kaartgroep groep, Kaartlijnen lijnen)
    {
        if (groep.Naam is { } naam)
        {
            uit.Html("<details class=\"samenhang-weg__groep\" id=\"").Html(groep.Sleutel).Html(kaart.Gevouwen ? "\"><summary>" : "\" open><summary>")
                .Html("<span class=\"samenhang-weg__kop\">").Tekst(naam).Html(" <span class=\"samenhang-aantal\">").Getal(groep.Regels.Count).Html("</span></span>");
            Doek(uit, 1, lijnen, () =>
            {
                if (groep.Balk is { } balk)
                {
                    _vormen.Span(uit, balk, 0);
                }

                foreach (var mijlpaal in groep.Mijlpalen)
                {
                    _vormen.Mijlpaal(uit, mijlpaal, 0);
                }
            });
            uit.Html("</summary>");
            if (kaart.Gevouwen)
            {
                if (groep.Waarde is { } waarde)
                {
                    uit.Html("<p class=\"samenhang-weg__meer\"><a").Attribuut("href", groepadres(waarde)).Html(">Toon alleen deze groep<span class=\"samenhang-vh\">: ").Tekst(naam).Html("</span></a></p>");
                }

                uit.Html("</details>");
                return;
            }
        }

        foreach (var deel in groep.Regels.Chunk(Strooklengte))
        {
            Strook(uit, deel, lijnen);
        }

        uit.Html(groep.Naam is null ? "" : "</details>");
    }

    private void Strook(HtmlUitvoer uit, Kaartregel[] regels, Kaartlijnen lijnen)
    {
        uit.Html("<div class=\"samenhang-weg__deel\"><ul>");
        foreach (var regel in regels)
        {
            if (regel.IsWeg)
            {
                uit.Html("<li><del><span class=\"samenhang-vh\">was: </span>").Tekst(regel.Rij.Inspanning.Naam).Html("</del> <span aria-hidden=\"true\">−</span></li>");
                continue;
            }

            uit.Html("<li><a href=\"").Html(weg.Inspanning(regel.Rij.Inspanning.Id)).Html("\">").Tekst(regel.Rij.Inspanning.Naam).Html("</a>");
            if (regel.Teken is { } teken)
            {
                uit.Html("<span aria-hidden=\"true\">").Html(Vergelijkteken.Letter(teken)).Html("</span>");
            }

            uit.Inhoud(Lichtje.Vorm(regel.Rij.Licht)).Html("</li>");
        }

        uit.Html("</ul>");
        Doek(uit, regels.Length, lijnen, () =>
        {
            for (var rij = 0; rij < regels.Length; rij++)
            {
                Regel(uit, regels[rij], rij * Kaart.Rijhoogte);
            }
        });
        uit.Html("</div>");
    }

    /// <summary>A strip of the drawing: what is marked in time behind, lines over it, and what stands on it.</summary>
    private void Doek(HtmlUitvoer uit, int rijen, Kaartlijnen lijnen, Action inhoud)
    {
        var hoog = Kaartvormen.Px(rijen * Kaart.Rijhoogte);
        uit.Html("<svg width=\"").Html(Kaartvormen.Px(kaart.Schaal.Breedte)).Html("\" height=\"").Html(hoog).Html("\">");
        uit.Html(Strepen(hoog));
        inhoud();
        if (lijnen.Gewoon(_strook) is { Length: > 0 } gewoon)
        {
            uit.Html("<path class=\"l\" d=\"").Html(gewoon).Html("\"/>");
        }

        if (lijnen.Gebroken(_strook) is { Length: > 0 } gebroken)
        {
            uit.Html("<path class=\"l x\" d=\"").Html(gebroken).Html("\"/>");
        }

        _strook++;
        uit.Html("</svg>");
    }

    /// <summary>The marks in time behind a strip; nearly all strips are as high.</summary>
    private string Strepen(string hoog)
    {
        if (!_strepen.TryGetValue(hoog, out var strepen))
        {
            using var schrijver = new StringWriter();
            Kaartas.Strepen(new HtmlUitvoer(schrijver, HtmlEncoder.Default), kaart, hoog);
            _strepen.Add(hoog, strepen = schrijver.ToString());
        }

        return strepen;
    }

    /// <summary>The bar is a link: to the form that moves it, or to the effort for who may not.</summary>
    private void Regel(HtmlUitvoer uit, Kaartregel regel, int y)
    {
        var inspanning = regel.Rij.Inspanning;
        if (regel.IsWeg)
        {
            uit.Html("<g><title>").Tekst(Titel(regel)).Html("</title>");
            _vormen.Schaduw(uit, regel.Balk, y);
            uit.Html("</g>");
            return;
        }

        uit.Html("<a id=\"b").Html(Kaartvormen.Px(regel.Nummer)).Html("\" href=\"").Html(staart is null ? weg.Inspanning(inspanning.Id) : Wegenkaartlijst.Adres(inspanning.Id)).Html(_staart).Html("\"");
        if (staart is not null)
        {
            // Days from the first of the period to begin and end, so that moving can be told in dates; a vague bar moves in months.
            uit.Html(" data-v=\"").Html(Dag(inspanning.Start?.Van)).Html("|").Html(Dag(inspanning.Eind?.Tot)).Html(regel.Balk.IsVaag ? "|v\"" : "\"");
        }

        if (_nodig.TryGetValue(inspanning.Id, out var nodig))
        {
            uit.Html(" data-n=\"").Html(nodig).Html("\"");
        }

        uit.Html("><title>").Tekst(Titel(regel)).Html("</title>");
        _vormen.Balk(uit, regel.Balk, regel.Rij.Licht, y);
        uit.Html("</a>");
        if (regel.Verschoven?.Toen is { } toen)
        {
            _vormen.Schaduw(uit, toen, y);
        }

        foreach (var mijlpaal in regel.Mijlpalen)
        {
            _vormen.Mijlpaal(uit, mijlpaal, y);
        }
    }

    private static string Titel(Kaartregel regel)
    {
        var inspanning = regel.Rij.Inspanning;
        var zin = $"{inspanning.Naam}: {inspanning.Start?.ToString() ?? "begin onbekend"} tot {inspanning.Eind?.ToString() ?? "einde onbekend"}, {Woorden.Van(regel.Rij.Licht)}";
        return regel.Zin is { } verschil ? $"{zin}; {verschil}" : zin;
    }

    private static string Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";

    /// <summary>How much smaller it is printed, so that it fits on A3 landscape.</summary>
    private string Drukmaat() => (kaart.Schaal.Breedte + 260) switch { <= 1450 => "heel", <= 1900 => "driekwart", <= 2850 => "half", _ => "derde" };

    private static Dictionary<Guid, string> Nodig(Kaart kaart) =>
        kaart.Afhankelijkheden.GroupBy(deel => deel.Van).ToDictionary(groep => groep.Key, groep => string.Join(' ', groep.Select(deel => kaart.PerInspanning[deel.Naar].Nummer)));
}
