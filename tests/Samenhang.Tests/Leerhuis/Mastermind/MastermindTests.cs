// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Leerhuis.Mastermindsamenstelling;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Post;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Leerhuis.Mastermind;

/// <summary>A round as its organiser, an applicant and a begeleider go through it.</summary>
public sealed class MastermindTests
{
    private const string Code = LeerhuisHost.Code, Role = "opgavemanager", Begeleider = $"{Role}@gm0294.example", Secret = "Alleen tussen ons";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_round_goes_from_call_to_groups_that_nobody_else_reads(DatabaseKind kind)
    {
        await using var place = await DatabaseHost.NewAsync(kind);
        var host = place.Host;
        await host.AssociationAsync(Code);
        using var organiser = await host.SignedInAsync(Code);
        using var begeleider = await host.SignedInAsync(Code, Role);
        using var visitor = host.NewClient();

        // The organiser makes a round with a group; the plan avoids 5 May and is published after that.
        using var made = await organiser.SubmitAsync(
            await organiser.GetDocumentAsync("/mastermind/rondes/nieuw"), "main form.samenhang-formulier", ("Invoer.Naam", "Voorjaar 2026"), ("Invoer.AanmeldenTot", "20-03-2026"));
        var round = made.Headers.Location!.OriginalString;
        using var added = await organiser.SubmitAsync(
            await organiser.GetDocumentAsync(round + "/groep"), "main form.samenhang-formulier", ("Invoer.Naam", "Groep 1"), ("Invoer.Start", "24-03-2026"), ("Invoer.Begeleider", Begeleider), ("Invoer.Organisatie", "Gemeente Elders"), ("Invoer.Minimum", "3"));
        var evenings = added.Headers.Location!.OriginalString;
        var plan = await organiser.GetDocumentAsync(evenings);
        Assert.Contains("Kan niet: Bevrijdingsdag", plan.Body!.TextContent, StringComparison.Ordinal);
        using var holiday = await organiser.SubmitAsync(plan, "main form.samenhang-formulier", ("Invoer[1].Dag", "05-05-2026"));
        Assert.Equal(HttpStatusCode.BadRequest, holiday.StatusCode);
        using var planned = await organiser.SubmitAsync(await organiser.GetDocumentAsync(evenings), "main form.samenhang-formulier");
        Assert.Equal(round, planned.Headers.Location?.OriginalString);
        await AGroupIsDroppedAsync(host, organiser, round);
        var change = $"/mastermind/rondes/{round[(round.LastIndexOf('/') + 1)..]}";
        using var published = await organiser.SubmitAsync(await organiser.GetDocumentAsync(change), "main form.samenhang-formulier", ("Invoer.Gepubliceerd", "true"));
        Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);

        // A visitor applies, gets a link by mail and nothing else is told.
        var open = await visitor.GetDocumentAsync("/mastermind");
        var apply = open.QuerySelector("a[href^='/mastermind/aanmelden/']")!.GetAttribute("href")!;
        using var applied = await visitor.SubmitAsync(await visitor.GetDocumentAsync(apply), "main form.samenhang-formulier", Application("vera@elders.example"));
        Assert.Contains("Kijk in je mail", await applied.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var again = await visitor.SubmitAsync(await visitor.GetDocumentAsync(apply), "main form.samenhang-formulier", Application("vera@elders.example"));
        Assert.Contains("Kijk in je mail", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var applicant = Assert.Single(await host.RowsAsync<Mastermindaanmelding>(rows => rows));
        var mine = (await host.RowsAsync<Postbericht>(rows => rows.Where(row => row.Aan == "vera@elders.example"))).Select(mail => System.Text.Json.JsonSerializer.Deserialize<Brief>(mail.Inhoud)!.Pad!).ToList();
        Assert.Equal(2, mine.Count);

        // The begeleider offers times; the applicant takes one and has it in a calendar.
        using var offered = await begeleider.SubmitAsync(
            await begeleider.GetDocumentAsync(round + "/intake"), "main form.samenhang-formulier", ("Invoer.Dag", "10-03-2026"), ("Invoer.Van", "13.00"), ("Invoer.Tot", "14.30"));
        Assert.Equal(HttpStatusCode.Redirect, offered.StatusCode);
        var choice = await visitor.GetDocumentAsync(mine[0]);
        var slots = choice.QuerySelectorAll("input[name=SlotId]");
        Assert.Equal(3, slots.Length);
        using var taken = await visitor.SubmitAsync(choice, "main form.samenhang-formulier", ("SlotId", slots[1].GetAttribute("value")!));
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Contains("SUMMARY:Telefonische intake", await visitor.GetStringAsync(new Uri(mine[0] + "?handler=Agenda", UriKind.Relative)), StringComparison.Ordinal);
        await TheIntakerCannotAsync(host, begeleider, visitor, round, mine[0]);

        // The intake is for begeleiders: the organiser reads the application, not the note; a decision without an intake is refused.
        var judge = $"/mastermind/aanmeldingen/{applicant.Id}";
        using var early = await begeleider.SubmitAsync(await begeleider.GetDocumentAsync(judge), "form[action*=Besluit]", ("Besluit.Keuze", "toelaten"));
        Assert.Equal(HttpStatusCode.BadRequest, early.StatusCode);
        using var spoken = await begeleider.SubmitAsync(
            await begeleider.GetDocumentAsync(judge), "form[action*=Intake]", ("Intake.Tekst", Secret), ("Intake.Niveau", "3"), ("Intake.Zwaarte", "3"), ("Intake.Geschikt", "true"));
        Assert.Equal(HttpStatusCode.Redirect, spoken.StatusCode);
        Assert.Contains(Secret, await begeleider.GetStringAsync(new Uri(judge, UriKind.Relative)), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, await organiser.GetStringAsync(new Uri(judge, UriKind.Relative)), StringComparison.Ordinal);
        Assert.Equal(applicant.Id, Assert.Single(await host.RowsAsync<Intakeinzage>(rows => rows)).AanmeldingId);
        await TheOwnDataAsync(host, visitor, mine[0]);
        var note = Assert.Single(await host.RowsAsync<Intakenotitie>(rows => rows));
        Assert.DoesNotContain(Secret, note.Tekst, StringComparison.Ordinal);
        Assert.Equal((0, 0, false), (note.Niveau, note.Zwaarte, note.Geschikt));
        using var admitted = await begeleider.SubmitAsync(await begeleider.GetDocumentAsync(judge), "form[action*=Besluit]", ("Besluit.Keuze", "toelaten"));
        Assert.Equal(HttpStatusCode.Redirect, admitted.StatusCode);

        // With three more admitted the groups are proposed, the same each time, and confirmed by a person.
        var stored = Assert.Single(await host.RowsAsync<Mastermindronde>(rows => rows));
        var codes = new List<string>();
        for (var number = 1; number <= 9; number++) codes.Add((await host.ApplicantAsync(stored, applicant.KeuzeId, number, admitted: true)).Code);
        using (var forbidden = await organiser.GetAsync(new Uri(round + "/samenstelling", UriKind.Relative))) Assert.Equal(HttpStatusCode.NotFound, forbidden.StatusCode);
        for (var time = 0; time < 2; time++)
        {
            using var asked = await begeleider.SubmitAsync(await begeleider.GetDocumentAsync(round + "/samenstelling"), "form[action*=Stel]");
            Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
            await host.Services.GetRequiredService<Samenstelwerk>().Laatste;
        }

        var proposals = await host.RowsAsync<Mastermindvoorstel>(rows => rows);
        Assert.All(proposals, proposal => Assert.Equal(Voorstelstaat.Klaar, proposal.Staat));
        Assert.Equal(proposals[0].Inhoud, proposals[1].Inhoud);
        var page = await begeleider.GetDocumentAsync(round + "/samenstelling");
        Assert.Contains("8 leden", page.Body!.TextContent, StringComparison.Ordinal);
        var cost = await begeleider.GetDocumentAsync(page.QuerySelectorAll("#wachtend").Single().ParentElement!.ParentElement!.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Contains("de plaats", cost.QuerySelector("#prijs")!.ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
        using var unseen = await begeleider.SubmitAsync(page, "form[action*=Bevestig]");
        Assert.Equal(HttpStatusCode.BadRequest, unseen.StatusCode);
        using var confirmed = await begeleider.SubmitAsync(await begeleider.GetDocumentAsync(round + "/samenstelling"), "form[action*=Bevestig]", ("Akkoord", "true"));
        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
        var rows = await host.RowsAsync<Mastermindaanmelding>(all => all);
        Assert.Equal((8, 2), (rows.Count(row => row.Staat == Mastermindstaat.Geplaatst), rows.Count(row => row.Staat == Mastermindstaat.Wachtlijst)));
        Assert.All(rows.Where(row => row.Staat == Mastermindstaat.Wachtlijst), row => Assert.NotNull(row.Besluitreden));
        Assert.Equal(8, (await host.RowsAsync<Postbericht>(all => all.Where(row => row.Onderwerp.StartsWith("Je hebt een plaats")))).Count);
        Assert.Equal(8, (await host.RowsAsync<Mastermindbeurt>(all => all.Where(row => row.Plek != null))).Count);

        var letter = (await host.RowsAsync<Postbericht>(all => all.Where(row => row.Onderwerp.StartsWith("Je hebt een plaats"))))[0];
        Assert.Equal(5, System.Text.Json.JsonSerializer.Deserialize<Brief>(letter.Inhoud)!.Agenda!.Split("BEGIN:VEVENT").Length - 1);

        await OnlyTheGroupReadsAsync(host, begeleider, organiser, rows, codes);
        await SomebodyIsForgottenAsync(host, visitor, mine[0], applicant.Id);
    }

    /// <summary>A group that does not go on leaves the round, when it was meant.</summary>
    private static async Task AGroupIsDroppedAsync(TestHost host, HttpClient organiser, string round)
    {
        using var added = await organiser.SubmitAsync(
            await organiser.GetDocumentAsync(round + "/groep"), "main form.samenhang-formulier", ("Invoer.Naam", "Groep 2"), ("Invoer.Start", "31-03-2026"), ("Invoer.Begeleider", Begeleider), ("Invoer.Minimum", "3"));
        var form = added.Headers.Location!.OriginalString.Replace("/avonden", "/wijzigen", StringComparison.Ordinal);
        using var unsure = await organiser.SubmitAsync(await organiser.GetDocumentAsync(form), "form[action*=Verval]");
        Assert.Equal(HttpStatusCode.BadRequest, unsure.StatusCode);
        using var dropped = await organiser.SubmitAsync(await organiser.GetDocumentAsync(form), "form[action*=Verval]", ("Zeker", "true"));
        Assert.Equal(round, dropped.Headers.Location?.OriginalString);
        Assert.Equal("Groep 1", Assert.Single(await host.RowsAsync<Mastermindgroep>(rows => rows)).Naam);
    }

    /// <summary>What the intaker cancels leaves the calendar; the next time that is chosen has a higher version.</summary>
    private static async Task TheIntakerCannotAsync(TestHost host, HttpClient begeleider, HttpClient visitor, string round, string mine)
    {
        var times = await begeleider.GetDocumentAsync(round + "/intake");
        var cancel = times.QuerySelector("a[href$='/afzeggen']")!.GetAttribute("href")!;
        using var silent = await begeleider.SubmitAsync(await begeleider.GetDocumentAsync(cancel), "main form.samenhang-formulier");
        Assert.Equal(HttpStatusCode.BadRequest, silent.StatusCode);
        using var cancelled = await begeleider.SubmitAsync(await begeleider.GetDocumentAsync(cancel), "main form.samenhang-formulier", ("Reden", "Ik ben ziek"));
        Assert.Equal(HttpStatusCode.Redirect, cancelled.StatusCode);
        var choice = await visitor.GetDocumentAsync(mine);
        var left = choice.QuerySelectorAll("input[name=SlotId]");
        Assert.Equal(2, left.Length);
        using var taken = await visitor.SubmitAsync(choice, "main form.samenhang-formulier", ("SlotId", left[0].GetAttribute("value")!));
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        var letters = (await host.RowsAsync<Postbericht>(rows => rows.Where(row => row.Aan == "vera@elders.example" && row.Onderwerp.StartsWith("Je intake")).OrderBy(row => row.Id))).Select(mail => System.Text.Json.JsonSerializer.Deserialize<Brief>(mail.Inhoud)!).ToList();
        Assert.Equal([1, 2, 3], letters.Select(brief => int.Parse(brief.Agenda!.Split("SEQUENCE:")[1].Split('\r')[0], null)));
        Assert.Equal([false, true, false], letters.Select(brief => brief.Agenda!.Contains("STATUS:CANCELLED", StringComparison.Ordinal)));
        Assert.Contains("Reden: Ik ben ziek", letters[1].Alineas[0], StringComparison.Ordinal);
    }

    /// <summary>The own data can be taken along and corrected; the judgement of the intake is not among them.</summary>
    private static async Task TheOwnDataAsync(TestHost host, HttpClient visitor, string mine)
    {
        // Who asks for everything under the address gets it too.
        var address = (await host.RowsAsync<Mastermindaanmelding>(rows => rows.Where(row => row.Motivatie == "Ik wil leren kiezen.")))[0].Email;
        var everything = await visitor.GetStringAsync(new Uri(host.Services.GetRequiredService<Samenhang.Platform.Leerhuis.Aanmeldlink>().Mijn(address) + "?handler=Gegevens", UriKind.Relative));
        Assert.Contains("Ik wil leren kiezen.", everything, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, everything, StringComparison.Ordinal);
        var own = mine.Replace("/mijn/", "/mijngegevens/", StringComparison.Ordinal);
        var data = await visitor.GetStringAsync(new Uri(own + "?handler=Download", UriKind.Relative));
        Assert.Contains("Ik wil leren kiezen.", data, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, data, StringComparison.Ordinal);
        using var refused = await visitor.SubmitAsync(await visitor.GetDocumentAsync(own), "main form:not([action*=handler])", ("Invoer.Naam", ""));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        using var corrected = await visitor.SubmitAsync(await visitor.GetDocumentAsync(own), "main form:not([action*=handler])", ("Invoer.Naam", "Vera Elderhuis"));
        Assert.Equal(HttpStatusCode.Redirect, corrected.StatusCode);
    }

    /// <summary>Who asks for it is wiped: from the application, the log and the letters. A row without a person stays.</summary>
    private static async Task SomebodyIsForgottenAsync(TestHost host, HttpClient visitor, string mine, Guid id)
    {
        var own = mine.Replace("/mijn/", "/mijngegevens/", StringComparison.Ordinal);
        Assert.Contains(await host.RowsAsync<Mastermindlogregel>(rows => rows), line => line.Tekst.Contains("Vera", StringComparison.Ordinal));
        using var unsure = await visitor.SubmitAsync(await visitor.GetDocumentAsync(own), "form[action*=Wis]");
        Assert.Equal(HttpStatusCode.BadRequest, unsure.StatusCode);
        using var wiped = await visitor.SubmitAsync(await visitor.GetDocumentAsync(own), "form[action*=Wis]", ("Zeker", "true"));
        Assert.Equal(HttpStatusCode.Redirect, wiped.StatusCode);
        var row = Assert.Single(await host.RowsAsync<Mastermindaanmelding>(rows => rows.Where(row => row.Id == id)));
        Assert.Equal((Mastermindstaat.Teruggetrokken, (Guid?)null, (string?)null), (row.Staat, row.GroepId, row.Telefoon));
        Assert.DoesNotContain("vera", row.Naam + row.Email + row.Motivatie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(await host.RowsAsync<Mastermindlogregel>(rows => rows), line => line.Tekst.Contains("Vera", StringComparison.Ordinal));
        Assert.Empty(await host.RowsAsync<Postbericht>(rows => rows.Where(mail => mail.Aan == "vera@elders.example")));
        Assert.Empty(await host.RowsAsync<Intakenotitie>(rows => rows.Where(note => note.AanmeldingId == id)));
        using var closed = await visitor.GetAsync(new Uri(mine, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
    }

    private static async Task OnlyTheGroupReadsAsync(TestHost host, HttpClient begeleider, HttpClient organiser, List<Mastermindaanmelding> rows, List<string> codes)
    {
        var group = rows.First(row => row.GroepId is not null).GroepId!.Value;
        var evening = $"/mastermind/groep/{group}/avond/1";
        using var minutes = await begeleider.SubmitAsync(await begeleider.GetDocumentAsync(evening), "form[action*=Verslag]", ("Verslag", Secret));
        Assert.Equal(HttpStatusCode.Redirect, minutes.StatusCode);
        using var guest = host.NewClient();
        var member = codes[rows.FindIndex(row => row.Naam == "Aanvrager 1" && row.GroepId is not null) >= 0 ? 0 : 1];
        Assert.Contains(Secret, await guest.GetStringAsync(new Uri($"/mastermind/groep/{member}/avond/1", UriKind.Relative)), StringComparison.Ordinal);
        using var promised = await guest.SubmitAsync(await guest.GetDocumentAsync($"/mastermind/groep/{member}/avond/1"), "form[action*=Zegtoe]", ("Toezegging", "Ik bel de wethouder"));
        Assert.Equal(HttpStatusCode.Redirect, promised.StatusCode);
        Assert.Contains("Ik bel de wethouder", await guest.GetStringAsync(new Uri($"/mastermind/groep/{member}/avond/2", UriKind.Relative)), StringComparison.Ordinal);
        Assert.DoesNotContain("ATTENDEE", await guest.GetStringAsync(new Uri($"/mastermind/groep/{member}?handler=Agenda", UriKind.Relative)), StringComparison.Ordinal);

        // Somebody who waits has a link, but not to the group; nor have the organiser, who is a beheerder, and somebody from elsewhere.
        var waiting = rows.FindIndex(row => row.Staat == Mastermindstaat.Wachtlijst && row.Naam.StartsWith("Aanvrager", StringComparison.Ordinal));
        var waitingCode = codes[int.Parse(rows[waiting].Naam["Aanvrager ".Length..], null) - 1];
        using var other = await host.SignedInAsync("GM0197");
        foreach (var (client, address) in new[] { (organiser, evening), (other, evening), (guest, evening), (guest, $"/mastermind/groep/{waitingCode}/avond/1"), (organiser, $"/mastermind/groep/{group}"), (other, $"/mastermind/groep/{group}/evaluatie") })
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.DoesNotContain(Secret, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    private static (string, string)[] Application(string email) =>
    [
        ("Invoer.Naam", "Vera Elders"), ("Invoer.Email", email), ("Invoer.Telefoon", "06 12345678"), ("Invoer.Organisatie", "Gemeente Anders"), ("Invoer.Grootte", "3"), ("Invoer.Regio", "Drenthe"),
        ("Invoer.Perspectief", "Opgavemanager"), ("Invoer.Niveau", "3"), ("Invoer.Ervaring", "2"), ("Invoer.Domein", "Veiligheid"), ("Invoer.Motivatie", "Ik wil leren kiezen."),
    ];
}
