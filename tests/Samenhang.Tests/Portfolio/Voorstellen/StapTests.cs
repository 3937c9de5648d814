// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.WatAls;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Portfolio.Voorstellen;

/// <summary>The steps of a new proposal, of every kind.</summary>
public sealed class StapTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    private const string Code = "GM0294", Form = "main form.samenhang-formulier", Post = "main form.samenhang-formulier[method=post]";

    private readonly Opgave _opgave = new() { Id = Guid.CreateVersion7(), Naam = "Iedereen doet mee", Status = Opgavestatus.InUitvoering, Overgenomen = true };

    [Fact]
    public async Task Every_kind_of_step_can_be_proposed_and_is_refused_beside_its_field()
    {
        var host = quiet.Host;
        var person = await host.PersonAsync(Code, "Sanne Bos");
        Inspanning effort = Effort("Schuldenlab"), other = Effort("Buurtkamers");
        await host.RecordAsync(Code, _opgave, effort, other);
        using var client = await host.SignedInAsync(Code);
        (Stapsoort Kind, (string, string)[] Typed)[] kinds =
        [
            (Stapsoort.Stop, [("Invoer.Datum", "31-12-2026")]),
            (Stapsoort.StelUit, [("Invoer.Datum", "01-09-2027")]),
            (Stapsoort.WijzigBudget, [("Invoer.Jaar", "2027"), ("Invoer.Bedrag", "25.000")]),
            (Stapsoort.WijzigWerkwijze, [("Invoer.Werkwijze", nameof(Werkwijze.Programma)), ("Invoer.Toelichting", "Er is meer nodig")]),
            (Stapsoort.VoegSamen, [("Invoer.Naar", other.Id.ToString())]),
            (Stapsoort.DraagOverAanLijn, [("Invoer.PersoonId", person.ToString()), ("Invoer.Toelichting", "Het is vast werk geworden")]),
        ];
        foreach (var (kind, typed) in kinds)
        {
            var page = await client.GetDocumentAsync($"/portfolio/voorstellen/stap?soort={Stapnotatie.Woord(kind)}&bij={effort.Id}");
            using var taken = await client.SubmitAsync(page, Form, typed);
            var address = taken.Headers.Location?.ToString() ?? "";
            Assert.True(address.StartsWith("/portfolio/voorstellen/nieuw?stap=", StringComparison.Ordinal), $"{kind} gave {taken.StatusCode}");
            Assert.NotEmpty((await client.GetDocumentAsync(address)).QuerySelectorAll("section[aria-labelledby=stappen] li"));
        }

        var later = await client.GetDocumentAsync($"/portfolio/voorstellen/stap?soort=later&bij={effort.Id}");
        using var empty = await client.SubmitAsync(later, Form, ("Invoer.Op", ""), ("Invoer.Datum", "01-09-2027"));
        var again = await empty.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.NotNull(again.QuerySelector("#Invoer_Op-fout"));
        Assert.Equal("01-09-2027", again.QuerySelector("#Invoer_Datum")!.GetAttribute("value"));
        var merge = await client.GetDocumentAsync($"/portfolio/voorstellen/stap?soort=samen&bij={effort.Id}");
        using var self = await client.SubmitAsync(merge, Form, ("Invoer.Naar", effort.Id.ToString()));
        Assert.NotNull((await self.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Invoer_Naar-fout"));
        using var unknown = await client.GetAsync(new Uri($"/portfolio/voorstellen/stap?bij={Guid.CreateVersion7()}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task Steps_are_added_and_the_form_tells_nothing_of_what_is_hidden()
    {
        const string code = "GM0301";
        var host = quiet.Host;
        Inspanning effort = Effort("Schuldenlab"), other = Effort("Buurtkamers");
        await host.RecordAsync(code, _opgave, effort, other);
        using var client = await host.SignedInAsync(code);
        var first = await client.GetDocumentAsync($"/portfolio/voorstellen/nieuw?soort=stop&waarover={effort.Id}");
        var more = first.QuerySelector("a[href^='/portfolio/voorstellen/stap?']")!.GetAttribute("href")!;
        var page = await client.GetDocumentAsync(more + $"&soort=stop&bij={other.Id}");
        Assert.Single(page.QuerySelectorAll("section[aria-labelledby=stappen] li"));
        using var taken = await client.SubmitAsync(page, Form);
        var both = taken.Headers.Location!.ToString();
        var form = await client.GetDocumentAsync(both);
        Assert.Equal(2, form.QuerySelectorAll("section[aria-labelledby=stappen] li").Length);

        // Something that this proposal is not about changes: the form is the same.
        var seen = form.QuerySelector("[name='Invoer.Gezien']")!.GetAttribute("value");
        await host.RecordAsync(code, Effort("Geheim") with { Zichtbaarheid = Zichtbaarheid.Betrokkenen });
        Assert.Equal(seen, (await client.GetDocumentAsync(both)).QuerySelector("[name='Invoer.Gezien']")!.GetAttribute("value"));
        using var made = await client.SubmitAsync(form, Post);
        var besluit = Assert.Single((await host.BeeldAsync(code)).Besluiten);
        Assert.Equal((2, (await host.BeeldAsync(code)).Versie - 1), (besluit.Stappen.Count, besluit.OpVersie));

        // What changed while the form was open is shown to who decides.
        var open = await client.GetDocumentAsync(both);
        await host.RecordAsync(code, effort with { Omschrijving = "Nu ook voor jongeren" });
        using var late = await client.SubmitAsync(open, Post);
        var decide = await client.GetDocumentAsync(late.Headers.Location + "/nemen");
        Assert.Contains("Nu ook voor jongeren", decide.QuerySelector("section[aria-labelledby=veranderd]")!.TextContent, StringComparison.Ordinal);
    }

    private Inspanning Effort(string name) => new() { Id = Guid.CreateVersion7(), Naam = name, Opgaven = [_opgave.Id], Fase = Fase.InUitvoering };
}
