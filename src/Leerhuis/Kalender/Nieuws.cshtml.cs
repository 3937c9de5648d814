// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Leerhuis.Onderdelen;

namespace Samenhang.Leerhuis.Kalender;

/// <summary>New activities and new reports as RSS 2.0, the newest first.</summary>
public sealed class NieuwsModel : Openbarepagina
{
    private const int Meeste = 50;

    /// <summary>Gives the file.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (Vereniging is not { } vereniging) return NotFound();
        var vraag = Kalendervraag.Lees(Request.Query);
        var site = Site.Van(Request).AbsoluteUri.TrimEnd('/');
        var kaarten = (await Dienst<Kalenderlezer>().AlleAsync(Org, stop)).Where(kaart => kaart.A.GepubliceerdOp is not null && vraag.Past(kaart, Nu))
            .OrderByDescending(kaart => kaart.A.GepubliceerdOp).Take(Meeste);
        var feed = new XElement("rss", new XAttribute("version", "2.0"), new XElement(
            "channel",
            new XElement("title", $"{vereniging.Naam}: activiteiten"),
            new XElement("link", site + "/leerhuis" + vraag.Query()),
            new XElement("description", vraag.IsLeeg ? "Nieuwe activiteiten" : $"Nieuwe activiteiten: {vraag.Omschrijving}"),
            new XElement("language", "nl-NL"),
            kaarten.Select(kaart => Item(kaart, site))));
        return Voedsel.Antwoord(this, new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n").Append(feed).ToString(), "application/rss+xml; charset=utf-8");
    }

    private static XElement Item(Activiteitkaart kaart, string site) => new(
        "item",
        new XElement("title", Schoon(kaart.IsGeannuleerd ? $"Gaat niet door: {kaart.A.Titel}" : kaart.A.Titel)),
        new XElement("link", site + kaart.Adres),
        new XElement("guid", new XAttribute("isPermaLink", "false"), kaart.A.Id),
        new XElement("pubDate", DateTime.SpecifyKind(kaart.A.GepubliceerdOp!.Value, DateTimeKind.Utc).ToString("R", CultureInfo.InvariantCulture)),
        new XElement("description", Schoon($"{kaart.Datum}, {kaart.Tijden}. {kaart.Vormtekst}. {kaart.A.Aankondiging}")),
        kaart.Themas.Select(thema => new XElement("category", Schoon(thema))));

    /// <summary>Without what XML cannot hold.</summary>
    private static string Schoon(string tekst) => string.Concat(tekst.EnumerateRunes().Where(teken => teken.Value is 9 or 10 or 13 or (>= 32 and not 0xFFFE and not 0xFFFF)).Select(teken => teken.ToString()));
}
