// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using DocumentFormat.OpenXml.Packaging;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Tests.Opgaven.Overdrachtsdossier;

public sealed class OverdrachtsdossierTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    private const string Code = "GM0294";

    [Fact]
    public async Task Everybody_gets_the_same_text_of_one_moment_without_what_is_confidential()
    {
        var host = quiet.Host;
        var person = await host.PersonAsync(Code, "Anna Bestuurder");
        var open = OpgavenHost.NewOpgave("Openbare opgave") with { Status = Opgavestatus.InUitvoering };
        var secret = OpgavenHost.NewOpgave("Geheime opgave") with { Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        var effort = OpgavenHost.NewInspanning("Een project", open.Id);
        var party = new Partij { Id = Guid.CreateVersion7(), Naam = "De partij", Houding = Houding.Tegen, Belang = "verborgen belang", Betrokken = [new() { Op = open.Id }] };
        var moment = new Moment { Id = Guid.CreateVersion7(), Naam = "Voor de wissel", OpVersie = 1, Datum = new DateOnly(2026, 3, 3) };
        await host.RecordAsync(
            Code, open, secret, effort, party,
            new Rolvervulling { Id = Guid.CreateVersion7(), Rol = Rol.BestuurlijkOpdrachtgever, Op = open.Id, Bezetting = Bezetting.Persoon, PersoonId = person },
            new Notitie { Id = Guid.CreateVersion7(), Op = open.Id, Tekst = "Onder ons gezegd", Datum = new DateOnly(2026, 3, 3) },
            new Besluit { Id = Guid.CreateVersion7(), Naam = "Doorgaan of niet", Over = [open.Id], Organ = "College", Status = Besluitstatus.Voorstel, Aantekening = "Vertrouwelijke aantekening" });
        await host.RecordAsync(Code, moment with { OpVersie = (await host.BeeldAsync(Code)).Versie });
        await host.RecordAsync(Code, open with { Naam = "Later anders genoemd" });
        using var admin = await host.SignedInAsync(Code);
        using var reader = await host.SignedInAsync(Code, "lezer");

        var choose = await admin.GetDocumentAsync("/overdrachtsdossier");
        Assert.DoesNotContain("Openbare opgave", choose.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var address = choose.QuerySelector("main a[href^='/overdrachtsdossier?op=m-']")!.GetAttribute("href")!;
        string mine = await TextAsync(admin, address), theirs = await TextAsync(reader, address);
        Assert.Equal(mine, theirs);
        foreach (var told in new[] { "Openbare opgave", "Een project", "Doorgaan of niet", "Anna Bestuurder", "De partij", "Wat onbekend is", "Welk orgaan de opdracht gaf" })
        {
            Assert.Contains(told, mine, StringComparison.Ordinal);
        }

        foreach (var kept in new[] { "Geheime opgave", "Onder ons gezegd", "Vertrouwelijke aantekening", "verborgen belang", "Later anders genoemd" })
        {
            Assert.DoesNotContain(kept, mine, StringComparison.Ordinal);
        }

        var file = address.Replace("/overdrachtsdossier", "/overdrachtsdossier/document", StringComparison.Ordinal);
        Assert.Equal(await admin.GetStringAsync(new Uri($"{file}&vorm=html", UriKind.Relative)), await reader.GetStringAsync(new Uri($"{file}&vorm=html", UriKind.Relative)));
        string word = await WordAsync(admin, file), wordToo = await WordAsync(reader, file);
        Assert.Equal(word, wordToo);
        Assert.Contains("Een project", word, StringComparison.Ordinal);
        Assert.DoesNotContain("Onder ons gezegd", word, StringComparison.Ordinal);

        var one = await TextAsync(reader, $"{address}&opgave={open.Id}");
        Assert.Contains("Overdrachtsdossier Openbare opgave", one, StringComparison.Ordinal);
        using var hidden = await admin.GetAsync(new Uri($"{address}&opgave={secret.Id}", UriKind.Relative));
        using var now = await admin.GetAsync(new Uri("/overdrachtsdossier/document?vorm=docx", UriKind.Relative));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (hidden.StatusCode, now.StatusCode));
    }

    private static async Task<string> TextAsync(HttpClient client, string address)
    {
        var page = (await client.GetDocumentAsync(address)).QuerySelector("main")!;
        foreach (var form in page.QuerySelectorAll("form").ToList()) form.Remove();
        return page.TextContent;
    }

    private static async Task<string> WordAsync(HttpClient client, string address)
    {
        using var stream = new MemoryStream(await client.GetByteArrayAsync(new Uri($"{address}&vorm=docx", UriKind.Relative)));
        using var document = WordprocessingDocument.Open(stream, false);
        return document.MainDocumentPart!.Document.InnerText;
    }
}
