// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Html.Dom;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven;

/// <summary>One question from the newspaper to work that runs, by somebody who knows nothing but what the screen says: every page is reached by a link on the one before it.</summary>
public sealed class VanSignaalTotHerijkingTests : IDisposable
{
    private const string Organisation = "GM0294", Form = "main form.samenhang-formulier:not(.samenhang-verwijder)";
    private HttpClient _client = new();
    private IHtmlDocument _page = null!;

    [Fact]
    public async Task Every_page_says_what_comes_next()
    {
        await using var place = new QuietHost();
        var host = place.Host;
        var board = await host.PersonAsync(Organisation, "Wethouder Aalbers");
        var civil = await host.PersonAsync(Organisation, "Bo Directeur");
        var lead = await host.PersonAsync(Organisation, "Cas Trekker");
        _client.Dispose();
        _client = await host.SignedInAsync(Organisation);
        _page = await _client.GetDocumentAsync("/");

        await ClickAsync("Nieuw signaal");
        await FillAsync(("Invoer.Tekst", "Krant: 'Kantine De Ruit dicht, jeugd staat op straat'"), ("Invoer.Soort", "Probleem"));
        await ClickAsync("Is dit een opgave?");
        await FillAsync(("Invoer.Uitslag", "Opgave"), ("Invoer.Motivering", "Veel partijen, veel meningen"), ("Invoer.Naam", "Jeugd met een plek"));
        await ClickAsync("Jeugd met een plek");
        Says("Kandidaat-opgave");

        await ClickAsync("Formuleer de opgave");
        await FillAsync(("Invoer.Nu", "Na zes uur is er niets"), ("Invoer.Gewenst", "Elke wijk heeft een plek"), ("Invoer.WaaromWij", "Wij gaan over de gebouwen"));
        await ClickAsync("Zet op ‘geformuleerd’");
        await FillAsync("form[action*=Stap]:has(input[value=Geformuleerd])");
        await ClickAsync("Leg de opdracht vast");
        _page = await (await _client.SubmitAsync(_page, Form, ("Invoer.Organ", "Directie"), ("Invoer.Datum", "01-03-2026"))).DocumentAsync(HttpStatusCode.BadRequest);
        Says("leg het voor aan het dagelijks of algemeen bestuur");
        await FillAsync(("Invoer.Organ", "College"), ("Invoer.Datum", "01-03-2026"));
        Says("Opdracht vastgesteld");
        await ClickAsync("Richt de opgave in");
        Says("Wijs eerst een opgavemanager aan");
        foreach (var (role, person) in new[] { ("Opgavemanager", civil), ("BestuurlijkOpdrachtgever", board) })
        {
            await ClickAsync("Vul aan", $"rol={role}");
            await FillAsync(("Invoer.Wie", $"{person}"));
            await ClickAsync("Richt de opgave in");
        }

        await FillAsync("form[action*=Stap]:has(input[value=Ingericht])");
        await ClickAsync("Voeg een eerste inspanning toe");
        await FillAsync(("Invoer.Naam", "Kantine verbouwen"));

        await ClickAsync("Doe de werkwijzetest");
        await FillByAsync("button[value=alles]");
        const string answers = "nNJnnNJJJJnJJn";
        await FillByAsync("button[value=uitslag]", [.. answers.Select((sign, place) => ($"Test.Regels[{place}].Antwoord", Answer(sign)))]);
        Says("project past het best");
        await FillAsync(("Invoer.Motivering", "Het gebouw is af te spreken"), ("Invoer.Herijkdatum", "01-09-2026"));
        Says("Wat nodig is om te starten");
        await FillAsync(("Invoer.Resultaat", "Een open kantine"), ("Invoer.AfgesprokenOp", "02-03-2026"), ("Invoer.Eind", "2027"));
        foreach (var (role, person) in new[] { ("BestuurlijkOpdrachtgever", board), ("AmbtelijkOpdrachtgever", civil), ("Sturingsprofessional", lead) })
        {
            await ClickAsync("Bekijk wat nodig is");
            await ClickAsync("Vul aan", $"rol={role}");
            await FillAsync(("Invoer.Wie", $"{person}"));
        }

        await ClickAsync("Bekijk wat nodig is");
        await ClickAsync("Vul aan", "budgetregels");
        await FillAsync(("Invoer.Jaar", "2026"), ("Invoer.PrimitiefCenten", "250000"));
        await ClickAsync("Start de inspanning");
        await FillAsync();
        Says("In uitvoering");

        await ClickAsync("Bevestig de stand");
        await FillAsync(("Invoer.Inhoud", "VolgensVerwachting"), ("Invoer.Planning", "VolgensVerwachting"), ("Invoer.Geld", "VolgensVerwachting"), ("Invoer.Risico", "Bijsturen"), ("Invoer.NogOnbekend", "true"));
        Says("Nog niet bekend.");
        host.Clock.Advance(TimeSpan.FromDays(200));
        _client.Dispose();
        _client = await host.SignedInAsync(Organisation);
        await ClickAsync("Herijken");
        await ClickAsync("Kantine verbouwen");
        await FillAsync(("Invoer.Uitkomst", "Doorgaan"), ("Invoer.Motivering", "Het loopt"), ("Invoer.Herijkdatum", "01-03-2027"));
        var effort = (await host.BeeldAsync(Organisation)).Inspanningen.Single();
        Assert.Equal((Werkwijze.Project, Fase.InUitvoering, 1), (effort.Werkwijze, effort.Fase, effort.EerdereKeuzes.Count));
    }

    public void Dispose() => _client.Dispose();

    private static string Answer(char sign) => Kern.Werkwijzen.Answers.Of(sign).ToString();

    private void Says(string text) => Assert.Contains(text, _page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

    /// <summary>Follows the link with this text, or whose text contains it; of more the first whose address contains the part.</summary>
    private async Task ClickAsync(string text, string part = "")
    {
        var links = _page.QuerySelectorAll("a[href]").OfType<IHtmlAnchorElement>().Where(link => link.TextContent.Contains(text, StringComparison.Ordinal) && link.GetAttribute("href")!.Contains(part, StringComparison.Ordinal)).ToList();
        Assert.True(links.Count > 0, $"{_page.Title} has no link ‘{text}’ {part}: {_page.QuerySelector("main")!.TextContent}");
        _page = await _client.GetDocumentAsync(links.Find(link => link.TextContent.Trim() == text)?.GetAttribute("href") ?? links[0].GetAttribute("href")!);
    }

    private Task FillAsync(params (string, string)[] fields) => FillAsync(Form, fields);

    private async Task FillAsync(string form, params (string, string)[] fields) => await NextAsync(await _client.SubmitAsync(_page, form, fields));

    private async Task FillByAsync(string button, params (string, string)[] fields) => await NextAsync(await _client.SubmitByAsync(_page, Form, button, fields));

    private async Task NextAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            _page = answer.Headers.Location is { } to ? await _client.GetDocumentAsync(to.OriginalString) : await answer.DocumentAsync(HttpStatusCode.OK);
        }
    }
}
