// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Platform.Leerhuis;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Leerhuis;

/// <summary>The public calendar: list, month, filters in the address, the page of an activity, and feeds.</summary>
[Collection(LeerhuisCollection.Name)]
public sealed class KalenderTests(LeerhuisHost leerhuis)
{
    [Fact]
    public async Task Everybody_finds_what_is_published_with_filters_in_the_address_and_nothing_of_a_concept()
    {
        var day = await leerhuis.Host.ActivityAsync(leerhuis.Association, "Dag van de Zeearend", change: row => (row.Themas, row.Soort) = ("Roofvogels\nBeheer", Activiteitsoort.Themadag));
        await leerhuis.Host.ActivityAsync(leerhuis.Association, "Webinar Zeearend", change: row => (row.Themas, row.Soort, row.Vorm) = ("Beheer", Activiteitsoort.Webinar, Activiteitvorm.Digitaal));
        var concept = await leerhuis.Host.ActivityAsync(leerhuis.Association, "Geheime Zeearend", change: row => (row.Staat, row.GepubliceerdOp, row.Themas) = (Activiteitstaat.Concept, null, "Geheimzinnig"));
        using var guest = leerhuis.Host.NewClient();

        Assert.Equal(["Dag van de Zeearend", "Webinar Zeearend"], await TitlesAsync(guest, "/leerhuis?tekst=zeearend"));
        Assert.Equal(["Dag van de Zeearend"], await TitlesAsync(guest, "/leerhuis?tekst=zeearend&thema=roofvogels"));
        Assert.Equal(["Webinar Zeearend"], await TitlesAsync(guest, "/leerhuis?tekst=zeearend&vorm=Digitaal"));
        Assert.Empty(await TitlesAsync(guest, "/leerhuis?tekst=zeearend&voorbij=ja"));
        Assert.DoesNotContain("Geheim", (await guest.GetDocumentAsync("/leerhuis")).DocumentElement.TextContent, StringComparison.Ordinal);
        var month = await guest.GetDocumentAsync("/leerhuis?weergave=maand&maand=2026-11&tekst=zeearend");
        Assert.Equal(2, month.QuerySelectorAll(".samenhang-maand td a").Length);
        Assert.NotNull(month.QuerySelector($".samenhang-maand td a[href='/leerhuis/activiteiten/{day.Id}']"));
        using var hidden = await guest.GetAsync(new Uri($"/leerhuis/activiteiten/{concept.Id}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Fact]
    public async Task An_activity_tells_all_and_says_it_in_the_words_of_schema_org()
    {
        var activity = await leerhuis.Host.ActivityAsync(leerhuis.Association, "Opgavesturing", change: row =>
        {
            row.Aankondiging = "Ben jij opgavemanager?";
            row.Vragen = "Wat is een opgave?\nHoe bouw je haar op?";
            row.Programma = "10:45 Ontvangst\n15:00 Afronding";
            row.Sprekers = "Jikke Veenstra | gemeentesecretaris\nKlaas";
            (row.Verslag, row.Naslagtoegang, row.Prijs) = ("Het verslag van de dag", Activiteittoegang.Leden, 12_500);
        });
        using var guest = leerhuis.Host.NewClient();
        var page = await guest.GetDocumentAsync($"/leerhuis/activiteiten/{activity.Id}");
        var text = page.QuerySelector("main")!.TextContent;

        foreach (var part in new[] { "Ben jij opgavemanager?", "Hoe bouw je haar op?", "10.45", "Ontvangst", "Jikke Veenstra", "gemeentesecretaris", "dinsdag 3 november 2026", "Markt 1, Winterswijk", "125,00", "vragen@vereniging.example" })
            Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Het verslag van de dag", text, StringComparison.Ordinal);
        var scope = page.QuerySelector("[itemscope][itemtype='https://schema.org/Event']")!;
        Assert.Equal("2026-11-03T09:45:00Z", scope.QuerySelector("[itemprop=startDate]")!.GetAttribute("content"));
        Assert.Equal("125.00", scope.QuerySelector("[itemprop=price]")!.GetAttribute("content"));
        Assert.Equal("https://schema.org/EventScheduled", scope.QuerySelector("[itemprop=eventStatus]")!.GetAttribute("href"));
        Assert.Equal(2, scope.QuerySelectorAll("[itemprop=performer]").Length);
        Assert.NotNull(page.QuerySelector($"main a[href='/leerhuis/activiteiten/{activity.Id}/aanmelden']"));
    }

    [Fact]
    public async Task Feeds_follow_the_filters_are_not_sent_twice_and_say_what_does_not_go_on()
    {
        await leerhuis.Host.ActivityAsync(leerhuis.Association, "Voeddag een", change: row => row.Themas = "Voeding");
        await leerhuis.Host.ActivityAsync(leerhuis.Association, "Voeddag twee", change: row => (row.Themas, row.Staat, row.Onlinelink) = ("Voeding", Activiteitstaat.Geannuleerd, "https://video.example/geheim"));
        await leerhuis.Host.ActivityAsync(leerhuis.Association, "Leergang voeden", change: row => (row.Themas, row.Bijeenkomsten) = ("Voeding", "03-11-2026 10:45-12:00 Begin\n10-11-2026 13:00-15:00 Slot"));
        using var guest = leerhuis.Host.NewClient();
        var address = new Uri("/leerhuis/agenda.ics?thema=Voeding", UriKind.Relative);
        using var file = await guest.GetAsync(address);
        var text = await file.Content.ReadAsStringAsync();

        Assert.Equal("text/calendar", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal(4, text.Split("BEGIN:VEVENT").Length - 1);
        Assert.Equal(1, text.Split("STATUS:CANCELLED").Length - 1);
        Assert.Contains("DTSTART;TZID=Europe/Amsterdam:20261110T130000", text, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", text, StringComparison.Ordinal);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.TryAddWithoutValidation("If-None-Match", file.Headers.ETag!.Tag);
        using var same = await guest.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        var rss = await guest.GetStringAsync(new Uri("/leerhuis/rss.xml?thema=Voeding", UriKind.Relative));
        Assert.Equal(3, System.Xml.Linq.XDocument.Parse(rss).Descendants("item").Count());
        Assert.Contains("Gaat niet door: Voeddag twee", rss, StringComparison.Ordinal);
        Assert.Contains(": a</description>", await guest.GetStringAsync(new Uri("/leerhuis/rss.xml?reeks=%01a%00%EF%BF%BF", UriKind.Relative)), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> TitlesAsync(HttpClient client, string address) =>
        [.. (await client.GetDocumentAsync(address)).QuerySelectorAll(".samenhang-agenda__maand h3").Select(title => title.TextContent)];
}
