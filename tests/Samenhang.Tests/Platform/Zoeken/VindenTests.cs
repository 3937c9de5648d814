// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Zoeken;

/// <summary>The search page and the small answers for the window of Ctrl+K.</summary>
public sealed class VindenTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    private const string Script = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";

    [Fact]
    public async Task It_finds_records_people_and_notes_and_leads_to_where_they_are_read()
    {
        const string code = "GM0294";
        var person = await quiet.Host.PersonAsync(code, "Sanne Kraanvogel", "wethouder wonen");
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Een thuis voor iedereen", Omschrijving = "Elke kraanvogel krijgt een seniorenwoning.", Code = "PR-012" };
        var note = new Notitie { Id = Guid.CreateVersion7(), Op = opgave.Id, Tekst = "De kraanvogel is gezien.", Datum = new DateOnly(2026, 2, 3) };
        await quiet.Host.RecordAsync(code, opgave, note, new Mijlpaal { Id = Guid.CreateVersion7(), Op = opgave.Id, Naam = "Eerste kraanvogel" });
        using var reader = await quiet.Host.SignedInAsync(code, Rollen.Lezer);

        var page = await reader.GetDocumentAsync("/zoeken?q=kraanvogels");
        Assert.Equal(["Alles 4", "Opgaven 1", "Mensen 1", "Mijlpalen 1", "Notities 1"], page.QuerySelectorAll(".samenhang-soorten a").Select(link => link.TextContent));
        var links = page.QuerySelectorAll(".samenhang-treffers .samenhang-naam").ToDictionary(link => link.TextContent, link => link.GetAttribute("href"));
        Assert.Equal($"/personen/{person}", links["Sanne Kraanvogel"]);
        Assert.Equal($"/opgaven/{opgave.Id}", links["De kraanvogel is gezien."]);
        Assert.Equal($"/opgaven/{opgave.Id}", links["Eerste kraanvogel"]);
        Assert.Contains("bij Een thuis voor iedereen", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("kraanvogel", page.QuerySelector(".samenhang-treffers p mark")!.TextContent);
        Assert.Equal("kraanvogels", page.QuerySelector("#q")!.GetAttribute("value"));

        var people = await reader.GetDocumentAsync("/zoeken?q=kraanvogels&soort=persoon");
        Assert.Equal("Sanne Kraanvogel", Assert.Single(people.QuerySelectorAll(".samenhang-treffers .samenhang-naam")).TextContent);
        Assert.Equal("Mensen 1", people.QuerySelector(".samenhang-soorten [aria-current]")!.TextContent);
        Assert.Single((await reader.GetDocumentAsync("/zoeken?q=pr012")).QuerySelectorAll(".samenhang-treffers > li"));

        var mistake = await reader.GetDocumentAsync("/zoeken?q=kraanvolgel");
        Assert.Equal("/zoeken?q=kraanvogel", mistake.QuerySelector(".samenhang-bedoeld a")!.GetAttribute("href"));
        Assert.NotEmpty(mistake.QuerySelectorAll(".samenhang-treffers > li"));
    }

    [Fact]
    public async Task Without_a_question_it_teaches_and_without_an_answer_it_says_so()
    {
        using var reader = await quiet.Host.SignedInAsync("GM0197", Rollen.Lezer);
        Assert.Contains("Zo zoek je", (await reader.GetDocumentAsync("/zoeken")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Niets gevonden", (await reader.GetDocumentAsync("/zoeken?q=xyzzy&soort=opgave&pagina=7")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var landscape = await reader.GetDocumentAsync("/opgaven");
        Assert.Equal("/zoeken", landscape.QuerySelector("form[data-zoek]")!.GetAttribute("action"));
        Assert.Equal("/zoeken", landscape.QuerySelector("a[data-zoekknop]")!.GetAttribute("href"));
        Assert.Null((await quiet.Host.NewClient().GetDocumentAsync("/aanmelden")).QuerySelector("form[data-zoek]"));
    }

    [Theory]
    [InlineData("soort=geheim"), InlineData("soort="), InlineData("soort=opgave&soort=doel"), InlineData("pagina=0"), InlineData("pagina=-3"), InlineData("pagina=999999999999"), InlineData("pagina=x"), InlineData("pagina=10000")]
    [InlineData("recent=x,,00000000-0000-0000-0000-000000000000"), InlineData("q=a&q=b"), InlineData("q=%00%07%1B"), InlineData("q=%ED%A0%80%FF"), InlineData("q=%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7"), InlineData("q=%25_'%22%3B--"), InlineData("q=-"), InlineData("q=...///---")]
    public async Task Strange_addresses_are_no_trouble(string query)
    {
        using var reader = await quiet.Host.SignedInAsync("GM0034", Rollen.Lezer);
        foreach (var address in new[] { $"/zoeken?{query}", $"/zoeken?q=wonen&{query}", $"/zoeken?handler=Snel&{query}" })
        {
            using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task What_is_too_long_is_refused_beside_the_field_and_kept()
    {
        using var reader = await quiet.Host.SignedInAsync("GM0037", Rollen.Lezer);
        var typed = new string('w', 2000);
        using var answer = await reader.GetAsync(new Uri($"/zoeken?q={typed}", UriKind.Relative));
        var page = await answer.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Equal(typed, page.QuerySelector("#q")!.GetAttribute("value"));
        Assert.Equal("q-fout", page.QuerySelector("#q")!.GetAttribute("aria-describedby"));
        Assert.Contains("hoogstens", page.QuerySelector("#q-fout")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("#q", page.QuerySelector("[data-foutenlijst] a")!.GetAttribute("href"));
        using var quick = await reader.GetAsync(new Uri($"/zoeken?handler=Snel&q={typed}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, quick.StatusCode);
    }

    [Fact]
    public async Task Nothing_that_was_typed_comes_out_as_markup()
    {
        const string code = "GM0047";
        await quiet.Host.RecordAsync(code, new Inspanning { Id = Guid.CreateVersion7(), Naam = $"Alert {Script}", Omschrijving = $"Alert {Script} 👩‍👧 onerror" });
        using var reader = await quiet.Host.SignedInAsync(code, Rollen.Lezer);
        foreach (var address in new[] { "/zoeken?q=", "/zoeken?handler=Snel&q=" })
        {
            foreach (var typed in new[] { Script, "alert onerror", "👩‍👧 alert" })
            {
                var text = await reader.GetStringAsync(new Uri(address + Uri.EscapeDataString(typed), UriKind.Relative));
                Assert.DoesNotContain("<script>alert", text, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("<img", text, StringComparison.OrdinalIgnoreCase);
                Assert.Contains("<mark>", text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task What_is_hidden_or_of_another_organisation_is_not_found_named_counted_or_remembered()
    {
        const string code = "GM0050";
        var hidden = new Opgave { Id = Guid.CreateVersion7(), Naam = "Schaduwvos onder water", Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        var note = new Notitie { Id = Guid.CreateVersion7(), Op = hidden.Id, Tekst = "Schaduwvos gezien", Datum = new DateOnly(2026, 1, 1) };
        await quiet.Host.RecordAsync(code, hidden, note, new Opgave { Id = Guid.CreateVersion7(), Naam = "Schaduw en licht" });
        using var manager = await quiet.Host.SignedInAsync(code);
        using var reader = await quiet.Host.SignedInAsync(code, Rollen.Lezer);
        using var stranger = await quiet.Host.SignedInAsync("GM0059");
        Assert.Contains("Schaduwvos onder water", await TextAsync(manager, "/zoeken?q=schaduwvos", marks: false), StringComparison.Ordinal);
        Assert.Contains("Schaduwvos", await TextAsync(manager, $"/zoeken?handler=Snel&recent={hidden.Id}", marks: false), StringComparison.Ordinal);
        foreach (var typed in new[] { "schaduwvo", "vos onder", "schaduw", "schaduwvis", "wtaer", "gezien", "water schaduw" })
        {
            foreach (var client in new[] { reader, stranger })
            {
                foreach (var address in new[] { $"/zoeken?q={typed}", $"/zoeken?handler=Snel&q={typed}", $"/zoeken?handler=Snel&recent={hidden.Id},{note.Id}" })
                {
                    var text = await TextAsync(client, address, marks: false);
                    Assert.DoesNotContain("schaduwvos", text, StringComparison.OrdinalIgnoreCase);
                    Assert.DoesNotContain(hidden.Id.ToString(), text, StringComparison.OrdinalIgnoreCase);
                }
            }
        }

        Assert.Single((await reader.GetDocumentAsync("/zoeken?q=schaduw")).QuerySelectorAll(".samenhang-treffers > li"));
    }

    [Fact]
    public async Task A_look_back_finds_what_was_there_then_and_stays_there()
    {
        const string code = "GM0060";
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Oude kraanvogel" };
        await quiet.Host.RecordAsync(code, opgave);
        var then = (await quiet.Host.BeeldAsync(code)).Versie;
        var moment = new Moment { Id = Guid.CreateVersion7(), Naam = "Toen", OpVersie = then, Datum = new DateOnly(2026, 3, 3) };
        await quiet.Host.RecordAsync(code, opgave with { Naam = "Nieuwe reiger" }, moment);
        using var manager = await quiet.Host.SignedInAsync(code);
        var past = await manager.GetDocumentAsync($"/zoeken?q=kraanvogel&op=m-{moment.Id:N}");
        Assert.Equal($"/opgaven/{opgave.Id}?op=m-{moment.Id:N}", past.QuerySelector(".samenhang-treffers a")!.GetAttribute("href"));
        Assert.Equal($"m-{moment.Id:N}", past.QuerySelector(".samenhang-zoekvraag [name=op]")!.GetAttribute("value"));
        Assert.All(past.QuerySelectorAll(".samenhang-soorten a"), link => Assert.Contains($"op=m-{moment.Id:N}", link.GetAttribute("href")!, StringComparison.Ordinal));
        Assert.Empty((await manager.GetDocumentAsync("/zoeken?q=kraanvogel")).QuerySelectorAll(".samenhang-treffers > li"));
        Assert.Single((await manager.GetDocumentAsync("/zoeken?q=reiger")).QuerySelectorAll(".samenhang-treffers > li"));
        Assert.Contains("Nieuwe opgave", await TextAsync(manager, "/zoeken?handler=Snel&q=nieuw", marks: true), StringComparison.Ordinal);
        Assert.DoesNotContain("Nieuwe opgave", await TextAsync(manager, $"/zoeken?handler=Snel&q=nieuw&op=m-{moment.Id:N}", marks: true), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_window_leads_to_places_and_actions_that_one_may_use()
    {
        const string code = "GM0072";
        using var manager = await quiet.Host.SignedInAsync(code);
        using var reader = await quiet.Host.SignedInAsync(code, Rollen.Lezer);
        var (all, few) = (await TextAsync(manager, "/zoeken?handler=Snel"), await TextAsync(reader, "/zoeken?handler=Snel"));
        Assert.All(["/opgaven/nieuw", "/beheer", "/momenten", "/indicatoren"], address => Assert.Contains($"href=\"{address}\"", all, StringComparison.Ordinal));
        Assert.All(["/opgaven/nieuw", "/beheer"], address => Assert.DoesNotContain($"href=\"{address}\"", few, StringComparison.Ordinal));
        Assert.Contains("href=\"/momenten\"", few, StringComparison.Ordinal);
        Assert.Contains("href=\"/beheer\"", await TextAsync(manager, "/zoeken?handler=Snel&q=behee"), StringComparison.Ordinal);
        Assert.DoesNotContain("<html", all, StringComparison.Ordinal);
    }

    private static async Task<string> TextAsync(HttpClient client, string address, bool marks = true)
    {
        var text = await client.GetStringAsync(new Uri(address, UriKind.Relative));
        return marks ? text : text.Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal);
    }
}
