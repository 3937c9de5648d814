// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Opgaven.Onderdelen;

namespace Samenhang.Tests.Opgaven.Inspanningsdossier;

[Collection(OpgavenCollection.Name)]
public sealed class TonenTests(OpgavenHost host)
{
    private const string Form = OnderdeelpaginaTests.Form;

    [Fact]
    public async Task The_driehoek_shows_its_gaps_and_leads_to_what_fills_them()
    {
        var person = await host.PersonAsync("Jeroen Kalsbeek");
        var inspanning = OpgavenHost.NewInspanning("Samen uit de schulden") with { Werkwijze = Werkwijze.Bestuursproces, VolgendeStap = "Overleg met de zorgverzekeraar" };
        var vacature = new Rolvervulling { Id = Guid.CreateVersion7(), Op = inspanning.Id, Rol = Rol.AmbtelijkOpdrachtgever, Bezetting = Bezetting.Vacature };
        await host.SaveAsync(
            inspanning, vacature,
            new Rolvervulling { Id = Guid.CreateVersion7(), Op = inspanning.Id, Rol = Rol.Sturingsprofessional, Bezetting = Bezetting.Persoon, PersoonId = person, UrenPerWeek = 12.5m });
        var page = await (await host.ClientAsync("beheerder")).GetDocumentAsync($"/inspanningen/{inspanning.Id}");
        var driehoek = page.QuerySelector(".samenhang-driehoek")!;
        Assert.Contains("Jeroen Kalsbeek", driehoek.TextContent, StringComparison.Ordinal);
        Assert.Contains("procesregisseur", driehoek.TextContent, StringComparison.Ordinal);
        Assert.NotNull(driehoek.QuerySelector($"a[href='/rollen/{vacature.Id}']"));
        Assert.NotNull(driehoek.QuerySelector($"a[href='/rollen/nieuw?bij={inspanning.Id}&rol=BestuurlijkOpdrachtgever']"));
        Assert.Contains("Overleg met de zorgverzekeraar", page.QuerySelector(".samenhang-stapkaart")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("12,5 uur", page.QuerySelector("#mensen")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("De stand is nog onbekend", page.QuerySelector("#stand")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("samenhang-stand--goed", page.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_effort_is_made_changed_and_its_werkwijze_chosen_with_a_reason()
    {
        var opgave = OpgavenHost.NewOpgave("Opgave van de inspanning");
        await host.SaveAsync(opgave);
        var client = await host.ClientAsync("beheerder");
        var form = await client.GetDocumentAsync($"/inspanningen/nieuw?opgave={opgave.Id}");
        using var made = await client.SubmitAsync(form, Form, ("Invoer.Naam", "Eén loket"), ("Invoer.Eind", "Q3 2027"));
        var id = Guid.Parse(made.Headers.Location!.ToString().Split('/')[^1]);
        var inspanning = (await host.FindAsync<Inspanning>(id))!;
        Assert.Equal((opgave.Id, new DateOnly(2027, 9, 30), Fase.Voorbereiding), (Assert.Single(inspanning.Opgaven), inspanning.Eind!.Tot, inspanning.Fase));

        var choose = await client.GetDocumentAsync($"/inspanningen/{id}/werkwijze");
        using var refused = await client.SubmitAsync(choose, Form, ("Invoer.Werkwijze", "Project"), ("Invoer.Herijkdatum", "01-01-2020"));
        var page = await refused.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.NotNull(page.QuerySelector("#Invoer_Motivering-fout"));
        Assert.NotNull(page.QuerySelector("#Invoer_Herijkdatum-fout"));
        using var chosen = await client.SubmitAsync(page, Form, ("Invoer.Motivering", "Het resultaat is helder"), ("Invoer.Herijkdatum", "01-01-2027"));
        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);

        var change = await client.GetDocumentAsync($"/inspanningen/{id}/wijzigen");
        using var changed = await client.SubmitAsync(change, Form, ("Invoer.Naam", "Eén loket voor iedereen"), ("Invoer.VolgendeStap", "Pand kiezen"));
        var after = (await host.FindAsync<Inspanning>(id))!;
        Assert.Equal(("Eén loket voor iedereen", Werkwijze.Project, "Pand kiezen"), (after.Naam, after.Werkwijze, after.VolgendeStap));
    }

    [Fact]
    public async Task Starting_a_project_says_what_is_missing_and_starts_when_it_is_there()
    {
        var inspanning = OpgavenHost.NewInspanning("Project zonder iets") with { Werkwijze = Werkwijze.Project };
        await host.SaveAsync(inspanning);
        var client = await host.ClientAsync("beheerder");
        var form = await client.GetDocumentAsync($"/inspanningen/{inspanning.Id}/fase");
        Assert.Equal(6, form.QuerySelectorAll(".samenhang-taken .samenhang-aandacht").Length);
        using var refused = await client.SubmitAsync(form, Form, ("Invoer.Fase", "InUitvoering"));
        var page = await refused.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Contains("bestuurlijk opdrachtgever, ambtelijk opdrachtgever, sturingsprofessional", page.QuerySelector("#Invoer_Fase-fout")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#Invoer_Resultaat-fout"));
        Assert.NotNull(page.QuerySelector("#Invoer_Eind-fout"));

        await host.SaveAsync(
        [
            .. new[] { Rol.BestuurlijkOpdrachtgever, Rol.AmbtelijkOpdrachtgever, Rol.Sturingsprofessional }
                .Select(rol => new Rolvervulling { Id = Guid.CreateVersion7(), Op = inspanning.Id, Rol = rol, Bezetting = Bezetting.Vacature }),
            new Budgetregel { Id = Guid.CreateVersion7(), Op = inspanning.Id, PrimitiefCenten = 100 },
        ]);
        using var started = await client.SubmitAsync(
            page, Form, ("Invoer.Fase", "InUitvoering"), ("Invoer.Resultaat", "Een loket"), ("Invoer.AfgesprokenOp", "01-03-2026"), ("Invoer.Eind", "2027"));
        Assert.Equal(HttpStatusCode.Redirect, started.StatusCode);
        Assert.Equal(Fase.InUitvoering, (await host.FindAsync<Inspanning>(inspanning.Id))!.Fase);
    }

    [Fact]
    public async Task Only_a_project_is_asked_for_a_contract_when_it_starts()
    {
        var inspanning = OpgavenHost.NewInspanning("Improvisatie zonder contract") with { Werkwijze = Werkwijze.Improvisatie, Keuze = Samenhang.Tests.Kern.Regels.Make.Keuze() };
        await host.SaveAsync(inspanning);
        var client = await host.ClientAsync("beheerder");
        var next = await client.GetDocumentAsync($"/inspanningen/{inspanning.Id}/vervolg");
        Assert.NotNull(next.QuerySelector($"main a[href='/rollen/nieuw?bij={inspanning.Id}&rol=Verantwoordelijke']"));
        var form = await client.GetDocumentAsync($"/inspanningen/{inspanning.Id}/fase?naar=InUitvoering");
        Assert.Null(form.QuerySelector("#contract"));
        using var started = await client.SubmitAsync(form, Form);
        Assert.Equal(HttpStatusCode.Redirect, started.StatusCode);
        Assert.Equal((Fase.InUitvoering, null), ((await host.FindAsync<Inspanning>(inspanning.Id))!.Fase, (await host.FindAsync<Inspanning>(inspanning.Id))!.Contract));
    }

    [Fact]
    public async Task Four_lights_replace_the_one_of_the_list_it_came_from()
    {
        var inspanning = OpgavenHost.NewInspanning("Met oude stand");
        await host.SaveAsync(inspanning, new Stand { Id = Guid.CreateVersion7(), Op = inspanning.Id, Datum = new DateOnly(2026, 1, 1), Algemeen = Licht.VolgensVerwachting });
        var client = await host.ClientAsync("beheerder");
        var form = await client.GetDocumentAsync($"/inspanningen/{inspanning.Id}/stand");
        var asked = await (await client.SubmitAsync(form, Form, ("Invoer.Geld", "Aandachtspunt"), ("Invoer.GeldToelichting", "Krap"))).DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Contains("Bij een aandachtspunt hoort een maatregel.", asked.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Krap", asked.QuerySelector("#Invoer_GeldToelichting")!.TextContent.Trim());
        using var done = await client.SubmitAsync(asked, Form, ("Invoer.NogOnbekend", "true"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var page = await client.GetDocumentAsync($"/inspanningen/{inspanning.Id}");
        Assert.NotNull(page.QuerySelector(".samenhang-feiten .samenhang-stand--aandacht"));
        Assert.Contains("Krap", page.QuerySelector("#stand")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_amber_stand_that_came_without_a_reason_is_confirmed_with_one_button()
    {
        var inspanning = OpgavenHost.NewInspanning("Met aandachtspunt");
        await host.SaveAsync(inspanning, new Stand { Id = Guid.CreateVersion7(), Op = inspanning.Id, Datum = new DateOnly(2026, 1, 1), Planning = new() { Licht = Licht.Aandachtspunt } });
        var client = await host.ClientAsync("beheerder");
        using var done = await client.SubmitAsync(await client.GetDocumentAsync($"/inspanningen/{inspanning.Id}/stand"), Form);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
    }

    [Theory, InlineData("wijzigen"), InlineData("fase"), InlineData("werkwijze"), InlineData("stand"), InlineData("verwijderen")]
    public async Task A_reader_changes_nothing_and_an_unknown_effort_is_not_there(string step)
    {
        var inspanning = OpgavenHost.NewInspanning("Alleen lezen") with { Start = Datering.Jaar(2026) };
        await host.SaveAsync(inspanning);
        using var forbidden = await (await host.ClientAsync("lezer")).GetAsync(new Uri($"/inspanningen/{inspanning.Id}/{step}", UriKind.Relative));
        using var stranger = await (await host.ClientAsync("beheerder", OpgavenHost.Other)).GetAsync(new Uri($"/inspanningen/{inspanning.Id}/{step}", UriKind.Relative));
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.NotFound), (forbidden.StatusCode, stranger.StatusCode));
    }
}
