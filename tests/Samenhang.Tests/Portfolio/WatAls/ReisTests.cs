// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Html.Dom;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Portfolio.WatAls;

/// <summary>From a supposition to what came of it and back again, by what stands on each page: no address is known beforehand but the first.</summary>
public sealed class ReisTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    private const string Code = "GM0294", Form = "main form.samenhang-formulier[method=post]:not(.samenhang-verwijder)";

    [Fact]
    public async Task What_if_becomes_a_proposal_is_put_on_the_agenda_decided_carried_out_and_taken_back()
    {
        var host = quiet.Host;
        var effort = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Wijkbus", Fase = Fase.InUitvoering, Start = Datering.Jaar(2024), Eind = Datering.Jaar(2028) };
        var other = effort with { Id = Guid.CreateVersion7(), Naam = "Belbus" };
        var goal = new Doel { Id = Guid.CreateVersion7(), Naam = "Iedereen komt overal" };
        await host.RecordAsync(Code, effort, other, goal, new Bijdrage { Id = Guid.CreateVersion7(), Van = effort.Id, Naar = goal.Id, Sterkte = 3 });
        using var client = await host.SignedInAsync(Code);

        // Two steps in one supposition: the one is looked at, the other is added by form.
        var page = await client.GetDocumentAsync($"/portfolio/wat-als?nieuw=stop&bij={effort.Id}");
        page = await GoAsync(client, await client.SubmitAsync(page, "#stap"));
        Assert.Contains("verliest alles", page.QuerySelector(".samenhang-gevolg")!.TextContent, StringComparison.Ordinal);
        page = await FollowAsync(client, page, "Naar de lijn");
        page = await GoAsync(client, await client.SubmitAsync(page, "#stap", ("Invoer.Op", other.Id.ToString()), ("Invoer.Toelichting", "Het is vast werk geworden")));
        Assert.Equal(2, page.QuerySelectorAll("section[aria-labelledby=stappen] ol > li").Length);

        page = await FollowAsync(client, page, "Maak hier een voorstel van");
        Assert.Equal(2, page.QuerySelectorAll("section[aria-labelledby=stappen] li").Length);
        page = await GoAsync(client, await client.SubmitAsync(page, Form, ("Invoer.Naam", "Eén bus in de wijk")));
        Assert.Equal("Eén bus in de wijk", page.QuerySelector("h1")!.TextContent);
        var begin = await host.BeeldAsync(Code);
        Assert.Equal((Fase.InUitvoering, Fase.InUitvoering), Phases(begin, effort, other));

        page = await FollowAsync(client, page, "Zet op de agenda");
        page = await GoAsync(client, await client.SubmitAsync(page, Form, ("Invoer.Organ", "college"), ("Invoer.Datum", "10-03-2026")));
        page = await FollowAsync(client, page, "Leg de beslissing vast");
        page = await GoAsync(client, await client.SubmitAsync(page, Form, ("Invoer.Uitkomst", "Ja"), ("Invoer.Datum", "03-03-2026"), ("Invoer.Nummer", "26-044")));
        Assert.Equal(begin.Versie + 2, (await host.BeeldAsync(Code)).Versie);

        page = await FollowAsync(client, page, "Voer het besluit uit");
        page = await GoAsync(client, await client.SubmitAsync(page, Form));
        var done = await host.BeeldAsync(Code);
        Assert.Equal(begin.Versie + 3, done.Versie);
        Assert.True(done.Inspanningen.Zoek(effort.Id)!.IsAfgesloten);
        Assert.Equal(Werkwijze.Routine, done.Inspanningen.Zoek(other.Id)!.Werkwijze);
        Assert.DoesNotContain(page.QuerySelectorAll("main a"), link => link.TextContent.Contains("Voer het besluit uit", StringComparison.Ordinal));

        using var undone = await client.SubmitAsync(page, "form.samenhang-ongedaan");
        var back = await host.BeeldAsync(Code);
        Assert.Equal((Fase.InUitvoering, Fase.InUitvoering), Phases(back, effort, other));
        Assert.Equal(done.Versie + 1, back.Versie);
        var decided = Assert.Single(back.Besluiten);
        Assert.True(decided is { IsJa: true, UitgevoerdOp: null, Nummer: "26-044", Stappen.Count: 2 });
    }

    private static (Fase, Fase) Phases(Beeld beeld, Inspanning one, Inspanning other) => (beeld.Inspanningen.Zoek(one.Id)!.Fase, beeld.Inspanningen.Zoek(other.Id)!.Fase);

    private static Task<IHtmlDocument> FollowAsync(HttpClient client, IHtmlDocument page, string words) =>
        client.GetDocumentAsync(Assert.Single(page.QuerySelectorAll("main a"), link => link.TextContent.Trim() == words).GetAttribute("href")!);

    /// <summary>The page that an answer leads to.</summary>
    private static async Task<IHtmlDocument> GoAsync(HttpClient client, HttpResponseMessage answer)
    {
        using (answer)
        {
            Assert.True(answer.StatusCode == HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
            return await client.GetDocumentAsync(answer.Headers.Location!.ToString());
        }
    }
}
