// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Doelen;

public sealed class WijzigenTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    private const string Form = "main form.samenhang-formulier:not(.samenhang-verwijder)";

    [Fact]
    public async Task A_goal_is_added_to_the_opgave_it_was_opened_at()
    {
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Iedereen doet mee" };
        await quiet.Host.RecordAsync("GM0294", opgave);
        using var manager = await quiet.Host.SignedInAsync("GM0294", "opgavemanager");
        var page = await manager.GetDocumentAsync($"/doelen/nieuw?opgave={opgave.Id}");

        using var answer = await manager.SubmitAsync(page, Form, ("Invoer.Naam", "  Minder schulden "), ("Invoer.Soort", "MaatschappelijkEffect"));

        var doel = (await quiet.Host.BeeldAsync("GM0294")).Doelen.Single();
        Assert.Equal($"/doelen/{doel.Id}", answer.Headers.Location?.OriginalString);
        Assert.Equal(("Minder schulden", Doelsoort.MaatschappelijkEffect, opgave.Id), (doel.Naam, doel.Soort, doel.OpgaveId));
        var shown = await manager.GetDocumentAsync($"/doelen/{doel.Id}");
        Assert.Contains("‘Minder schulden’ is toegevoegd.", shown.QuerySelector("main [role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_refused_stays_in_the_form_with_a_message_beside_the_field_and_in_the_summary()
    {
        using var manager = await quiet.Host.SignedInAsync("GM0197", "opgavemanager");
        var page = await manager.GetDocumentAsync("/doelen/nieuw");
        var smart = new string('x', Feit.TekstMax + 1);

        using var answer = await manager.SubmitAsync(page, Form, ("Invoer.Naam", " "), ("Invoer.Smart", smart), ("Invoer.Code", "<script>alert(1)</script>"));

        var again = await answer.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Equal("Fout: Vul naam in.", again.QuerySelector("#Invoer_Naam-fout")!.TextContent);
        Assert.Contains("er passen er 4000", again.QuerySelector("#Invoer_Smart-fout")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(again.QuerySelector("[data-foutenlijst] a[href='#Invoer_Naam']"));
        Assert.Equal(smart, again.QuerySelector("#Invoer_Smart")!.TextContent);
        Assert.Equal("<script>alert(1)</script>", again.QuerySelector("#Invoer_Code")!.GetAttribute("value"));
        Assert.Empty((await quiet.Host.BeeldAsync("GM0197")).Doelen);
    }

    [Fact]
    public async Task A_stale_form_shows_both_versions_and_the_next_save_keeps_the_typed_one()
    {
        var doel = new Doel { Id = Guid.CreateVersion7(), Naam = "Eerst" };
        await quiet.Host.RecordAsync("GM0222", doel);
        using var manager = await quiet.Host.SignedInAsync("GM0222", "opgavemanager");
        var page = await manager.GetDocumentAsync($"/doelen/{doel.Id}/wijzigen");
        await quiet.Host.RecordAsync("GM0222", doel with { Naam = "Van een ander" });

        using var refused = await manager.SubmitAsync(page, Form, ("Invoer.Naam", "Van mij"));

        var conflict = await refused.DocumentAsync(HttpStatusCode.Conflict);
        var table = conflict.QuerySelector(".samenhang-conflict")!.TextContent;
        Assert.Contains("Van een ander", table, StringComparison.Ordinal);
        Assert.Contains("Van mij", table, StringComparison.Ordinal);
        Assert.Equal("Van een ander", (await quiet.Host.BeeldAsync("GM0222")).Doelen.Single().Naam);
        using var saved = await manager.SubmitAsync(conflict, Form);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal("Van mij", (await quiet.Host.BeeldAsync("GM0222")).Doelen.Single().Naam);
    }

    [Fact]
    public async Task A_goal_that_others_point_at_stays_and_a_free_one_goes()
    {
        var doel = new Doel { Id = Guid.CreateVersion7(), Naam = "Vast" };
        var indicator = new Indicator { Id = Guid.CreateVersion7(), Naam = "Meet", DoelId = doel.Id };
        await quiet.Host.RecordAsync("GM0160", doel, indicator);
        using var manager = await quiet.Host.SignedInAsync("GM0160", "opgavemanager");
        var page = await manager.GetDocumentAsync($"/doelen/{doel.Id}/wijzigen");

        using var refused = await manager.SubmitAsync(page, "form.samenhang-verwijder");
        Assert.Contains("kan nog niet weg", (await refused.DocumentAsync(HttpStatusCode.BadRequest)).Body!.TextContent, StringComparison.Ordinal);
        await quiet.Host.DoAsync("GM0160", new Samenhang.Kern.Handelingen.Verwijder<Indicator>(indicator.Id));
        using var gone = await manager.SubmitAsync(page, "form.samenhang-verwijder");

        Assert.Equal("/doelen", gone.Headers.Location?.OriginalString);
        Assert.Empty((await quiet.Host.BeeldAsync("GM0160")).Doelen);
        using var after = await manager.GetAsync(new Uri($"/doelen/{doel.Id}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, after.StatusCode);
    }

    [Theory, InlineData("/doelen/nieuw"), InlineData("/doelen/{0}/wijzigen")]
    public async Task Without_the_permission_there_is_no_form(string address)
    {
        var doel = new Doel { Id = Guid.CreateVersion7(), Naam = "Kijken mag" };
        await quiet.Host.RecordAsync("GM0202", doel);
        using var reader = await quiet.Host.SignedInAsync("GM0202", "lezer");
        var url = string.Format(System.Globalization.CultureInfo.InvariantCulture, address, doel.Id);

        using var shown = await reader.GetAsync(new Uri(url, UriKind.Relative));
        using var sent = await reader.PostAsync(new Uri(url, UriKind.Relative), new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.Forbidden, shown.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, sent.StatusCode);
    }
}
