// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Beleidsafspraken;

public sealed class BeleidsafsprakenTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    private const string Form = "main form.samenhang-formulier:not(.samenhang-verwijder)";

    [Fact]
    public async Task An_agreement_is_added_without_an_opgave_seen_as_a_gap_and_laid_down_later()
    {
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Wonen" };
        var effort = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Nieuwbouw", Opgaven = [opgave.Id] };
        await quiet.Host.RecordAsync("GM0294", opgave, effort);
        using var manager = await quiet.Host.SignedInAsync("GM0294", "opgavemanager");

        using var added = await manager.SubmitAsync(
            await manager.GetDocumentAsync("/beleidsafspraken/nieuw"), Form, ("Invoer.Soort", "Motie"), ("Invoer.Tekst", "Een boom per huis"), ("Invoer.WaarGebleven", "Nog nergens"));
        Assert.Equal("/beleidsafspraken", added.Headers.Location?.OriginalString);
        var afspraak = (await quiet.Host.BeeldAsync("GM0294")).Beleidsafspraken.Single();
        var list = await manager.GetDocumentAsync("/beleidsafspraken?gelegd=nee");
        Assert.Equal(["Een boom per huis"], list.QuerySelectorAll("main tbody .samenhang-naam").Select(link => link.TextContent));
        Assert.Contains("nergens", list.QuerySelector("main tbody tr")!.TextContent, StringComparison.Ordinal);

        var page = await manager.GetDocumentAsync(list.QuerySelector("main tbody .samenhang-naam")!.GetAttribute("href")!);
        Assert.Contains("wordt vergeten tot de raad ernaar vraagt", page.Body!.TextContent, StringComparison.Ordinal);
        foreach (var over in new[] { opgave.Id, effort.Id })
        {
            var form = await manager.GetDocumentAsync($"/beleidsafspraken/{afspraak.Id}");
            var chosen = form.QuerySelectorAll($"{Form} input[name='Invoer.Over'][checked]").Select(box => box.GetAttribute("value")!).Append(over.ToString());
            using var saved = await manager.SubmitAsync(form, Form, [.. chosen.Select(id => ("Invoer.Over", id))]);
            Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        }

        Assert.Equal([opgave.Id, effort.Id], (await quiet.Host.BeeldAsync("GM0294")).Beleidsafspraken.Single().Over);
        Assert.Empty((await manager.GetDocumentAsync("/beleidsafspraken?gelegd=nee")).QuerySelectorAll("main tbody .samenhang-naam"));
        Assert.Single((await manager.GetDocumentAsync($"/beleidsafspraken?opgave={opgave.Id}&soort=motie")).QuerySelectorAll("main tbody .samenhang-naam"));
        var csv = await manager.GetStringAsync(new Uri("/beleidsafspraken/exporteren?vorm=csv", UriKind.Relative));
        Assert.Contains("Een boom per huis;Motie;Open", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_change_finds_no_form_and_a_hidden_opgave_is_not_named()
    {
        var secret = new Opgave { Id = Guid.CreateVersion7(), Naam = "Geheime opgave", Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        var open = new Opgave { Id = Guid.CreateVersion7(), Naam = "Open opgave" };
        var both = new Beleidsafspraak { Id = Guid.CreateVersion7(), Tekst = "Voor beide", Over = [open.Id, secret.Id] };
        var hidden = new Beleidsafspraak { Id = Guid.CreateVersion7(), Tekst = "Alleen geheim", Over = [secret.Id] };
        await quiet.Host.RecordAsync("GM0197", secret, open, both, hidden);
        using var reader = await quiet.Host.SignedInAsync("GM0197", "lezer");

        var list = await reader.GetDocumentAsync("/beleidsafspraken");
        Assert.Equal(["Voor beide"], list.QuerySelectorAll("main tbody .samenhang-naam").Select(link => link.TextContent));
        Assert.DoesNotContain("Geheime", (await reader.GetDocumentAsync($"/beleidsafspraken/{both.Id}/bekijken")).Body!.TextContent, StringComparison.Ordinal);
        foreach (var (address, status) in new[] { ($"/beleidsafspraken/{hidden.Id}/bekijken", HttpStatusCode.NotFound), ("/beleidsafspraken/nieuw", HttpStatusCode.Forbidden) })
        {
            using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal(status, answer.StatusCode);
        }
    }
}
