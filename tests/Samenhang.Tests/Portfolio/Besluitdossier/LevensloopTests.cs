// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;
using Samenhang.Kern.WatAls;
using Samenhang.Platform.Word;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Platform.Word;

namespace Samenhang.Tests.Portfolio.Besluitdossier;

/// <summary>A proposal from its first text to what came of it.</summary>
public sealed class LevensloopTests
{
    private const string Code = "GM0294", Form = "form.samenhang-formulier:not(.samenhang-verwijder)";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_proposal_is_prepared_decided_on_what_is_there_now_carried_out_and_taken_back(DatabaseKind kind)
    {
        await using var database = await DatabaseHost.NewAsync(kind);
        var host = database.Host;
        var person = await host.PersonAsync(Code, "Sanne Bos");
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Iedereen doet mee", Status = Opgavestatus.InUitvoering, Overgenomen = true };
        var effort = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Schuldenlab", Opgaven = [opgave.Id], Fase = Fase.InUitvoering };
        var doel = new Doel { Id = Guid.CreateVersion7(), Naam = "Minder schulden", OpgaveId = opgave.Id };
        var rol = new Rolvervulling { Id = Guid.CreateVersion7(), Op = effort.Id, Rol = Rol.Sturingsprofessional, Bezetting = Bezetting.Persoon, PersoonId = person, UrenPerWeek = 12 };
        await host.RecordAsync(Code, opgave, effort, doel, rol, new Bijdrage { Id = Guid.CreateVersion7(), Van = effort.Id, Naar = doel.Id, Sterkte = 2 });
        using var client = await host.SignedInAsync(Code);

        // The text is ready, and people go on from there.
        using var chosen = await client.GetAsync(new Uri($"/portfolio/voorstellen/nieuw?waarover={effort.Id}", UriKind.Relative));
        Assert.Equal($"/portfolio/voorstellen/stap?bij={effort.Id}", chosen.Headers.Location!.ToString());
        var choose = await client.GetDocumentAsync($"/portfolio/voorstellen/stap?soort=stop&bij={effort.Id}");
        Assert.Equal(effort.Id.ToString(), choose.QuerySelector("#Invoer_Op option[selected]")!.GetAttribute("value"));
        var form = await client.GetDocumentAsync($"/portfolio/voorstellen/nieuw?soort=stop&waarover={effort.Id}");
        var prepared = form.QuerySelector("#Invoer_Gevolg")!.TextContent;
        foreach (var part in new[] { "‘Minder schulden’ draagt dan geen inspanning meer bij", "Sanne Bos", "12 uur per week" }) Assert.Contains(part, prepared, StringComparison.Ordinal);
        using var empty = await client.SubmitAsync(form, Form, ("Invoer.Naam", " "), ("Invoer.Aanleiding", "Blijft staan"));
        var again = await empty.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.NotNull(again.QuerySelector("#Invoer_Naam-fout"));
        Assert.Equal("Blijft staan", again.QuerySelector("#Invoer_Aanleiding")!.TextContent);
        using var made = await client.SubmitAsync(form, Form, ("Invoer.Naam", "Stoppen met het Schuldenlab"), ("Invoer.Bewaking[0].Volg", "true"), ("Invoer.Bewaking[0].EigenaarId", person.ToString()), ("Invoer.Bewaking[0].Op", "01-03-2027"));
        var dossier = made.Headers.Location!.ToString();
        Assert.Equal(0, (await host.BeeldAsync(Code)).Inspanningen.Count(inspanning => inspanning.IsAfgesloten));

        // On the agenda, not in the past.
        var agenda = await client.GetDocumentAsync(dossier + "/agenderen");
        using var past = await client.SubmitAsync(agenda, Form, ("Invoer.Datum", "01-01-2026"));
        Assert.NotNull((await past.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Invoer_Datum-fout"));
        using var planned = await client.SubmitAsync(agenda, Form, ("Invoer.Organ", "college"), ("Invoer.Datum", "10-03-2026"));
        Assert.Equal(HttpStatusCode.Redirect, planned.StatusCode);

        // The subject changes; who decides is told first.
        await host.RecordAsync(Code, effort with { Omschrijving = "Nu ook voor jongeren" });
        var decide = await client.GetDocumentAsync(dossier + "/nemen");
        Assert.Contains("Nu ook voor jongeren", decide.QuerySelector("section[aria-labelledby=veranderd]")!.TextContent, StringComparison.Ordinal);
        using var undecided = await client.SubmitAsync(decide, Form);
        Assert.NotNull((await undecided.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("[data-foutenlijst] li"));
        (string, string)[] yes = [("Invoer.Uitkomst", "Ja"), ("Invoer.Datum", "03-03-2026"), ("Invoer.Nummer", "26-031"), ("Invoer.Aantekening", "Gevoelig punt")];
        using var unaware = await client.SubmitAsync(decide, Form, yes);
        Assert.Equal("26-031", (await unaware.DocumentAsync(HttpStatusCode.Conflict)).QuerySelector("#Invoer_Nummer")!.GetAttribute("value"));
        using var taken = await client.SubmitAsync(decide, Form, [.. yes, ("Invoer.Bevestigd", "true")]);
        Assert.Equal(dossier, taken.Headers.Location?.ToString());

        // Once.
        using var twice = await client.SubmitAsync(decide, Form, ("Invoer.Bevestigd", "true"), ("Invoer.Uitkomst", "Nee"), ("Invoer.Datum", "03-03-2026"));
        Assert.Equal(HttpStatusCode.Conflict, twice.StatusCode);
        using var closed = await client.GetAsync(new Uri(dossier + "/nemen", UriKind.Relative));
        Assert.Equal(dossier, closed.Headers.Location?.ToString());
        Assert.True(Assert.Single((await host.BeeldAsync(Code)).Besluiten).IsJa);

        // Only who may see confidential matters reads the note.
        Assert.Contains("Gevoelig punt", await client.GetStringAsync(new Uri(dossier, UriKind.Relative)), StringComparison.Ordinal);
        using var reader = await host.SignedInAsync(Code, "opgavemanager");
        foreach (var address in new[] { dossier, dossier.Replace("portfolio/", "", StringComparison.Ordinal), $"/geschiedenis/{dossier.Split('/')[^1]}", "/portfolio/besluiten?kolom=naam&kolom=motivering" })
        {
            Assert.DoesNotContain("Gevoelig punt", await reader.GetStringAsync(new Uri(address, UriKind.Relative)), StringComparison.Ordinal);
        }

        // One change, exactly what the steps predict; one step back.
        var before = await host.BeeldAsync(Code);
        var besluit = before.Besluiten.Single();
        var predicted = before.Met(Assert.IsType<Wijziging>(Stappen.Mutaties(before, besluit.Stappen, new DateOnly(2026, 3, 3))).Mutaties);
        var carry = await client.GetDocumentAsync(dossier + "/uitvoeren");
        Assert.Contains("Schuldenlab", carry.QuerySelector("section[aria-labelledby=wordt]")!.TextContent, StringComparison.Ordinal);
        using var carried = await client.SubmitAsync(carry, Form);
        Assert.Equal(dossier, carried.Headers.Location?.ToString());
        var after = await host.BeeldAsync(Code);
        Assert.Equal(before.Versie + 1, after.Versie);
        var difference = Assert.Single(Vergelijking.Tussen(predicted, after));
        Assert.Equal([nameof(Besluit.UitgevoerdOp)], difference.Velden.Select(veld => veld.Veld));
        var table = await client.GetDocumentAsync("/portfolio");
        Assert.Contains("Minder schulden", table.QuerySelector("section[aria-labelledby=gevolgd]")!.TextContent, StringComparison.Ordinal);
        using var undone = await client.SubmitAsync(table, "form.samenhang-ongedaan");
        Assert.Equal(Fase.InUitvoering, (await host.BeeldAsync(Code)).Inspanningen.Zoek(effort.Id)!.Fase);
        Assert.Null((await host.BeeldAsync(Code)).Besluiten.Single().UitgevoerdOp);

        // Word documents for the organ and for the representatives.
        foreach (var (piece, heading) in new[] { ("voorstel", "Gevraagd besluit"), ("brief", "Kernboodschap") })
        {
            using var answer = await client.GetAsync(new Uri($"{dossier}/document?vorm=docx&stuk={piece}", UriKind.Relative));
            Assert.Equal((HttpStatusCode.OK, Documentschrijver.Mediatype), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
            using var document = DocumentschrijverTests.Open(await answer.Content.ReadAsByteArrayAsync());
            DocumentschrijverTests.AssertValid(document);
            var text = document.MainDocumentPart!.Document!.Body!.InnerText;
            Assert.Contains(heading, text, StringComparison.Ordinal);
            Assert.DoesNotContain("Gevoelig punt", text, StringComparison.Ordinal);
        }
    }
}
