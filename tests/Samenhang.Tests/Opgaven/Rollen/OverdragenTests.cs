// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Opgaven.Onderdelen;

namespace Samenhang.Tests.Opgaven.Rollen;

[Collection(OpgavenCollection.Name)]
public sealed class OverdragenTests(OpgavenHost host)
{
    private const string Form = OnderdeelpaginaTests.Form;

    [Fact]
    public async Task A_role_is_filled_overlap_is_refused_and_it_is_handed_over_in_one_step()
    {
        var (geert, sanne) = (await host.PersonAsync("Geert Molenkamp"), await host.PersonAsync("Sanne Opvolger"));
        var inspanning = OpgavenHost.NewInspanning("Met overdracht");
        await host.SaveAsync(inspanning);
        var client = await host.ClientAsync("beheerder");
        var form = await client.GetDocumentAsync($"/rollen/nieuw?bij={inspanning.Id}&rol=AmbtelijkOpdrachtgever");
        using var filled = await client.SubmitAsync(form, Form, ("Invoer.Wie", geert.ToString()), ("Invoer.Van", "03-02-2025"), ("Invoer.UrenPerWeek", "4,5"));
        Assert.Equal(HttpStatusCode.Redirect, filled.StatusCode);
        using var twice = await client.SubmitAsync(form, Form, ("Invoer.Wie", sanne.ToString()));
        Assert.NotNull((await twice.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Invoer_Van-fout"));

        var rol = Assert.Single((await host.BeeldAsync()).Rolvervullingen, rol => rol.Op == inspanning.Id);
        var over = await client.GetDocumentAsync($"/rollen/{rol.Id}/overdragen");
        using var nobody = await client.SubmitAsync(over, Form, ("Invoer.LaatsteDag", "31-03-2026"), ("Invoer.Verder", "Opvolger"));
        Assert.NotNull((await nobody.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Invoer_PersoonId-fout"));
        using var done = await client.SubmitAsync(
            over, Form, ("Invoer.LaatsteDag", "31-03-2026"), ("Invoer.Verder", "Opvolger"), ("Invoer.PersoonId", sanne.ToString()), ("Reden", "Geert gaat naar de provincie"));
        Assert.Equal($"/inspanningen/{inspanning.Id}", done.Headers.Location?.ToString());
        var rollen = (await host.BeeldAsync()).Relaties.RollenOp.Naar(inspanning.Id);
        Assert.Equal(new DateOnly(2026, 3, 31), rollen.Single(r => r.PersoonId == geert).Tot);
        Assert.Equal(new DateOnly(2026, 4, 1), rollen.Single(r => r.PersoonId == sanne).Van);
        var history = await client.GetDocumentAsync($"/inspanningen/{inspanning.Id}/geschiedenis");
        Assert.Contains("Geert gaat naar de provincie", history.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_that_ends_before_it_began_or_is_unknown_is_refused()
    {
        var rol = new Rolvervulling { Id = Guid.CreateVersion7(), Op = Guid.CreateVersion7(), Rol = Rol.Teamlid, Van = new DateOnly(2026, 1, 1) };
        var inspanning = OpgavenHost.NewInspanning("Met rol") with { Id = rol.Op };
        await host.SaveAsync(inspanning, rol);
        var client = await host.ClientAsync("beheerder");
        var over = await client.GetDocumentAsync($"/rollen/{rol.Id}/overdragen");
        using var early = await client.SubmitAsync(over, Form, ("Invoer.LaatsteDag", "01-01-2025"), ("Invoer.Verder", "Einde"));
        Assert.NotNull((await early.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Invoer_LaatsteDag-fout"));
        using var unknown = await client.GetAsync(new Uri($"/rollen/{Guid.CreateVersion7()}/overdragen", UriKind.Relative));
        using var forbidden = await (await host.ClientAsync("lezer")).GetAsync(new Uri($"/rollen/{rol.Id}/overdragen", UriKind.Relative));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Forbidden), (unknown.StatusCode, forbidden.StatusCode));
    }
}
