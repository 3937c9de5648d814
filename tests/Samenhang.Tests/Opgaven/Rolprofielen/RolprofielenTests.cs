// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Html.Dom;
using Samenhang.Kern.Profielen;
using Samenhang.Tests.Infrastructuur;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Tests.Opgaven.Rolprofielen;

public sealed class RolprofielenTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    [Fact]
    public async Task A_profile_begins_with_a_text_is_made_ones_own_and_goes_back_when_it_is_emptied()
    {
        using var client = await quiet.Host.SignedInAsync("GM0294");
        var start = await client.GetDocumentAsync("/rolprofielen");
        Assert.Equal(Enum.GetValues<Rol>().Length, start.QuerySelectorAll("main section.samenhang-kaart").Length);
        Assert.Contains("De lijn heeft geen veto", start.Body!.TextContent, StringComparison.Ordinal);

        var form = await client.GetDocumentAsync("/rolprofielen/opgavemanager");
        using var saved = await client.SubmitAsync(
            form, "main form.samenhang-formulier", ("Teksten[Escalatie]", "Bel de directeur."), ("Teksten[Synoniemen]", "opgaveregisseur, opgaveleider"));
        Assert.Equal("/rolprofielen#Opgavemanager", saved.Headers.Location?.ToString());
        var own = (await client.GetDocumentAsync("/rolprofielen")).QuerySelector("section[aria-labelledby=Opgavemanager]")!.TextContent;
        Assert.Contains("Bel de directeur.", own, StringComparison.Ordinal);
        Assert.Contains("Ook wel: opgaveregisseur, opgaveleider.", own, StringComparison.Ordinal);
        var beeld = await quiet.Host.BeeldAsync("GM0294");
        Assert.Equal(2, beeld.Instellingen.Count(instelling => instelling.Sleutel.StartsWith("rol", StringComparison.Ordinal)));
        Assert.Equal(["opgaveregisseur", "opgaveleider"], Rolprofiel.Namen(beeld.Instellingen).Keys);

        var found = await client.GetDocumentAsync("/zoeken?q=opgaveregisseur");
        Assert.NotNull(found.QuerySelector("main a[href='/rolprofielen#Opgavemanager']"));

        using var stale = await client.SubmitAsync(form, "main form.samenhang-formulier", ("Teksten[Escalatie]", "Iets anders."));
        var both = await stale.DocumentAsync(HttpStatusCode.Conflict);
        Assert.Contains("Bel de directeur.", both.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Iets anders.", ((IHtmlTextAreaElement)both.QuerySelector("[name='Teksten[Escalatie]']")!).Value);
        using var emptied = await client.SubmitAsync(both, "main form.samenhang-formulier", ("Teksten[Escalatie]", ""), ("Teksten[Synoniemen]", ""));
        Assert.Equal(HttpStatusCode.Redirect, emptied.StatusCode);
        Assert.DoesNotContain((await quiet.Host.BeeldAsync("GM0294")).Instellingen, instelling => instelling.Sleutel.StartsWith("rol", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Everybody_reads_the_profiles_and_who_administers_writes_them()
    {
        using var reader = await quiet.Host.SignedInAsync("GM0301", "lezer");
        Assert.Null((await reader.GetDocumentAsync("/rolprofielen")).QuerySelector("main a[href^='/rolprofielen/']"));
        using var forbidden = await reader.GetAsync(new Uri("/rolprofielen/teamlid", UriKind.Relative));
        using var admin = await quiet.Host.SignedInAsync("GM0301");
        using var unknown = await admin.GetAsync(new Uri("/rolprofielen/0", UriKind.Relative));
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.NotFound), (forbidden.StatusCode, unknown.StatusCode));
    }
}
