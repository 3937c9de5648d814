// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Onderdelen;

/// <summary>What a page answers to somebody who may not see everything that a rule sees.</summary>
[Collection(OpgavenCollection.Name)]
public sealed class VertrouwelijkTests(OpgavenHost host)
{
    private const string Form = OnderdeelpaginaTests.Form;

    [Fact]
    public async Task A_refusal_names_nothing_that_is_hidden()
    {
        var hidden = OpgavenHost.NewOpgave("Schuilkelder") with { Zichtbaarheid = Zichtbaarheid.Betrokkenen, Code = "SCHUIL" };
        var open = OpgavenHost.NewOpgave("Open opgave");
        var effort = OpgavenHost.NewInspanning("Schuilwerk", open.Id) with { Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        await host.SaveAsync(hidden, open, effort);
        var client = await host.ClientAsync("opgavemanager");

        using var taken = await client.SubmitAsync(await client.GetDocumentAsync($"/opgaven/{open.Id}/wijzigen"), Form, ("Invoer.Code", "schuil"));
        var code = (await taken.DocumentAsync(HttpStatusCode.BadRequest)).Body!.TextContent;
        Assert.Contains("al van een vertrouwelijk onderdeel", code, StringComparison.Ordinal);
        Assert.DoesNotContain("Schuilkelder", code, StringComparison.Ordinal);

        using var kept = await client.SubmitAsync(await client.GetDocumentAsync($"/opgaven/{open.Id}/verwijderen"), Form);
        var why = (await kept.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("[data-foutenlijst]")!.TextContent;
        Assert.Contains("een vertrouwelijk onderdeel aan", why, StringComparison.Ordinal);
    }

    [Theory, InlineData("opgavemanager"), InlineData("bestuurder"), InlineData("controller"), InlineData("opdrachtgever")]
    public async Task A_confidential_opgave_is_seen_by_who_fills_a_role_on_it_as_long_as_it_holds(string account)
    {
        var opgave = OpgavenHost.NewOpgave($"Stil voor {account}") with { Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        var effort = OpgavenHost.NewInspanning($"Stil werk voor {account}", opgave.Id) with { Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        await host.SaveAsync(opgave, effort);
        var client = await host.ClientAsync(account);
        var me = (await host.PersonOfAsync(account))!.Value;

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(client, opgave.Id));
        Assert.DoesNotContain(effort.Naam, await client.GetStringAsync(new Uri("/inspanningen", UriKind.Relative)), StringComparison.Ordinal);
        var role = new Rolvervulling { Id = Guid.CreateVersion7(), Op = opgave.Id, Rol = Rol.Teamlid, Bezetting = Bezetting.Persoon, PersoonId = me };
        await host.SaveAsync(role);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, opgave.Id));
        Assert.Contains(effort.Naam, await client.GetStringAsync(new Uri("/inspanningen", UriKind.Relative)), StringComparison.Ordinal);
        await host.SaveAsync(role with { Tot = OpgavenHost.Today.AddYears(-3) });
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(client, opgave.Id));
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, Guid opgave)
    {
        using var answer = await client.GetAsync(new Uri($"/opgaven/{opgave}", UriKind.Relative));
        return answer.StatusCode;
    }
}
