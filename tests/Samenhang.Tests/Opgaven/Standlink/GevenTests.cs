// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Platform.Gastlinks;
using Samenhang.Platform.Herinneren;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Standlink;

/// <summary>A stand by a personal link: one effort, one person, one purpose, and nothing else of the organisation.</summary>
[Collection(OpgavenCollection.Name)]
public sealed class GevenTests(OpgavenHost host)
{
    private const string Form = "form.samenhang-standformulier", Unchanged = "main section form:has([name=Ongewijzigd])";

    [Fact]
    public async Task A_guest_confirms_the_last_stand_or_gives_another_and_sees_nothing_else()
    {
        var (effort, person, code) = await LinkAsync();
        await host.SaveAsync(new Stand { Id = Guid.CreateVersion7(), Op = effort.Id, Datum = new DateOnly(2026, 1, 5), Inhoud = new() { Licht = Licht.VolgensVerwachting }, Toelichting = "Loopt goed" }, OpgavenHost.NewOpgave("Niet voor gasten"));
        using var guest = host.Host.NewClient();
        var page = await guest.GetDocumentAsync($"/stand/{code}");
        Assert.Contains("Loopt goed", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Niet voor gasten", page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("nav a[href^='/opgaven'], a[href^='/inspanningen']"));
        Assert.Empty((await host.BeeldAsync()).Relaties.StandenVan.Naar(effort.Id).Where(stand => stand.BevestigdDoorId is not null));
        using (var confirmed = await guest.SubmitAsync(page, Unchanged))
        {
            Assert.Contains("Dank je", (await confirmed.DocumentAsync(HttpStatusCode.OK)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        }

        var given = (await host.BeeldAsync()).Relaties.StandenVan.Naar(effort.Id).Single(stand => stand.Datum == OpgavenHost.Today);
        Assert.Equal((person, OpgavenHost.Today, "Loopt goed", Licht.VolgensVerwachting), (given.BevestigdDoorId!.Value, given.BevestigdOp!.Value, given.Toelichting, given.Inhoud.Licht));
        foreach (var path in new[] { "/", "/opgaven", $"/inspanningen/{effort.Id}", $"/inspanningen/{effort.Id}/stand", "/personen" })
        {
            using var elsewhere = await guest.GetAsync(new Uri(path, UriKind.Relative));
            Assert.NotEqual(HttpStatusCode.OK, elsewhere.StatusCode);
        }
    }

    [Fact]
    public async Task Red_is_taken_at_once_and_asks_cause_consequence_and_measure_without_losing_what_was_typed()
    {
        var (effort, _, code) = await LinkAsync();
        using var guest = host.Host.NewClient();
        var page = await guest.GetDocumentAsync($"/stand/{code}");
        using (var refused = await guest.SubmitAsync(page, Form, ("Invoer.Geld", "Bijsturen"), ("Invoer.Oorzaak", "De aannemer stopte 🌊")))
        {
            var again = await refused.DocumentAsync(HttpStatusCode.BadRequest);
            Assert.NotNull(again.QuerySelector("#Invoer_Gevolg-fout"));
            Assert.NotNull(again.QuerySelector("#Invoer_Maatregel-fout"));
            Assert.Contains("De aannemer stopte 🌊", again.QuerySelector("textarea[name='Invoer.Oorzaak']")!.TextContent, StringComparison.Ordinal);
            page = again;
        }

        using var taken = await guest.SubmitAsync(page, Form, ("Invoer.Gevolg", "Half jaar later"), ("Invoer.Maatregel", "Nieuwe aannemer"));
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.Equal(Licht.Bijsturen, Assert.Single((await host.BeeldAsync()).Relaties.StandenVan.Naar(effort.Id)).Oordeel);
    }

    [Fact]
    public async Task A_link_is_for_one_purpose_expires_can_be_withdrawn_and_ends_with_what_its_holder_may_see()
    {
        var (effort, person, code) = await LinkAsync();
        using var guest = host.Host.NewClient();
        var links = host.Host.Services.GetRequiredService<Gastlinkboek>();
        Assert.Null(await links.LeesAsync("wyber", code, default));
        foreach (var wrong in new[] { "onzin", code[..^1], code + "A", new string('A', 200), Uri.EscapeDataString("../opgaven") }) await GoneAsync(guest, wrong);
        Assert.DoesNotContain(code, (await RowAsync(effort.Id)).Code, StringComparison.Ordinal);

        await host.SaveAsync(effort with { Zichtbaarheid = Zichtbaarheid.Betrokkenen });
        await GoneAsync(guest, code);
        await host.SaveAsync(effort);
        Assert.NotNull((await guest.GetDocumentAsync($"/stand/{code}")).QuerySelector(Form));

        var client = await host.ClientAsync("beheerder");
        var page = await client.GetDocumentAsync($"/inspanningen/{effort.Id}/standlink");
        using (var withdrawn = await client.SubmitAsync(page, "form[action*=Intrekken]")) Assert.Equal(HttpStatusCode.Redirect, withdrawn.StatusCode);
        await GoneAsync(guest, code);
        Assert.Equal(1, await host.Host.CountAsync(context => context.Spoorregels.Where(line => line.Soort == Samenhang.Platform.Spoor.Spoorsoort.GastlinkIngetrokken && line.Toelichting!.Contains(effort.Naam))));

        var again = await MakeAsync(effort.Id, person, TimeSpan.FromDays(-1));
        await GoneAsync(guest, again);
    }

    [Fact]
    public async Task A_code_for_ones_own_phone_is_shown_once_and_stored_only_as_a_hash()
    {
        var (effort, _, _) = await LinkAsync();
        var client = await host.ClientAsync("beheerder");
        var page = await client.GetDocumentAsync($"/inspanningen/{effort.Id}/standlink");
        using var shown = await client.SubmitAsync(page, "form[action*=Qr]");
        page = await shown.DocumentAsync(HttpStatusCode.OK);
        Assert.NotNull(page.QuerySelector("svg.samenhang-qr"));
        var path = new Uri(page.QuerySelector("main a[href*='/stand/']")!.GetAttribute("href")!).AbsolutePath;
        using var guest = host.Host.NewClient();
        Assert.NotNull((await guest.GetDocumentAsync(path)).QuerySelector(Form));
        Assert.Empty((await client.GetDocumentAsync($"/inspanningen/{effort.Id}/standlink")).QuerySelectorAll("main a[href*='/stand/']"));
    }

    private static async Task GoneAsync(HttpClient guest, string code)
    {
        using var answer = await guest.GetAsync(new Uri($"/stand/{code}", UriKind.Relative));
        Assert.True(answer.StatusCode is HttpStatusCode.Gone or HttpStatusCode.NotFound, $"{code} gives {answer.StatusCode}.");
    }

    private async Task<(Inspanning Effort, Guid Person, string Code)> LinkAsync()
    {
        var person = await host.PersonAsync("Jeroen Kalsbeek");
        var effort = OpgavenHost.NewInspanning($"Wadi's {Guid.NewGuid():N}") with { Fase = Fase.InUitvoering };
        await host.SaveAsync(effort);
        return (effort, person, await MakeAsync(effort.Id, person, TimeSpan.FromDays(1)));
    }

    private async Task<string> MakeAsync(Guid effort, Guid person, TimeSpan valid)
    {
        var links = host.Host.Services.GetRequiredService<Gastlinkboek>();
        var name = (await host.FindAsync<Inspanning>(effort))!.Naam;
        return await links.MaakAsync(await host.Host.OrganisationAsync(OpgavenHost.Organisation), Standvraag.Doel, effort, person, valid, $"Stand van {name}", default, default);
    }

    private async Task<Gastlink> RowAsync(Guid effort)
    {
        await using var context = await host.Host.Services.GetRequiredService<IDbContextFactory<SamenhangContext>>().CreateDbContextAsync();
        return await context.Set<Gastlink>().SingleAsync(link => link.Onderwerp == effort);
    }
}
