// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Portfolio.Overleggen;

public sealed class OverlegTests
{
    private const string Organisation = "GM0294", Form = "main form.samenhang-formulier:not(.samenhang-verwijder)";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_meeting_gets_a_proposed_agenda_minutes_a_decision_and_action_items_that_come_back(DatabaseKind kind)
    {
        await using var place = await DatabaseHost.NewAsync(kind);
        var host = place.Host;
        var somebody = await host.PersonAsync(Organisation, "Iemand Anders");
        var effort = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Taalmaatjes", Fase = Fase.InUitvoering };
        await host.RecordAsync(
            Organisation, effort, new Rolvervulling { Id = Guid.CreateVersion7(), Op = effort.Id, Rol = Rol.AmbtelijkOpdrachtgever, Bezetting = Bezetting.Persoon, PersoonId = somebody },
            new Besluit { Id = Guid.CreateVersion7(), Naam = "Stoppen of doorgaan", Over = [effort.Id] });
        using var manager = await host.SignedInAsync(Organisation, "portfoliomanager");
        var today = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);
        Assert.Contains("Nog geen overleg", (await manager.GetDocumentAsync("/portfolio/overleg")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);

        var page = await manager.GetDocumentAsync($"/portfolio/overleg/nieuw?bij={effort.Id}");
        Assert.Contains(page.QuerySelectorAll("input[name='Invoer.Agenda']"), box => box.GetAttribute("value") == $"bevinding:werkwijze-niet-gekozen:{effort.Id}");
        using var made = await manager.SubmitAsync(page, Form, ("Invoer.Datum", Day(today)), ("Invoer.Eigen", "Hoe gaat het met ons?"));
        var meeting = (await host.BeeldAsync(Organisation)).Overleggen.Single();
        Assert.Equal($"/portfolio/overleg/{meeting.Id}", made.Headers.Location?.OriginalString);
        Assert.Equal(["Besluit: Stoppen of doorgaan", "Hoe gaat het met ons?"], meeting.Agenda.Select(point => point.Onderwerp));
        Assert.Equal([somebody], meeting.Deelnemers);

        var minutes = await manager.GetDocumentAsync($"/portfolio/overleg/{meeting.Id}/verslag");
        using var half = await manager.SubmitAsync(minutes, Form, ("Invoer.Punten[0].Datum", Day(today)));
        Assert.Contains("Schrijf op", (await half.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("[id$='Wat-fout']")!.TextContent, StringComparison.Ordinal);
        using var saved = await manager.SubmitAsync(
            await manager.GetDocumentAsync($"/portfolio/overleg/{meeting.Id}/verslag"), Form, ("Invoer.Punten[1].Verslag", "Goed"), ("Invoer.Punten[1].Besluit", "Twee dagen erbij"), ("Invoer.Punten[1].Wat", "Uren regelen"), ("Invoer.Punten[1].EigenaarId", $"{somebody}"));
        var beeld = await host.BeeldAsync(Organisation);
        Assert.True(beeld.Overleggen.Single().Gehouden);
        Assert.Equal(("sturingsdriehoek", today), beeld.Besluiten.Where(decision => decision.Naam == "Twee dagen erbij").Select(decision => (decision.Organ!, decision.Datum!.Value)).Single());
        var item = beeld.Afspraken.Single();
        Assert.Equal(("Uren regelen", effort.Id, somebody), (item.Wat, item.Over!.Value, item.EigenaarId!.Value));

        var next = await manager.GetDocumentAsync($"/portfolio/overleg/nieuw?na={meeting.Id}");
        Assert.NotNull(next.QuerySelector($"input[name='Invoer.Agenda'][value='afspraak:{item.Id}'][checked]"));
        using var word = await manager.GetAsync(new Uri($"/portfolio/overleg/{meeting.Id}/document?vorm=docx", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, word.StatusCode);
        var done = await manager.GetDocumentAsync($"/portfolio/afspraken/{item.Id}");
        using var settled = await manager.SubmitAsync(done, Form, ("Invoer.GedaanOp", Day(today)));
        Assert.DoesNotContain("Uren regelen", (await manager.GetDocumentAsync("/portfolio/overleg")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static string Day(DateOnly day) => day.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);
}
