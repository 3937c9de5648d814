// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Encodings.Web;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Portfolio.Wegenkaart;

/// <summary>The whole roadmap as one drawing in a file of its own: names and colours in it, nothing folded, no links.</summary>
/// <param name="kaart">What is drawn.</param>
/// <param name="titel">Of whom and of when.</param>
internal sealed class Kaartbestand(Kaart kaart, string titel)
{
    private const int Naambreedte = 300, Naamtekens = 44, Kop = 40, Voet = 34;

    /// <summary>The colours of the light theme; a file knows no other.</summary>
    private const string Stijl =
        "text{font:13px 'Source Sans 3','Segoe UI',Arial,sans-serif;fill:#13262b}.h{font-weight:650}.j{font-weight:600}.t{stroke:#d9dedc;fill:none}.p{fill:#4a5d61}.p.nu,.p.mo{fill:#0b5563}"
        + "path.nu:not(.p){stroke:#0b5563;stroke-width:2}path.mo:not(.p){stroke:#0b5563;stroke-dasharray:2 3}path.pc:not(.p){stroke:#75858a;stroke-dasharray:1 4}"
        + ".b.g{fill:#1f6f43}.b.a{fill:#b8610b}.b.z{fill:#b3261e}.b.n{fill:#5f6d70}.v{stroke-dasharray:4 3}.v.g{fill:#e7f3ea;stroke:#1f6f43}.v.a{fill:#fdf1e1;stroke:#b8610b}.v.z{fill:#fbe9e7;stroke:#b3261e}.v.n{fill:#f3f3ee;stroke:#5f6d70}.s{fill:#75858a}.o{fill:#0b5563}.r{fill:#4a5d61}"
        + ".m{fill:#fff;stroke:#13262b;stroke-width:1.5}.m.k{fill:#13262b}.l{fill:none;stroke:#4a5d61}.l.x{stroke:#b8610b;stroke-width:2;stroke-dasharray:5 3}";

    internal string Schrijf()
    {
        using var tekst = new StringWriter(CultureInfo.InvariantCulture);
        var uit = new HtmlUitvoer(tekst, HtmlEncoder.Default);
        var koppen = kaart.Groepen.Count(groep => groep.Naam is not null);
        var rijen = kaart.Regels + koppen;
        var (breed, hoog) = (Naambreedte + kaart.Schaal.Breedte + 16, Kop + Kaartas.Hoogte + (rijen * Kaart.Rijhoogte) + Voet);
        uit.Html($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Px(breed)}\" height=\"{Px(hoog)}\" viewBox=\"0 0 {Px(breed)} {Px(hoog)}\" role=\"img\"><title>").Tekst(titel)
            .Html("</title><style>").Html(Stijl).Html("</style><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><text class=\"h\" x=\"12\" y=\"26\">").Tekst(titel)
            .Html($"</text><g transform=\"translate({Px(Naambreedte)} {Px(Kop)})\">");
        Kaartas.Schrijf(uit, kaart);
        uit.Html($"<g transform=\"translate(0 {Px(Kaartas.Hoogte)})\">");
        Kaartas.Strepen(uit, kaart, Px(rijen * Kaart.Rijhoogte));
        Rijen(uit);
        uit.Html("</g></g><text x=\"12\" y=\"").Html(Px(hoog - 12))
            .Html("\">Groen: volgens verwachting. Oranje: aandachtspunt. Rood: bijsturen. Grijs: onbekend. Licht met een stippelrand: datum nog niet precies. ◇ mijlpaal, ◆ behaald.").Tekst(Vergeleken()).Html("</text></svg>");
        return tekst.ToString();
    }

    private string Vergeleken() => kaart.Vergelijking is not { } vergelijking
        ? ""
        : $" Vergeleken met {vergelijking.Naam}: {string.Join(", ", Vergelijkteken.Volgorde.Select(soort => $"{Vergelijkteken.Letter(soort)} {vergelijking.Aantallen.GetValueOrDefault(soort)} {Vergelijkteken.Woord(soort)}"))}; dunne balk: zoals het toen was.";

    private void Rijen(HtmlUitvoer uit)
    {
        var vormen = new Kaartvormen(kaart.Schaal);
        var plaatsen = new List<(int, int)>();
        var y = 0;
        foreach (var groep in kaart.Groepen)
        {
            if (groep.Naam is { } naam)
            {
                Naam(uit, naam, y, "<text class=\"h\" x=\"-288\" y=\"");
                if (groep.Balk is { } balk)
                {
                    vormen.Span(uit, balk, y);
                }

                foreach (var mijlpaal in groep.Mijlpalen)
                {
                    vormen.Mijlpaal(uit, mijlpaal, y);
                }

                y += Kaart.Rijhoogte;
            }

            foreach (var regel in groep.Regels)
            {
                plaatsen.Add((0, y + 13));
                var teken = regel.Teken is { } verschil ? $"{Vergelijkteken.Letter(verschil)} " : "";
                Naam(uit, $"{teken}{(regel.IsWeg ? "" : Teken(regel.Rij.Licht) + " ")}{regel.Rij.Inspanning.Naam}", y, "<text x=\"-280\" y=\"");
                if (!regel.IsWeg)
                {
                    vormen.Balk(uit, regel.Balk, regel.Rij.Licht, y);
                }

                if ((regel.IsWeg ? regel.Balk : regel.Verschoven?.Toen) is { } toen)
                {
                    vormen.Schaduw(uit, toen, y);
                }

                foreach (var mijlpaal in regel.Mijlpalen)
                {
                    vormen.Mijlpaal(uit, mijlpaal, y);
                }

                y += Kaart.Rijhoogte;
            }
        }

        var lijnen = new Kaartlijnen(kaart, plaatsen, [y]);
        uit.Html("<path class=\"l\" d=\"").Html(lijnen.Gewoon(0)).Html("\"/><path class=\"l x\" d=\"").Html(lijnen.Gebroken(0)).Html("\"/>");
    }

    private static void Naam(HtmlUitvoer uit, string naam, int y, string begin) =>
        uit.Html(begin).Html(Px(y + 18)).Html("\">").Tekst(naam.Length > Naamtekens ? string.Concat(naam.AsSpan(0, Naamtekens - 1), "…") : naam).Html("</text>");

    private static string Teken(Licht licht) => licht switch { Licht.VolgensVerwachting => "●", Licht.Aandachtspunt => "▲", Licht.Bijsturen => "■", _ => "○" };

    private static string Px(double getal) => Kaartvormen.Px(getal);
}
