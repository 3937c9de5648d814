// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Platform.Rechten;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Beheer;

public sealed class PersonenTests
{
    [Theory]
    [InlineData("Jikke de Vries")]
    [InlineData("<script>alert('x')</script>")]
    [InlineData("Sjoerdtsje Ûleflecht 😀")]
    public async Task A_person_is_added_as_typed_and_shown_as_text(string name)
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        var form = await client.GetDocumentAsync("/beheer/personen/nieuw");

        using var answer = await client.SubmitAsync(form, "main form", ("Invoer.Naam", $"  {name} "), ("Invoer.Functie", "wethouder"), ("Invoer.Werkgever", "Gemeente Aalten"));

        Assert.Equal("/beheer/personen", answer.Headers.Location?.OriginalString);
        var list = await client.GetDocumentAsync("/beheer/personen");
        var row = Assert.Single(list.QuerySelectorAll("main tbody tr"), row => row.QuerySelector("a")!.TextContent == name);
        Assert.Contains("Gemeente Aalten", row.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Invoer.Naam", "")]
    [InlineData("Invoer.Email", "geen adres")]
    [InlineData("Invoer.Functie", null)]
    public async Task Bad_input_is_named_beside_its_field_and_nothing_typed_is_lost(string field, string? value)
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        var form = await client.GetDocumentAsync("/beheer/personen/nieuw");
        var typed = new Dictionary<string, string>
        {
            ["Invoer.Naam"] = "Jikke",
            ["Invoer.Functie"] = "wethouder",
            ["Invoer.Email"] = "jikke@voorbeeld.nl",
            [field] = value ?? new string('x', 201),
        };

        using var answer = await client.SubmitAsync(form, "main form", [.. typed.Select(pair => (pair.Key, pair.Value))]);

        var page = await answer.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Equal("true", page.QuerySelector($"[name='{field}']")!.GetAttribute("aria-invalid"));
        Assert.NotNull(page.QuerySelector($"[role=alert] a[href='#{field.Replace('.', '_')}']"));
        Assert.All(typed, pair => Assert.Equal(pair.Value, page.QuerySelector($"[name='{pair.Key}']")!.GetAttribute("value")));
    }

    [Fact]
    public async Task Two_people_who_change_the_same_person_see_both_versions()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        var address = await AddAsync(client, "Jikke");
        var mine = await client.GetDocumentAsync(address);
        var theirs = await client.GetDocumentAsync(address);
        (await client.SubmitAsync(theirs, "main form", ("Invoer.Functie", "controller"))).Dispose();

        using var answer = await client.SubmitAsync(mine, "main form", ("Invoer.Functie", "wethouder"));

        var page = await answer.DocumentAsync(HttpStatusCode.Conflict);
        var conflict = page.QuerySelector(".samenhang-conflict")!.TextContent;
        Assert.Contains("controller", conflict, StringComparison.Ordinal);
        Assert.Contains("wethouder", conflict, StringComparison.Ordinal);
        using var again = await client.SubmitAsync(page, "main form");
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Contains("wethouder", (await client.GetDocumentAsync("/beheer/personen")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_of_another_organisation_is_not_there()
    {
        await using var host = new TestHost();
        using var other = await host.SignedInAsync("GM0779");
        var address = await AddAsync(other, "Geheime Persoon");
        using var client = await host.SignedInAsync("GM0294");

        using var read = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, read.StatusCode);
        var form = await client.GetDocumentAsync("/beheer/personen/nieuw");
        form.QuerySelector("main form")!.SetAttribute("action", address);
        using var write = await client.SubmitAsync(form, "main form", ("Invoer.Naam", "Overgenomen"));
        Assert.Equal(HttpStatusCode.NotFound, write.StatusCode);
        Assert.DoesNotContain("Geheime", (await client.GetDocumentAsync("/beheer/personen")).Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_leaves_stays_readable_and_a_department_of_another_organisation_is_refused()
    {
        await using var host = new TestHost();
        using var other = await host.SignedInAsync("GM0779");
        var department = await AddDepartmentAsync(other, "Ruimte");
        using var client = await host.SignedInAsync("GM0294");
        var form = await client.GetDocumentAsync(await AddAsync(client, "Jikke"));
        (await client.SubmitAsync(form, "main form", ("Invoer.Actief", ""))).Dispose();

        var list = await client.GetDocumentAsync("/beheer/personen");
        Assert.Contains("werkt hier niet meer", list.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var again = await client.GetDocumentAsync("/beheer/personen/nieuw");
        again.QuerySelector("#Invoer_Afdeling option")!.SetAttribute("value", department);
        using var answer = await client.SubmitAsync(again, "main form", ("Invoer.Naam", "Sjoerd"), ("Invoer.Afdeling", department));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_department_has_a_name_of_its_own_and_can_be_renamed_by_who_may()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294", "lijnmanager");
        var id = await AddDepartmentAsync(client, "Sociaal domein");
        var page = await client.GetDocumentAsync("/beheer/afdelingen");
        using var twice = await client.SubmitAsync(page, "main form", ("Invoer.Naam", "sociaal DOMEIN"));
        Assert.Equal(HttpStatusCode.BadRequest, twice.StatusCode);

        var form = await client.GetDocumentAsync($"/beheer/afdelingen/{id}");
        (await client.SubmitAsync(form, "main form", ("Invoer.Naam", "Samenleving"))).Dispose();

        Assert.Contains("Samenleving", (await client.GetDocumentAsync("/beheer/afdelingen")).QuerySelector("main tbody")!.TextContent, StringComparison.Ordinal);
        using var reader = await host.SignedInAsync("GM0294", Rollen.Lezer);
        using var forbidden = await reader.GetAsync(new Uri($"/beheer/afdelingen/{id}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
    }

    private static async Task<string> AddAsync(HttpClient client, string name)
    {
        var form = await client.GetDocumentAsync("/beheer/personen/nieuw");
        (await client.SubmitAsync(form, "main form", ("Invoer.Naam", name))).Dispose();
        var list = await client.GetDocumentAsync("/beheer/personen");
        return list.QuerySelectorAll("main tbody a").Single(link => link.TextContent == name).GetAttribute("href")!;
    }

    private static async Task<string> AddDepartmentAsync(HttpClient client, string name)
    {
        var page = await client.GetDocumentAsync("/beheer/afdelingen");
        (await client.SubmitAsync(page, "main form", ("Invoer.Naam", name))).Dispose();
        var list = await client.GetDocumentAsync("/beheer/afdelingen");
        return list.QuerySelectorAll("main tbody a").Single(link => link.TextContent == name).GetAttribute("href")!.Split('/')[^1];
    }
}
