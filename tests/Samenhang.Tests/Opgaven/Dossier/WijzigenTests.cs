// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Opgaven.Onderdelen;

namespace Samenhang.Tests.Opgaven.Dossier;

[Collection(OpgavenCollection.Name)]
public sealed class WijzigenTests(OpgavenHost host)
{
    private const string Form = OnderdeelpaginaTests.Form;

    [Fact]
    public async Task An_opgave_starts_small_and_is_filled_in_later()
    {
        var client = await host.ClientAsync("beheerder");
        var portefeuille = new Portefeuille { Id = Guid.CreateVersion7(), Naam = "Zorg en inkomen" };
        await host.SaveAsync(portefeuille);
        var empty = await client.GetDocumentAsync("/opgaven/nieuw");
        using var refused = await client.SubmitAsync(empty, Form, ("Invoer.Omschrijving", "Wat we willen"));
        var again = await refused.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.NotNull(again.QuerySelector("#Invoer_Naam-fout"));
        Assert.Equal("Wat we willen", OnderdeelpaginaTests.Value(again, "Omschrijving"));
        using var made = await client.SubmitAsync(again, Form, ("Invoer.Naam", "Vitaal buitengebied"), ("Invoer.Themas", "Landbouw, Natuur; landbouw"));
        var id = Guid.Parse(made.Headers.Location!.ToString().Split('/')[^1]);
        Assert.Equal((string[])["Landbouw", "Natuur"], (await host.FindAsync<Opgave>(id))!.Themas);

        var form = await client.GetDocumentAsync($"/opgaven/{id}/wijzigen");
        using var changed = await client.SubmitAsync(
            form, Form, ("Invoer.Nu", "Boeren stoppen"), ("Invoer.Wettelijk", "Omgevingswet"), ("Invoer.Start", "medio 2026"), ("Invoer.Coordineert", portefeuille.Id.ToString()));
        Assert.Equal($"/opgaven/{id}", changed.Headers.Location!.ToString());
        var opgave = (await host.FindAsync<Opgave>(id))!;
        Assert.Equal(("Boeren stoppen", "Omgevingswet", "medio 2026"), (opgave.Formulering.Nu, opgave.Kaders.Wettelijk, opgave.Start!.ToString()));
        Assert.Equal(new Portefeuillekoppeling { PortefeuilleId = portefeuille.Id, Coordineert = true }, Assert.Single(opgave.Portefeuilles));
        Assert.Contains("Opgave bewaard.", (await client.GetDocumentAsync($"/opgaven/{id}")).QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_who_change_the_same_opgave_see_both_versions()
    {
        var opgave = OpgavenHost.NewOpgave("Begin");
        await host.SaveAsync(opgave);
        var client = await host.ClientAsync("beheerder");
        var mine = await client.GetDocumentAsync($"/opgaven/{opgave.Id}/wijzigen");
        var theirs = await client.GetDocumentAsync($"/opgaven/{opgave.Id}/wijzigen");
        using var first = await client.SubmitAsync(theirs, Form, ("Invoer.Nu", "Hun tekst"));
        using var second = await client.SubmitAsync(mine, Form, ("Invoer.Nu", "Mijn tekst"), ("Reden", "Na het overleg"));
        var conflict = await second.DocumentAsync(HttpStatusCode.Conflict);
        var shown = conflict.QuerySelector(".samenhang-conflict")!.TextContent;
        Assert.Contains("Hun tekst", shown, StringComparison.Ordinal);
        Assert.Contains("Mijn tekst", shown, StringComparison.Ordinal);
        Assert.Equal("Hun tekst", (await host.FindAsync<Opgave>(opgave.Id))!.Formulering.Nu);
        using var saved = await client.SubmitAsync(conflict, Form);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        var history = await client.GetDocumentAsync($"/opgaven/{opgave.Id}/geschiedenis");
        var newest = history.QuerySelector(".samenhang-spoor > li")!;
        Assert.Contains("Hun tekst", newest.QuerySelector("del")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Mijn tekst", newest.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Reden: Na het overleg", newest.TextContent, StringComparison.Ordinal);
        Assert.Contains("Test beheerder", newest.TextContent, StringComparison.Ordinal);
        using var brief = await client.GetAsync(new Uri($"/opgaven/{opgave.Id}/geschiedenis?kort=true", UriKind.Relative));
        Assert.DoesNotContain("<html", await brief.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_opgave_goes_when_nothing_hangs_on_it_any_more()
    {
        var opgave = OpgavenHost.NewOpgave("Weg ermee");
        var mijlpaal = new Mijlpaal { Id = Guid.CreateVersion7(), Op = opgave.Id, Naam = "Hangt eraan" };
        await host.SaveAsync(opgave, mijlpaal);
        var client = await host.ClientAsync("beheerder");
        var ask = await client.GetDocumentAsync($"/opgaven/{opgave.Id}/verwijderen");
        using var refused = await client.SubmitAsync(ask, Form);
        Assert.Contains("kan nog niet weg", (await refused.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("[data-foutenlijst]")!.TextContent, StringComparison.Ordinal);
        var part = await client.GetDocumentAsync($"/mijlpalen/{mijlpaal.Id}");
        using var removed = await client.SubmitAsync(part, "form.samenhang-verwijder");
        using var gone = await client.SubmitAsync(ask, Form);
        Assert.Equal("/opgaven", gone.Headers.Location?.ToString());
        Assert.Null(await host.FindAsync<Opgave>(opgave.Id));
    }

    [Theory, InlineData("wijzigen"), InlineData("status"), InlineData("stand"), InlineData("verwijderen")]
    public async Task A_reader_changes_nothing_and_an_unknown_opgave_is_not_there(string step)
    {
        var opgave = OpgavenHost.NewOpgave("Alleen lezen");
        await host.SaveAsync(opgave);
        using var forbidden = await (await host.ClientAsync("lezer")).GetAsync(new Uri($"/opgaven/{opgave.Id}/{step}", UriKind.Relative));
        using var unknown = await (await host.ClientAsync("beheerder")).GetAsync(new Uri($"/opgaven/{Guid.CreateVersion7()}/{step}", UriKind.Relative));
        using var past = await (await host.ClientAsync("beheerder")).GetAsync(new Uri($"/opgaven/{opgave.Id}/{step}?op=2099-01-01", UriKind.Relative));
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.Redirect), (forbidden.StatusCode, unknown.StatusCode, past.StatusCode));
    }
}
