// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Opgaven.Onderdelen;

namespace Samenhang.Tests.Opgaven.Inspanningsdossier;

[Collection(OpgavenCollection.Name)]
public sealed class WijzigenTests(OpgavenHost host)
{
    private const string Form = OnderdeelpaginaTests.Form;

    [Fact]
    public async Task An_effort_gets_a_portefeuille_of_its_own_that_stands_in_its_dossier()
    {
        var client = await host.ClientAsync("beheerder");
        Portefeuille chosen = new() { Id = Guid.CreateVersion7(), Naam = "Water en klimaat" }, other = new() { Id = Guid.CreateVersion7(), Naam = "Mobiliteit" };
        var inspanning = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Wadi's aanleggen" };
        await host.SaveAsync(chosen);
        await host.SaveAsync(other);
        await host.SaveAsync(inspanning);

        var form = await client.GetDocumentAsync($"/inspanningen/{inspanning.Id}/wijzigen");
        using var saved = await client.SubmitAsync(form, Form, ("Invoer.Portefeuilles", chosen.Id.ToString()));
        Assert.Equal($"/inspanningen/{inspanning.Id}", saved.Headers.Location!.ToString());
        Assert.Equal([chosen.Id], (await host.FindAsync<Inspanning>(inspanning.Id))!.Portefeuilles);
        var text = (await client.GetDocumentAsync($"/inspanningen/{inspanning.Id}")).QuerySelector("main")!.TextContent;
        Assert.Contains("Water en klimaat", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mobiliteit", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_stays_when_the_dates_are_the_wrong_way_round()
    {
        var client = await host.ClientAsync("beheerder");
        var inspanning = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Buurtkamer" };
        await host.SaveAsync(inspanning);

        var form = await client.GetDocumentAsync($"/inspanningen/{inspanning.Id}/wijzigen");
        using var refused = await client.SubmitAsync(form, Form, ("Invoer.Naam", "Buurtkamer Oost 🌊"), ("Invoer.Start", "1 mei 2027"), ("Invoer.Eind", "1 april 2027"));
        var again = await refused.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.NotNull(again.QuerySelector("#Invoer_Eind-fout"));
        Assert.Equal(("Buurtkamer Oost 🌊", "1 april 2027"), (OnderdeelpaginaTests.Value(again, "Naam"), OnderdeelpaginaTests.Value(again, "Eind")));
        Assert.Equal("Buurtkamer", (await host.FindAsync<Inspanning>(inspanning.Id))!.Naam);
    }
}
