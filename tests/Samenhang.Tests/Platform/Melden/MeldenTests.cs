// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Melden;

public sealed class MeldenTests
{
    private const string Organisation = "GM0294", Form = "main form.samenhang-formulier", Address = "/meld/" + Organisation;

    [Theory, OnSqlite, OnPostgres]
    public async Task Anybody_brings_in_a_signal_once_the_organisation_opened_the_form(DatabaseKind kind)
    {
        await using var place = await DatabaseHost.NewAsync(kind);
        var host = place.Host;
        using var manager = await host.SignedInAsync(Organisation);
        using var visitor = host.NewClient();
        using var closed = await visitor.GetAsync(new Uri(Address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        using var opened = await manager.SubmitAsync(await manager.GetDocumentAsync("/beheer/meldformulier"), Form, ("Open", "true"));
        Assert.Equal("/beheer/meldformulier", opened.Headers.Location?.OriginalString);

        var page = await visitor.GetDocumentAsync(Address);
        Assert.Contains("Gemeente Winterswijk", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("nav a[href='/opgaven']"));
        using var refused = await visitor.SubmitAsync(page, Form, ("Invoer.Tekst", ""), ("Invoer.WieVoeltHet", "ouders"));
        var again = await refused.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.NotNull(again.QuerySelector("#Invoer_Tekst-fout"));
        Assert.Equal("ouders", again.QuerySelector("#Invoer_WieVoeltHet")!.GetAttribute("value"));
        using var program = await visitor.SubmitAsync(page, Form, ("Invoer.Tekst", "koop nu"), ("Invoer.Website", "https://x.example"));
        Assert.Equal(HttpStatusCode.Redirect, program.StatusCode);
        Assert.Empty((await host.BeeldAsync(Organisation)).Signalen);
        using var sent = await visitor.SubmitAsync(await visitor.GetDocumentAsync(Address), Form, ("Invoer.Tekst", "<script>alert(1)</script> bij de school"));
        Assert.Equal(Address + "?gemeld=true", sent.Headers.Location?.OriginalString);
        Assert.Contains("Bedankt", (await visitor.GetDocumentAsync(sent.Headers.Location!.OriginalString)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);

        var signal = (await host.BeeldAsync(Organisation)).Signalen.Single();
        Assert.True(signal is { Gemeld: true, DoorId: null });
        var shown = await manager.GetStringAsync(new Uri($"/signalen/{signal.Id}", UriKind.Relative));
        Assert.DoesNotContain("<script>alert", shown, StringComparison.Ordinal);
        Assert.Contains("Openbaar formulier", shown, StringComparison.Ordinal);
        using var read = await visitor.GetAsync(new Uri($"/signalen/{signal.Id}", UriKind.Relative));
        Assert.NotEqual(HttpStatusCode.OK, read.StatusCode);
    }

    [Fact]
    public async Task One_place_cannot_flood_it_and_no_other_organisation_is_open()
    {
        await using var quiet = new QuietHost();
        using var manager = await quiet.Host.SignedInAsync(Organisation);
        using var opened = await manager.SubmitAsync(await manager.GetDocumentAsync("/beheer/meldformulier"), Form, ("Open", "true"));
        using var visitor = quiet.Host.NewClient();
        foreach (var address in new[] { "/meld/GM0301", "/meld/GM9999", "/meld/x" })
        {
            using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        var page = await visitor.GetDocumentAsync(Address);
        var answers = new List<HttpStatusCode>();
        for (var time = 0; time < 12; time++)
        {
            using var answer = await visitor.SubmitAsync(page, Form, ("Invoer.Tekst", $"melding {time}"));
            answers.Add(answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
        Assert.Equal(10, (await quiet.Host.BeeldAsync(Organisation)).Signalen.Aantal);
    }
}
