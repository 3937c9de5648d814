// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Bevindingen;

public sealed class AccepterenTests
{
    private const string Organisation = "GM0294", Form = "main form.samenhang-formulier:not(.samenhang-verwijder)";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_finding_is_accepted_shown_changed_and_taken_back(DatabaseKind kind)
    {
        await using var place = await DatabaseHost.NewAsync(kind);
        var host = place.Host;
        var effort = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Taalmaatjes" };
        await host.RecordAsync(Organisation, effort);
        using var manager = await host.SignedInAsync(Organisation, "portfoliomanager");
        var today = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);
        var address = $"/bevindingen/accepteren?toets=werkwijze-niet-gekozen&bij={effort.Id}";
        var dossier = await manager.GetDocumentAsync($"/inspanningen/{effort.Id}");
        Assert.NotNull(dossier.QuerySelector($"#bevindingen a[href='{address}']"));
        var page = await manager.GetDocumentAsync(address);

        using var refused = await manager.SubmitAsync(page, Form, ("Invoer.Tot", Day(today.AddDays(-1))));
        var again = await refused.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Contains("waarom", again.QuerySelector("#Invoer_Reden-fout")!.TextContent, StringComparison.Ordinal);
        using var past = await manager.SubmitAsync(page, Form, ("Invoer.Reden", "Eerst praten"), ("Invoer.Tot", Day(today.AddDays(-1))));
        Assert.Contains("dag die nog komt", (await past.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Invoer_Tot-fout")!.TextContent, StringComparison.Ordinal);
        using var accepted = await manager.SubmitAsync(page, Form, ("Invoer.Reden", "Eerst praten"), ("Invoer.Tot", Day(today.AddDays(30))));
        Assert.Equal($"/inspanningen/{effort.Id}", accepted.Headers.Location?.OriginalString);

        Assert.Null((await manager.GetDocumentAsync("/bevindingen")).QuerySelector("#werkwijze-niet-gekozen"));
        var list = await manager.GetDocumentAsync("/bevindingen?staat=geaccepteerd");
        Assert.Contains("Eerst praten", list.QuerySelector("#werkwijze-niet-gekozen")!.TextContent, StringComparison.Ordinal);
        var acceptance = (await host.BeeldAsync(Organisation)).Acceptaties.Single();
        var form = await manager.GetDocumentAsync($"/bevindingen/acceptaties/{acceptance.Id}");
        using var changed = await manager.SubmitAsync(form, Form, ("Invoer.Reden", "Samen gepraat"));
        Assert.Equal("Samen gepraat", (await host.BeeldAsync(Organisation)).Acceptaties.Single().Reden);
        using var gone = await manager.SubmitAsync(form, "form.samenhang-verwijder");
        Assert.NotNull((await manager.GetDocumentAsync("/bevindingen")).QuerySelector("#werkwijze-niet-gekozen"));
    }

    [Fact]
    public async Task Who_may_not_accept_gets_no_link_and_no_form_and_filters_hold_in_the_file()
    {
        await using var quiet = new QuietHost();
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Iedereen doet mee", Status = Opgavestatus.InUitvoering };
        await quiet.Host.RecordAsync(
            Organisation, opgave, new Inspanning { Id = Guid.CreateVersion7(), Naam = "Binnen", Opgaven = [opgave.Id] }, new Inspanning { Id = Guid.CreateVersion7(), Naam = "Buiten" });
        using var reader = await quiet.Host.SignedInAsync(Organisation, "lezer");

        var page = await reader.GetDocumentAsync($"/bevindingen?opgave={opgave.Id}");
        Assert.Equal(["Binnen"], page.QuerySelectorAll("#werkwijze-niet-gekozen li > a").Select(link => link.TextContent));
        Assert.Empty(page.QuerySelectorAll("main a[href*=accepteren]"));
        using var form = await reader.GetAsync(new Uri("/bevindingen/accepteren?toets=werkwijze-niet-gekozen", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, form.StatusCode);
        var file = await reader.GetStringAsync(new Uri($"/bevindingen/exporteren?vorm=csv&toets=werkwijze-niet-gekozen&opgave={opgave.Id}", UriKind.Relative));
        Assert.Contains("Binnen", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Buiten", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limits_are_tried_before_they_are_saved()
    {
        await using var quiet = new QuietHost();
        await quiet.Host.RecordAsync(Organisation, [.. Enumerable.Range(1, 3).Select(number => new Opgave { Id = Guid.CreateVersion7(), Naam = $"Vraag {number}", Status = Opgavestatus.InUitvoering })]);
        using var manager = await quiet.Host.SignedInAsync(Organisation);
        var page = await manager.GetDocumentAsync("/beheer/grenzen");

        using var tried = await manager.SubmitByAsync(page, Form, "button[name='Invoer.Alleenkijken']", ("Invoer.Getallen[toets.opgaven]", "2"));
        var shown = await tried.DocumentAsync(HttpStatusCode.OK);
        Assert.Contains("0 → 3", shown.QuerySelector("main section")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await quiet.Host.BeeldAsync(Organisation)).Instellingen);
        using var refused = await manager.SubmitAsync(page, Form, ("Invoer.Getallen[toets.opgaven]", "veel"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        using var saved = await manager.SubmitAsync(page, Form, ("Invoer.Getallen[toets.opgaven]", "2"));
        Assert.Equal("/beheer/grenzen", saved.Headers.Location?.OriginalString);
        Assert.NotNull((await manager.GetDocumentAsync("/bevindingen")).QuerySelector("#te-veel-opgaven"));
    }

    private static string Day(DateOnly day) => day.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);
}
