// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Samenhang.Tests.Bewaking;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Portfolio.Wegenkaart;

/// <summary>The roadmap, what it shows and how an effort is moved on it.</summary>
public sealed class WegenkaartTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    private const string Form = "main form.samenhang-formulier";

    private TestHost Host => quiet.Host;

    [Fact]
    public async Task Bars_stand_under_their_opgave_and_what_has_no_date_is_told_apart()
    {
        const string code = "GM0294";
        var (one, two) = (Opgave("Wonen"), Opgave("Zorg"));
        var both = Effort("Samen", "2026-01-01", "2026-12-31", one, two);
        var vague = Effort("Vaag", null, null, one) with { Start = new Datering(new(2026, 5, 1), new(2026, 8, 31), "medio 2026") };
        await Host.RecordAsync(code, one, two, both, vague, Effort("Zonder", null, null, one), new Mijlpaal { Id = Guid.CreateVersion7(), Op = one.Id, Naam = "Raad", Datum = Datering.Op(new(2026, 6, 1)) });
        using var client = await Host.SignedInAsync(code);

        var page = await client.GetDocumentAsync("/portfolio/wegenkaart");
        Assert.Equal(["Wonen 2", "Zorg 1"], page.QuerySelectorAll(".samenhang-weg__kop").Select(head => head.TextContent));
        Assert.Equal(["Samen", "Vaag", "Samen"], page.QuerySelectorAll(".samenhang-weg li > a").Select(link => link.TextContent));
        Assert.Equal(3, page.QuerySelectorAll(".samenhang-weg svg a").Length);
        Assert.Contains("medio 2026 tot einde onbekend", page.QuerySelectorAll(".samenhang-weg svg a title")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll(".samenhang-weg__groep summary title"), title => title.TextContent.StartsWith("Raad:", StringComparison.Ordinal));
        Assert.Contains("Zonder data: 1", page.QuerySelector("section[aria-labelledby=zonder]")!.TextContent, StringComparison.Ordinal);

        var flat = await client.GetDocumentAsync("/portfolio/wegenkaart?groep=geen&zoom=maand&van=2026&tot=2027&tekst=samen");
        Assert.Empty(flat.QuerySelectorAll(".samenhang-weg__kop"));
        Assert.Single(flat.QuerySelectorAll(".samenhang-weg svg a"));
        var table = await client.GetDocumentAsync("/portfolio/wegenkaart?weergave=tabel");
        Assert.Equal(["Samen", "Vaag", "Zonder", "Samen"], table.QuerySelectorAll("tbody th[scope=row] a").Select(link => link.TextContent));
    }

    [Fact]
    public async Task What_the_address_says_wrong_is_told_and_does_not_count()
    {
        const string code = "GM0301";
        await Host.RecordAsync(code, Effort("Werk", "2026-01-01", "2026-12-31"));
        using var client = await Host.SignedInAsync(code);

        var page = await client.GetDocumentAsync($"/portfolio/wegenkaart?zoom=eeuw&van=31-02-2026&tot=nooit&tegen=m-{Guid.NewGuid():N}&lijnen=veel&groep=kleur");
        Assert.Equal(6, page.QuerySelectorAll(".samenhang-lijstmelding").Length);
        Assert.Single(page.QuerySelectorAll(".samenhang-weg svg a"));
        var turned = await client.GetDocumentAsync("/portfolio/wegenkaart?van=2028&tot=2026");
        Assert.Contains("eindigt vóór ze begint", turned.QuerySelector(".samenhang-lijstmelding")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(code, (await client.GetAsync(Paginas.Uri("/portfolio/wegenkaart/tekening?van=1900&tot=2199"))).Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compared_moment_gives_ghosts_and_words_and_hides_what_is_hidden()
    {
        const string code = "GM0197";
        var (moved, same, gone) = (Effort("Schuift", "2026-04-01", "2026-10-01"), Effort("Blijft", "2026-04-01", "2026-10-01"), Effort("Verdwijnt", "2026-04-01", "2026-10-01"));
        var closed = Effort("Wordt dicht", "2026-04-01", "2026-10-01");
        await Host.RecordAsync(code, moved, same, gone, closed);
        var then = Host.Clock.GetUtcNow().UtcDateTime;
        Host.Clock.Advance(TimeSpan.FromDays(3));
        await Host.RecordAsync(code, moved with { Eind = Datering.Op(new(2026, 12, 1)) }, closed with { Zichtbaarheid = Zichtbaarheid.Betrokkenen }, Effort("Erbij", "2026-05-01", "2026-06-01"));
        using var client = await Host.SignedInAsync(code);
        using var removed = await client.SubmitAsync(await client.GetDocumentAsync($"/inspanningen/{gone.Id}/verwijderen"), Form);
        Assert.Equal(HttpStatusCode.Redirect, removed.StatusCode);
        using var reader = await Host.SignedInAsync(code, Rollen.Lezer);

        var page = await reader.GetDocumentAsync($"/portfolio/wegenkaart?tegen={then:yyyy-MM-dd}");
        var words = page.QuerySelector("section[aria-labelledby=verschoven]")!.TextContent;
        Assert.Equal(
            ["Schuift eindigt 2 maanden later", "Erbij is er sindsdien bij gekomen", "Verdwijnt is sindsdien weggehaald"],
            page.QuerySelectorAll("section[aria-labelledby=verschoven] tbody tr").Select(row => $"{row.QuerySelector("th")!.TextContent} {row.QuerySelector("td:last-child")!.TextContent.Trim()}"));
        Assert.Equal(["1 okt 2026", "1 dec 2026"], page.QuerySelectorAll("section[aria-labelledby=verschoven] tbody tr:first-child :is(del, ins)").Select(part => part.TextContent.Split(": ")[1]));
        foreach (var count in new[] { "1 toegevoegd", "1 weg of geëindigd", "1 verplaatst of verschoven", "0 gewijzigd", "1 gelijk gebleven" }) Assert.Contains(count, words, StringComparison.Ordinal);
        Assert.DoesNotContain("dicht", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll(".samenhang-weg rect.s").Length);
        Assert.Contains("Verdwijnt", Assert.Single(page.QuerySelectorAll(".samenhang-weg li del")).TextContent, StringComparison.Ordinal);
        var network = await reader.GetDocumentAsync($"/netwerk?tegen={then:yyyy-MM-dd}");
        Assert.Equal(
            [("is-toegevoegd", "Erbij"), ("is-vervallen", "Verdwijnt"), ("is-verplaatst", "Schuift")],
            "is-toegevoegd is-vervallen is-verplaatst".Split(' ').Select(kind => (kind, Assert.Single(network.QuerySelectorAll($".knoop.{kind} title")).TextContent.Split(',')[0])));
        Assert.Equal("g", network.QuerySelector(".knoop.is-vervallen")!.LocalName);
        Assert.Equal("Verdwijnt", network.QuerySelector("#tabel li del")!.TextContent.Split(": ")[^1]);
        foreach (var count in new[] { "1 toegevoegd", "1 weg of geëindigd", "1 verplaatst of verschoven", "0 gewijzigd" }) Assert.Contains(count, network.QuerySelector(".samenhang-netverschillen")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("dicht word", network.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(closed.Id.ToString(), network.Body.InnerHtml, StringComparison.Ordinal);
        Assert.Contains(" 1 toegevoegd, ", await client.GetStringAsync(Paginas.Uri($"/netwerk/exporteren?vorm=svg&tegen={then:yyyy-MM-dd}")), StringComparison.Ordinal);
        Assert.Contains("Dit telt niet mee", (await client.GetDocumentAsync("/netwerk?tegen=31-02-2026")).QuerySelector(".samenhang-lijstmelding")!.TextContent, StringComparison.Ordinal);
        var past = await client.GetDocumentAsync($"/portfolio/wegenkaart?op={then:yyyy-MM-dd}");
        Assert.Null(past.QuerySelector("[data-wijzig], a[href*=verplaatsen]"));
        Assert.Null(page.QuerySelector("[data-wijzig], a[href*=verplaatsen]"));
    }

    [Fact]
    public async Task A_broken_order_is_drawn_and_said()
    {
        const string code = "GM0014";
        var (needed, waiting, other) = (Effort("Eerst", "2026-01-01", "2026-09-01"), Effort("Daarna", "2026-06-01", "2026-12-01"), Effort("Past", "2026-10-01", "2026-12-01"));
        await Host.RecordAsync(code, needed, waiting, other, Needs(waiting, needed), Needs(other, needed));
        using var client = await Host.SignedInAsync(code);

        var page = await client.GetDocumentAsync("/portfolio/wegenkaart?groep=geen");
        Assert.Contains("Daarna begint 3 maanden voordat Eerst klaar is", page.QuerySelector("section[aria-labelledby=breuken]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((0, 1), Lines(page));
        Assert.Equal((1, 1), Lines(await client.GetDocumentAsync("/portfolio/wegenkaart?groep=geen&lijnen=alle")));
        Assert.Equal((0, 0), Lines(await client.GetDocumentAsync("/portfolio/wegenkaart?groep=geen&lijnen=geen")));
        var table = await client.GetDocumentAsync("/portfolio/wegenkaart?weergave=tabel");
        Assert.Contains("Eerst (begint 3 maanden te vroeg)", table.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_is_one_drawing_with_every_name()
    {
        const string code = "GM0034";
        await Host.RecordAsync(code, Effort("<b>Werk</b> & \"meer\"", "2026-01-01", "2026-12-31"), Effort("Meer werk", "2024-01-01", "2024-12-31"));
        using var client = await Host.SignedInAsync(code);
        using var answer = await client.GetAsync(Paginas.Uri("/portfolio/wegenkaart/tekening"));

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.MediaType);
        var drawing = XDocument.Parse(await answer.Content.ReadAsStringAsync());
        var texts = drawing.Descendants().Where(part => part.Name.LocalName == "text").Select(part => part.Value).ToList();
        Assert.Contains("○ <b>Werk</b> & \"meer\"", texts);
        Assert.Contains("○ Meer werk", texts);
        using var reader = await Host.SignedInAsync("GM0037", Rollen.Lezer);
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(Paginas.Uri("/portfolio/wegenkaart/tekening"))).StatusCode);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_effort_moves_with_what_was_chosen_as_one_change_that_is_taken_back_at_once(DatabaseKind kind)
    {
        const string code = "GM0294";
        await using var database = await DatabaseHost.NewAsync(kind);
        var host = database.Host;
        using var client = await host.SignedInAsync(code);
        var (first, second, third) = (Effort("Eerst", "2026-01-01", "2026-06-30"), Effort("Dan", "2026-07-01", "2026-09-30"), Effort("Daarna", "2026-10-01", "2026-12-31"));
        var milestone = new Mijlpaal { Id = Guid.CreateVersion7(), Op = first.Id, Naam = "Halverwege", Datum = Datering.Op(new(2026, 3, 1)) };
        await host.RecordAsync(code, first, second, third, milestone, Needs(second, first), Needs(third, second));
        var before = (await host.BeeldAsync(code)).Versie;

        var map = await client.GetDocumentAsync("/portfolio/wegenkaart?zoom=maand");
        var bar = map.QuerySelectorAll(".samenhang-weg svg a").Single(link => link.TextContent.StartsWith("Eerst:", StringComparison.Ordinal)).GetAttribute("href")!;
        var preview = await client.GetDocumentAsync($"{bar}&begin=31&eind=31");
        Assert.Equal(["Halverwege", "Dan", "Daarna"], preview.QuerySelectorAll("fieldset tbody label").Select(label => label.TextContent));
        Assert.All(preview.QuerySelectorAll("input[name=Mee]"), box => Assert.True(((IHtmlInputElement)box).IsChecked));
        var without = preview.QuerySelectorAll("input[name=Mee]").OfType<IHtmlInputElement>().Last();
        without.IsChecked = false;
        var again = await (await client.SubmitByAsync(preview, Form, "button:not([formaction])")).DocumentAsync(HttpStatusCode.OK);
        Assert.Contains("‘Daarna’ begint dan 4 weken voordat ‘Dan’ klaar is", again.QuerySelector("#breuken")!.TextContent, StringComparison.Ordinal);
        var other = await (await SaveAsync(client, again, ("Invoer.Eind", "01-09-2026"))).DocumentAsync(HttpStatusCode.OK);
        Assert.Contains("er is nog niets verplaatst", other.Body!.TextContent, StringComparison.Ordinal);
        ((IHtmlInputElement)again.QuerySelector("[name='Invoer.Eind']")!).Value = "31-07-2026";
        Assert.Equal(before, (await host.BeeldAsync(code)).Versie);

        using var saved = await SaveAsync(client, again);
        Assert.Equal("/portfolio/wegenkaart?zoom=maand", saved.Headers.Location!.ToString());
        var beeld = await host.BeeldAsync(code);
        Assert.Equal(before + 1, beeld.Versie);
        Assert.Equal(
            [new(2026, 2, 1), new(2026, 8, 1), new(2026, 10, 1), new DateOnly(2026, 4, 1)],
            [beeld.Inspanningen.Zoek(first.Id)!.Start!.Van, beeld.Inspanningen.Zoek(second.Id)!.Start!.Van, beeld.Inspanningen.Zoek(third.Id)!.Start!.Van, beeld.Mijlpalen.Zoek(milestone.Id)!.Datum!.Van]);

        var after = await client.GetDocumentAsync("/portfolio/wegenkaart?zoom=maand");
        Assert.Contains("‘Eerst’ is verplaatst, en 2 onderdelen mee.", after.QuerySelector(".samenhang-melding")!.TextContent, StringComparison.Ordinal);
        using var undone = await client.SubmitAsync(after, "form.samenhang-ongedaan");
        Assert.Equal(new DateOnly(2026, 7, 1), (await host.BeeldAsync(code)).Inspanningen.Zoek(second.Id)!.Start!.Van);
    }

    [Fact]
    public async Task An_end_before_the_begin_and_a_date_that_cannot_be_are_refused_with_what_was_typed()
    {
        const string code = "GM0047";
        var effort = Effort("Werk", "2026-01-01", "2026-12-31");
        await Host.RecordAsync(code, effort);
        using var client = await Host.SignedInAsync(code);
        var form = await client.GetDocumentAsync($"/portfolio/wegenkaart/{effort.Id}/verplaatsen?begin=500");

        var turned = await (await SaveAsync(client, form)).DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Contains("De einddatum ligt vóór de begindatum", turned.QuerySelector("[data-foutenlijst]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("16-05-2027", ((IHtmlInputElement)turned.QuerySelector("[name='Invoer.Start']")!).Value);
        var wrong = await (await client.SubmitAsync(form, Form, ("Invoer.Eind", "31-02-2027"))).DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Equal("31-02-2027", ((IHtmlInputElement)wrong.QuerySelector("[name='Invoer.Eind']")!).Value);
        Assert.Equal(effort.Eind, (await Host.BeeldAsync(code)).Inspanningen.Zoek(effort.Id)!.Eind);
        Assert.Equal("01-01-2026", ((IHtmlInputElement)(await client.GetDocumentAsync($"/portfolio/wegenkaart/{effort.Id}/verplaatsen?begin=99999999999&eind=x")).QuerySelector("[name='Invoer.Start']")!).Value);
    }

    [Fact]
    public async Task When_the_effort_or_what_moves_along_changed_since_nothing_is_overwritten()
    {
        const string code = "GM0050";
        var (first, second) = (Effort("Eerst", "2026-01-01", "2026-06-30"), Effort("Dan", "2026-07-01", "2026-09-30"));
        await Host.RecordAsync(code, first, second, Needs(second, first));
        using var client = await Host.SignedInAsync(code);
        var form = await client.GetDocumentAsync($"/portfolio/wegenkaart/{first.Id}/verplaatsen?begin=40&eind=40");

        await Host.RecordAsync(code, second with { Naam = "Dan, anders" });
        var stale = await (await SaveAsync(client, form)).DocumentAsync(HttpStatusCode.Conflict);
        Assert.Contains("intussen door iemand anders gewijzigd", stale.QuerySelector("[data-foutenlijst]")!.TextContent, StringComparison.Ordinal);

        await Host.RecordAsync(code, first with { Eind = Datering.Op(new(2026, 5, 1)) });
        var conflict = await (await SaveAsync(client, form)).DocumentAsync(HttpStatusCode.Conflict);
        Assert.NotNull(conflict.QuerySelector(".samenhang-conflict, [data-conflict]"));
        Assert.Equal(new DateOnly(2026, 5, 1), (await Host.BeeldAsync(code)).Inspanningen.Zoek(first.Id)!.Eind!.Van);
        using var saved = await SaveAsync(client, conflict);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(new DateOnly(2026, 8, 9), (await Host.BeeldAsync(code)).Inspanningen.Zoek(first.Id)!.Eind!.Van);
    }

    [Fact]
    public async Task Who_may_not_change_efforts_moves_none()
    {
        const string code = "GM0059";
        var effort = Effort("Werk", "2026-01-01", "2026-12-31");
        await Host.RecordAsync(code, effort);
        using var reader = await Host.SignedInAsync(code, Rollen.Lezer);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync(Paginas.Uri($"/portfolio/wegenkaart/{effort.Id}/verplaatsen"))).StatusCode);
        var page = await reader.GetDocumentAsync("/portfolio/wegenkaart");
        Assert.Equal($"/inspanningen/{effort.Id}", page.QuerySelector(".samenhang-weg svg a")!.GetAttribute("href"));
        using var client = await Host.SignedInAsync(code);
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync(Paginas.Uri($"/portfolio/wegenkaart/{effort.Id}/verplaatsen?op=2026-03-03"))).StatusCode);
    }

    /// <summary>Sends the form to where its button sends it.</summary>
    private static Task<HttpResponseMessage> SaveAsync(HttpClient client, IHtmlDocument page, params (string Name, string Value)[] fields)
    {
        page.QuerySelector(Form)!.SetAttribute("action", page.QuerySelector($"{Form} button[formaction*=Bewaar]")!.GetAttribute("formaction")!);
        return client.SubmitByAsync(page, Form, "button[formaction*=Bewaar]", fields);
    }

    private static (int Plain, int Broken) Lines(IHtmlDocument page) =>
        (page.QuerySelectorAll(".samenhang-weg path[class=l]").Length, page.QuerySelectorAll(".samenhang-weg path.x").Length);

    private static Opgave Opgave(string name) => new() { Id = Guid.CreateVersion7(), Naam = name, Status = Opgavestatus.InUitvoering };

    private static Inspanning Effort(string name, string? start, string? end, params Opgave[] opgaven) => new()
    {
        Id = Guid.CreateVersion7(),
        Naam = name,
        Fase = Fase.Voorbereiding,
        Start = start is null ? null : Datering.Op(Day(start)),
        Eind = end is null ? null : Datering.Op(Day(end)),
        Opgaven = Lijst.Uit(opgaven.Select(opgave => opgave.Id)),
    };

    private static Afhankelijkheid Needs(Inspanning waiting, Inspanning needed) => new() { Id = Guid.CreateVersion7(), Van = waiting.Id, Naar = needed.Id };

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
