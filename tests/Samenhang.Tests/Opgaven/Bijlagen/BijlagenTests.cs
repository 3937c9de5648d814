// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Platform.Vastlegging;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Bijlagen;

[Collection(OpgavenCollection.Name)]
public sealed class BijlagenTests(OpgavenHost host)
{
    private const string Form = "form.samenhang-formulier";
    private static readonly byte[] Pdf = [.. "%PDF-1.7\n"u8, .. Enumerable.Range(0, 2_500_000).Select(i => (byte)(i % 251))];

    [Theory, InlineData("opgaven"), InlineData("inspanningen"), InlineData("doelen")]
    public async Task A_file_is_brought_listed_fetched_described_and_removed(string place)
    {
        var client = await host.ClientAsync("beheerder");
        Feit carrier = place switch
        {
            "opgaven" => OpgavenHost.NewOpgave(),
            "inspanningen" => OpgavenHost.NewInspanning("Buurtkamer"),
            _ => new Doel { Id = Guid.CreateVersion7(), Naam = "Meer ontmoeting" },
        };
        await host.SaveAsync(carrier);
        using var brought = await BringAsync(client, carrier.Id, "Convenant é.pdf", Pdf, "Getekend op 2 maart");
        Assert.Equal($"/{place}/{carrier.Id}", brought.Headers.Location?.ToString());

        var page = await client.GetDocumentAsync($"/{place}/{carrier.Id}");
        var link = Assert.Single(page.QuerySelectorAll("a[href$='/ophalen']"));
        Assert.Equal("Convenant é.pdf", link.TextContent);
        Assert.Contains("2,4 MB", link.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Getekend op 2 maart", link.ParentElement!.TextContent, StringComparison.Ordinal);

        using var fetched = await client.GetAsync(new Uri(link.GetAttribute("href")!, UriKind.Relative));
        Assert.Equal(Pdf, await fetched.Content.ReadAsByteArrayAsync());
        Assert.Equal(("attachment", "Convenant é.pdf"), (fetched.Content.Headers.ContentDisposition!.DispositionType, fetched.Content.Headers.ContentDisposition.FileNameStar));
        Assert.Equal("application/pdf", fetched.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", Assert.Single(fetched.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("default-src 'none'; sandbox", Assert.Single(fetched.Headers.GetValues("Content-Security-Policy")));

        var address = link.GetAttribute("href")!.Replace("/ophalen", "", StringComparison.Ordinal);
        using var changed = await client.SubmitAsync(await client.GetDocumentAsync(address), $"{Form}:has(textarea[name=Reden])", ("Invoer.Omschrijving", "Definitief"));
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        Assert.Contains("Definitief", (await client.GetDocumentAsync($"/{place}/{carrier.Id}")).Body!.TextContent, StringComparison.Ordinal);

        using var removed = await client.SubmitAsync(await client.GetDocumentAsync(address), "form.samenhang-verwijder");
        Assert.Equal(HttpStatusCode.Redirect, removed.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(client, link.GetAttribute("href")!));
        Assert.DoesNotContain("Convenant", (await client.GetDocumentAsync($"/{place}/{carrier.Id}")).QuerySelector("main")!.QuerySelector("#bijlagen")?.TextContent ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_has_files_of_its_own()
    {
        var client = await host.ClientAsync("beheerder");
        var opgave = OpgavenHost.NewOpgave();
        var besluit = new Besluit { Id = Guid.CreateVersion7(), Naam = "Starten", Over = [opgave.Id] };
        await host.SaveAsync(opgave, besluit);

        using var brought = await BringAsync(client, besluit.Id, "raadsbesluit.pdf", Pdf, "");

        Assert.Equal($"/portfolio/besluiten/{besluit.Id}", brought.Headers.Location?.ToString());
        Assert.Contains("raadsbesluit.pdf", (await client.GetDocumentAsync($"/opgaven/{opgave.Id}")).QuerySelector("#besluiten")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_an_attachment_is_refused_beside_its_field_and_what_was_typed_stays()
    {
        var client = await host.ClientAsync("beheerder");
        var opgave = OpgavenHost.NewOpgave();
        await host.SaveAsync(opgave);
        foreach (var (name, content, part) in new[]
        {
            ("virus.pdf", "MZ\u0090"u8.ToArray(), "geen PDF"), ("leeg.pdf", [], "leeg"), ("a.pdf.exe", Pdf, ".exe"),
            ("groot.pdf", [.. "%PDF-"u8, .. new byte[Bijlage.BytesMax]], "groter dan 25 MB"),
        })
        {
            using var refused = await BringAsync(client, opgave.Id, name, content, "Mijn toelichting");
            var page = await refused.DocumentAsync(HttpStatusCode.BadRequest);
            Assert.Contains(part, page.QuerySelector("#Invoer_Bestand-fout")!.TextContent, StringComparison.Ordinal);
            Assert.NotNull(page.QuerySelector("[data-foutenlijst] a[href='#Invoer_Bestand']"));
            Assert.Equal("Mijn toelichting", page.QuerySelector("[name='Invoer.Omschrijving']")!.GetAttribute("value"));
        }

        using var without = await client.SubmitAsync(await client.GetDocumentAsync($"/bijlagen/nieuw?bij={opgave.Id}"), Form, ("Invoer.Omschrijving", new string('x', 301)));
        var both = await without.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Contains("Kies een bestand", both.QuerySelector("#Invoer_Bestand-fout")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await host.BeeldAsync()).Relaties.BijlagenBij.Naar(opgave.Id));
    }

    [Fact]
    public async Task A_path_in_the_name_never_gets_through()
    {
        var client = await host.ClientAsync("beheerder");
        var opgave = OpgavenHost.NewOpgave();
        await host.SaveAsync(opgave);
        var page = await client.GetDocumentAsync($"/bijlagen/nieuw?bij={opgave.Id}");
        using var form = new MultipartFormDataContent { { new StringContent(page.QuerySelector($"{Form} input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" } };
        using var file = new ByteArrayContent(Pdf);
        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "\"Invoer.Bestand\"", FileName = "\"../../wwwroot/a.pdf\"" };
        form.Add(file);

        using var answer = await client.PostAsync(new Uri($"/bijlagen/nieuw?bij={opgave.Id}", UriKind.Relative), form);

        Assert.Contains("staat een map", (await answer.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Invoer_Bestand-fout")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_who_sees_the_record_now_gets_the_file()
    {
        var beheerder = await host.ClientAsync("beheerder");
        var opgave = OpgavenHost.NewOpgave("Stille opgave");
        await host.SaveAsync(opgave);
        using var brought = await BringAsync(beheerder, opgave.Id, "stuk.pdf", Pdf, "");
        var moment = new Moment { Id = Guid.CreateVersion7(), Naam = "Toen het open was", OpVersie = (await host.BeeldAsync()).Versie, Datum = OpgavenHost.Today };
        var address = $"/bijlagen/{(await host.BeeldAsync()).Relaties.BijlagenBij.Naar(opgave.Id).Single().Id}/ophalen";
        var lezer = await host.ClientAsync("lezer");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(lezer, address));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(await host.ClientAsync("beheerder", OpgavenHost.Other), address));
        using (var stranger = host.Host.NewClient()) Assert.NotEqual(HttpStatusCode.OK, await StatusAsync(stranger, address));
        using (var write = await lezer.GetAsync(new Uri($"/bijlagen/nieuw?bij={opgave.Id}", UriKind.Relative))) Assert.Equal(HttpStatusCode.Forbidden, write.StatusCode);

        await host.SaveAsync(moment, opgave with { Zichtbaarheid = Zichtbaarheid.Betrokkenen });

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(lezer, address));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(lezer, $"{address}?op=m-{moment.Id:N}"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(beheerder, $"{address}?op=m-{moment.Id:N}"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_bytes_are_kept_once_and_erased_with_the_last_attachment_that_has_them(DatabaseKind kind)
    {
        await using var database = await TestDatabase.NewAsync(kind);
        await using var other = new TestHost { Settings = { ["ConnectionStrings:Samenhang"] = database.Settings.Postgres ?? "", ["Samenhang:Data"] = database.Settings.Datamap } };
        using var client = await other.SignedInAsync("GM0294");
        var organisation = await other.OrganisationAsync("GM0294");
        var register = other.Services.GetRequiredService<Register>();
        var door = new Door(null, OpgavenHost.Today, new HashSet<Guid>());
        var opgave = OpgavenHost.NewOpgave();
        await register.VoerUitAsync(organisation, door, new Bewaar<Opgave>(opgave));
        for (var i = 0; i < 2; i++)
            using (var brought = await BringAsync(client, opgave.Id, $"{i}.pdf", Pdf, "")) Assert.Equal(HttpStatusCode.Redirect, brought.StatusCode);
        var databank = other.Services.GetRequiredService<Databank>();
        var controle = other.Services.GetRequiredService<Controle>();
        Assert.Equal(3L, await CountAsync(databank));
        Assert.Empty((await controle.ControleerMetBijlagenAsync(organisation)).Fouten);
        var bijlagen = (await register.LeesAsync(organisation)).Relaties.BijlagenBij.Naar(opgave.Id);

        await register.VoerUitAsync(organisation, door, new Wis(Soort<Bijlage>.Vast, bijlagen[0].Id, "Verzoek"));
        Assert.Equal(3L, await CountAsync(databank));
        await register.VoerUitAsync(organisation, door, new Wis(Soort<Bijlage>.Vast, bijlagen[1].Id, "Verzoek"));
        Assert.Equal(0L, await CountAsync(databank));
        Assert.Empty((await controle.ControleerMetBijlagenAsync(organisation)).Fouten);

        using (var again = await BringAsync(client, opgave.Id, "weer.pdf", Pdf, "")) Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        await databank.LeesWaardeAsync("update bijlagestuk set inhoud = (select b.inhoud from bijlagestuk b where b.nummer = 2) where nummer = 1");
        Assert.Contains("niet wat er is vastgelegd", Assert.Single((await controle.ControleerMetBijlagenAsync(organisation)).Fouten), StringComparison.Ordinal);
    }

    private static async Task<long> CountAsync(Databank databank) => Convert.ToInt64(await databank.LeesWaardeAsync("select count(*) from bijlagestuk"), null);

    private static async Task<HttpResponseMessage> BringAsync(HttpClient client, Guid carrier, string name, byte[] content, string description)
    {
        var page = await client.GetDocumentAsync($"/bijlagen/nieuw?bij={carrier}");
        page.ChooseFile("Invoer.Bestand", name, content);
        return await client.SubmitAsync(page, Form, ("Invoer.Omschrijving", description));
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        return answer.StatusCode;
    }
}
