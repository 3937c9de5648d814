// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Tests.Opgaven.Bestuurswissel;

public sealed class BestuurswisselTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    [Fact]
    public async Task On_a_day_all_bestuurlijke_roles_open_as_one_change_that_can_be_taken_back()
    {
        const string Code = "GM0294";
        var host = quiet.Host;
        var wethouder = await host.PersonAsync(Code, "Wim Wethouder");
        var opgave = OpgavenHost.NewOpgave("Wonen") with { Status = Opgavestatus.InUitvoering };
        var running = OpgavenHost.NewInspanning("Bouwen", opgave.Id) with { Werkwijze = Werkwijze.Programma, Fase = Fase.InUitvoering };
        var done = OpgavenHost.NewInspanning("Klaar", opgave.Id) with { Fase = Fase.Afgerond };
        await host.RecordAsync(Code, opgave, running, done, Role(opgave.Id, wethouder), Role(running.Id, wethouder), Role(done.Id, wethouder));
        using var client = await host.SignedInAsync(Code);

        using var dated = await client.SubmitAsync(await client.GetDocumentAsync("/bestuurswissel"), "main form[method=post]", ("Verkiezing", "20-03-2030"));
        Assert.Equal(HttpStatusCode.Redirect, dated.StatusCode);
        Assert.Contains("20 maart 2030", (await client.GetDocumentAsync("/bestuurswissel")).Body!.TextContent, StringComparison.Ordinal);

        var before = await host.BeeldAsync(Code);
        var preview = await client.GetDocumentAsync("/bestuurswissel/rollen?Invoer.Vanaf=28-03-2030");
        Assert.Equal(["Bouwen", "Klaar", "Wonen"], preview.QuerySelectorAll("section[aria-labelledby=gevolg] li a").Select(a => a.TextContent));
        Assert.Contains("eindigt", preview.QuerySelectorAll("section[aria-labelledby=gevolg] li")[1].TextContent, StringComparison.Ordinal);
        using var opened = await client.SubmitAsync(preview, "form[method=post][action='/bestuurswissel/rollen']", ("Invoer.Reden", "Nieuw college"));
        Assert.Equal("/bestuurswissel", opened.Headers.Location?.ToString());
        var after = await host.BeeldAsync(Code);
        Assert.Equal(before.Versie + 1, after.Versie);
        Assert.Equal(new DateOnly(2030, 3, 28), Wisselinstelling.OpenVanaf(new Blik(after, Kijker.ZietAlles)));
        Assert.Equal(2, after.Rolvervullingen.Count(rol => rol is { Bezetting: Bezetting.Vacature, Rol: Rol.BestuurlijkOpdrachtgever } && rol.Van == new DateOnly(2030, 3, 28)));
        Assert.All(after.Relaties.RollenVanPersoon.Naar(wethouder), rol => Assert.Equal(new DateOnly(2030, 3, 27), rol.Tot));

        using var undone = await client.SubmitAsync(await client.GetDocumentAsync("/bestuurswissel"), "form.samenhang-ongedaan");
        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        Assert.All((await host.BeeldAsync(Code)).Rolvervullingen, rol => Assert.Equal((Bezetting.Persoon, null), (rol.Bezetting, rol.Tot)));

        using var noDay = await client.GetAsync(new Uri("/bestuurswissel/rollen?Invoer.Vanaf=31-02-2030", UriKind.Relative));
        Assert.NotNull((await noDay.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Invoer_Vanaf-fout"));
        using var manager = await host.SignedInAsync(Code, "opgavemanager");
        using var forbidden = await manager.GetAsync(new Uri("/bestuurswissel/rollen", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
    }

    [Fact]
    public async Task A_new_programme_closes_the_old_one_and_is_laid_on_what_runs()
    {
        const string Code = "GM0301";
        var host = quiet.Host;
        Opgave wonen = OpgavenHost.NewOpgave("Wonen"), water = OpgavenHost.NewOpgave("Water");
        Beleidsafspraak old = Agreement("Oud plan", wonen.Id), kept = Agreement("Loopt door", wonen.Id);
        var motion = Agreement("Een motie", wonen.Id) with { Soort = Beleidsafspraaksoort.Motie };
        await host.RecordAsync(Code, wonen, water, old, kept, motion);
        using var client = await host.SignedInAsync(Code);

        var form = await client.GetDocumentAsync("/bestuurswissel/programma");
        Assert.Equal(2, form.QuerySelectorAll("input[name='Invoer.Sluit']").Length);
        using var nothing = await client.SubmitAsync(form, "main form[method=post]", ("Invoer.Afspraken", "  \n "));
        Assert.NotNull((await nothing.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Invoer_Afspraken-fout"));
        form.QuerySelector($"input[name='Invoer.Sluit'][value='{kept.Id}']")!.RemoveAttribute("checked");
        using var saved = await client.SubmitAsync(form, "main form[method=post]", ("Invoer.Datum", "01-06-2026"), ("Invoer.Afspraken", "Duizend woningen\nDroge voeten\nDuizend woningen"));
        Assert.Equal("/bestuurswissel/leggen", saved.Headers.Location?.ToString());
        var beeld = await host.BeeldAsync(Code);
        Assert.Equal(5, beeld.Beleidsafspraken.Aantal);
        Assert.Equal(
            (Afspraakstand.Vervallen, Afspraakstand.Open, Afspraakstand.Open),
            (beeld.Beleidsafspraken.Zoek(old.Id)!.Stand, beeld.Beleidsafspraken.Zoek(kept.Id)!.Stand, beeld.Beleidsafspraken.Zoek(motion.Id)!.Stand));
        Assert.Contains("1 juni 2026", beeld.Beleidsafspraken.Zoek(old.Id)!.WaarGebleven, StringComparison.Ordinal);

        var beside = await client.GetDocumentAsync("/bestuurswissel/leggen");
        Assert.Equal(["Droge voeten", "Duizend woningen"], beside.QuerySelectorAll("section[aria-labelledby=nergens] label").Select(label => label.TextContent.Trim()));
        Assert.Equal(["Water", "Wonen"], beside.QuerySelectorAll("section[aria-labelledby=zonder] li a").Select(a => a.TextContent));
        var dry = beeld.Beleidsafspraken.Single(afspraak => afspraak.Tekst == "Droge voeten");
        var unknown = Guid.NewGuid().ToString();
        var changed = await client.GetDocumentAsync("/bestuurswissel/leggen");
        changed.QuerySelector<IHtmlSelectElement>($"select[name='Waar[{dry.Id:N}]']")!.Options[^1].Value = unknown;
        using var crafted = await client.SubmitAsync(changed, "main form.samenhang-formulier", ($"Waar[{dry.Id:N}]", unknown));
        Assert.Equal(HttpStatusCode.BadRequest, crafted.StatusCode);
        using var laid = await client.SubmitAsync(beside, "main form.samenhang-formulier", ($"Waar[{dry.Id:N}]", water.Id.ToString()));
        Assert.Equal(HttpStatusCode.Redirect, laid.StatusCode);
        var then = await client.GetDocumentAsync("/bestuurswissel/leggen");
        Assert.Equal(["Wonen"], then.QuerySelectorAll("section[aria-labelledby=zonder] li a").Select(a => a.TextContent));

        using var reader = await host.SignedInAsync(Code, "lezer");
        Assert.Null((await reader.GetDocumentAsync("/bestuurswissel/leggen")).QuerySelector("main form.samenhang-formulier"));
    }

    private static Rolvervulling Role(Guid op, Guid person) =>
        new() { Id = Guid.CreateVersion7(), Rol = Rol.BestuurlijkOpdrachtgever, Op = op, Bezetting = Bezetting.Persoon, PersoonId = person };

    private static Beleidsafspraak Agreement(string text, Guid op) =>
        new() { Id = Guid.CreateVersion7(), Tekst = text, Soort = Beleidsafspraaksoort.Collegeprogramma, Datum = new DateOnly(2022, 6, 1), Over = [op] };
}
