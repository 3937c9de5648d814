// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Kern.Werkwijzen;
using Samenhang.Tests.Opgaven.Onderdelen;

namespace Samenhang.Tests.Opgaven.Inspanningsdossier;

/// <summary>From the test to a choice, and from a herijking to a decision.</summary>
[Collection(OpgavenCollection.Name)]
public sealed class WerkwijzetestTests(OpgavenHost host)
{
    private const string Form = OnderdeelpaginaTests.Form;
    private const string School = "nNJnnNJJJJnJJn";

    [Fact]
    public async Task Question_by_question_nothing_is_stored_until_the_end_and_then_the_choice_is_prepared()
    {
        var client = await host.ClientAsync("beheerder");
        var effort = await NewAsync("School aan de Dijk");
        var page = await client.GetDocumentAsync($"/inspanningen/{effort.Id}/werkwijzetest");
        for (var question = 1; question < 14; question++)
        {
            Assert.Contains($"Vraag {question}", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            using var next = await client.SubmitByAsync(page, Form, "button[value=volgende]:not([tabindex])", ($"Test.Regels[{question - 1}].Antwoord", Answers.Of(School[question - 1]).ToString()), ($"Test.Regels[{question - 1}].Noot", $"reden {question}"));
            page = await next.DocumentAsync(HttpStatusCode.OK);
        }

        Assert.Contains("1. Project", page.QuerySelector(".samenhang-rang")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await host.FindAsync<Inspanning>(effort.Id))!.Antwoorden);
        using (var done = await client.SubmitByAsync(page, Form, "button[value=uitslag]:not([tabindex])", ("Test.Regels[13].Antwoord", "EerderNee")))
        {
            Assert.Equal($"/inspanningen/{effort.Id}/werkwijze", done.Headers.Location!.ToString());
        }

        var kept = (await host.FindAsync<Inspanning>(effort.Id))!.Antwoorden;
        Assert.Equal(School.Select(Answers.Of), kept.Select(answer => answer.Antwoord));
        Assert.Equal("reden 3", kept[2].Noot);
        var choose = await client.GetDocumentAsync($"/inspanningen/{effort.Id}/werkwijze");
        Assert.Equal("Project", choose.QuerySelector("input[name='Invoer.Werkwijze'][checked]")!.GetAttribute("value"));
        Assert.Contains("reden 3", choose.QuerySelector("table")!.TextContent, StringComparison.Ordinal);

        using var chosen = await client.SubmitAsync(choose, Form, ("Invoer.Motivering", "Het resultaat ligt vast"), ("Invoer.Herijkdatum", "01-09-2026"));
        Assert.Equal($"/inspanningen/{effort.Id}/vervolg", chosen.Headers.Location!.ToString());
        var after = (await host.FindAsync<Inspanning>(effort.Id))!;
        Assert.Equal((Werkwijze.Project, Werkwijze.Project, 14, 0), (after.Werkwijze, after.Keuze!.Advies, after.Keuze.Antwoorden!.Count, after.Antwoorden.Count));
        Assert.NotNull(after.Keuze.Grond);
    }

    [Fact]
    public async Task Another_choice_than_the_test_advises_needs_a_motivation_and_both_are_kept()
    {
        var client = await host.ClientAsync("beheerder");
        var effort = await NewAsync("Brug over de Waard", inspanning => inspanning with { Antwoorden = Answers.Of(School) });
        var page = await client.GetDocumentAsync($"/inspanningen/{effort.Id}/werkwijze");
        using (var refused = await client.SubmitAsync(page, Form, ("Invoer.Werkwijze", "Programma"), ("Invoer.Herijkdatum", "01-09-2026")))
        {
            var again = await refused.DocumentAsync(HttpStatusCode.BadRequest);
            Assert.NotNull(again.QuerySelector("#Invoer_Motivering-fout"));
        }

        using (var chosen = await client.SubmitAsync(page, Form, ("Invoer.Werkwijze", "Programma"), ("Invoer.Motivering", "Er komt meer bij"), ("Invoer.Herijkdatum", "01-09-2026")))
        {
            Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);
        }

        Assert.Equal((Werkwijze.Programma, Werkwijze.Project), ((await host.FindAsync<Inspanning>(effort.Id))!.Werkwijze, (await host.FindAsync<Inspanning>(effort.Id))!.Keuze!.Advies));
        var shown = (await client.GetDocumentAsync($"/inspanningen/{effort.Id}")).QuerySelector("#werkwijze")!.TextContent;
        Assert.Contains("de test adviseerde project", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_herijking_opens_the_earlier_answers_asks_what_may_have_changed_and_keeps_the_choice_before()
    {
        var client = await host.ClientAsync("beheerder");
        var chosen = new Werkwijzekeuze { Werkwijze = Werkwijze.Improvisatie, Motivering = "Het moest er nu staan", Op = new DateOnly(2025, 9, 4), Herijkdatum = new DateOnly(2025, 12, 4), Antwoorden = Answers.Of("NJnjnNnjjNnJNJ") };
        var effort = await NewAsync("Noodloket", inspanning => inspanning with { Werkwijze = Werkwijze.Improvisatie, Keuze = chosen, Fase = Fase.InUitvoering, Start = Datering.Op(new DateOnly(2025, 9, 4)) });
        var page = await client.GetDocumentAsync($"/inspanningen/{effort.Id}/herijken");
        Assert.Contains("het loopt al sinds 4 september 2025", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var ask = page.QuerySelector("a[href*='vragen=']")!.GetAttribute("href")!;
        Assert.EndsWith("vragen=2", ask, StringComparison.Ordinal);

        var test = await client.GetDocumentAsync(ask);
        Assert.Contains("vorige keer", test.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using (var silent = await client.SubmitByAsync(test, Form, "button[value=uitslag]:not([tabindex])", ("Test.Regels[1].Antwoord", "Nee")))
        {
            var again = await silent.DocumentAsync(HttpStatusCode.BadRequest);
            Assert.NotNull(again.QuerySelector("#Test_Regels_1__Noot-fout"));
            Assert.NotNull(again.QuerySelector("input[name='Test.Regels[1].Antwoord'][value=Nee][checked]"));
        }

        using (var answered = await client.SubmitByAsync(test, Form, "button[value=uitslag]:not([tabindex])", ("Test.Regels[1].Antwoord", "Nee"), ("Test.Regels[1].Noot", "De nood is voorbij")))
        {
            Assert.Equal(HttpStatusCode.Redirect, answered.StatusCode);
        }

        page = await client.GetDocumentAsync($"/inspanningen/{effort.Id}/herijken");
        Assert.Contains("was ja, nu nee. Dit antwoord verandert de uitkomst.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var advice = page.QuerySelector("select[name='Invoer.Werkwijze'] option[selected]")!.GetAttribute("value")!;
        using (var decided = await client.SubmitAsync(page, Form, ("Invoer.Uitkomst", "Doorgaan"), ("Invoer.Motivering", "De bron is nog niet weg"), ("Invoer.Herijkdatum", "01-06-2026")))
        {
            Assert.Equal($"/inspanningen/{effort.Id}", decided.Headers.Location!.ToString());
        }

        var after = (await host.FindAsync<Inspanning>(effort.Id))!;
        Assert.NotEqual("Improvisatie", advice);
        Assert.Equal((Werkwijze.Improvisatie, "Het moest er nu staan", Werkwijze.Improvisatie), (after.Werkwijze, Assert.Single(after.EerdereKeuzes).Motivering, after.EerdereKeuzes[0].Werkwijze));
        var decision = Assert.Single((await host.BeeldAsync()).Relaties.BesluitenOver.Naar(effort.Id));
        Assert.Equal((Besluitsoort.Herijk, Besluitstatus.Genomen, "De bron is nog niet weg"), (decision.Soort, decision.Status, decision.Motivering));
    }

    [Fact]
    public async Task Who_may_not_decide_cannot_record_a_herijking_by_a_made_up_post()
    {
        var beheerder = await host.ClientAsync("beheerder");
        var professional = await host.ClientAsync("sturingsprofessional");
        var effort = await NewAsync("Wijkteam", inspanning => inspanning with { Werkwijze = Werkwijze.Routine });
        Assert.Null((await professional.GetDocumentAsync($"/inspanningen/{effort.Id}/herijken")).QuerySelector(Form));
        var page = await beheerder.GetDocumentAsync($"/inspanningen/{effort.Id}/herijken");
        var token = (await professional.GetDocumentAsync($"/inspanningen/{effort.Id}/werkwijze")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var crafted = await professional.PostAsync(new Uri($"/inspanningen/{effort.Id}/herijken", UriKind.Relative), new FormUrlEncodedContent(
            [new("__RequestVerificationToken", token), new("Invoer.Uitkomst", "Doorgaan"), new("Invoer.Motivering", "x"), new("Invoer.Herijkdatum", "01-09-2026"), new("Versie", "1")]));
        Assert.Equal(HttpStatusCode.Forbidden, crafted.StatusCode);
        using var splitting = await beheerder.SubmitAsync(page, Form, ("Invoer.Uitkomst", "Splitsen"), ("Invoer.Motivering", "Het werd te groot"), ("Invoer.Herijkdatum", "01-09-2026"), ("Invoer.Delen", "Wijkteam Noord\nWijkteam Zuid"));
        Assert.Equal(HttpStatusCode.Redirect, splitting.StatusCode);
        Assert.Equal(["Wijkteam Noord", "Wijkteam Zuid"], (await host.BeeldAsync()).Relaties.VoortgekomenUit.Naar(effort.Id).Select(part => part.Naam).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Werkwijze.Project, "Invoer.Kwaliteit", "Het dak lekt niet")]
    [InlineData(Werkwijze.Bestuursproces, "Invoer.VolgendeStap", "Gesprek met de dorpsraad")]
    [InlineData(Werkwijze.Improvisatie, "Invoer.Eind", "1 mei 2026")]
    [InlineData(Werkwijze.Routine, "Invoer.Lijneigenaar", "Burgerzaken")]
    public async Task Each_werkwijze_has_a_page_for_what_belongs_to_it(Werkwijze werkwijze, string field, string value)
    {
        var client = await host.ClientAsync("beheerder");
        var effort = await NewAsync("Iets", inspanning => inspanning with { Werkwijze = werkwijze });
        var page = await client.GetDocumentAsync($"/inspanningen/{effort.Id}/vervolg");
        using var saved = await client.SubmitAsync(page, Form, (field, value));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var after = (await host.FindAsync<Inspanning>(effort.Id))!;
        Assert.Contains(value, new[] { after.Contract?.Kwaliteit, after.VolgendeStap, after.Lijneigenaar, after.Eind is { } end ? "1 mei 2026" + (end.Van == new DateOnly(2026, 5, 1) ? "" : "?") : null });
    }

    [Fact]
    public async Task Nobody_starts_past_the_rules_by_choosing_a_werkwijze_or_by_a_made_up_post()
    {
        var client = await host.ClientAsync("beheerder");
        var effort = await NewAsync("Fietspad", inspanning => inspanning with { Werkwijze = Werkwijze.Project, Keuze = Samenhang.Tests.Kern.Regels.Make.Keuze() });
        var page = await client.GetDocumentAsync($"/inspanningen/{effort.Id}/fase");
        using var refused = await client.SubmitAsync(page, Form, ("Invoer.Fase", "InUitvoering"));
        var again = await refused.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Contains("budget", again.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        var choose = await client.GetDocumentAsync($"/inspanningen/{effort.Id}/werkwijze");
        using var past = await client.SubmitAsync(choose, Form, ("Invoer.Werkwijze", "Programma"), ("Invoer.Motivering", "x"), ("Invoer.Herijkdatum", "03-03-2026"));
        Assert.Contains("na vandaag", (await past.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        using var same = await client.SubmitAsync(choose, Form, ("Invoer.Werkwijze", "Programma"), ("Invoer.Motivering", "x"), ("Invoer.Herijkdatum", "01-09-2026"), ("Invoer.Daarna", "Programma"), ("Invoer.Overgang", ""));
        Assert.Contains("andere werkwijze", (await same.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<Inspanning> NewAsync(string name, Func<Inspanning, Inspanning>? change = null)
    {
        var effort = OpgavenHost.NewInspanning(name);
        effort = change?.Invoke(effort) ?? effort;
        await host.SaveAsync(effort);
        return effort;
    }
}
