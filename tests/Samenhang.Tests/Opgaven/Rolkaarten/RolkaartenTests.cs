// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Tests.Opgaven.Rolkaarten;

[Collection(OpgavenCollection.Name)]
public sealed class RolkaartenTests(OpgavenHost host)
{
    [Fact]
    public async Task A_card_tells_what_with_whom_by_which_mandate_and_what_is_expected_and_a_driehoek_stands_on_ones_own_page()
    {
        Guid anna = await host.PersonAsync("Anna Kaart"), bob = await host.PersonAsync("Bob Kaart");
        var opgave = OpgavenHost.NewOpgave("Met een kaart") with { Omschrijving = "Iedereen kan meedoen" };
        var project = OpgavenHost.NewInspanning("Kaartproject", opgave.Id) with { Werkwijze = Werkwijze.Project, Fase = Fase.InUitvoering, VolgendeStap = "Aanbesteden" };
        var mandate = new Mandaat { Id = Guid.CreateVersion7(), OpgaveId = opgave.Id, PersoonId = anna, Bevoegdheid = "Beslist tot het plafond", PlafondCenten = 50_000_00 };
        var past = Role(Rol.Teamlid, project.Id, anna) with { Tot = new DateOnly(2025, 1, 1) };
        await host.SaveAsync(opgave, project, mandate, past, Role(Rol.Opgavemanager, opgave.Id, anna), Role(Rol.AmbtelijkOpdrachtgever, project.Id, anna), Role(Rol.Sturingsprofessional, project.Id, bob));
        var client = await host.ClientAsync("lezer");

        var cards = await client.GetDocumentAsync($"/rolkaarten?persoon={anna}");
        Assert.Equal(["Opgavemanager", "Ambtelijk opdrachtgever"], cards.QuerySelectorAll("article h2").Select(h => h.TextContent));
        var first = cards.QuerySelector("article")!.TextContent;
        foreach (var told in new[] { "Met een kaart", "Iedereen kan meedoen", "Beslist tot het plafond", "50.000", "De lijn heeft geen veto" }) Assert.Contains(told, first, StringComparison.Ordinal);
        Assert.Contains("Bob Kaart", cards.QuerySelectorAll("article")[1].TextContent, StringComparison.Ordinal);
        var one = await client.GetDocumentAsync(cards.QuerySelector("article .samenhang-niet-afdrukken a")!.GetAttribute("href")! + "&formaat=a5");
        Assert.Single(one.QuerySelectorAll("article.samenhang-rolkaart--a5"));

        var corners = await client.GetDocumentAsync($"/driehoeken/mijn?persoon={anna}");
        Assert.Equal("als-AmbtelijkOpdrachtgever", Assert.Single(corners.QuerySelectorAll("main section h2")).Id);
        var row = corners.QuerySelector("tbody tr")!.TextContent;
        foreach (var told in new[] { "Kaartproject", "Bob Kaart", "Aanbesteden", "onbekend" }) Assert.Contains(told, row, StringComparison.Ordinal);

        using var nobody = await client.GetAsync(new Uri($"/rolkaarten?persoon={Guid.NewGuid()}", UriKind.Relative));
        using var otherRole = await client.GetAsync(new Uri($"/rolkaarten?persoon={anna}&rol={past.Id}", UriKind.Relative));
        using var noDriehoek = await client.GetAsync(new Uri($"/driehoeken/mijn?persoon={Guid.NewGuid()}", UriKind.Relative));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (nobody.StatusCode, otherRole.StatusCode, noDriehoek.StatusCode));
    }

    [Fact]
    public async Task The_third_role_that_is_other_than_agreed_says_who_is_and_why()
    {
        Guid anna = await host.PersonAsync("Anna Derde"), bob = await host.PersonAsync("Bob Derde");
        var opgave = OpgavenHost.NewOpgave("Met afwijking") with { Status = Opgavestatus.InUitvoering };
        var project = OpgavenHost.NewInspanning("Afwijkend", opgave.Id) with { Werkwijze = Werkwijze.Programma, Fase = Fase.InUitvoering };
        var agreed = new Instelling { Id = Guid.CreateVersion7(), Sleutel = "opgavemanager.ambtelijk-opdrachtgever", Waarde = "ja" };
        await host.SaveAsync(opgave, project, agreed, Role(Rol.Opgavemanager, opgave.Id, anna), Role(Rol.AmbtelijkOpdrachtgever, project.Id, bob));
        var client = await host.ClientAsync("beheerder");
        var before = (await client.GetDocumentAsync($"/opgaven/{opgave.Id}/rollen")).QuerySelector("section[aria-labelledby=drie]")!;
        Assert.Contains("Bob Derde", before.TextContent, StringComparison.Ordinal);
        Assert.NotNull(before.QuerySelector($"a[href='/bevindingen/accepteren?toets=opgavemanager-wijkt-af&bij={opgave.Id}']"));

        await host.SaveAsync(new Acceptatie { Id = Guid.CreateVersion7(), Toets = "opgavemanager-wijkt-af", Op = opgave.Id, Vingerafdruk = new string('0', Acceptatie.VingerafdrukLengte), Reden = "Bob kent het gebied", Datum = OpgavenHost.Today, Tot = OpgavenHost.Today.AddYears(1), DoorId = anna });
        Assert.Contains("Waarom: Bob kent het gebied", (await client.GetDocumentAsync($"/opgaven/{opgave.Id}/rollen")).Body!.TextContent, StringComparison.Ordinal);
    }

    private static Rolvervulling Role(Rol rol, Guid op, Guid person) =>
        new() { Id = Guid.CreateVersion7(), Rol = rol, Op = op, Bezetting = Bezetting.Persoon, PersoonId = person };
}
