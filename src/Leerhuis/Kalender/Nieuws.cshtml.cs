// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Leerhuis.Onderdelen;

namespace Samenhang.Leerhuis.Kalender;

/// <summary>New activities and new reports as RSS 2.0, the newest first.</summary>
public sealed class NieuwsModel : Openbarepagina
{
    private const int Meeste = 50;
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Gives the file.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (Vereniging is not { } vereniging) return NotFound();
        var vraag = Kalendervraag.Lees(Request.Query);
        var site = Site.Van(Request).AbsoluteUri.TrimEnd('/');
        var kaarten = (await Dienst<Kalenderlezer>().AlleAsync(Org, stop)).Where(kaart => kaart.A.GepubliceerdOp is not null && vraag.Past(kaart, Nu)).ToList();
        var items = kaarten.Select(kaart => (Op: kaart.A.GepubliceerdOp!.Value, Item: Item(kaart, site)))
            .Concat(kaarten.Where(kaart => kaart.A is { Verslag: not null, VerslagOp: not null }).Select(kaart => (Op: kaart.A.VerslagOp!.Value, Item: Verslag(kaart, site))))
            .OrderByDescending(item => item.Op).Take(Meeste).ToList();
        var feed = new XElement("rss", new XAttribute("version", "2.0"), new XAttribute(XNamespace.Xmlns + "atom", Atom), new XElement(
            "channel",
            new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("type", "application/rss+xml"), new XAttribute("href", Request.GetEncodedUrl())),
            new XElement("title", $"{vereniging.Naam}: activiteiten"),
            new XElement("link", site + "/leerhuis" + vraag.Query()),
            new XElement("description", vraag.IsLeeg ? "Nieuwe activiteiten en verslagen" : $"Nieuwe activiteiten en verslagen: {Schoon(vraag.Omschrijving)}"),
            new XElement("language", "nl-NL"),
            items.Select(item => item.Item)));
        return Voedsel.Antwoord(this, new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n").Append(feed).ToString(), "application/rss+xml; charset=utf-8");
    }

    private static XElement Item(Activiteitkaart kaart, string site) => new(
        "item",
        new XElement("title", Schoon(kaart.IsGeannuleerd ? $"Gaat niet door: {kaart.A.Titel}" : kaart.A.Titel)),
        new XElement("link", site + kaart.Adres),
        new XElement("guid", new XAttribute("isPermaLink", "false"), kaart.A.Id),
        Datum(kaart.A.GepubliceerdOp!.Value),
        new XElement("description", Schoon($"{kaart.Datum}, {kaart.Tijden}. {kaart.Vormtekst}. {kaart.A.Aankondiging}")),
        kaart.Themas.Select(thema => new XElement("category", Schoon(thema))));

    private static XElement Verslag(Activiteitkaart kaart, string site) => new(
        "item",
        new XElement("title", Schoon($"Verslag: {kaart.A.Titel}")),
        new XElement("link", $"{site}{kaart.Adres}#naslag"),
        new XElement("guid", new XAttribute("isPermaLink", "false"), $"{kaart.A.Id}-verslag"),
        Datum(kaart.A.VerslagOp!.Value),
        new XElement("description", Schoon($"Het verslag van {kaart.Datum} staat klaar.")),
        kaart.Themas.Select(thema => new XElement("category", Schoon(thema))));

    private static XElement Datum(DateTime tijd) => new("pubDate", DateTime.SpecifyKind(tijd, DateTimeKind.Utc).ToString("R", CultureInfo.InvariantCulture));

    /// <summary>Without what XML cannot hold.</summary>
    private static string Schoon(string tekst) => string.Concat(tekst.EnumerateRunes().Where(teken => teken.Value is 9 or 10 or 13 or (>= 32 and not 0xFFFE and not 0xFFFF)).Select(teken => teken.ToString()));
}
