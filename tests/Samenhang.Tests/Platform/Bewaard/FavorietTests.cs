// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Bewaard;

/// <summary>The star on dossiers, and the menu to make something from anywhere.</summary>
public sealed class FavorietTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    private const string Star = "form[action^='/favorieten/']";

    private TestHost Host => quiet.Host;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_star_puts_it_on_vandaag_and_off_again(DatabaseKind kind)
    {
        const string code = "GM0294";
        await using var database = await TestDatabase.NewAsync(kind);
        await using var host = new TestHost();
        if (database.Settings.Postgres is { } connection) host.Settings["ConnectionStrings:Samenhang"] = connection;
        using var client = await host.SignedInAsync(code, Rollen.Lezer);
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Wonen" };
        var inspanning = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Bouwen", Opgaven = [opgave.Id] };
        var doel = new Doel { Id = Guid.CreateVersion7(), Naam = "Meer huizen", OpgaveId = opgave.Id };
        await host.RecordAsync(code, opgave, inspanning, doel);
        string[] pages = [$"/opgaven/{opgave.Id}", $"/inspanningen/{inspanning.Id}", $"/doelen/{doel.Id}"];
        foreach (var page in pages)
        {
            using var on = await client.SubmitAsync(await client.GetDocumentAsync(page), Star);
            Assert.Equal(page, on.Headers.Location!.ToString());
            Assert.Equal("true", (await client.GetDocumentAsync(page)).QuerySelector($"{Star} button")!.GetAttribute("aria-pressed"));
        }

        Assert.Equal(pages.Order(), (await FavouritesAsync(client)).Order());
        using var other = await host.SignedInAsync(code);
        Assert.Empty(await FavouritesAsync(other));
        using var off = await client.SubmitAsync(await client.GetDocumentAsync(pages[0]), Star);
        Assert.Equal(pages[1..].Order(), (await FavouritesAsync(client)).Order());
    }

    [Fact]
    public async Task What_became_confidential_is_not_told_any_more()
    {
        const string code = "GM0197";
        using var client = await Host.SignedInAsync(code, Rollen.Lezer);
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Wonen" };
        await Host.RecordAsync(code, opgave);
        using var on = await client.SubmitAsync(await client.GetDocumentAsync($"/opgaven/{opgave.Id}"), Star);
        await Host.RecordAsync(code, opgave with { Zichtbaarheid = Zichtbaarheid.Betrokkenen });

        Assert.Empty(await FavouritesAsync(client));
        using var answer = await client.GetAsync(new Uri($"/favorieten/{opgave.Id}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task From_every_page_there_is_a_menu_with_what_one_may_make()
    {
        const string code = "GM0301";
        using var beheerder = await Host.SignedInAsync(code);
        using var controller = await Host.SignedInAsync(code, "controller");
        using var reader = await Host.SignedInAsync(code, Rollen.Lezer);

        foreach (var page in new[] { "/", "/personen", "/lijsten", "/beheer" })
        {
            Assert.Equal(
                ["/doelen/nieuw", "/indicatoren/nieuw", "/inspanningen/nieuw", "/opgaven/nieuw", "/partijen/nieuw", "/portfolio/overleg/nieuw", "/portfolio/voorstellen/nieuw", "/signalen/nieuw", "/wybers/nieuw"],
                (await beheerder.GetDocumentAsync(page)).QuerySelectorAll("[data-nieuw] a").Select(link => link.GetAttribute("href")).Order());
        }

        Assert.Equal(["/indicatoren/nieuw", "/signalen/nieuw"], (await controller.GetDocumentAsync("/")).QuerySelectorAll("[data-nieuw] a").Select(link => link.GetAttribute("href")).Order());
        Assert.Null((await reader.GetDocumentAsync("/")).QuerySelector("[data-nieuw]"));
    }

    private static async Task<IEnumerable<string>> FavouritesAsync(HttpClient client) =>
        (await client.GetDocumentAsync("/")).QuerySelectorAll("section[aria-labelledby=favorieten] a").Select(link => link.GetAttribute("href")!);
}
