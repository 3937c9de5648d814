// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text.RegularExpressions;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Post;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Leerhuis;

/// <summary>Whom the association speaks with at a member says who works there.</summary>
[Collection(LeerhuisCollection.Name)]
public sealed class CollegasTests(LeerhuisHost leerhuis)
{
    private const string Form = "main form.samenhang-formulier", Colleague = "collega@post.example";

    private TestHost Host => leerhuis.Host;

    [Fact]
    public async Task The_contact_invites_a_colleague_who_then_has_the_rights_of_a_member_until_working_elsewhere()
    {
        var activity = await Host.ActivityAsync(leerhuis.Association, "Met collega's", 9, row => row.Prijs = 9_000);
        var (here, elsewhere) = (Member("Gemeente Hier", "contact@hier.example"), Member("Gemeente Daar", "contact@daar.example"));
        elsewhere.Uitgenodigd = "vroeger@post.example\n" + Colleague;
        await Host.StoreAsync(here, elsewhere);
        using var organiser = await Host.SignedInAsync(LeerhuisHost.Code);
        // A new contact is told how.
        using (var changed = await organiser.SubmitAsync(await organiser.GetDocumentAsync($"/leerhuis/organiseren/leden/{here.Id}"), Form, ("Invoer.Contactmail", "Nieuw@hier.example"))) Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        var own = await LinkAsync("nieuw@hier.example", "Je bent contactpersoon van Gemeente Hier");

        using var contact = Host.NewClient();
        var page = await contact.GetDocumentAsync(own);
        using (var refused = await contact.SubmitAsync(page, "main form[action*=Uitnodigen]", ("Collegas", $"{Colleague}\ngeen adres")))
        {
            page = await refused.DocumentAsync(HttpStatusCode.BadRequest);
            Assert.Contains(Colleague, page.QuerySelector("[name=Collegas]")!.TextContent, StringComparison.Ordinal);
        }

        using (var invited = await contact.SubmitAsync(page, "main form[action*=Uitnodigen]", ("Collegas", Colleague.ToUpperInvariant()))) Assert.Equal(HttpStatusCode.Redirect, invited.StatusCode);
        Assert.Single(await Host.RowsAsync<Postbericht>(all => all.Where(mail => mail.Aan == Colleague && mail.Onderwerp == "Je doet mee als lid: De Proefvereniging")));
        // The newest invitation says where somebody works.
        Assert.Equal("vroeger@post.example", Assert.Single(await Host.RowsAsync<Verenigingslid>(all => all.Where(row => row.Id == elsewhere.Id))).Uitgenodigd);

        using (var signed = await contact.SubmitAsync(await contact.GetDocumentAsync($"/leerhuis/activiteiten/{activity.Id}/aanmelden"), Form, ("Invoer.Naam", "Collega"), ("Invoer.Email", Colleague))) Assert.Equal(HttpStatusCode.Redirect, signed.StatusCode);
        async Task<Aanmelding> RowAsync() => Assert.Single(await Host.RowsAsync<Aanmelding>(rows => rows.Where(row => row.ActiviteitId == activity.Id)));
        Assert.Equal((0, here.Id), ((await RowAsync()).Prijs, (await RowAsync()).LidId));
        using (var gone = await contact.SubmitAsync(await contact.GetDocumentAsync(own), "main form[action*=CollegaWeg]")) Assert.Equal(HttpStatusCode.Redirect, gone.StatusCode);
        Assert.Equal((9_000, null), ((await RowAsync()).Prijs, (await RowAsync()).LidId));
        Assert.Single(await Host.RowsAsync<Postbericht>(all => all.Where(mail => mail.Aan == Colleague && mail.Onderwerp == "Andere prijs: Met collega's")));

        // Only whose contact somebody is; and what is kept is in the copy, and goes when it is wiped.
        page = await contact.GetDocumentAsync(own);
        page.QuerySelector("main form[action*=Uitnodigen] [name=Lid]")!.SetAttribute("value", elsewhere.Id.ToString());
        using (var foreign = await contact.SubmitAsync(page, "main form[action*=Uitnodigen]", ("Collegas", "indringer@post.example"))) Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        Assert.Contains("Gemeente Hier", await contact.GetStringAsync(new Uri(own + "?handler=Gegevens", UriKind.Relative)), StringComparison.Ordinal);
        using (var wiped = await contact.SubmitAsync(await contact.GetDocumentAsync(own), "main form[action*=Wissen]")) Assert.Equal(HttpStatusCode.Redirect, wiped.StatusCode);
        Assert.Null(Assert.Single(await Host.RowsAsync<Verenigingslid>(all => all.Where(row => row.Id == here.Id))).Contactmail);
    }

    private Verenigingslid Member(string name, string contact) => new() { OrganisatieId = leerhuis.Association, Naam = name, Van = new DateOnly(2020, 1, 1), Contactnaam = "Iemand", Contactmail = contact };

    private async Task<string> LinkAsync(string address, string subject)
    {
        var mail = Assert.Single(await Host.RowsAsync<Postbericht>(all => all.Where(row => row.Aan == address && row.Onderwerp == subject)));
        return Regex.Match(mail.Inhoud, "/leerhuis/mijn/[A-Za-z0-9_-]+").Value;
    }
}
