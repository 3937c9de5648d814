// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Platform.Vastlegging;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Uitwisseling.Importeren;

public sealed class ImporterenTests : IAsyncLifetime
{
    private readonly TestHost _host = new();
    private HttpClient _browser = null!;

    public async Task InitializeAsync() => _browser = await _host.SignedInAsync("GM0294");

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_list_is_read_shown_per_row_and_taken_over_as_one_change_with_its_people()
    {
        var adres = await UploadAsync("projecten.csv", "Project;Opgave;Bestuurlijk OG;Start;Budget\nKade;Wonen;J. Bos;medio 2026;1,2 mln\nBrug;Wonen;J. Bos;2026;5\n");
        var pagina = await BekijkAsync(adres);
        Assert.Contains("Alle rijen kunnen mee", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("is gelezen als de periode 1 mei tot en met 31 augustus 2026", pagina.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, (await BeeldAsync()).Inspanningen.Aantal);
        using var antwoord = await _browser.SubmitAsync(pagina, "form[action$=Overnemen]", ("Reden", "eerste lijst"));
        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        var beeld = await BeeldAsync();
        Assert.Equal((2, 1, 2), (beeld.Inspanningen.Aantal, beeld.Opgaven.Aantal, beeld.Rolvervullingen.Aantal));
        Assert.Equal(1, beeld.Versie);
        await using var bereik = _host.Services.CreateAsyncScope();
        var bos = await bereik.ServiceProvider.GetRequiredService<SamenhangContext>().Personen.SingleAsync(persoon => persoon.Naam == "J. Bos");
        Assert.All(beeld.Rolvervullingen, vulling => Assert.Equal(bos.Id, vulling.PersoonId));
        Assert.Equal(HttpStatusCode.NotFound, (await _browser.GetAsync(adres)).StatusCode);
    }

    [Fact]
    public async Task A_rejected_row_is_named_and_only_the_valid_ones_can_come()
    {
        var adres = await UploadAsync("projecten.csv", "Project;Start\nKade;31-02-2026\nBrug;2026\n");
        var pagina = await BekijkAsync(adres);
        Assert.Contains("Cel B2 (start): ‘31-02-2026’ is geen bestaande datum", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, (await BeeldAsync()).Versie);
        using var antwoord = await _browser.SubmitAsync(await BekijkAsync(adres), "form[action$=Overnemen]");
        Assert.Equal("Brug", Assert.Single((await BeeldAsync()).Inspanningen).Naam);
    }

    [Fact]
    public async Task A_correction_of_the_columns_is_followed_and_remembered()
    {
        const string Lijst = "Wat we doen;Wie;Kleurtje\nKade;A. Pot;groen\n";
        Assert.Contains("is geen lijst herkend", await WeigeringAsync("lijst.csv", Lijst), StringComparison.Ordinal);
        var adres = await UploadAsync("lijst.csv", "Project;Wie;Kleurtje\nKade;A. Pot;groen\n");
        var pagina = await BekijkAsync(adres);
        Assert.Equal("-", Waarde(pagina, "select[name=veld-2]"));
        using (await _browser.SubmitAsync(pagina, "form[action$=Kolommen]", ("veld-2", "stand")))
        {
            pagina = await BekijkAsync(adres);
        }

        Assert.Equal("stand", Waarde(pagina, "select[name=veld-2]"));
        using (await _browser.SubmitAsync(pagina, "form[action$=Overnemen]"))
        {
            Assert.Equal(Licht.VolgensVerwachting, Assert.Single((await BeeldAsync()).Standen).Algemeen);
        }

        pagina = await BekijkAsync(await UploadAsync("volgende.csv", "Project;Wie;Kleurtje\nBrug;A. Pot;rood\n"));
        Assert.Equal("stand", Waarde(pagina, "select[name=veld-2]"));
    }

    [Fact]
    public async Task A_question_about_a_name_is_answered_on_the_page()
    {
        var adres = await UploadAsync("projecten.csv", "Project;Start\nHerinrichting centrum;2026\nHerinrichtng centrum;2027\n");
        var pagina = await BekijkAsync(adres);
        Assert.NotNull(pagina.QuerySelector("#antwoord-0-ander"));
        using (await _browser.SubmitAsync(pagina, "form[action$=Antwoorden]", ("antwoord-0", "ander")))
        {
            pagina = await BekijkAsync(adres);
        }

        Assert.Contains("Alle rijen kunnen mee", pagina.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_is_seen_by_nobody_else_and_only_with_the_permission()
    {
        var adres = await UploadAsync("projecten.csv", "Project;Start\nKade;2026\n");
        var ander = await _host.SignedInAsync("GM0345");
        Assert.Equal(HttpStatusCode.NotFound, (await ander.GetAsync(adres)).StatusCode);
        var lezer = await _host.SignedInAsync("GM0294", "lezer");
        Assert.NotEqual(HttpStatusCode.OK, (await lezer.GetAsync("/importeren")).StatusCode);
        var collega = await _host.SignedInAsync("GM0294", "portfoliomanager");
        Assert.Equal(HttpStatusCode.NotFound, (await collega.GetAsync(adres)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await collega.GetAsync($"/importeren/{Guid.NewGuid()}")).StatusCode);
    }

    [Theory]
    [InlineData("lijst.xlsx", "%PDF-1.7", "is een PDF")]
    [InlineData("lijst.csv", "", "is leeg")]
    [InlineData("<script>.csv", "x", "geen lijst herkend")]
    public async Task What_cannot_be_read_is_said_beside_the_field(string naam, string inhoud, string melding) =>
        Assert.Contains(melding, await WeigeringAsync(naam, inhoud), StringComparison.Ordinal);

    [Fact]
    public async Task Without_a_file_the_page_asks_for_one()
    {
        using var antwoord = await _browser.SubmitAsync(await _browser.GetDocumentAsync("/importeren"), "form[enctype]");
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Contains("Kies eerst een of meer bestanden", await antwoord.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>The page of an import, refreshed until it has been worked out.</summary>
    private async Task<IHtmlDocument> BekijkAsync(string adres)
    {
        while (true)
        {
            var pagina = await _browser.GetDocumentAsync(adres);
            if (pagina.QuerySelector("progress") is null) return pagina;
        }
    }

    private static string? Waarde(IDocument pagina, string kiezer) => pagina.QuerySelector($"{kiezer} option[selected]")?.GetAttribute("value") ?? "-";

    private async Task<Beeld> BeeldAsync()
    {
        await using var bereik = _host.Services.CreateAsyncScope();
        var organisatie = await bereik.ServiceProvider.GetRequiredService<SamenhangContext>().Organisaties.SingleAsync(rij => rij.CbsCode == "GM0294");
        return await _host.Services.GetRequiredService<Register>().LeesAsync(organisatie.Id);
    }

    private async Task<string> UploadAsync(string naam, string inhoud)
    {
        using var antwoord = await StuurAsync(naam, inhoud);
        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        return antwoord.Headers.Location!.ToString();
    }

    private async Task<string> WeigeringAsync(string naam, string inhoud)
    {
        using var antwoord = await StuurAsync(naam, inhoud);
        if (antwoord.StatusCode == HttpStatusCode.Redirect) return (await BekijkAsync(antwoord.Headers.Location!.ToString())).Body!.TextContent;
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        return await antwoord.Content.ReadAsStringAsync();
    }

    private async Task<HttpResponseMessage> StuurAsync(string naam, string inhoud)
    {
        var pagina = await _browser.GetDocumentAsync("/importeren");
        var sleutel = pagina.QuerySelector("form[enctype] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var formulier = new MultipartFormDataContent { { new StringContent(sleutel), "__RequestVerificationToken" } };
        formulier.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(inhoud)), "Bestanden", naam);
        return await _browser.PostAsync("/importeren", formulier);
    }
}
