// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Html.Dom;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Tests.Opgaven.Opvolging;

[Collection(OpgavenCollection.Name)]
public sealed class OverdragenTests(OpgavenHost host)
{
    [Fact]
    public async Task Who_leaves_hands_all_roles_over_at_once_after_seeing_what_changes_and_it_can_be_taken_back()
    {
        Guid leaver = await host.PersonAsync("Vera Vertrekt"), first = await host.PersonAsync("Olaf Opvolger"), second = await host.PersonAsync("Tineke Tweede");
        var opgave = OpgavenHost.NewOpgave("Overdracht van alles");
        var running = OpgavenHost.NewInspanning("Loopt door", opgave.Id) with { Werkwijze = Werkwijze.Programma, Fase = Fase.InUitvoering };
        Rolvervulling manager = Role(Rol.Opgavemanager, opgave.Id, leaver), opdracht = Role(Rol.AmbtelijkOpdrachtgever, running.Id, leaver), lid = Role(Rol.Teamlid, running.Id, leaver);
        await host.SaveAsync(opgave, running, manager, opdracht, lid);
        var client = await host.ClientAsync("beheerder");

        var person = await client.GetDocumentAsync($"/personen/{leaver}");
        var link = Assert.Single(person.QuerySelectorAll("main a"), a => a.GetAttribute("href") == $"/opvolging?persoon={leaver}");
        Assert.Contains("overdragen", link.TextContent, StringComparison.Ordinal);
        var choices = await client.GetDocumentAsync($"/opvolging?persoon={leaver}");
        Assert.Equal(3, choices.QuerySelectorAll("select[name^='Invoer.Rollen']").Length);
        Assert.Null(choices.QuerySelector("#gevolg"));

        var asked = $"/opvolging?persoon={leaver}&bekijk=true&Invoer.LaatsteDag=31-03-2026&Invoer.Eerste={first}&Invoer.Tweede={second}"
            + $"&Invoer.Rollen[{opdracht.Id:N}]=2&Invoer.Rollen[{lid.Id:N}]=einde";
        using var nobody = await client.GetAsync(new Uri(asked.Replace($"&Invoer.Eerste={first}", "", StringComparison.Ordinal), UriKind.Relative));
        Assert.Contains("Kies iemand anders", (await nobody.DocumentAsync(HttpStatusCode.BadRequest)).Body!.TextContent, StringComparison.Ordinal);
        using var uncovered = await client.GetAsync(new Uri(asked.Replace("=2&", "=einde&", StringComparison.Ordinal), UriKind.Relative));
        Assert.Contains("leg vast dat de rol een vacature is", (await uncovered.DocumentAsync(HttpStatusCode.BadRequest)).Body!.TextContent, StringComparison.Ordinal);

        var preview = await client.GetDocumentAsync(asked);
        Assert.Contains("Tineke Tweede gaat als ambtelijk opdrachtgever van 0 naar 1", preview.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(leaver, (await host.FindAsync<Rolvervulling>(manager.Id))!.PersoonId);
        using var done = await client.SubmitAsync(preview, "form[method=post][action='/opvolging']", ("Invoer.Reden", "Vera gaat met pensioen"));
        Assert.Equal($"/personen/{leaver}", done.Headers.Location?.ToString());

        var beeld = await host.BeeldAsync();
        Assert.Equal((new DateOnly(2026, 3, 31), second), (beeld.Rolvervullingen.Zoek(opdracht.Id)!.Tot, beeld.Relaties.RollenOp.Naar(running.Id).Single(rol => rol.Van == new DateOnly(2026, 4, 1)).PersoonId));
        Assert.Equal(first, beeld.Relaties.RollenOp.Naar(opgave.Id).Single(rol => rol.Van == new DateOnly(2026, 4, 1)).PersoonId);
        Assert.All(beeld.Relaties.RollenVanPersoon.Naar(leaver), rol => Assert.Equal(new DateOnly(2026, 3, 31), rol.Tot));

        var back = await client.GetDocumentAsync($"/personen/{leaver}");
        using var undone = await client.SubmitAsync(back, "form.samenhang-ongedaan");
        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        Assert.All((await host.BeeldAsync()).Relaties.RollenVanPersoon.Naar(leaver), rol => Assert.Null(rol.Tot));
    }

    [Fact]
    public async Task A_role_that_came_meanwhile_or_that_is_not_chosen_is_not_forgotten()
    {
        Guid leaver = await host.PersonAsync("Bart Bijna"), next = await host.PersonAsync("Nina Nieuw");
        var opgave = OpgavenHost.NewOpgave("Nog een opgave");
        var first = Role(Rol.Opgavemanager, opgave.Id, leaver);
        await host.SaveAsync(opgave, first);
        var client = await host.ClientAsync("beheerder");
        var preview = await client.GetDocumentAsync($"/opvolging?persoon={leaver}&bekijk=true&Invoer.LaatsteDag=31-03-2026&Invoer.Eerste={next}");
        await host.SaveAsync(first with { UrenPerWeek = 12 });
        using var changed = await client.SubmitAsync(preview, "form[method=post][action='/opvolging']", ("Invoer.Reden", "Blijft staan"));
        var again = await changed.DocumentAsync(HttpStatusCode.Conflict);
        Assert.Contains("intussen veranderd", again.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Blijft staan", ((IHtmlTextAreaElement)again.QuerySelector("[name='Invoer.Reden']")!).Value);
        Assert.Null((await host.FindAsync<Rolvervulling>(first.Id))!.Tot);
        using var done = await client.SubmitAsync(again, "form[method=post][action='/opvolging']");
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
    }

    [Fact]
    public async Task Nobody_hands_over_without_the_permission_or_for_somebody_unknown_and_who_left_stands_on_top()
    {
        var gone = await host.PersonAsync("Gerda Gegaan");
        var opgave = OpgavenHost.NewOpgave("Met iemand die weg is");
        await host.SaveAsync(opgave, Role(Rol.Opgavemanager, opgave.Id, gone));
        await host.LeaveAsync(gone);
        var client = await host.ClientAsync("beheerder");
        var page = await client.GetDocumentAsync("/opvolging");
        Assert.NotNull(page.QuerySelector($"section[aria-labelledby=vertrokken] a[href='/opvolging?persoon={gone}']"));
        using var unknown = await client.GetAsync(new Uri($"/opvolging?persoon={Guid.NewGuid()}", UriKind.Relative));
        using var forbidden = await (await host.ClientAsync("lezer")).GetAsync(new Uri("/opvolging", UriKind.Relative));
        using var badDay = await client.GetAsync(new Uri($"/opvolging?persoon={gone}&Invoer.LaatsteDag=31-02-2026", UriKind.Relative));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Forbidden, HttpStatusCode.BadRequest), (unknown.StatusCode, forbidden.StatusCode, badDay.StatusCode));
    }

    [Fact]
    public async Task A_last_day_at_work_is_told_where_it_matters_and_proposed_when_roles_are_handed_over()
    {
        Guid leaver = await host.PersonAsync("Lana Laatste"), gone = await host.PersonAsync("Gijs Gisteren");
        var opgave = OpgavenHost.NewOpgave("Zoekt een opvolger");
        await host.SaveAsync(opgave, Role(Rol.Opgavemanager, opgave.Id, leaver));
        var client = await host.ClientAsync("beheerder");
        var form = await client.GetDocumentAsync($"/beheer/personen/{leaver}");
        using var wrong = await client.SubmitAsync(form, "main form.samenhang-formulier", ("Invoer.LaatsteWerkdag", "31 juni"));
        Assert.Equal("31 juni", ((IHtmlInputElement)(await wrong.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Invoer_LaatsteWerkdag")!).Value);
        (await client.SubmitAsync(form, "main form.samenhang-formulier", ("Invoer.LaatsteWerkdag", "31-03-2026"))).Dispose();
        (await client.SubmitAsync(await client.GetDocumentAsync($"/beheer/personen/{gone}"), "main form.samenhang-formulier", ("Invoer.LaatsteWerkdag", "02-03-2026"))).Dispose();

        Assert.Contains("laatste werkdag 31 maart 2026", (await client.GetDocumentAsync("/beheer/personen")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Eén rol loopt daarna door", (await client.GetDocumentAsync($"/personen/{leaver}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var list = await client.GetDocumentAsync("/opvolging");
        Assert.NotNull(list.QuerySelector($"section[aria-labelledby=vertrekt] a[href='/opvolging?persoon={leaver}']"));
        Assert.DoesNotContain(list.QuerySelectorAll("#Persoon option"), option => option.GetAttribute("value") == $"{gone}");
        var finding = (await client.GetDocumentAsync("/bevindingen?toets=rol-van-vertrekker")).QuerySelector("main")!;
        Assert.Contains("Lana Laatste, opgavemanager, laatste werkdag 31 mrt 2026", finding.TextContent, StringComparison.Ordinal);
        var choices = await client.GetDocumentAsync(finding.QuerySelector("a[href^='/opvolging']")!.GetAttribute("href")!);
        Assert.Equal("31-03-2026", ((IHtmlInputElement)choices.QuerySelector("#Invoer_LaatsteDag")!).Value);
    }

    [Fact]
    public async Task A_look_back_shows_what_was_known_then_of_who_leaves()
    {
        var leaver = await host.PersonAsync("Tom Terugblik");
        var opgave = OpgavenHost.NewOpgave("Blijft als hij gaat");
        await host.SaveAsync(opgave, Role(Rol.Opgavemanager, opgave.Id, leaver));
        var before = await MomentAsync("Voor het vertrek");
        var client = await host.ClientAsync("beheerder");
        (await client.SubmitAsync(await client.GetDocumentAsync($"/beheer/personen/{leaver}"), "main form.samenhang-formulier", ("Invoer.LaatsteWerkdag", "28-05-2026"))).Dispose();
        var known = await MomentAsync("Na het bericht");
        (await client.SubmitAsync(await client.GetDocumentAsync($"/beheer/personen/{leaver}"), "main form.samenhang-formulier", ("Invoer.LaatsteWerkdag", "30-06-2026"))).Dispose();

        async Task<string> TextAsync(string address) => (await client.GetDocumentAsync(address)).QuerySelector("main")!.TextContent;
        Assert.Contains("30 juni 2026", await TextAsync($"/personen/{leaver}"), StringComparison.Ordinal);
        Assert.Contains("28 mei 2026", await TextAsync($"/personen/{leaver}?op={known}"), StringComparison.Ordinal);
        Assert.DoesNotContain("laatste werkdag", await TextAsync($"/personen/{leaver}?op={before}"), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Tom Terugblik", await TextAsync($"/bevindingen?toets=rol-van-vertrekker&op={before}"), StringComparison.Ordinal);
        Assert.Contains("Tom Terugblik: laatste werkdag 28 mei 2026.", await TextAsync($"/vergelijken?sinds={before}&op={known}"), StringComparison.Ordinal);
        Assert.Contains("Tom Terugblik: laatste werkdag 30 juni 2026 (was 28 mei 2026).", await TextAsync($"/vergelijken/tekst?sinds={known}"), StringComparison.Ordinal);

        async Task<string> MomentAsync(string naam)
        {
            var moment = new Moment { Id = Guid.CreateVersion7(), Naam = naam, Datum = new DateOnly(2026, 3, 3), OpVersie = (await host.BeeldAsync()).Versie };
            await host.SaveAsync(moment);
            return $"m-{moment.Id:N}";
        }
    }

    private static Rolvervulling Role(Rol rol, Guid op, Guid person) =>
        new() { Id = Guid.CreateVersion7(), Rol = rol, Op = op, Bezetting = Bezetting.Persoon, PersoonId = person };
}
