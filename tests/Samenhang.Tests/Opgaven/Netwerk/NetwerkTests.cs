// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Netwerk;

[Collection(OpgavenCollection.Name)]
public sealed class NetwerkTests(OpgavenHost host)
{
    private const string Form = "main form.samenhang-formulier:not(.samenhang-verwijder)";

    [Fact]
    public async Task The_drawing_and_the_table_say_the_same()
    {
        var (opgave, goal, effort, against) = await RecordAsync("Tekening");
        var client = await host.ClientAsync("opgavemanager");

        var page = await client.GetDocumentAsync($"/opgaven/{opgave.Id}/netwerk");

        var drawing = page.QuerySelector("svg.samenhang-tekening")!;
        Assert.Equal(3, drawing.QuerySelectorAll(".knoop").Length);
        Assert.Equal($"/inspanningen/{effort.Id}", drawing.QuerySelector($"[id='k-{effort.Id}']")!.GetAttribute("href"));
        Assert.StartsWith($"{effort.Naam}, inspanning, project", drawing.QuerySelector($"[id='k-{effort.Id}'] title")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"werkt tegen: {goal.Naam}", drawing.QuerySelector($"[id='k-{against.Id}'] title")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, drawing.QuerySelectorAll(".lijn").Length);
        Assert.Single(drawing.QuerySelectorAll(".lijn--tegen"));
        Assert.Equal(2, page.QuerySelectorAll("#tabel table tbody tr").Length);
        Assert.Contains("werkt sterk tegen", page.QuerySelector("#tabel")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[style]"));
        Assert.NotNull((await client.GetDocumentAsync($"/opgaven/{opgave.Id}")).QuerySelector($"a[href='/opgaven/{opgave.Id}/netwerk']"));
        Assert.NotNull((await client.GetDocumentAsync("/opgaven")).QuerySelector(".samenhang-weergave a[href='/netwerk']"));
    }

    [Fact]
    public async Task Looking_at_one_effort_names_it_and_marks_its_lines()
    {
        var (opgave, _, effort, _) = await RecordAsync("Focus");
        var client = await host.ClientAsync("lezer");

        var page = await client.GetDocumentAsync($"/opgaven/{opgave.Id}/netwerk?focus={effort.Id}");

        Assert.Contains($"Je kijkt naar {effort.Naam}: dit draagt bij aan 1 doel.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll(".samenhang-net .lijn.is-langs"));
        Assert.Equal("true", page.QuerySelector($".samenhang-net [id='k-{effort.Id}']")!.GetAttribute("aria-current"));
        Assert.Null(page.QuerySelector("a[href^='/bijdragen']"));
        Assert.Equal("", page.QuerySelector("[data-netwerk]")!.GetAttribute("data-verbind") ?? "");
        Assert.Equal(2, (await client.GetDocumentAsync($"/opgaven/{opgave.Id}/netwerk?focus={effort.Id}&alleen=1")).QuerySelectorAll(".samenhang-net .knoop").Length);
    }

    [Fact]
    public async Task A_drawn_line_opens_the_form_with_both_ends_and_saving_leads_back()
    {
        var (opgave, goal, _, _) = await RecordAsync("Trek");
        var other = OpgavenHost.NewInspanning("Trek erbij", opgave.Id);
        await host.SaveAsync(other);
        var client = await host.ClientAsync("opgavemanager");
        var back = $"/opgaven/{opgave.Id}/netwerk?lijnen=primair";

        var form = await client.GetDocumentAsync($"/bijdragen/nieuw?bij={other.Id}&naar={goal.Id}&terug={Uri.EscapeDataString(back)}");
        Assert.Equal(goal.Id.ToString(), form.QuerySelector("#Invoer_Naar option[selected]")!.GetAttribute("value"));
        using var saved = await client.SubmitAsync(form, Form, ("Invoer.Sterkte", "2"));

        Assert.Equal(back, saved.Headers.Location?.OriginalString);
        Assert.Contains((await host.BeeldAsync()).Bijdragen, line => line.Van == other.Id && line.Naar == goal.Id && line.Sterkte == 2);
        var shown = await client.GetDocumentAsync(back);
        Assert.NotNull(shown.QuerySelector(".samenhang-ongedaan"));
    }

    [Fact]
    public async Task A_way_back_leads_nowhere_else()
    {
        var (_, _, effort, _) = await RecordAsync("Elders");
        var client = await host.ClientAsync("opgavemanager");

        var form = await client.GetDocumentAsync($"/bijdragen/nieuw?bij={effort.Id}&terug={Uri.EscapeDataString("//kwaad.example/")}");

        Assert.DoesNotContain("kwaad", form.QuerySelector(".samenhang-formulier__knoppen")!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_circle_is_refused_with_its_path_and_names_nothing_hidden()
    {
        var (opgave, goal, _, _) = await RecordAsync("Kring");
        var hidden = OpgavenHost.NewOpgave("Kring geheim") with { Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        var secret = new Doel { Id = Guid.CreateVersion7(), Naam = "Kring verborgen doel", OpgaveId = hidden.Id };
        var last = new Doel { Id = Guid.CreateVersion7(), Naam = "Kring einddoel", OpgaveId = opgave.Id };
        await host.SaveAsync(hidden, secret, last, Line(goal.Id, secret.Id), Line(secret.Id, last.Id));
        var client = await host.ClientAsync("opgavemanager");

        var form = await client.GetDocumentAsync($"/bijdragen/nieuw?bij={last.Id}&naar={goal.Id}");
        using var refused = await client.SubmitAsync(form, Form);
        var page = await refused.DocumentAsync(HttpStatusCode.BadRequest);

        Assert.Contains($"Zo ontstaat een kring: ‘{last.Naam}’ → ‘{goal.Naam}’ → een vertrouwelijk onderdeel → ‘{last.Naam}’.", page.QuerySelector("#Invoer_Naar-fout")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(secret.Naam, page.Source.Text, StringComparison.Ordinal);
        var network = await client.GetStringAsync(new Uri($"/opgaven/{opgave.Id}/netwerk?anderen=1", UriKind.Relative));
        Assert.DoesNotContain(secret.Naam, network, StringComparison.Ordinal);
        Assert.DoesNotContain(secret.Id.ToString(), network, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_past_shows_what_was_recorded_then_and_offers_no_change()
    {
        var (opgave, _, _, _) = await RecordAsync("Verleden");
        var client = await host.ClientAsync("opgavemanager");

        var day = DateOnly.FromDateTime(host.Host.Clock.GetUtcNow().UtcDateTime).AddDays(-400);
        using var before = await client.GetAsync(new Uri($"/opgaven/{opgave.Id}/netwerk?op={day:yyyy-MM-dd}", UriKind.Relative));
        var then = await client.GetDocumentAsync($"/netwerk?op={day:yyyy-MM-dd}");

        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
        Assert.Null(then.QuerySelector("main a[href^='/bijdragen'], main a[href$='/nieuw']"));
    }

    [Fact]
    public async Task The_drawing_is_a_file_that_needs_nothing_else()
    {
        var (opgave, goal, _, _) = await RecordAsync("Bestand <&>");
        var client = await host.ClientAsync("opgavemanager");

        using var answer = await client.GetAsync(new Uri($"/netwerk/exporteren?vorm=svg&opgave={opgave.Id}", UriKind.Relative));

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.EndsWith(".svg", answer.Content.Headers.ContentDisposition?.FileNameStar ?? answer.Content.Headers.ContentDisposition?.FileName, StringComparison.Ordinal);
        var drawing = System.Xml.Linq.XDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Contains(drawing.Descendants(), part => part.Name.LocalName == "text" && part.Value == goal.Naam);
        Assert.DoesNotContain(drawing.Descendants(), part => part.Name.LocalName == "a");
        using var wrong = await client.GetAsync(new Uri($"/netwerk/exporteren?vorm=svg&opgave={Guid.NewGuid()}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, wrong.StatusCode);
    }

    [Fact]
    public async Task Bad_addresses_show_the_network_all_the_same()
    {
        var client = await host.ClientAsync("lezer");

        foreach (var odd in new[] { "focus=x&anders=y&zoom=999999&blad=-3&vouw=weg&lijnen=%3Cscript%3E&portefeuille=x", "focus=00000000-0000-0000-0000-000000000001&alleen=1", "tekst=%3Cscript%3Ealert(1)%3C/script%3E&blad=99" })
        {
            using var answer = await client.GetAsync(new Uri($"/netwerk?{odd}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.DoesNotContain("<script>", (await answer.Content.ReadAsStringAsync()).Replace("<script type", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    private async Task<(Opgave Opgave, Doel Goal, Inspanning Effort, Inspanning Against)> RecordAsync(string name)
    {
        var opgave = OpgavenHost.NewOpgave(name);
        var goal = new Doel { Id = Guid.CreateVersion7(), Naam = $"{name} doel", OpgaveId = opgave.Id };
        var effort = OpgavenHost.NewInspanning($"{name} werk", opgave.Id) with { Werkwijze = Werkwijze.Project };
        var against = OpgavenHost.NewInspanning($"{name} tegen", opgave.Id);
        await host.SaveAsync(opgave, goal, effort, against, Line(effort.Id, goal.Id) with { Primair = true, Sterkte = 3 }, Line(against.Id, goal.Id) with { Sterkte = -2 });
        return (opgave, goal, effort, against);
    }

    private static Bijdrage Line(Guid from, Guid to) => new() { Id = Guid.CreateVersion7(), Van = from, Naar = to };
}
