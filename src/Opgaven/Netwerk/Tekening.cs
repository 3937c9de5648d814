// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Netwerk;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Netwerk;

/// <summary>
/// The network as SVG: first its lines, then its boxes, column by column, so that Tab goes from effort to effect. A script finds lines and
/// boxes by the numbers of the boxes.
/// </summary>
/// <param name="weergave">What is drawn; its places are known.</param>
/// <param name="los">As a file of its own: no links, with its numbers left out.</param>
internal sealed class Tekening(Netwerkweergave weergave, bool los = false) : IHtmlContent
{
    private readonly Schikking _schikking = weergave.Schikking!;
    private readonly Netwerkinhoud _inhoud = weergave.Inhoud;
    private readonly HashSet<Guid> _dicht = [.. weergave.Inhoud.Knopen.Where(knoop => knoop.Soort == Knoopsoort.Groep).Select(knoop => knoop.Id)];
    private readonly HashSet<int> _benoemd = [];
    private readonly ILookup<int, string> _tegen = weergave.Inhoud.Lijnen.Where(lijn => lijn.Tegen).ToLookup(lijn => lijn.Van, lijn => weergave.Inhoud.Knopen[lijn.Naar].Naam);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var uit = new HtmlUitvoer(writer, encoder);
        uit.Html("<g id=\"net-koppen\" class=\"samenhang-netlijf\">");
        foreach (var kolom in _schikking.Kolommen)
        {
            uit.Html($"<text class=\"kolom\" x=\"{kolom.Links}\" y=\"30\">").Tekst(kolom.Titel).Html("</text>");
        }

        uit.Html("</g><g id=\"net-lijf\" class=\"samenhang-netlijf\">");
        for (var nummer = 0; nummer < _inhoud.Lijnen.Length; nummer++)
        {
            Lijn(uit, _inhoud.Lijnen[nummer], _schikking.Routes[nummer]);
        }

        foreach (var plaats in Enumerable.Range(0, _inhoud.Knopen.Length).OrderBy(plaats => _schikking.Vlakken[plaats].Laag).ThenBy(plaats => _schikking.Vlakken[plaats].Y))
        {
            Knoop(uit, plaats);
        }

        uit.Html("</g>");
    }

    private void Lijn(HtmlUitvoer uit, Lijn lijn, Route route)
    {
        if (!weergave.Toont(lijn))
        {
            return;
        }

        var wijzig = los || !weergave.MagWijzigen || lijn.Feit is null || !weergave.IsEr(lijn.Feit.Id) ? null : weergave.Wijzigadres(lijn.Feit);
        var vak = wijzig is null ? "g" : "a";
        uit.Html("<").Html(vak).Html(" class=\"").Html(Klasse(lijn)).Html("\"");
        if (!los)
        {
            uit.Html($" data-v=\"{lijn.Van}\" data-n=\"{lijn.Naar}\"");
        }

        if (wijzig is not null)
        {
            uit.Attribuut("href", wijzig).Html(" tabindex=\"-1\" aria-hidden=\"true\"");
        }

        uit.Html(">");
        if (!los)
        {
            uit.Html("<title>").Tekst(Lijntekst(lijn)).Html("</title>");
        }

        var pad = Pad(route, lijn.Soort == Lijnsoort.Afhankelijkheid ? -1 : 1);
        uit.Html("<path class=\"as\" d=\"").Html(pad).Html("\"/>");
        var (begin, eind) = (route.Punten[0], route.Punten[^1]);
        if (lijn.Soort == Lijnsoort.VersterktElkaar)
        {
            uit.Html($"<circle class=\"punt\" cx=\"{begin.X}\" cy=\"{begin.Y}\" r=\"3.5\"/><circle class=\"punt\" cx=\"{eind.X}\" cy=\"{eind.Y}\" r=\"3.5\"/>");
        }
        else
        {
            uit.Html($"<path class=\"punt\" d=\"M{eind.X} {eind.Y}l-9 -4.5v9Z\"/>");
        }

        if ((lijn.Tegen && _benoemd.Add(lijn.Van)) || lijn.Feit is Afhankelijkheid { Soort: Afhankelijkheidssoort.SluitUit })
        {
            var woord = lijn.Tegen ? "werkt tegen" : "sluit uit";
            uit.Html($"<text class=\"tag\" x=\"{begin.X + (lijn.Tegen ? 14 : -14)}\" y=\"{begin.Y - 7}\">{woord}</text>");
        }

        uit.Html("</").Html(vak).Html(">");
    }

    private string Klasse(Lijn lijn)
    {
        var soort = lijn.Soort switch
        {
            Lijnsoort.VersterktElkaar => "lijn lijn--samen",
            Lijnsoort.Afhankelijkheid => "lijn lijn--nodig",
            _ => $"lijn lijn--{(lijn.Tegen ? "tegen" : lijn.Primair ? "primair" : "ander")} s{Math.Abs(lijn.Sterkte ?? 0)}",
        };
        return soort + Vergelijkteken.Klasse(lijn.Verschil) + (weergave.Focus?.Heeft(lijn) == true ? " is-langs" : "");
    }

    private string Lijntekst(Lijn lijn)
    {
        var (van, naar) = (_inhoud.Knopen[lijn.Van].Naam, _inhoud.Knopen[lijn.Naar].Naam);
        var wat = lijn.Verschil is { } verschil ? $"; {Vergelijkteken.Woord(verschil)}" : "";
        return wat.Insert(0, lijn.Soort switch
        {
            Lijnsoort.VersterktElkaar => $"{van} en {naar} versterken elkaar",
            Lijnsoort.Afhankelijkheid => $"{van} → {naar}: {(lijn.Feit is Afhankelijkheid nodig ? Woorden.Van(nodig.Soort) : $"{lijn.Aantal} afhankelijkheden")}",
            _ => $"{van} → {naar}: {Woorden.Sterkte(lijn.Sterkte)}{(lijn.Primair ? ", hoofdlijn" : "")}{(lijn.Aantal > 1 ? $", {lijn.Aantal} bijdragen" : "")}",
        });
    }

    private static string Pad(Route route, int kant)
    {
        var punten = route.Punten;
        var pad = new StringBuilder().Append(CultureInfo.InvariantCulture, $"M{punten[0].X} {punten[0].Y}");
        if (route.Boog)
        {
            var diep = kant * Math.Clamp(24 + (Math.Abs(punten[1].Y - punten[0].Y) / 8), 30, 58);
            return pad.Append(CultureInfo.InvariantCulture, $"C{punten[0].X + diep} {punten[0].Y} {punten[1].X + diep} {punten[1].Y} {punten[1].X} {punten[1].Y}").ToString();
        }

        for (var i = 1; i < punten.Length; i++)
        {
            var (vorig, hier) = (punten[i - 1], punten[i]);
            if (i % 2 == 0)
            {
                pad.Append(CultureInfo.InvariantCulture, $"H{hier.X}");
            }
            else
            {
                var half = (vorig.X + hier.X) / 2;
                pad.Append(CultureInfo.InvariantCulture, $"C{half} {vorig.Y} {half} {hier.Y} {hier.X} {hier.Y}");
            }
        }

        return pad.ToString();
    }

    private void Knoop(HtmlUitvoer uit, int plaats)
    {
        var (knoop, vlak) = (_inhoud.Knopen[plaats], _schikking.Vlakken[plaats]);
        var erbij = knoop.Soort == Knoopsoort.Groep || weergave.IsEr(knoop.Id);
        var vak = los || !erbij ? "g" : "a";
        uit.Html("<").Html(vak).Html(" class=\"").Html(Klasse(knoop, plaats)).Html("\"");
        if (!los)
        {
            // What went is read and reached like the rest, and leads nowhere.
            uit.Html(" id=\"").Html(Anker(knoop)).Html("\"").Html(erbij ? "" : " tabindex=\"0\" role=\"img\"").Attribuut("href", erbij ? Adres(knoop) : null).Html($" data-k=\"{plaats}\"");
            if (knoop.Soort != Knoopsoort.Groep && erbij)
            {
                uit.Html($" data-id=\"{knoop.Id}\"");
            }

            uit.Html(weergave.Focus?.Plaats == plaats ? " aria-current=\"true\"><title>" : "><title>").Tekst(Knoopwoorden.Heel(knoop, _tegen[plaats])).Html("</title>");
        }
        else
        {
            uit.Html(">");
        }

        if (knoop.Soort == Knoopsoort.Groep)
        {
            uit.Html($"<rect class=\"stapel\" x=\"{vlak.X + 5}\" y=\"{vlak.Y + 5}\" width=\"{vlak.Breed}\" height=\"{vlak.Hoog}\" rx=\"5\"/>");
        }

        uit.Html($"<rect x=\"{vlak.X}\" y=\"{vlak.Y}\" width=\"{vlak.Breed}\" height=\"{vlak.Hoog}\" rx=\"5\"/>");
        var inspringen = knoop.Soort == Knoopsoort.Inspanning ? 34 : 14;
        if (knoop.Soort == Knoopsoort.Inspanning)
        {
            Licht(uit, knoop.Licht, vlak.X + 12, vlak.Y + 13);
        }

        var y = vlak.Y + 23;
        foreach (var regel in vlak.Regels)
        {
            uit.Html($"<text x=\"{vlak.X + inspringen}\" y=\"{y}\">").Tekst(regel).Html("</text>");
            y += 18;
        }

        if (knoop.Soort == Knoopsoort.Groep)
        {
            Standen(uit, knoop, vlak.X + inspringen, y - 1);
        }
        else
        {
            uit.Html($"<text class=\"sub\" x=\"{vlak.X + inspringen}\" y=\"{y - 1}\">").Tekst(Knoopwoorden.Onder(knoop)).Html("</text>");
        }

        if (knoop.Verschil is { } verschil)
        {
            uit.Html($"<text class=\"verschil\" x=\"{vlak.X + vlak.Breed - 14}\" y=\"{vlak.Y + vlak.Hoog - 9}\">").Html(Vergelijkteken.Letter(verschil)).Html("</text>");
        }

        if (knoop.Bevindingen > 0)
        {
            var breed = 13 + (knoop.Bevindingen.ToString(CultureInfo.InvariantCulture).Length * 7);
            var rechts = vlak.X + vlak.Breed + 8;
            uit.Html($"<rect class=\"tel\" x=\"{rechts - breed}\" y=\"{vlak.Y - 8}\" width=\"{breed}\" height=\"18\" rx=\"9\"/><text class=\"tel\" x=\"{rechts - (breed / 2)}\" y=\"{vlak.Y + 6}\">")
                .Getal(knoop.Bevindingen).Html("</text>");
        }

        uit.Html("</").Html(vak).Html(">");
        if (!los && knoop.Vouwbaar > 1 && !_dicht.Contains(knoop.Id))
        {
            Vouwknop(uit, knoop, vlak);
        }
    }

    private void Vouwknop(HtmlUitvoer uit, Knoop knoop, Vlak vlak) =>
        uit.Html("<a class=\"vouw\"").Attribuut("href", weergave.Keuze.Vouwadres(knoop.Id)).Attribuut("aria-label", $"Vouw de {knoop.Vouwbaar} inspanningen voor {knoop.Naam} dicht")
            .Html($"><circle cx=\"{vlak.X + 4}\" cy=\"{vlak.Y - 4}\" r=\"12\"/><path d=\"M{vlak.X - 1} {vlak.Y - 4}h10\"/></a>");

    private string Klasse(Knoop knoop, int plaats)
    {
        var klasse = knoop.Soort switch
        {
            Knoopsoort.Inspanning => "knoop",
            Knoopsoort.Groep => "knoop knoop--groep",
            Knoopsoort.Effect => "knoop knoop--effect",
            _ => "knoop knoop--doel",
        };
        return klasse + Vergelijkteken.Klasse(knoop.Verschil) + (knoop.VanElders ? " is-elders" : "") + (weergave.Focus?.Heeft(plaats) == true ? " is-langs" : "") + (weergave.Gevonden.Contains(plaats) ? " is-gevonden" : "");
    }

    /// <summary>The id of a box on the page.</summary>
    internal static string Anker(Knoop knoop) => knoop.Soort == Knoopsoort.Groep ? $"g-{knoop.Id}" : $"k-{knoop.Id}";

    private string Adres(Knoop knoop) => knoop.Soort switch
    {
        Knoopsoort.Groep => weergave.Keuze.Vouwadres(knoop.Id),
        Knoopsoort.Inspanning => weergave.Lezing.Weg.Inspanning(knoop.Id),
        _ => weergave.Lezing.Weg.Doel(knoop.Id),
    };

    private static void Standen(HtmlUitvoer uit, Knoop groep, int x, int y)
    {
        foreach (var (licht, aantal) in Knoopwoorden.Standen(groep))
        {
            Licht(uit, licht, x, y - 10);
            uit.Html($"<text class=\"sub\" x=\"{x + 16}\" y=\"{y}\">").Getal(aantal).Html("</text>");
            x += 28 + (aantal > 9 ? 8 : 0) + (aantal > 99 ? 8 : 0);
        }
    }

    /// <summary>The shape of a light, 12 units high.</summary>
    internal static void Licht(HtmlUitvoer uit, Licht licht, int x, int y) => uit.Html(licht switch
    {
        Kern.Landschap.Licht.VolgensVerwachting => $"<circle class=\"licht licht--goed\" cx=\"{x + 6}\" cy=\"{y + 6}\" r=\"5.5\"/>",
        Kern.Landschap.Licht.Aandachtspunt => $"<path class=\"licht licht--aandacht\" d=\"M{x + 6} {y}l6 11.5h-12Z\"/>",
        Kern.Landschap.Licht.Bijsturen => $"<path class=\"licht licht--bijsturen\" d=\"M{x + 1} {y + 1}h10.5v10.5h-10.5Z\"/>",
        _ => $"<circle class=\"licht licht--onbekend\" cx=\"{x + 6}\" cy=\"{y + 6}\" r=\"4.7\"/>",
    });
}
