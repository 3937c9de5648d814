// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Dom;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Onderdelen;

/// <summary>What every form of something that hangs on an opgave or effort does: show, add, change, refuse, keep what was typed, remove.</summary>
[Collection(OpgavenCollection.Name)]
public sealed class OnderdeelpaginaTests(OpgavenHost host)
{
    private const string Text = "Ús doarp 😀 <script>alert(1)</script>";
    private static readonly Opgave Opgave = OpgavenHost.NewOpgave("Opgave met onderdelen");
    private static readonly Inspanning Inspanning = OpgavenHost.NewInspanning("Inspanning met onderdelen", Opgave.Id);

    /// <summary>Place in the address, what it hangs on, the required text field with its limit, and a field that refuses "onzin".</summary>
    public static TheoryData<string, bool, string, int, string?> Forms => new()
    {
        { "mijlpalen", true, "Naam", Feit.NaamMax, "BehaaldOp" },
        { "risicos", true, "Omschrijving", Feit.TekstMax, "Datum" },
        { "mandaten", true, "Bevoegdheid", Feit.TekstMax, "PlafondCenten" },
        { "notities", false, "Tekst", Feit.TekstMax, null },
        { "begrotingskoppelingen", true, "Naar", Feit.NaamMax, "Percentage" },
        { "besluiten", true, "Naam", Feit.NaamMax, "Datum" },
        { "beleidsafspraken", true, "Tekst", Feit.TekstMax, "Datum" },
    };

    [Theory, MemberData(nameof(Forms))]
    public async Task A_record_is_added_shown_changed_and_removed(string place, bool onOpgave, string field, int limit, string? typed)
    {
        Assert.True(limit > Text.Length && typed != field);
        var client = await SeededAsync();
        var form = await client.GetDocumentAsync(New(place, onOpgave));
        using var added = await client.SubmitAsync(form, "form.samenhang-formulier", ($"Invoer.{field}", Text));
        Assert.Equal(Page(onOpgave), Uri.UnescapeDataString(added.Headers.Location!.ToString()));

        var page = await client.GetDocumentAsync(Page(onOpgave));
        Assert.Contains(Text, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Scripts, script => script.Text.Contains("alert", StringComparison.Ordinal));
        var address = Link(page, $"/{place}/") ?? Link(page, $"/portfolio/{place}/")!["/portfolio".Length..];

        var change = await client.GetDocumentAsync(address);
        Assert.Contains(Text, change.Body!.InnerHtml.Length > 0 ? Value(change, field) : "", StringComparison.Ordinal);
        using var changed = await client.SubmitAsync(change, "form.samenhang-formulier:has(textarea[name=Reden])", ($"Invoer.{field}", "Anders"), ("Reden", "Verbeterd"));
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);

        var again = await client.GetDocumentAsync(address);
        using var removed = await client.SubmitAsync(again, "form.samenhang-verwijder");
        Assert.Equal(HttpStatusCode.Redirect, removed.StatusCode);
        using var gone = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    /// <summary>The last link that begins so and adds nothing.</summary>
    private static string? Link(IDocument page, string begin) =>
        page.QuerySelectorAll($"a[href^='{begin}']").Select(link => link.GetAttribute("href")!).LastOrDefault(href => !href.Contains("nieuw", StringComparison.Ordinal));

    [Theory, MemberData(nameof(Forms))]
    public async Task Bad_input_is_refused_beside_its_field_and_nothing_is_lost(string place, bool onOpgave, string field, int limit, string? typed)
    {
        var client = await SeededAsync();
        var form = await client.GetDocumentAsync(New(place, onOpgave));
        using var empty = await client.SubmitAsync(form, "form.samenhang-formulier", ($"Invoer.{field}", "  "));
        var refused = await empty.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.NotNull(refused.QuerySelector($"#Invoer_{field}-fout"));
        Assert.NotNull(refused.QuerySelector($"[data-foutenlijst] a[href='#Invoer_{field}']"));

        var tooLong = new string('é', limit + 1);
        using var over = await client.SubmitAsync(refused, "form.samenhang-formulier", ($"Invoer.{field}", tooLong));
        var kept = await over.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Equal(tooLong, Value(kept, field));
        Assert.NotNull(kept.QuerySelector($"#Invoer_{field}-fout"));

        if (typed is not null)
        {
            using var wrong = await client.SubmitAsync(form, "form.samenhang-formulier", ($"Invoer.{field}", "Goed"), ($"Invoer.{typed}", "onzin <b>"));
            var page = await wrong.DocumentAsync(HttpStatusCode.BadRequest);
            Assert.Equal("onzin <b>", Value(page, typed));
            Assert.NotNull(page.QuerySelector($"#Invoer_{typed}-fout"));
        }
    }

    [Theory, MemberData(nameof(Forms))]
    public async Task Who_may_not_and_what_is_not_there_is_refused(string place, bool onOpgave, string field, int limit, string? typed)
    {
        Assert.True(limit > 0 && field != typed);
        var client = await SeededAsync();
        var reader = await host.ClientAsync("lezer");
        var stranger = await host.ClientAsync("beheerder", OpgavenHost.Other);
        using var forbidden = await reader.GetAsync(new Uri(New(place, onOpgave), UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        (HttpClient, string)[] loose = place == "beleidsafspraken" ? [] : [(client, $"/{place}/nieuw")];
        foreach (var (who, address) in loose.Concat(
        [
            (stranger, New(place, onOpgave)), (client, $"/{place}/{Guid.CreateVersion7()}"), (client, $"/{place}/iets"),
            (client, $"/{place}/nieuw?bij={Guid.CreateVersion7()}"), (client, $"/{place}/nieuw?bij=geen-id"),
        ]))
        {
            using var answer = await who.GetAsync(new Uri(address, UriKind.Relative));
            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"{address} gave {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task A_stale_form_shows_both_versions_and_can_be_saved_again()
    {
        var client = await SeededAsync();
        var mijlpaal = new Mijlpaal { Id = Guid.CreateVersion7(), Op = Opgave.Id, Naam = "Eerste naam", Datum = Datering.Jaar(2026) };
        await host.SaveAsync(mijlpaal);
        var stale = await client.GetDocumentAsync($"/mijlpalen/{mijlpaal.Id}");
        await host.SaveAsync(mijlpaal with { Naam = "Naam van een ander" });

        using var answer = await client.SubmitAsync(stale, Form, ("Invoer.Naam", "Mijn naam"));
        var conflict = await answer.DocumentAsync(HttpStatusCode.Conflict);
        var shown = conflict.QuerySelector(".samenhang-conflict")!.TextContent;
        Assert.Contains("Naam van een ander", shown, StringComparison.Ordinal);
        Assert.Contains("Mijn naam", shown, StringComparison.Ordinal);
        Assert.Equal("Mijn naam", Value(conflict, "Naam"));
        Assert.Equal("Naam van een ander", (await host.FindAsync<Mijlpaal>(mijlpaal.Id))!.Naam);

        using var saved = await client.SubmitAsync(conflict, Form);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal("Mijn naam", (await host.FindAsync<Mijlpaal>(mijlpaal.Id))!.Naam);
    }

    [Fact]
    public async Task A_past_form_leads_to_the_past_page_and_a_past_change_is_refused()
    {
        var client = await SeededAsync();
        using var form = await client.GetAsync(new Uri($"/mijlpalen/nieuw?bij={Opgave.Id}&op=2026-03-03", UriKind.Relative));
        Assert.Equal($"{Page(true)}?op=2026-03-03", form.Headers.Location?.ToString());

        var now = await client.GetDocumentAsync($"/mijlpalen/nieuw?bij={Opgave.Id}");
        now.QuerySelector("form.samenhang-formulier")!.SetAttribute("action", $"/mijlpalen/nieuw?bij={Opgave.Id}&op=2026-03-03");
        using var answer = await client.SubmitAsync(now, "form.samenhang-formulier", ("Invoer.Naam", "Toen"));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.DoesNotContain((await host.BeeldAsync()).Mijlpalen, mijlpaal => mijlpaal.Naam == "Toen");
    }

    [Fact]
    public async Task A_circle_of_contributions_is_refused_with_its_path()
    {
        var client = await SeededAsync();
        var (een, twee) = (new Doel { Id = Guid.CreateVersion7(), Naam = "Minder armoede" }, new Doel { Id = Guid.CreateVersion7(), Naam = "Minder schulden" });
        await host.SaveAsync(een, twee, new Bijdrage { Id = Guid.CreateVersion7(), Van = een.Id, Naar = twee.Id });
        var form = await client.GetDocumentAsync($"/bijdragen/nieuw?bij={twee.Id}");
        using var answer = await client.SubmitAsync(form, "form.samenhang-formulier", ("Invoer.Naar", een.Id.ToString()));
        var page = await answer.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Contains("‘Minder schulden’ → ‘Minder armoede’ → ‘Minder schulden’", page.QuerySelector("#Invoer_Naar-fout")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Money_is_read_as_people_write_it_and_an_impossible_amount_is_refused()
    {
        var client = await SeededAsync();
        var form = await client.GetDocumentAsync($"/budgetregels/nieuw?bij={Inspanning.Id}");
        using var added = await client.SubmitAsync(form, "form.samenhang-formulier", ("Invoer.Onderdeel", "Procesregie"), ("Invoer.Jaar", "2026"), ("Invoer.PrimitiefCenten", "1,2 mln"));
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        var regel = Assert.Single((await host.BeeldAsync()).Budgetregels, regel => regel.Onderdeel == "Procesregie");
        Assert.Equal(120_000_000, regel.PrimitiefCenten);

        using var wrong = await client.SubmitAsync(form, "form.samenhang-formulier", ("Invoer.Jaar", "twee"), ("Invoer.PrimitiefCenten", "veel"));
        var page = await wrong.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Equal("veel", Value(page, "PrimitiefCenten"));
        Assert.Equal("twee", Value(page, "Jaar"));
    }

    [Fact]
    public async Task A_dependency_needs_another_effort()
    {
        var client = await SeededAsync();
        var andere = OpgavenHost.NewInspanning("Andere inspanning", Opgave.Id);
        await host.SaveAsync(andere);
        var form = await client.GetDocumentAsync($"/afhankelijkheden/nieuw?bij={Inspanning.Id}");
        using var none = await client.SubmitAsync(form, "form.samenhang-formulier");
        Assert.NotNull((await none.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Invoer_Naar-fout"));
        using var added = await client.SubmitAsync(form, "form.samenhang-formulier", ("Invoer.Naar", andere.Id.ToString()));
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        Assert.Contains("nodig voor", (await client.GetDocumentAsync($"/inspanningen/{andere.Id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    internal const string Form = "form.samenhang-formulier:not(.samenhang-verwijder)";

    internal static string Value(AngleSharp.Html.Dom.IHtmlDocument page, string field) => page.QuerySelector($"[name='Invoer.{field}']") switch
    {
        AngleSharp.Html.Dom.IHtmlTextAreaElement area => area.Value,
        AngleSharp.Html.Dom.IHtmlInputElement input => input.Value,
        _ => throw new InvalidOperationException($"There is no field {field}."),
    };

    private async Task<HttpClient> SeededAsync()
    {
        if (await host.FindAsync<Opgave>(Opgave.Id) is null)
        {
            await host.SaveAsync(Opgave, Inspanning);
        }

        return await host.ClientAsync("beheerder");
    }

    private static string New(string place, bool onOpgave) => $"/{place}/nieuw?bij={(onOpgave ? Opgave.Id : Inspanning.Id)}";

    private static string Page(bool onOpgave) => onOpgave ? $"/opgaven/{Opgave.Id}" : $"/inspanningen/{Inspanning.Id}";
}
