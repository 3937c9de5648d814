// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Platform.Word;

namespace Samenhang.Tests.Portfolio.Besluiten;

public sealed class BesluitenlijstTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    private const string Code = "GM0294", Form = "form.samenhang-formulier:not(.samenhang-verwijder)";

    private TestHost Host => quiet.Host;

    [Fact]
    public async Task No_and_not_now_stay_in_the_list_which_filters_sorts_and_goes_out_as_a_document()
    {
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Wonen" };
        var effort = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Bouwen", Opgaven = [opgave.Id] };
        await Host.RecordAsync(
            Code, opgave, effort, New("Ja gezegd", effort.Id, Besluituitkomst.Ja, "College"), New("Nee gezegd", effort.Id, Besluituitkomst.Nee, "college"),
            New("Niet nu gezegd", opgave.Id, Besluituitkomst.NietNu, "raad") with { Terugkijkdatum = new DateOnly(2026, 9, 1) },
            new Besluit { Id = Guid.CreateVersion7(), Naam = "Ligt nog voor", Over = [opgave.Id] },
            New("Verborgen besluit", opgave.Id, Besluituitkomst.Ja, "college") with { Zichtbaarheid = Zichtbaarheid.Betrokkenen });
        using var client = await Host.SignedInAsync(Code, "lezer");

        Assert.Equal(["Ja gezegd", "Ligt nog voor", "Nee gezegd", "Niet nu gezegd"], await NamesAsync(client, ""));
        Assert.Equal(["Nee gezegd"], await NamesAsync(client, "?uitkomst=nee"));
        Assert.Equal(["Ja gezegd", "Nee gezegd"], await NamesAsync(client, "?organ=college"));
        Assert.Equal(["Ligt nog voor"], await NamesAsync(client, "?uitkomst=geen"));
        Assert.Equal(4, (await NamesAsync(client, $"?opgave={opgave.Id}&jaar=2026&jaar=geen")).Count());
        Assert.Empty(await NamesAsync(client, "?tekst=verborgen"));
        var table = await client.GetDocumentAsync("/portfolio");
        Assert.Contains("1 september 2026", table.QuerySelector("section[aria-labelledby=parkeerplaats]")!.TextContent, StringComparison.Ordinal);

        using var answer = await client.GetAsync(new Uri("/portfolio/besluiten/document?vorm=docx&organ=college", UriKind.Relative));
        using var document = DocumentschrijverTests.Open(await answer.Content.ReadAsByteArrayAsync());
        DocumentschrijverTests.AssertValid(document);
        var text = document.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.Contains("Nee gezegd", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Niet nu gezegd", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_decide_reads_and_bad_steps_are_not_there()
    {
        var effort = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Bouwen" };
        var besluit = new Besluit { Id = Guid.CreateVersion7(), Naam = "Voorstel", Over = [effort.Id] };
        await Host.RecordAsync("GM0301", effort, besluit);
        using var reader = await Host.SignedInAsync("GM0301", "lezer");
        using var client = await Host.SignedInAsync("GM0301");

        Assert.Null((await reader.GetDocumentAsync($"/portfolio/besluiten/{besluit.Id}")).QuerySelector("a[href$='/nemen']"));
        foreach (var step in new[] { "nemen", "agenderen", "intrekken", "uitvoeren" })
        {
            using var forbidden = await reader.GetAsync(new Uri($"/portfolio/besluiten/{besluit.Id}/{step}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        }

        foreach (var query in new[] { "stap=onzin", $"stap=stop:{Guid.CreateVersion7():N}", $"soort=stop&waarover={Guid.CreateVersion7()}", $"van={Guid.CreateVersion7()}", $"stap=stop:{besluit.Id:N}" })
        {
            using var missing = await client.GetAsync(new Uri("/portfolio/voorstellen/nieuw?" + query, UriKind.Relative));
            Assert.True(missing.StatusCode == HttpStatusCode.NotFound, $"{query} gave {missing.StatusCode}");
        }

        var withdraw = await client.GetDocumentAsync($"/portfolio/besluiten/{besluit.Id}/intrekken");
        using var silent = await client.SubmitAsync(withdraw, Form, ("Invoer.Waarom", " "));
        Assert.NotNull((await silent.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Invoer_Waarom-fout"));
        using var gone = await client.SubmitAsync(withdraw, Form, ("Invoer.Waarom", "Achterhaald"));
        Assert.Equal(Besluitstatus.Ingetrokken, (await Host.BeeldAsync("GM0301")).Besluiten.Single().Status);
        using var nothing = await client.GetAsync(new Uri($"/portfolio/besluiten/{besluit.Id}/uitvoeren", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, nothing.StatusCode);
    }

    private static async Task<IEnumerable<string>> NamesAsync(HttpClient client, string query) =>
        (await client.GetDocumentAsync("/portfolio/besluiten" + query)).QuerySelectorAll("main a.samenhang-naam").Select(link => link.TextContent);

    private static Besluit New(string name, Guid about, Besluituitkomst outcome, string organ) => new()
    {
        Id = Guid.CreateVersion7(),
        Naam = name,
        Over = [about],
        Status = Besluitstatus.Genomen,
        Uitkomst = outcome,
        Organ = organ,
        Datum = new DateOnly(2026, 2, 3),
    };
}
