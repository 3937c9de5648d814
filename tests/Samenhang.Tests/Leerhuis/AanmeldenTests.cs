// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Post;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Leerhuis;

/// <summary>A year of the association in the browser: from an idea to a certificate, as its organiser, a member and a guest do it.</summary>
[Collection(LeerhuisCollection.Name)]
public sealed class AanmeldenTests(LeerhuisHost leerhuis)
{
    private const string Form = "main form.samenhang-formulier";

    private TestHost Host => leerhuis.Host;

    [Fact]
    public async Task An_organiser_takes_an_activity_from_idea_to_certificate()
    {
        using var organiser = await Host.SignedInAsync(LeerhuisHost.Code);
        var page = await organiser.GetDocumentAsync("/leerhuis/organiseren/activiteiten/nieuw/wijzigen");
        using (var refused = await organiser.SubmitAsync(page, Form, ("Invoer.Titel", "Van idee"), ("Invoer.Dag", "03-11-2026"), ("Invoer.Van", "half elf"), ("Invoer.Tot", "15:00"), ("Invoer.Zaalplekken", "2")))
        {
            page = await refused.DocumentAsync(HttpStatusCode.BadRequest);
            Assert.NotNull(page.QuerySelector("#Invoer_Van-fout"));
            Assert.Equal("half elf", page.QuerySelector("[name='Invoer.Van']")!.GetAttribute("value"));
        }

        using var kept = await organiser.SubmitAsync(page, Form, ("Invoer.Van", "10:45"), ("Invoer.Formuliervragen", "Dieetwensen\nSessie * | A | B"), ("Invoer.Prijs", "125,00"));
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        var place = kept.Headers.Location!.OriginalString;
        var id = Guid.Parse(place.Split('/')[^1]);
        using var guest = Host.NewClient();
        using (var hidden = await guest.GetAsync(new Uri($"/leerhuis/activiteiten/{id}", UriKind.Relative))) Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        using (var published = await organiser.SubmitAsync(await organiser.GetDocumentAsync(place), "main form[action*=Publiceer]")) Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);

        // A guest pays, somebody of a member on that day does not.
        await Host.StoreAsync(new Verenigingslid { OrganisatieId = leerhuis.Association, Naam = "Lid", Van = new DateOnly(2026, 6, 1), Domeinen = "lid.example" });
        Host.Services.GetRequiredService<Ledenboek>().Vergeet(leerhuis.Association);
        var form = await guest.GetDocumentAsync($"/leerhuis/activiteiten/{id}/aanmelden");
        using (var unanswered = await guest.SubmitAsync(form, Form, ("Invoer.Naam", "Gast"), ("Invoer.Email", "gast@elders.example")))
        {
            form = await unanswered.DocumentAsync(HttpStatusCode.BadRequest);
            Assert.Equal("Gast", form.QuerySelector("[name='Invoer.Naam']")!.GetAttribute("value"));
        }

        using var signed = await guest.SubmitAsync(form, Form, ("Invoer.Antwoorden[0]", "Geen noten"), ("Invoer.Antwoorden[1]", "B"));
        Assert.Equal($"/leerhuis/activiteiten/{id}", signed.Headers.Location!.OriginalString);
        var own = await LinkOfAsync("gast@elders.example");
        using (var member = await guest.SubmitAsync(await guest.GetDocumentAsync($"/leerhuis/activiteiten/{id}/aanmelden"), Form, ("Invoer.Naam", "Lid"), ("Invoer.Email", "iemand@lid.example"), ("Invoer.Antwoorden[1]", "A")))
            Assert.Equal(HttpStatusCode.Redirect, member.StatusCode);
        var rows = await Host.RowsAsync<Aanmelding>(all => all.Where(row => row.ActiviteitId == id).OrderBy(row => row.Volgorde));
        Assert.Equal([12_500, 0], rows.Select(row => row.Prijs));
        Assert.Equal("Dieetwensen: Geen noten\nSessie: B", rows[0].Antwoorden);
        var seen = (await organiser.GetDocumentAsync(place)).QuerySelector("main")!.TextContent;
        Assert.Contains("Geen noten", seen, StringComparison.Ordinal);
        Assert.Contains("gast@elders.example", await organiser.GetStringAsync(new Uri("/leerhuis/organiseren/facturen?vorm=csv", UriKind.Relative)), StringComparison.Ordinal);

        // Moved: everybody hears so, and the calendars get a higher number.
        var edit = await organiser.GetDocumentAsync(place + "/wijzigen");
        using (var moved = await organiser.SubmitAsync(edit, Form, ("Invoer.Dag", "04-11-2026"))) Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);
        var mails = await Host.RowsAsync<Postbericht>(all => all.Where(row => row.Onderwerp == "Gewijzigd: Van idee"));
        Assert.Equal(["gast@elders.example", "iemand@lid.example"], mails.Select(mail => mail.Aan).Order());
        Assert.All(mails, mail => Assert.Contains("SEQUENCE:1", mail.Inhoud, StringComparison.Ordinal));
        Assert.Contains("Verplaatst van 3 november 2026", (await guest.GetDocumentAsync($"/leerhuis/activiteiten/{id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        // Who was there is noted, not before the day; only that person gets a certificate.
        using (var early = await organiser.SubmitAsync(await organiser.GetDocumentAsync(place), "#aanwezig")) Assert.Equal(HttpStatusCode.BadRequest, early.StatusCode);
        await Host.ChangeAsync<Activiteit>(all => all.Where(row => row.Id == id), row => (row.Begin, row.Einde) = (row.Begin.AddYears(-1), row.Einde.AddYears(-1)));
        using (var there = await organiser.SubmitAsync(await organiser.GetDocumentAsync(place), "#aanwezig")) Assert.Equal(HttpStatusCode.Redirect, there.StatusCode);
        using (var none = await guest.GetAsync(new Uri(own + "/bewijs", UriKind.Relative))) Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        using (var door = await organiser.SubmitAsync(await organiser.GetDocumentAsync($"/leerhuis/organiseren/inchecken/{rows[0].Id}"), "main form")) Assert.Equal(HttpStatusCode.Redirect, door.StatusCode);
        Assert.Contains("Gast was aanwezig bij Van idee", (await guest.GetDocumentAsync(own + "/bewijs")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_for_members_takes_nobody_else_and_a_link_opens_one_sign_up_only()
    {
        var activity = await Host.ActivityAsync(leerhuis.Association, "Besloten", 1, row => row.Toegang = Activiteittoegang.Leden);
        await Host.StoreAsync(new Verenigingslid { OrganisatieId = leerhuis.Association, Naam = "Oud-lid", Van = new DateOnly(2020, 1, 1), Tot = new DateOnly(2026, 6, 30), Domeinen = "oudlid.example" });
        Host.Services.GetRequiredService<Ledenboek>().Vergeet(leerhuis.Association);
        using var guest = Host.NewClient();
        using (var refused = await guest.SubmitAsync(await guest.GetDocumentAsync($"/leerhuis/activiteiten/{activity.Id}/aanmelden"), Form, ("Invoer.Naam", "Iemand"), ("Invoer.Email", "iemand@oudlid.example")))
            Assert.NotNull((await refused.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Invoer_Email-fout"));
        await Host.StoreAsync(new Verenigingslid { OrganisatieId = leerhuis.Association, Naam = "Lid", Van = new DateOnly(2026, 7, 1), Domeinen = "nieuwlid.example" });
        Host.Services.GetRequiredService<Ledenboek>().Vergeet(leerhuis.Association);
        using var signed = await guest.SubmitAsync(await guest.GetDocumentAsync($"/leerhuis/activiteiten/{activity.Id}/aanmelden"), Form, ("Invoer.Naam", "Iemand"), ("Invoer.Email", "Iemand@NieuwLid.example"));
        Assert.Equal($"/leerhuis/activiteiten/{activity.Id}", signed.Headers.Location!.OriginalString);
        var own = await LinkOfAsync("iemand@nieuwlid.example");
        foreach (var wrong in new[] { own[..^2], "/leerhuis/aanmelding/onzin", own + "A" })
        {
            using var nothing = await guest.GetAsync(new Uri(wrong, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
        }

        // The last place is given: the next one waits, sees its number, and gets the place when it comes free.
        using var waiting = await guest.SubmitAsync(await guest.GetDocumentAsync($"/leerhuis/activiteiten/{activity.Id}/aanmelden"), Form, ("Invoer.Naam", "Wachter"), ("Invoer.Email", "wachter@nieuwlid.example"));
        Assert.Equal(HttpStatusCode.Redirect, waiting.StatusCode);
        var place = await LinkOfAsync("wachter@nieuwlid.example");
        var page = await guest.GetDocumentAsync(place);
        Assert.Contains("nummer 1 op de wachtlijst", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var everything = (await guest.GetDocumentAsync(own)).QuerySelector("main a[href*='/leerhuis/mijn/']")!.GetAttribute("href")!;
        var mine = await guest.GetDocumentAsync(everything);
        var secret = (await (await guest.SubmitAsync(mine, "main form[action*=Agendalink]")).DocumentAsync(HttpStatusCode.OK)).QuerySelector("main code")!.TextContent;
        Assert.Contains("SUMMARY:Besloten", await guest.GetStringAsync(new Uri(secret)), StringComparison.Ordinal);
        Assert.Contains("Iemand", await guest.GetStringAsync(new Uri(everything + "?handler=Gegevens", UriKind.Relative)), StringComparison.Ordinal);
        using (var wiped = await guest.SubmitAsync(mine, "main form[action*=Wissen]")) Assert.Equal(HttpStatusCode.Redirect, wiped.StatusCode);
        Assert.DoesNotContain(await Host.RowsAsync<Aanmelding>(rows => rows.Where(row => row.ActiviteitId == activity.Id)), row => row.Email.Contains("iemand", StringComparison.OrdinalIgnoreCase));
        using (var gone = await guest.GetAsync(new Uri(own, UriKind.Relative))) Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        page = await guest.GetDocumentAsync(place);
        using (var taken = await guest.SubmitAsync(page, "main form[action*=Neem]")) Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Equal("Aangemeld", (await guest.GetDocumentAsync(place)).QuerySelector("#stand")!.TextContent);
    }

    [Fact]
    public async Task Who_signs_up_with_the_own_address_goes_to_the_sign_up_and_with_another_to_the_activity()
    {
        var activity = await Host.ActivityAsync(leerhuis.Association, "Van wie", 5);
        using var member = await Host.SignedInAsync(LeerhuisHost.Code, "lezer");
        var form = $"/leerhuis/activiteiten/{activity.Id}/aanmelden";
        using var other = await member.SubmitAsync(await member.GetDocumentAsync(form), Form, ("Invoer.Naam", "Ander"), ("Invoer.Email", "ander@elders.example"));
        Assert.Equal($"/leerhuis/activiteiten/{activity.Id}", other.Headers.Location!.OriginalString);
        using var own = await member.SubmitAsync(await member.GetDocumentAsync(form), Form);
        Assert.StartsWith("/leerhuis/aanmelding/", own.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_types_an_address_does_not_learn_whether_it_is_on_the_list_and_its_owner_does()
    {
        var activity = await Host.ActivityAsync(leerhuis.Association, "Wie komt er", 1);
        using var guest = Host.NewClient();
        var form = $"/leerhuis/activiteiten/{activity.Id}/aanmelden";
        async Task<string> TypeAsync(string address)
        {
            using var answer = await guest.SubmitAsync(await guest.GetDocumentAsync(form), Form, ("Invoer.Naam", "Iemand"), ("Invoer.Email", address));
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            return (await guest.GetDocumentAsync(answer.Headers.Location!.OriginalString)).QuerySelector("[role=status]")!.TextContent.Replace(address, "", StringComparison.Ordinal);
        }

        await TypeAsync("eerste@elders.example");
        await TypeAsync("tweede@elders.example");
        Host.Clock.Advance(TimeSpan.FromHours(1));
        var fresh = await TypeAsync("derde@elders.example");
        Assert.Contains("wachtlijst", fresh, StringComparison.Ordinal);
        Assert.Equal(fresh, await TypeAsync("eerste@elders.example"));
        Assert.Equal(fresh, await TypeAsync("tweede@elders.example"));
        await TypeAsync("tweede@elders.example");
        var mails = await Host.RowsAsync<Postbericht>(all => all.Where(mail => mail.Onderwerp == "Je was al aangemeld: Wie komt er"));
        Assert.Equal(["eerste@elders.example", "tweede@elders.example"], mails.Select(mail => mail.Aan).Order());
    }

    [Fact]
    public async Task Whoever_took_part_reads_on_corrects_withdraws_consent_and_is_left_alone()
    {
        var activity = await Host.ActivityAsync(leerhuis.Association, "Met opname", 5, row => (row.WordtOpgenomen, row.Naslagtoegang, row.Formuliervragen) = (true, Activiteittoegang.Uitnodiging, "Dieet"));
        using var guest = Host.NewClient();
        using (var signed = await guest.SubmitAsync(await guest.GetDocumentAsync($"/leerhuis/activiteiten/{activity.Id}/aanmelden"), Form, ("Invoer.Naam", "Opgenomen"), ("Invoer.Email", "opname@elders.example"), ("Invoer.OpnameAkkoord", "true")))
            Assert.Equal(HttpStatusCode.Redirect, signed.StatusCode);
        var own = await LinkOfAsync("opname@elders.example");
        using (var better = await guest.SubmitAsync(await guest.GetDocumentAsync(own), "main form[action*=Verbeter]", ("Invoer.Naam", "Beter"), ("Invoer.Antwoorden[0]", "Geen noten")))
            Assert.Equal(HttpStatusCode.Redirect, better.StatusCode);
        async Task<Aanmelding> RowAsync() => Assert.Single(await Host.RowsAsync<Aanmelding>(rows => rows.Where(row => row.ActiviteitId == activity.Id)));
        var row = await RowAsync();
        Assert.Equal(("Beter", "Dieet: Geen noten"), (row.Naam, row.Antwoorden));
        Assert.NotNull(row.OpnameAkkoordOp);

        // Afterwards there is a recording, that is shut when somebody withdraws.
        await Host.ChangeAsync<Activiteit>(rows => rows.Where(all => all.Id == activity.Id), there => (there.Begin, there.Einde, there.Opname, there.OpnameAkkoord, there.Verslag) =
            (there.Begin.AddYears(-1), there.Einde.AddYears(-1), "https://video.example/opname", true, "Zo was het"));
        LeerhuisSteps.Forget(Host, leerhuis.Association);
        Assert.DoesNotContain("Zo was het", (await guest.GetDocumentAsync($"/leerhuis/activiteiten/{activity.Id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var page = await guest.GetDocumentAsync(own);
        Assert.Contains("Zo was het", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='https://video.example/opname']"));
        using (var withdrawn = await guest.SubmitAsync(page, "main form[action*=Opname]")) Assert.Equal(HttpStatusCode.Redirect, withdrawn.StatusCode);
        Assert.Null((await guest.GetDocumentAsync(own)).QuerySelector("main a[href='https://video.example/opname']"));
        Assert.Null((await RowAsync()).OpnameAkkoordOp);

        // One click in the mail program ends what is not about a place (RFC 8058): no cookie, no token.
        using var unsubscribe = await Host.NewClient().PostAsync(new Uri(own + "/berichten", UriKind.Relative), new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]));
        Assert.Equal(HttpStatusCode.OK, unsubscribe.StatusCode);
        await Host.Services.GetRequiredService<Leerhuisronde>().DoeAsync(default);
        Assert.Empty(await Host.RowsAsync<Postbericht>(all => all.Where(mail => mail.Onderwerp == "Hoe was het? Met opname")));
    }

    [Fact]
    public async Task A_series_has_a_page_a_feed_and_one_form_for_what_somebody_chooses_of_it()
    {
        var series = new Reeks { OrganisatieId = leerhuis.Association, Naam = "Leergang opgavemanager", Omschrijving = "Drie dagen die bij elkaar horen." };
        await Host.StoreAsync(series);
        var modules = new List<Activiteit>();
        foreach (var (title, places) in new[] { ("Module een", 1), ("Module twee", 9), ("Module drie", 9) })
            modules.Add(await Host.ActivityAsync(leerhuis.Association, title, places, row => (row.ReeksId, row.Formuliervragen) = (series.Id, title == "Module drie" ? "Dieet\nLeervraag *" : "Dieet")));
        using var guest = Host.NewClient();
        using (var first = await guest.SubmitAsync(await guest.GetDocumentAsync($"/leerhuis/activiteiten/{modules[0].Id}/aanmelden"), Form, ("Invoer.Naam", "Ander"), ("Invoer.Email", "ander@reeks.example")))
            Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        var page = await guest.GetDocumentAsync($"/leerhuis/reeksen/{series.Id}");
        Assert.Contains("Drie dagen die bij elkaar horen.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var feed = await guest.GetStringAsync(new Uri($"/leerhuis/reeksen/{series.Id}/agenda.ics", UriKind.Relative));
        Assert.Equal(3, feed.Split("BEGIN:VEVENT").Length - 1);
        Assert.Contains("X-WR-CALNAME:De Proefvereniging: Leergang opgavemanager", feed, StringComparison.Ordinal);

        var form = await guest.GetDocumentAsync($"/leerhuis/reeksen/{series.Id}/aanmelden");
        using (var nothing = await guest.SubmitAsync(form, Form, ("Invoer.Naam", "Kiezer"), ("Invoer.Email", "kiezer@reeks.example")))
            Assert.NotNull((form = await nothing.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Invoer_Kies-fout"));
        using (var unanswered = await guest.SubmitAsync(form, Form, ("Invoer.Kies", modules[2].Id.ToString())))
            Assert.NotNull((form = await unanswered.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("[id^='Invoer_Antwoorden_1_'][id$='-fout']"));
        Assert.Empty(await Host.RowsAsync<Aanmelding>(rows => rows.Where(row => row.Email == "kiezer@reeks.example")));
        using (var chosen = await guest.SubmitAsync(form, Form, ("Invoer.Kies", modules[0].Id.ToString()), ("Invoer.Kies", modules[1].Id.ToString()), ("Invoer.Antwoorden[0]", "Vega")))
            Assert.Equal($"/leerhuis/reeksen/{series.Id}", chosen.Headers.Location!.OriginalString);
        var rows = await Host.RowsAsync<Aanmelding>(all => all.Where(row => row.Email == "kiezer@reeks.example"));
        Assert.Equal([(modules[0].Id, Aanmeldstaat.Wachtlijst, "Dieet: Vega"), (modules[1].Id, Aanmeldstaat.Bevestigd, "Dieet: Vega")], rows.OrderBy(row => row.ActiviteitId == modules[1].Id).Select(row => (row.ActiviteitId, row.Staat, row.Antwoorden!)));
    }

    [Fact]
    public async Task What_changes_reaches_who_signed_up_in_price_and_calendar()
    {
        var member = new Verenigingslid { OrganisatieId = leerhuis.Association, Naam = "Prijslid", Van = new DateOnly(2020, 1, 1), Domeinen = "prijs.example" };
        await Host.StoreAsync(member);
        var activity = await Host.ActivityAsync(leerhuis.Association, "Twee dagen", 5, row => (row.Prijs, row.Bijeenkomsten) = (12_500, "03-11-2026 10:45-12:00 Begin\n10-11-2026 13:00-15:00 Slot"));
        using var organiser = await Host.SignedInAsync(LeerhuisHost.Code);
        var form = $"/leerhuis/organiseren/activiteiten/{activity.Id}/invoeren";
        using (var entered = await organiser.SubmitAsync(await organiser.GetDocumentAsync(form), Form, ("Invoer.Naam", "Van een lid"), ("Invoer.Email", "iemand@prijs.example"))) Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);

        // The membership ends before the day: now it costs something, and the person hears so.
        using (var ended = await organiser.SubmitAsync(await organiser.GetDocumentAsync($"/leerhuis/organiseren/leden/{member.Id}"), Form, ("Invoer.Tot", "2026-10-31"))) Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        var row = Assert.Single(await Host.RowsAsync<Aanmelding>(rows => rows.Where(row => row.ActiviteitId == activity.Id)));
        Assert.Equal(12_500, row.Prijs);
        Assert.Null(row.LidId);
        Assert.Single(await Host.RowsAsync<Postbericht>(all => all.Where(mail => mail.Onderwerp == "Andere prijs: Twee dagen")));

        // Each meeting is an invitation of its own, as mail programs ask; one that is no more leaves calendars, and the other is not sent again.
        var invitations = (await Host.RowsAsync<Postbericht>(all => all.Where(mail => mail.Aan == "iemand@prijs.example"))).Where(mail => mail.Inhoud.Contains("METHOD:REQUEST", StringComparison.Ordinal)).ToList();
        Assert.Equal(["Afspraak: Twee dagen: Slot, 10 november 2026", "Je bent aangemeld: Twee dagen"], invitations.Select(mail => mail.Onderwerp).Order());
        Assert.All(invitations, mail => Assert.Equal(1, mail.Inhoud.Split("BEGIN:VEVENT").Length - 1));
        using (var shorter = await organiser.SubmitAsync(await organiser.GetDocumentAsync($"/leerhuis/organiseren/activiteiten/{activity.Id}/wijzigen"), Form, ("Invoer.Bijeenkomsten", "03-11-2026 10:45-12:00 Begin"))) Assert.Equal(HttpStatusCode.Redirect, shorter.StatusCode);
        var dropped = Assert.Single(await Host.RowsAsync<Postbericht>(all => all.Where(mail => mail.Onderwerp == "Gewijzigd: Twee dagen"))).Inhoud;
        foreach (var part in new[] { "METHOD:CANCEL", $"UID:{activity.Id:N}-2@", "SEQUENCE:1", "STATUS:CANCELLED", "Vervalt: Twee dagen: Slot, 10 november 2026 om 13.00 uur." }) Assert.Contains(part, dropped, StringComparison.Ordinal);
        Assert.Equal(1, dropped.Split("BEGIN:VEVENT").Length - 1);

        // Signing off takes what is left out of the calendar.
        using (var off = await organiser.SubmitAsync(await organiser.GetDocumentAsync($"/leerhuis/organiseren/activiteiten/{activity.Id}"), "main form[action*=Afmelden]")) Assert.Equal(HttpStatusCode.Redirect, off.StatusCode);
        var cancelled = Assert.Single(await Host.RowsAsync<Postbericht>(all => all.Where(mail => mail.Onderwerp == "Je bent afgemeld: Twee dagen"))).Inhoud;
        foreach (var part in new[] { "METHOD:CANCEL", $"UID:{activity.Id:N}-1@", "SEQUENCE:2" }) Assert.Contains(part, cancelled, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_who_organises_at_the_association_comes_where_names_are()
    {
        var activity = await Host.ActivityAsync(leerhuis.Association, "Namen", 5);
        using var reader = await Host.SignedInAsync(LeerhuisHost.Code, "lezer");
        using var elsewhere = await Host.SignedInAsync("GM0197");
        foreach (var path in new[] { "/leerhuis/organiseren", $"/leerhuis/organiseren/activiteiten/{activity.Id}", $"/leerhuis/organiseren/activiteiten/{activity.Id}/exporteren?vorm=csv", "/leerhuis/organiseren/leden", "/leerhuis/organiseren/facturen?vorm=csv" })
        {
            using var refused = await reader.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
            using var absent = await elsewhere.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, absent.StatusCode);
        }

        using var organiser = await Host.SignedInAsync(LeerhuisHost.Code, "organisator");
        Assert.NotNull((await organiser.GetDocumentAsync("/leerhuis/organiseren")).QuerySelector("main h1"));
    }

    /// <summary>The link in the mail to somebody who signed up: nobody else gets it.</summary>
    private async Task<string> LinkOfAsync(string address)
    {
        var mails = await Host.RowsAsync<Postbericht>(all => all.Where(row => row.Aan == address));
        return mails.Select(mail => Regex.Match(mail.Inhoud, "/leerhuis/aanmelding/[A-Za-z0-9_-]+").Value).First(link => link.Length > 0);
    }
}
