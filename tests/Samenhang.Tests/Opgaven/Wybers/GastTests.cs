// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Wybers;

/// <summary>A personal link opens one room for one participant, and nothing else.</summary>
public sealed class GastTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    private const string Own = "GM0294", Other = "GM0197", Inbreng = "form[data-inbreng]";

    private TestHost Host => quiet.Host;

    [Fact]
    public async Task Parts_of_different_links_do_not_open_a_room()
    {
        var (code, link) = await RoomAsync(Own);
        var (otherCode, otherLink) = await RoomAsync(Own);
        var (strangeCode, strangeLink) = await RoomAsync(Other);
        using var guest = Host.NewClient();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(guest, link));

        foreach (var address in new[]
        {
            $"/w/{code}/{Secret(otherLink)}", $"/w/{code}/{Secret(strangeLink)}", $"/w/{otherCode}/{Secret(link)}", $"/w/{strangeCode}/{Secret(link)}", $"/w/{code}/{new string('A', 43)}", $"/w/{code}/x",
            "/w/ABCD2345",
        })
        {
            foreach (var asked in new[] { address, $"{address}/stroom" }) Assert.Equal((asked, HttpStatusCode.NotFound), (asked, await StatusAsync(guest, asked)));
        }
    }

    [Fact]
    public async Task A_guest_reads_nothing_else_of_the_organisation()
    {
        var secret = new Opgave { Id = Guid.CreateVersion7(), Naam = "Schaduwvos" };
        await Host.RecordAsync(Own, secret);
        var (code, link) = await RoomAsync(Own, ("Invoer.OpgaveId", $"{secret.Id}"));
        var wyber = (await Host.BeeldAsync(Own)).Wybers.Last();
        using var guest = Host.NewClient();
        foreach (var address in new[] { $"/w/{code}", link })
        {
            var page = await guest.GetDocumentAsync(address);
            Assert.DoesNotContain("Schaduwvos", page.Source.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")), href => href!.StartsWith("/opgaven", StringComparison.Ordinal) || href.StartsWith("/wybers", StringComparison.Ordinal));
        }

        foreach (var address in new[] { "/wybers", $"/wybers/{wyber.Id}", $"/wybers/{wyber.Id}/scherm", $"/wybers/{wyber.Id}/stroom", $"/wybers/{wyber.Id}/verslag", $"/wybers/{wyber.Id}/document?vorm=docx", $"/opgaven/{secret.Id}" })
            Assert.Contains(await StatusAsync(guest, address), new[] { HttpStatusCode.Redirect, HttpStatusCode.Unauthorized });
    }

    [Fact]
    public async Task Ids_and_keys_of_others_do_nothing()
    {
        var (_, link) = await RoomAsync(Own, begin: true);
        var (_, elsewhere) = await RoomAsync(Own, begin: true);
        using var guest = Host.NewClient();
        using var made = await guest.SubmitAsync(await guest.GetDocumentAsync(elsewhere), Inbreng, ("Invoer.Tekst", "In de andere zaal"));
        var theirs = (await guest.GetDocumentAsync(elsewhere)).QuerySelector("[data-bijdrage]")!.GetAttribute("data-bijdrage")!;

        var form = await guest.GetDocumentAsync(link);
        using var crafted = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
            ["bijdrage"] = theirs,
            ["punten"] = "5",
        });
        using var vote = await guest.PostAsync(new Uri($"{link}?handler=Stem", UriKind.Relative), crafted);
        Assert.Equal(HttpStatusCode.Conflict, vote.StatusCode);
        using var without = await guest.PostAsync(new Uri($"{link}?handler=Bijdrage", UriKind.Relative), new FormUrlEncodedContent([new("Invoer.Tekst", "Zonder bewijs"), new("Invoer.Verzoek", $"{Guid.NewGuid()}")]));
        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        Assert.DoesNotContain("In de andere zaal", (await guest.GetDocumentAsync(link)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_only_read_looks_and_does_not_lead()
    {
        await RoomAsync(Own);
        var wyber = (await Host.BeeldAsync(Own)).Wybers.Last();
        using var reader = await Host.SignedInAsync(Own, "lezer");
        var page = await reader.GetDocumentAsync($"/wybers/{wyber.Id}");
        Assert.Null(page.QuerySelector("form[action*=Begin]"));
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)]);
        using var step = await reader.PostAsync(new Uri($"/wybers/{wyber.Id}?handler=Begin", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.Forbidden, step.StatusCode);
        Assert.Equal(Wyberfase.Vraag, (await Host.BeeldAsync(Own)).Wybers.Zoek(wyber.Id)!.Fase);
    }

    [Fact]
    public async Task A_script_that_was_typed_stays_text_and_a_long_text_is_not_lost()
    {
        var (_, link) = await RoomAsync(Own, begin: true);
        using var guest = Host.NewClient();
        using var script = await guest.SubmitAsync(await guest.GetDocumentAsync(link), Inbreng, ("Invoer.Tekst", "<script>alert(1)</script>"));
        var page = await guest.GetDocumentAsync(link);
        Assert.Empty(page.QuerySelectorAll("main script"));
        Assert.Equal("<script>alert(1)</script>", page.QuerySelector("[data-bijdrage] p")!.TextContent);

        var text = new string('x', 1001);
        using var refused = await guest.SubmitAsync(page, Inbreng, ("Invoer.Tekst", text));
        var again = await refused.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Equal(text, again.QuerySelector("textarea")!.TextContent.Trim());
        Assert.NotNull(again.QuerySelector("[data-foutenlijst] li"));
    }

    [Fact]
    public async Task A_device_gets_a_short_answer_that_says_what_is_wrong()
    {
        var (_, link) = await RoomAsync(Own);
        using var guest = Host.NewClient();
        var page = await guest.GetDocumentAsync(link);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{link}?handler=Bijdrage")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
                ["Invoer.Tekst"] = "Te vroeg",
                ["Invoer.Verzoek"] = $"{Guid.NewGuid()}",
            }),
        };
        request.Headers.Accept.ParseAdd("application/json");
        using var answer = await guest.SendAsync(request);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("We verbreden nu niet", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static string Secret(string link) => link.Split('/')[^1];

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        return answer.StatusCode;
    }

    private async Task<(string Code, string Link)> RoomAsync(string organisation, params (string, string)[] more) => await RoomAsync(organisation, false, more);

    private async Task<(string Code, string Link)> RoomAsync(string organisation, bool begin, params (string, string)[] more)
    {
        using var leader = await Host.SignedInAsync(organisation, "opgavemanager");
        var wyber = await WyberTests.PrepareAsync(Host, leader, more);
        var code = await WyberTests.CodeAsync(leader, wyber);
        if (begin) await WyberTests.DoAsync(leader, $"/wybers/{wyber}", "form[action*=Begin]");
        using var guest = Host.NewClient();
        return (code, await WyberTests.JoinAsync(guest, code, "Iris"));
    }
}
