// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Platform.Post;

namespace Samenhang.Tests.Opgaven.Sparren;

public sealed class SparrenTests
{
    private const string Organisation = "GM0294", Form = "main form.samenhang-formulier", One = "De bus rijdt niet", Other = "Mensen komen niet thuis";

    [Theory, OnSqlite, OnPostgres]
    public async Task Neither_reads_the_other_before_both_handed_in_and_the_joint_text_becomes_the_formulering(DatabaseKind kind)
    {
        await using var place = await DatabaseHost.NewAsync(kind);
        var host = place.Host;
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Laat naar huis", Status = Opgavestatus.Verkenning };
        await host.RecordAsync(Organisation, opgave);
        using var manager = await host.SignedInAsync(Organisation, "opgavemanager");
        using var line = await host.SignedInAsync(Organisation, "lijnmanager");
        using var chief = await host.SignedInAsync(Organisation);
        var address = $"/opgaven/{opgave.Id}/sparren";
        var begin = await chief.GetDocumentAsync(address);
        var people = begin.QuerySelectorAll("select[name=Een] option").Select(option => (option.TextContent, Value: option.GetAttribute("value")!)).Where(option => option.Value.Length > 0).ToList();
        string Person(string role) => people.Single(option => option.TextContent.Contains(role, StringComparison.OrdinalIgnoreCase)).Value;
        using var alone = await chief.SubmitAsync(begin, Form, ("Een", people[0].Value), ("Ander", people[0].Value));
        Assert.Equal(HttpStatusCode.BadRequest, alone.StatusCode);
        using var begun = await chief.SubmitAsync(await chief.GetDocumentAsync(address), Form, ("Een", Person("opgavemanager")), ("Ander", Person("lijnmanager")));
        Assert.Equal(address, begun.Headers.Location?.OriginalString);

        using var kept = await manager.SubmitByAsync(await manager.GetDocumentAsync(address), Form, "button:not([name])", ("Invoer.Nu", One));
        Assert.Equal(One, (await manager.GetDocumentAsync(address)).QuerySelector("#Invoer_Nu")!.TextContent.Trim());
        using var handed = await manager.SubmitByAsync(await manager.GetDocumentAsync(address), Form, "button[name=Inleveren]");
        foreach (var reader in new[] { line, chief })
        {
            Assert.DoesNotContain(One, await reader.GetStringAsync(new Uri(address, UriKind.Relative)), StringComparison.Ordinal);
        }

        Assert.Empty((await manager.GetDocumentAsync(address)).QuerySelectorAll(Form));
        using var second = await line.SubmitByAsync(await line.GetDocumentAsync(address), Form, "button[name=Inleveren]", ("Invoer.Nu", Other));
        var compared = await manager.GetDocumentAsync(address);
        Assert.Contains(One, compared.QuerySelector("#naast")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Other, compared.QuerySelector("#naast")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await line.GetDocumentAsync(address)).QuerySelectorAll(Form));

        using var joint = await manager.SubmitAsync(compared, Form, ("Invoer.Nu", "Wie geen auto heeft, komt 's avonds niet thuis"));
        Assert.Equal($"/opgaven/{opgave.Id}", joint.Headers.Location?.OriginalString);
        Assert.StartsWith("Wie geen auto", (await host.BeeldAsync(Organisation)).Opgaven.Zoek(opgave.Id)!.Formulering.Nu, StringComparison.Ordinal);
        Assert.Contains("Samen gemaakt door", await chief.GetStringAsync(new Uri($"/opgaven/{opgave.Id}/formulering/versies", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_asked_and_whose_turn_it_is_hears_it_by_mail()
    {
        await using var mail = new MailHost();
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Laat naar huis", Status = Opgavestatus.Verkenning };
        await mail.Host.RecordAsync(Organisation, opgave);
        using var manager = await mail.Host.SignedInAsync(Organisation, "opgavemanager");
        var address = $"/opgaven/{opgave.Id}/sparren";
        var organisation = await mail.Host.OrganisationAsync(Organisation);
        await using (var context = await mail.Host.Services.GetRequiredService<IDbContextFactory<SamenhangContext>>().CreateDbContextAsync())
        {
            context.Personen.Add(new Persoon { OrganisatieId = organisation, Naam = "Els Ander", Email = "ander@voorbeeld.nl" });
            await context.SaveChangesAsync();
        }

        mail.Host.Services.GetRequiredService<Personenregister>().Vergeet(organisation);
        var form = await manager.GetDocumentAsync(address);
        string Person(string name) => form.QuerySelectorAll("select[name=Een] option").Single(option => option.TextContent.Contains(name, StringComparison.OrdinalIgnoreCase)).GetAttribute("value")!;
        using var begun = await manager.SubmitAsync(form, Form, ("Een", Person("opgavemanager")), ("Ander", Person("Els Ander")));
        var (to, text, path) = await mail.NextAsync();
        Assert.Equal(("ander@voorbeeld.nl", address), (to, path));
        Assert.Contains("Laat naar huis", text, StringComparison.Ordinal);
        using var handed = await manager.SubmitByAsync(await manager.GetDocumentAsync(address), Form, "button[name=Inleveren]", ("Invoer.Nu", One));
        (to, text, _) = await mail.NextAsync();
        Assert.Equal("ander@voorbeeld.nl", to);
        Assert.Contains("ingeleverd", text, StringComparison.Ordinal);
        Assert.DoesNotContain(One, text, StringComparison.Ordinal);
    }
}
