// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Opgaven.Onderdelen;

namespace Samenhang.Tests.Opgaven.Betrokkenheden;

[Collection(OpgavenCollection.Name)]
public sealed class WijzigenTests(OpgavenHost host)
{
    [Fact]
    public async Task A_party_joins_changes_what_it_does_and_leaves()
    {
        var opgave = OpgavenHost.NewOpgave("Met partijen");
        await host.SaveAsync(opgave);
        var client = await host.ClientAsync("beheerder");
        var form = await client.GetDocumentAsync($"/betrokkenheid/{opgave.Id}");
        using var none = await client.SubmitAsync(form, OnderdeelpaginaTests.Form, ("Invoer.Inbreng", "trekt mee"));
        Assert.NotNull((await none.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Invoer_PartijId-fout"));
        using var added = await client.SubmitAsync(form, OnderdeelpaginaTests.Form, ("Invoer.Naam", "Woonstichting"), ("Invoer.Inbreng", "trekt mee"));
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        var partij = Assert.Single((await host.BeeldAsync()).Partijen, partij => partij.Betrokken.Any(deel => deel.Op == opgave.Id));

        var change = await client.GetDocumentAsync($"/betrokkenheid/{opgave.Id}?partij={partij.Id}");
        using var changed = await client.SubmitAsync(change, OnderdeelpaginaTests.Form, ("Invoer.Inbreng", "voert uit"));
        Assert.Equal("voert uit", Assert.Single((await host.FindAsync<Partij>(partij.Id))!.Betrokken).Inbreng);
        var again = await client.GetDocumentAsync($"/betrokkenheid/{opgave.Id}?partij={partij.Id}");
        using var left = await client.SubmitAsync(again, "form.samenhang-verwijder");
        Assert.Empty((await host.FindAsync<Partij>(partij.Id))!.Betrokken);
        using var gone = await client.GetAsync(new Uri($"/betrokkenheid/{opgave.Id}?partij={partij.Id}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }
}
