// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Notities;

[Collection(OpgavenCollection.Name)]
public sealed class VermeldenTests(OpgavenHost host)
{
    private const string Form = "form.samenhang-formulier";

    [Fact]
    public async Task Who_is_named_is_linked_finds_it_on_Vandaag_and_gets_one_mail()
    {
        var writer = await host.ClientAsync("beheerder");
        var named = await host.ClientAsync("lijnmanager");
        var me = (await host.PersonOfAsync("lijnmanager"))!.Value;
        var opgave = OpgavenHost.NewOpgave("Opgave met een vraag");
        await host.SaveAsync(opgave);
        using var saved = await WriteAsync(writer, opgave.Id, "Kijk jij mee, @test Lijnmanager? Of mail x@y.example.");
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        var page = await writer.GetDocumentAsync($"/opgaven/{opgave.Id}");
        Assert.Contains("Genoemd: Test lijnmanager", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("@test Lijnmanager", Assert.Single(page.QuerySelectorAll($".samenhang-notitie a[href='/personen/{me}']")).TextContent);
        Assert.Contains("Kijk jij mee", Section(await named.GetDocumentAsync("/")), StringComparison.Ordinal);
        Assert.DoesNotContain("Kijk jij mee", Section(await writer.GetDocumentAsync("/")), StringComparison.Ordinal);
        Assert.Equal(1, await MailsAsync(opgave.Naam));

        var note = (await host.BeeldAsync()).Relaties.NotitiesBij.Naar(opgave.Id).Single();
        var change = await writer.GetDocumentAsync($"/notities/{note.Id}");
        using var changed = await writer.SubmitAsync(change, $"{Form}:has(textarea[name=Reden])", ("Invoer.Tekst", "Nog eens, @Test lijnmanager!"));
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        Assert.Equal(1, await MailsAsync(opgave.Naam));

        var again = await writer.GetDocumentAsync($"/notities/{note.Id}");
        using var dropped = await writer.SubmitAsync(again, $"{Form}:has(textarea[name=Reden])", ("Invoer.Tekst", "Toch niet."));
        Assert.Empty((await host.FindAsync<Notitie>(note.Id))!.Genoemd);
        Assert.DoesNotContain("Opgave met een vraag", Section(await named.GetDocumentAsync("/")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_of_several_people_is_asked_about_and_one_of_them_can_be_chosen()
    {
        var client = await host.ClientAsync("beheerder");
        var one = await host.PersonAsync("Dubbele Dirkje");
        var other = await host.PersonAsync("Dubbele Dirkje");
        var opgave = OpgavenHost.NewOpgave();
        await host.SaveAsync(opgave);

        using var asked = await WriteAsync(client, opgave.Id, "Dag @Dubbele Dirkje");
        var page = await asked.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Contains("kun je meer mensen bedoelen", page.QuerySelector("#Invoer_Tekst-fout")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Dag @Dubbele Dirkje", page.QuerySelector("textarea[name='Invoer.Tekst']")!.TextContent.Trim());

        using var chosen = await client.SubmitAsync(page, Form, ("Invoer.Noem", other.ToString()));
        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);
        Assert.Equal([other], (await host.BeeldAsync()).Relaties.NotitiesBij.Naar(opgave.Id).Single().Genoemd);
        Assert.NotEqual(one, other);
    }

    [Fact]
    public async Task Nobody_is_written_to_about_what_may_not_be_seen_or_about_the_own_words()
    {
        var client = await host.ClientAsync("beheerder");
        await host.ClientAsync("controller");
        var hidden = OpgavenHost.NewOpgave("Stille opgave zonder mail") with { Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        await host.SaveAsync(hidden);

        using var saved = await WriteAsync(client, hidden.Id, "@Test controller en @Test beheerder, en @Niemand Die Bestaat");

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(0, await MailsAsync(hidden.Naam));
        Assert.DoesNotContain("Stille opgave", Section(await (await host.ClientAsync("controller")).GetDocumentAsync("/")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_goal_carries_notes_too()
    {
        var client = await host.ClientAsync("beheerder");
        var goal = new Doel { Id = Guid.CreateVersion7(), Naam = "Ieder kind zwemt" };
        await host.SaveAsync(goal);
        var page = await client.GetDocumentAsync($"/doelen/{goal.Id}");
        Assert.NotNull(page.QuerySelector($"main a[href='/notities/nieuw?bij={goal.Id}']"));

        using var saved = await WriteAsync(client, goal.Id, "Welke zwembaden, @Test beheerder?");

        Assert.Equal($"/doelen/{goal.Id}", saved.Headers.Location?.OriginalString.Split('#')[0]);
        page = await client.GetDocumentAsync($"/doelen/{goal.Id}");
        Assert.Equal("@Test beheerder", page.QuerySelector(".samenhang-notitie a")!.TextContent);
        Assert.Contains("Welke zwembaden", page.QuerySelector("section[aria-labelledby=notities]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_wants_no_mail_about_it_gets_none_also_with_the_link_in_the_mail()
    {
        var writer = await host.ClientAsync("beheerder");
        var named = await host.ClientAsync("opgavemanager");
        var opgave = OpgavenHost.NewOpgave("Opgave met veel vragen");
        await host.SaveAsync(opgave);
        (await WriteAsync(writer, opgave.Id, "Dag @Test opgavemanager")).Dispose();
        Assert.Equal(1, await MailsAsync(opgave.Naam));
        var link = await LinkAsync(opgave.Naam);
        var stranger = host.Host.NewClient();
        Assert.Contains("als iemand je noemt", (await stranger.GetDocumentAsync(link)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);

        (await stranger.PostAsync(new Uri(link, UriKind.Relative), new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]))).Dispose();

        (await WriteAsync(writer, opgave.Id, "Nog eens, @Test opgavemanager")).Dispose();
        Assert.Equal(1, await MailsAsync(opgave.Naam));
        Assert.Contains("Nog eens", Section(await named.GetDocumentAsync("/")), StringComparison.Ordinal);
        var choices = await named.GetDocumentAsync("/account/post");
        Assert.NotNull(choices.QuerySelector("[name='Invoer.Vermelding'][value=Geen][checked]"));
        (await named.SubmitAsync(choices, "main form:has([name='Invoer.Vermelding'])", ("Invoer.Vermelding", "Direct"))).Dispose();
        (await WriteAsync(writer, opgave.Id, "Een derde keer, @Test opgavemanager")).Dispose();
        Assert.Equal(2, await MailsAsync(opgave.Naam));
    }

    private static string Section(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelector("section[aria-labelledby=genoemd]")?.TextContent ?? "";

    private static async Task<HttpResponseMessage> WriteAsync(HttpClient client, Guid carrier, string text) =>
        await client.SubmitAsync(await client.GetDocumentAsync($"/notities/nieuw?bij={carrier}"), Form, ("Invoer.Tekst", text));

    private async Task<string> LinkAsync(string about)
    {
        await using var scope = host.Host.Services.CreateAsyncScope();
        var contents = await scope.ServiceProvider.GetRequiredService<SamenhangContext>().Berichten.Select(mail => mail.Inhoud).ToListAsync();
        return Samenhang.Platform.Post.Brief.Lees(contents.Single(content => content.Contains(about, StringComparison.Ordinal))).Afmeldpad!;
    }

    private async Task<int> MailsAsync(string about)
    {
        await using var scope = host.Host.Services.CreateAsyncScope();
        var mails = await scope.ServiceProvider.GetRequiredService<SamenhangContext>().Berichten.Where(mail => mail.Onderwerp == "Je bent genoemd in een notitie").ToListAsync();
        return mails.Count(mail => mail.Inhoud.Contains(about, StringComparison.Ordinal));
    }
}
