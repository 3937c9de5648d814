// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using DocumentFormat.OpenXml.Wordprocessing;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Word;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Platform.Word;

namespace Samenhang.Tests.Opgaven.Dossier;

[Collection(OpgavenCollection.Name)]
public sealed class DocumentTests(OpgavenHost host)
{
    [Fact]
    public async Task The_documents_of_an_opgave_and_an_effort_hold_what_the_pages_show_to_this_viewer()
    {
        var opgave = OpgavenHost.NewOpgave("Wonen voor iedereen") with { Formulering = new Formulering { Nu = "Te weinig huizen" }, Code = "W1" };
        var effort = OpgavenHost.NewInspanning("Bouwversnelling", opgave.Id);
        var secret = OpgavenHost.NewInspanning("Geheime aankoop", opgave.Id) with { Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        var doel = new Doel { Id = Guid.CreateVersion7(), Naam = "Meer woningen", OpgaveId = opgave.Id };
        var besluit = new Besluit { Id = Guid.CreateVersion7(), Naam = "Starten", Over = [opgave.Id], Aantekening = "Alleen voor het college" };
        await host.SaveAsync(
            opgave, effort, secret, doel, besluit,
            new Mijlpaal { Id = Guid.CreateVersion7(), Op = effort.Id, Naam = "Eerste paal", Datum = Datering.Jaar(2026) },
            new Bijdrage { Id = Guid.CreateVersion7(), Van = effort.Id, Naar = doel.Id, Sterkte = 2, Onderbouwing = "Onderzoek" },
            new Budgetregel { Id = Guid.CreateVersion7(), Op = effort.Id, Jaar = 2026, PrimitiefCenten = 150_000_00 },
            new Notitie { Id = Guid.CreateVersion7(), Op = opgave.Id, Tekst = "Let op het rooster", Datum = OpgavenHost.Today },
            new Stand { Id = Guid.CreateVersion7(), Op = opgave.Id, Datum = OpgavenHost.Today, Algemeen = Licht.Bijsturen, Oorzaak = "Krapte" });
        var lezer = await host.ClientAsync("lezer");

        var (text, headings) = await ReadAsync(lezer, $"/opgaven/{opgave.Id}/document?vorm=docx");
        Assert.Equal(["Opgave", "Stand", "Inspanningen", "Doelen", "Besluiten", "Notities"], headings);
        foreach (var part in new[] { "Wonen voor iedereen", "Te weinig huizen", "Bouwversnelling", "Meer woningen", "Krapte", "Let op het rooster", "stand van 3 maart 2026", "Starten" })
            Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheime", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Alleen voor het college", text, StringComparison.Ordinal);

        (text, headings) = await ReadAsync(lezer, $"/inspanningen/{effort.Id}/document?vorm=docx");
        Assert.Equal(["Rollen", "Draagt bij aan", "Mijlpalen", "Geld"], headings);
        foreach (var part in new[] { "Bouwversnelling", "Eerste paal", "Onderzoek", "€\u00a0150.000", "Bestuurlijk opdrachtgever" }) Assert.Contains(part, text, StringComparison.Ordinal);
        using var hidden = await lezer.GetAsync(new Uri($"/inspanningen/{secret.Id}/document?vorm=docx", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.NotNull((await lezer.GetDocumentAsync($"/opgaven/{opgave.Id}")).QuerySelector($"a[href='/opgaven/{opgave.Id}/document?vorm=docx']"));
        Assert.NotNull((await lezer.GetDocumentAsync($"/inspanningen/{effort.Id}")).QuerySelector($"a[href='/inspanningen/{effort.Id}/document?vorm=docx']"));
    }

    [Fact]
    public async Task A_past_moment_says_so_in_the_document()
    {
        var opgave = OpgavenHost.NewOpgave("Zoals het was");
        await host.SaveAsync(opgave);
        var moment = new Moment { Id = Guid.CreateVersion7(), Naam = "Voor het document", OpVersie = (await host.BeeldAsync()).Versie, Datum = OpgavenHost.Today };
        await host.SaveAsync(moment, opgave with { Naam = "Zoals het is" });
        var client = await host.ClientAsync("lezer");

        var (text, _) = await ReadAsync(client, $"/opgaven/{opgave.Id}/document?vorm=docx&op=m-{moment.Id:N}");

        Assert.StartsWith("Zoals het was", text, StringComparison.Ordinal);
        Assert.Contains("terugblik", text, StringComparison.Ordinal);
    }

    private static async Task<(string Text, IEnumerable<string> Headings)> ReadAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal((HttpStatusCode.OK, Documentschrijver.Mediatype), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.EndsWith("2026-03-03.docx", answer.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
        using var document = DocumentschrijverTests.Open(await answer.Content.ReadAsByteArrayAsync());
        DocumentschrijverTests.AssertValid(document);
        var body = document.MainDocumentPart!.Document!.Body!;
        return (body.InnerText, [.. body.Elements<Paragraph>().Where(part => part.ParagraphProperties?.ParagraphStyleId?.Val == "Heading1").Select(part => part.InnerText)]);
    }
}
