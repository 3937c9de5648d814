// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Partijen;

public sealed class PartijenTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    private const string Form = "main form.samenhang-formulier:not(.samenhang-verwijder)";

    [Fact]
    public async Task A_party_is_added_takes_part_and_is_found_in_the_list()
    {
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Wonen" };
        var inspanning = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Nieuwbouw", Opgaven = [opgave.Id] };
        await quiet.Host.RecordAsync("GM0294", opgave, inspanning);
        using var manager = await quiet.Host.SignedInAsync("GM0294", "opgavemanager");

        using var added = await manager.SubmitAsync(
            await manager.GetDocumentAsync("/partijen/nieuw"), Form, ("Invoer.Naam", "De Lindeborg"), ("Invoer.Soort", "Maatschappelijk"), ("Invoer.Invloed", "Groot"),
            ("Invoer.Houding", "TrektMee"), ("Invoer.Belang", "Rust in de wijk"), ("Invoer.Contact", "Karin\n06 12345678"));
        var partij = (await quiet.Host.BeeldAsync("GM0294")).Partijen.Single();
        Assert.Equal($"/partijen/{partij.Id}", added.Headers.Location?.OriginalString);
        foreach (var (id, inbreng) in new[] { (opgave.Id, "bouwt"), (inspanning.Id, "") })
        {
            using var coupled = await manager.SubmitAsync(
                await manager.GetDocumentAsync($"/partijen/{partij.Id}/betrekken"), Form, ("Invoer.Op", id.ToString()), ("Invoer.Inbreng", inbreng));
            Assert.Equal($"/partijen/{partij.Id}", coupled.Headers.Location?.OriginalString);
        }

        var page = await manager.GetDocumentAsync($"/partijen/{partij.Id}");
        Assert.Equal(["Wonen", "Nieuwbouw"], page.QuerySelectorAll("main tbody .samenhang-naam").Select(link => link.TextContent));
        Assert.Contains("bouwt", page.QuerySelector("main tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("06 12345678", page.QuerySelector("[aria-labelledby=contact]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Trekt mee", page.QuerySelector(".samenhang-feiten")!.TextContent, StringComparison.Ordinal);
        Assert.Single((await manager.GetDocumentAsync($"/partijen?opgave={opgave.Id}&houding=trekt-mee")).QuerySelectorAll("main tbody .samenhang-naam"));
        Assert.Empty((await manager.GetDocumentAsync("/partijen?houding=tegen")).QuerySelectorAll("main tbody .samenhang-naam"));
    }

    [Fact]
    public async Task Taking_part_twice_or_in_nothing_is_refused()
    {
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Wonen" };
        var partij = new Partij { Id = Guid.CreateVersion7(), Naam = "Provincie", Betrokken = [new Betrokkenheid { Op = opgave.Id }] };
        await quiet.Host.RecordAsync("GM0197", opgave, partij);
        using var manager = await quiet.Host.SignedInAsync("GM0197", "opgavemanager");
        var page = await manager.GetDocumentAsync($"/partijen/{partij.Id}/betrekken");
        Assert.Single(page.QuerySelectorAll("#Invoer_Op option"));
        page.QuerySelector("#Invoer_Op")!.InnerHtml += $"<option value='{opgave.Id}'>x</option><option value='{Guid.CreateVersion7()}'>y</option>";
        var values = page.QuerySelectorAll("#Invoer_Op option").Select(option => option.GetAttribute("value")!).ToList();

        foreach (var (value, message) in values.Zip(["Kies een opgave of inspanning.", "doet hier al aan mee", "deze is er niet (meer)"]))
        {
            using var refused = await manager.SubmitAsync(page, Form, ("Invoer.Op", value), ("Invoer.Inbreng", "blijft staan"));
            var again = await refused.DocumentAsync(HttpStatusCode.BadRequest);
            Assert.Contains(message, again.QuerySelector("#Invoer_Op-fout")!.TextContent, StringComparison.Ordinal);
            Assert.Equal("blijft staan", again.QuerySelector("#Invoer_Inbreng")!.TextContent);
        }

        Assert.Single((await quiet.Host.BeeldAsync("GM0197")).Partijen.Single().Betrokken);
    }

    [Fact]
    public async Task A_stale_form_conflicts_but_taking_part_does_not()
    {
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Wonen" };
        var partij = new Partij { Id = Guid.CreateVersion7(), Naam = "Provincie" };
        await quiet.Host.RecordAsync("GM0222", opgave, partij);
        using var manager = await quiet.Host.SignedInAsync("GM0222", "opgavemanager");
        var form = await manager.GetDocumentAsync($"/partijen/{partij.Id}/wijzigen");
        var couple = await manager.GetDocumentAsync($"/partijen/{partij.Id}/betrekken");
        await quiet.Host.RecordAsync("GM0222", partij with { Belang = "Van een ander" });

        using var coupled = await manager.SubmitAsync(couple, Form, ("Invoer.Op", opgave.Id.ToString()));
        using var refused = await manager.SubmitAsync(form, Form, ("Invoer.Belang", "Van mij"));

        Assert.Equal(HttpStatusCode.Redirect, coupled.StatusCode);
        var conflict = (await refused.DocumentAsync(HttpStatusCode.Conflict)).QuerySelector(".samenhang-conflict")!.TextContent;
        Assert.Contains("Van een ander", conflict, StringComparison.Ordinal);
        Assert.DoesNotContain("Wonen", conflict, StringComparison.Ordinal);
        var stored = (await quiet.Host.BeeldAsync("GM0222")).Partijen.Single();
        Assert.Equal(("Van een ander", 1), (stored.Belang, stored.Betrokken.Count));
    }

    [Fact]
    public async Task Without_the_permission_there_is_no_form()
    {
        var partij = new Partij { Id = Guid.CreateVersion7(), Naam = "Provincie" };
        await quiet.Host.RecordAsync("GM0160", partij);
        using var reader = await quiet.Host.SignedInAsync("GM0160", "lezer");
        foreach (var address in new[] { "/partijen/nieuw", $"/partijen/{partij.Id}/wijzigen", $"/partijen/{partij.Id}/betrekken" })
        {
            using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }
}
