// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Netwerk;

/// <summary>The drawing as a file that needs nothing else: with its title, day, legend and colours.</summary>
/// <param name="weergave">What is drawn.</param>
/// <param name="dag">The day it shows, in words.</param>
internal sealed class Tekenbestand(Netwerkweergave weergave, string dag) : IHtmlContent
{
    private const int Kop = 64, Voet = 56;

    private const string Opmaak = """
        text{font:14px 'Source Sans 3','Source Sans Pro',Arial,sans-serif;fill:#13262b}.kolom,.titel{font-weight:600}.titel{font-size:22px}.sub,.tag{font-size:12.5px;fill:#4a5d61}
        .knoop rect{fill:#fff;stroke:#75858a}.knoop--doel rect{fill:#f3f3ee}.knoop--effect rect{fill:#e6f0f1;stroke:#0b5563}.knoop--groep rect{stroke:#0b5563}.is-elders rect{stroke-dasharray:5 3}
        .knoop rect.tel{fill:#fdf1e1;stroke:#b8610b}text.tel{font-size:12px;font-weight:600;fill:#8f4a06;text-anchor:middle}
        .as{fill:none;stroke:#4a5d61;stroke-width:1.5}.punt{fill:#4a5d61}.lijn--ander .as{stroke:#a9b4b6;stroke-width:1}.lijn--ander .punt{fill:#a9b4b6}.s2 .as{stroke-width:2}.s3 .as{stroke-width:3}
        .lijn--tegen .as{stroke:#b8610b;stroke-width:2;stroke-dasharray:7 4}.lijn--tegen .punt{fill:#b8610b}.lijn--tegen .tag{fill:#8f4a06;font-weight:600}
        .lijn--samen .as{stroke:#1f6f43;stroke-dasharray:1 4;stroke-linecap:round;stroke-width:2}.lijn--samen .punt{fill:#1f6f43}.lijn--nodig .as{stroke:#13262b;stroke-dasharray:10 3 2 3}.lijn--nodig .tag{text-anchor:end}
        .verschil{font-weight:700;text-anchor:middle}.knoop.is-toegevoegd rect:not(.tel){stroke:#1f6f43;stroke-width:2.5}.knoop.is-vervallen rect:not(.tel){stroke:#b3261e;stroke-width:2;stroke-dasharray:6 4}.knoop.is-vervallen text:not(.tel){text-decoration:line-through}
        .knoop:is(.is-gewijzigd,.is-verplaatst) rect:not(.tel){stroke:#b8610b;stroke-width:2}.lijn.is-toegevoegd .as{stroke:#1f6f43;stroke-width:2.5}.lijn.is-vervallen .as{stroke:#b3261e;stroke-dasharray:2 4}.lijn:is(.is-gewijzigd,.is-verplaatst) .as{stroke:#b8610b;stroke-width:2.5}
        .licht--goed{fill:#1f6f43}.licht--aandacht{fill:#b8610b}.licht--bijsturen{fill:#b3261e}.licht--onbekend{fill:none;stroke:#5f6d70;stroke-width:1.8}
        """;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var (uit, schikking) = (new HtmlUitvoer(writer, encoder), weergave.Schikking!);
        var (breed, hoog) = (Math.Max(schikking.Breedte, 900), schikking.Hoogte + Kop + Voet);
        uit.Html($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {breed} {hoog}\" width=\"{breed}\" height=\"{hoog}\"><style>").Html(Opmaak).Html($"</style><rect width=\"{breed}\" height=\"{hoog}\" fill=\"#fff\"/><text class=\"titel\" x=\"20\" y=\"38\">")
            .Tekst(weergave.Opgave is { } opgave ? $"{opgave.Naam}: netwerk" : "Netwerk").Html("</text><text class=\"sub\" x=\"20\" y=\"58\">").Tekst($"{weergave.Zin()} Peildatum: {dag}.{Vergeleken()}").Html($"</text><g transform=\"translate(0 {Kop})\">")
            .Inhoud(new Tekening(weergave, los: true)).Html("</g>");
        var x = 20;
        foreach (var licht in new[] { Licht.VolgensVerwachting, Licht.Aandachtspunt, Licht.Bijsturen, Licht.Onbekend })
        {
            Tekening.Licht(uit, licht, x, hoog - 34);
            uit.Html($"<text class=\"sub\" x=\"{x + 17}\" y=\"{hoog - 23}\">").Tekst(Woorden.Van(licht)).Html("</text>");
            x += 34 + (Woorden.Van(licht).Length * 7);
        }

        foreach (var (klasse, woord) in new[] { ("lijn--primair s2", "hoofdlijn"), ("lijn--ander", "andere bijdrage"), ("lijn--tegen", "werkt tegen"), ("lijn--samen", "versterkt elkaar") })
        {
            uit.Html($"<g class=\"lijn {klasse}\"><path class=\"as\" d=\"M{x} {hoog - 28}h34\"/></g><text class=\"sub\" x=\"{x + 40}\" y=\"{hoog - 23}\">").Tekst(woord).Html("</text>");
            x += 60 + (woord.Length * 7);
        }

        uit.Html("</svg>");
    }

    private string Vergeleken() => weergave.Tegen is not { } tegen
        ? ""
        : $" Vergeleken met {tegen.Naam}: {string.Join(", ", Vergelijkteken.Volgorde.Select(soort => $"{Vergelijkteken.Letter(soort)} {weergave.Inhoud.Verschillen.GetValueOrDefault(soort)} {Vergelijkteken.Woord(soort)}"))}.";
}
