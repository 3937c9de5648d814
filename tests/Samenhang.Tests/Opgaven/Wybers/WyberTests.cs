// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Wybers;

public sealed class WyberTests
{
    private const string Organisation = "GM0294", Form = "main form.samenhang-formulier:not(.samenhang-verwijder)", Inbreng = "form[data-inbreng]";

    [Theory, OnSqlite, OnPostgres]
    public async Task From_question_to_outcome_with_guests_without_account(DatabaseKind kind)
    {
        await using var place = await DatabaseHost.NewAsync(kind);
        var host = place.Host;
        var decides = await host.PersonAsync(Organisation, "Rachid Oulad");
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Levend centrum" };
        await host.RecordAsync(Organisation, opgave);
        using var leader = await host.SignedInAsync(Organisation, "opgavemanager");
        var wyber = await PrepareAsync(host, leader, ("Invoer.BeslisserId", $"{decides}"), ("Invoer.OpgaveId", $"{opgave.Id}"));
        var room = $"/wybers/{wyber}";
        var code = await CodeAsync(leader, wyber);

        using var iris = host.NewClient();
        using var other = host.NewClient();
        var (hers, his) = (await JoinAsync(iris, code, "Iris"), await JoinAsync(other, code, ""));
        var early = await iris.GetDocumentAsync(hers);
        Assert.Null(early.QuerySelector(Inbreng));
        await DoAsync(leader, room, "form[action*=Begin]");

        // Widening: what is sent twice is one, and nobody judges.
        var form = await iris.GetDocumentAsync(hers);
        using var first = await iris.SubmitAsync(form, Inbreng, ("Invoer.Tekst", "Bij regen is er geen droge plek"), ("Invoer.Invalshoek", "Jongeren"));
        using var again = await iris.SubmitAsync(form, Inbreng);
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, again.StatusCode));
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        using var second = await other.SubmitAsync(await other.GetDocumentAsync(his), Inbreng, ("Invoer.Tekst", "Wij sluiten om zes uur"));
        using var empty = await other.SubmitAsync(await other.GetDocumentAsync(his), Inbreng, ("Invoer.Tekst", " "));
        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
        var seen = await other.GetDocumentAsync(his);
        Assert.Equal(["Wij sluiten om zes uur", "Bij regen is er geen droge plek"], seen.QuerySelectorAll("[data-bijdrage] p:first-child").Select(text => text.TextContent));
        Assert.Contains("Rachid Oulad", seen.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(seen.QuerySelector("form[action*=Stem]"));
        using var tooEarly = await leader.SubmitByAsync(await leader.GetDocumentAsync(room), "form[action*=Bijdragen]", "button[value=verberg]", ("Keuze", Ids(seen)[0]));
        Assert.Contains("Schrijf op waarom", (await tooEarly.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        // The turning point.
        await DoAsync(leader, room, "form[action*=Sluit]");
        using var late = await iris.SubmitAsync(form, Inbreng, ("Invoer.Tekst", "Te laat"), ("Invoer.Verzoek", $"{Guid.NewGuid()}"));
        Assert.Equal("Te laat", (await late.DocumentAsync(HttpStatusCode.Conflict)).QuerySelector("textarea")!.TextContent.Trim());
        using var noReason = await leader.SubmitAsync(await leader.GetDocumentAsync($"{room}/omslag"), Form);
        Assert.NotNull((await noReason.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("[id$='Waarom-fout']"));
        using var turned = await leader.SubmitAsync(await leader.GetDocumentAsync($"{room}/omslag"), Form, ("Invoer.Waarom", "Elke invalshoek is gehoord"));
        Assert.Equal(HttpStatusCode.Redirect, turned.StatusCode);

        // Narrowing.
        var narrow = await leader.GetDocumentAsync(room);
        using var bundled = await leader.SubmitByAsync(narrow, "form[action*=Bijdragen]", "button[value=bundel]", ("Keuze", Ids(seen)[1]), ("Naam", "Een droge plek"));
        using var dropped = await leader.SubmitByAsync(await leader.GetDocumentAsync(room), "form[action*=Bijdragen]", "button[value=schrap]", ("Keuze", Ids(seen)[0]), ("Reden", "Gaat over een ander plein"));
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (bundled.StatusCode, dropped.StatusCode));
        await DoAsync(leader, room, "form[action*=Stemmen]");
        using var vote = await iris.SubmitAsync(await iris.GetDocumentAsync(hers), "form[action*=Stem]");
        Assert.Equal(HttpStatusCode.Redirect, vote.StatusCode);
        Assert.Contains("1 van jou", (await iris.GetDocumentAsync(hers)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await DoAsync(leader, room, "form[action*=Stemmen]");
        Assert.Contains("1 stemmen", (await other.GetDocumentAsync(his)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var done = await leader.SubmitAsync(
            await leader.GetDocumentAsync($"{room}/afronden"), Form, ("Invoer.Uitkomst", "Een droge plek voor iedereen"), ("Invoer.Gevolg", "Opgave"), ("Invoer.GevolgId", $"{opgave.Id}"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var stored = (await host.BeeldAsync(Organisation)).Wybers.Zoek(wyber)!;
        Assert.Equal((Wyberfase.Afgerond, 2, 2, (Guid?)opgave.Id, (Guid?)decides), (stored.Fase, stored.Deelnemers!.Value, stored.Bijdragen!.Value, stored.GevolgId, stored.Omslag!.DoorId));

        using var word = await leader.GetAsync(new Uri($"{room}/document?vorm=docx", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, word.StatusCode);
        Assert.Contains("Gaat over een ander plein", (await leader.GetDocumentAsync($"{room}/verslag")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        // Weeks later, by the own link.
        host.Clock.Advance(TimeSpan.FromDays(40));
        var later = (await other.GetDocumentAsync(his)).QuerySelector("main")!.TextContent;
        Assert.Contains("Een droge plek voor iedereen", later, StringComparison.Ordinal);
        Assert.Contains("Gaat over een ander plein", later, StringComparison.Ordinal);

        host.Clock.Advance(TimeSpan.FromDays(400));
        using var expired = await other.GetAsync(new Uri(his, UriKind.Relative));
        Assert.Equal(HttpStatusCode.Gone, expired.StatusCode);
    }

    [Fact]
    public async Task The_outcome_becomes_an_opgave_and_the_question_of_a_next_wyber()
    {
        await using var place = await DatabaseHost.NewAsync(DatabaseKind.Sqlite);
        var wyber = new Wyber
        {
            Id = Guid.CreateVersion7(),
            Startvraag = "Van wie is het plein?",
            Fase = Wyberfase.Afgerond,
            Uitkomst = "Wie is er na zes uur?",
            Gevolg = Wybergevolg.Opgave,
            Omslagen = [new() { DoorId = await place.Host.PersonAsync(Organisation, "Iemand"), Datum = new DateOnly(2026, 3, 1), Waarom = "Gehoord" }],
        };
        await place.Host.RecordAsync(Organisation, wyber);
        using var leader = await place.Host.SignedInAsync(Organisation, "opgavemanager");
        var form = await leader.GetDocumentAsync($"/opgaven/nieuw?uit={wyber.Id}");
        Assert.Equal("Wie is er na zes uur?", form.QuerySelector("textarea")!.TextContent.Trim());
        using var made = await leader.SubmitAsync(form, Form, ("Invoer.Naam", "Een plein met iemand"));
        var opgave = (await place.Host.BeeldAsync(Organisation)).Opgaven.Single();
        Assert.Equal(opgave.Id, (await place.Host.BeeldAsync(Organisation)).Wybers.Zoek(wyber.Id)!.GevolgId);
        Assert.Contains("leidde hiertoe", (await leader.GetDocumentAsync($"/opgaven/{opgave.Id}")).QuerySelector("#wybers")!.TextContent, StringComparison.Ordinal);

        Assert.Contains("Van wie is het plein?", opgave.Herkomst, StringComparison.Ordinal);

        // The same outcome as an effort, as the formulation of the opgave it was about, and as the question of a next wyber.
        var (work, words, ask) = (Again(Wybergevolg.Inspanning), Again(Wybergevolg.Opgave) with { OpgaveId = opgave.Id }, Again(Wybergevolg.VolgendeWyber));
        await place.Host.RecordAsync(Organisation, work, words, ask);
        using var effort = await leader.SubmitAsync(await FromRoomAsync(leader, work), Form, ("Invoer.Naam", "Iemand op het plein"));
        using var worded = await leader.SubmitAsync(await FromRoomAsync(leader, words), Form);
        using var prepared = await leader.SubmitAsync(await FromRoomAsync(leader, ask), Form);
        var beeld = await place.Host.BeeldAsync(Organisation);
        Assert.Equal((beeld.Inspanningen.Single().Id, "Wie is er na zes uur?"), (beeld.Wybers.Zoek(work.Id)!.GevolgId, beeld.Inspanningen.Single().Omschrijving));
        Assert.Equal((opgave.Id, "Wie is er na zes uur?"), (beeld.Wybers.Zoek(words.Id)!.GevolgId, beeld.Opgaven.Zoek(opgave.Id)!.Formulering.Gewenst));
        var next = beeld.Wybers.Single(other => other.KomtVoortUit == ask.Id);
        Assert.Equal((next.Id, "Wie is er na zes uur?"), (beeld.Wybers.Zoek(ask.Id)!.GevolgId, next.Startvraag));

        Wyber Again(Wybergevolg gevolg) => wyber with { Id = Guid.CreateVersion7(), Gevolg = gevolg };
    }

    /// <summary>The form behind the button under the outcome.</summary>
    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> FromRoomAsync(HttpClient leader, Wyber wyber) =>
        await leader.GetDocumentAsync((await leader.GetDocumentAsync($"/wybers/{wyber.Id}")).QuerySelector("#uitkomst")!.ParentElement!.QuerySelector("a[href*='uit='], a[href*='na=']")!.GetAttribute("href")!);

    internal static async Task<Guid> PrepareAsync(TestHost host, HttpClient leader, params (string, string)[] more)
    {
        using var made = await leader.SubmitAsync(await leader.GetDocumentAsync("/wybers/nieuw"), Form, [("Invoer.Startvraag", "Van wie is het plein?"), .. more]);
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        return Guid.Parse(made.Headers.Location!.OriginalString.Split('/')[^1]);
    }

    internal static async Task<string> CodeAsync(HttpClient leader, Guid wyber) =>
        (await leader.GetDocumentAsync($"/wybers/{wyber}")).QuerySelector("a[href^='/w/']")!.GetAttribute("href")!.Split('/')[^1];

    /// <summary>Joins by the code.</summary>
    /// <returns>The personal link.</returns>
    internal static async Task<string> JoinAsync(HttpClient guest, string code, string name)
    {
        using var joined = await guest.SubmitAsync(await guest.GetDocumentAsync($"/w/{code}"), Form, ("Naam", name));
        Assert.Equal(HttpStatusCode.Redirect, joined.StatusCode);
        return joined.Headers.Location!.OriginalString;
    }

    internal static async Task DoAsync(HttpClient leader, string address, string form)
    {
        using var answer = await leader.SubmitAsync(await leader.GetDocumentAsync(address), form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static string[] Ids(AngleSharp.Html.Dom.IHtmlDocument page) => [.. page.QuerySelectorAll("[data-bijdrage]").Select(row => row.GetAttribute("data-bijdrage")!)];
}
