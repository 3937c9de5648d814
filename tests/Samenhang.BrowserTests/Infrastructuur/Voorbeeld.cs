// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Signalen;
using Samenhang.Kern.WatAls;
using Samenhang.Leerhuis.Mastermindsamenstelling;
using Samenhang.Platform.Bijlagen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Gastlinks;
using Samenhang.Platform.Herinneren;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Rechten;
using Samenhang.Tests.Bewaking;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Leerhuis;
using Samenhang.Tests.Leerhuis.Mastermind;

namespace Samenhang.BrowserTests.Infrastructuur;

/// <summary>A small organisation with a record of every kind, words that are long, and lists that go on to a second page.</summary>
internal static class Voorbeeld
{
    private const int Many = 60;

    private static readonly byte[] File = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj");

    /// <returns>The opgave.</returns>
    public static async Task<Guid> RecordAsync(TestHost host, string code)
    {
        var somebody = await host.PersonAsync(code, "Marie-Claire van den Bovenkamp-Ruijgrok", "Gemeentesecretaris en algemeen directeur");
        var full = Wereld.Maak("Meerjarenuitvoeringsprogramma", somebody);
        var portefeuille = new Portefeuille { Id = Guid.CreateVersion7(), Naam = "Bestaanszekerheid en arbeidsmarktregio", BestuurderId = somebody };
        var beeld = await host.RecordAsync(code,
        [
            portefeuille,
            new Instelling { Id = Guid.CreateVersion7(), Sleutel = Meldformulier.Sleutel, Waarde = "ja" },
            .. full.Alles.Select(feit => feit switch
            {
                Opgave opgave => opgave with { Portefeuilles = [new() { PortefeuilleId = portefeuille.Id, Coordineert = true }] },
                Rolvervulling role => role with { UrenPerWeek = 12 },
                Indicator indicator => indicator with { Eenheid = "per 10.000 inwoners van 18 jaar en ouder" },
                Bijlage bijlage => bijlage with { Bytes = File.Length, Sha256 = Convert.ToHexStringLower(SHA256.HashData(File)) },
                _ => feit,
            }),
            .. Roadmap(),
            .. Enumerable.Range(1, Many).Select(number => new Inspanning { Id = Guid.CreateVersion7(), Naam = $"Wijkaanpak {number}", Opgaven = [full.Opgave.Id] }),
            new Inspanning { Id = Guid.CreateVersion7(), Naam = "Wijkschouw", Opgaven = [full.Opgave.Id], Fase = Fase.InUitvoering },
        ]);
        await using var connection = await host.Services.GetRequiredService<Databank>().OpenAsync();
        await Bijlageopslag.BewaarAsync(connection, await host.OrganisationAsync(code), Convert.ToHexStringLower(SHA256.HashData(File)), new MemoryStream(File), CancellationToken.None);
        await host.RecordAsync(code, new Moment { Id = Guid.CreateVersion7(), Naam = "Meerjarenprogrammabegroting 2027", OpVersie = beeld.Versie, Datum = new DateOnly(2026, 11, 10) });
        return full.Opgave.Id;
    }

    /// <summary>An effort with dates, one that waits for it and begins too early, a milestone, and a decision to stop that waits to be carried out.</summary>
    private static Feit[] Roadmap()
    {
        var first = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Wegenproef", Werkwijze = Werkwijze.Project, Keuze = new() { Motivering = "Het resultaat is af te spreken", Op = new(2026, 1, 1), Herijkdatum = new(2026, 6, 1) }, Start = Datering.Op(new(2026, 1, 1)), Eind = Datering.Op(new(2026, 12, 31)) };
        var waiting = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Wegenvervolg", Start = Datering.Op(new(2026, 6, 1)), Eind = Datering.Jaar(2027) };
        return
        [
            first, waiting, new Afhankelijkheid { Id = Guid.CreateVersion7(), Van = waiting.Id, Naar = first.Id },
            new Mijlpaal { Id = Guid.CreateVersion7(), Op = first.Id, Naam = "Eerste meetpunt", Datum = Datering.Op(new(2026, 9, 1)) },
            new Besluit
            {
                Id = Guid.CreateVersion7(),
                Naam = "Wegenproef stoppen",
                Soort = Besluitsoort.Stop,
                Organ = "college",
                Status = Besluitstatus.Genomen,
                Uitkomst = Besluituitkomst.Ja,
                Datum = new DateOnly(2026, 10, 6),
                Over = [first.Id],
                Stappen = [new Stap { Soort = Stapsoort.Stop, Op = first.Id }],
            },
        ];
    }

    /// <summary>Invites somebody and lets somebody ask for a new password; only the mails have the links.</summary>
    /// <returns>The addresses in the mails.</returns>
    public static async Task<string[]> InviteAndResetAsync(TestHost host, string code)
    {
        var secret = Linkcode.Nieuw();
        var hash = Linkcode.Hash(secret);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        await using var scope = host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SamenhangContext>();
        context.Add(new Herstelverzoek { Adres = "NIEMAND@WINTERSWIJK.EXAMPLE", GevraagdOp = now, AfgehandeldOp = now, Code = hash, VerlooptOp = now.AddHours(1) });
        context.Add(new Uitnodiging
        {
            OrganisatieId = await host.OrganisationAsync(code),
            Email = "annemarie.vandenbovenkamp@winterswijk.example",
            Naam = "Annemarie van den Bovenkamp",
            Rol = Rollen.Lezer,
            Van = new DateOnly(2026, 1, 1),
            Code = hash,
            GemaaktOp = now,
            VerlooptOp = now.AddDays(7),
        });
        await context.SaveChangesAsync();
        return [$"/welkom?code={secret}", $"/wachtwoord/herstellen?code={secret}"];
    }

    /// <summary>Holds a wyber with somebody without account, and lets another one wait for its turning point.</summary>
    /// <returns>The personal link, which no page shows.</returns>
    public static async Task<string> WyberAsync(Persona persona, TestHost host, string code)
    {
        await host.RecordAsync(code, new Wyber { Id = Guid.CreateVersion7(), Startvraag = "Hoe blijven voorzieningen in de kernen bereikbaar?", Fase = Wyberfase.Omslag });
        using var leader = persona.Client();
        using var made = await leader.SubmitAsync(
            await leader.GetDocumentAsync("/wybers/nieuw"), "form.samenhang-formulier", ("Invoer.Startvraag", "Van wie is het evenemententerrein ’s avonds, en wie voelt zich verantwoordelijk?"));
        var room = made.Headers.Location!.OriginalString;
        using var begun = await leader.SubmitAsync(await leader.GetDocumentAsync(room), "form[action*=Begin]");
        var join = (await leader.GetDocumentAsync(room)).QuerySelector("a[href^='/w/']")!.GetAttribute("href")!;
        using var guest = new Persona("guest", persona.Site).Client();
        using var joined = await guest.SubmitAsync(await guest.GetDocumentAsync(join), "form.samenhang-formulier", ("Naam", "Bewonersvereniging Waardersluis-Oost"));
        var link = joined.Headers.Location!.OriginalString;
        using var shared = await guest.SubmitAsync(await guest.GetDocumentAsync(link), "form[data-inbreng]", ("Invoer.Tekst", "Bij regen is er geen enkele overdekte ontmoetingsplek"), ("Invoer.Invalshoek", "Jongeren"));
        Assert.Equal(HttpStatusCode.Redirect, shared.StatusCode);
        return link;
    }

    /// <summary>A personal link to the stand of one effort; only a mail has it.</summary>
    public static async Task<string> StandlinkAsync(TestHost host, string code)
    {
        var beeld = await host.BeeldAsync(code);
        var effort = beeld.Inspanningen.First(inspanning => !inspanning.IsAfgesloten && !beeld.Relaties.StandenVan.Naar(inspanning.Id).IsEmpty);
        var person = beeld.Rolvervullingen.First(rol => rol.PersoonId is not null).PersoonId;
        return "/stand/" + await host.Services.GetRequiredService<Gastlinkboek>().MaakAsync(
            await host.OrganisationAsync(code), Standvraag.Doel, effort.Id, person, Standvraag.Geldig, "Stand", default, CancellationToken.None);
    }

    /// <summary>A round that is being composed and a group that runs, with the administrator as begeleider.</summary>
    /// <returns>Personal links of an applicant and of a member, which no page shows.</returns>
    public static async Task<string[]> MastermindAsync(Persona persona, TestHost host, string code, string email)
    {
        var association = await host.OrganisationAsync(code);
        if ((await host.RowsAsync<Vereniging>(rows => rows)).Count == 0) await host.StoreAsync(new Vereniging { OrganisatieId = association, Naam = "Vereniging van gemeentelijke opgavewerkers" });
        host.Services.GetRequiredService<Verenigingsboek>().Vergeet();
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var (round, groups) = await host.RoundAsync(association, email, 1, today);
        var codes = new List<string>();
        for (var number = 0; number < 10; number++) codes.Add((await host.ApplicantAsync(round, groups[0].Id, number, admitted: number > 0)).Code);
        var waiting = (await host.RowsAsync<Mastermindaanmelding>(rows => rows.Where(row => row.RondeId == round.Id && row.Staat == Mastermindstaat.Aangemeld)))[0];
        await host.StoreAsync(
            new Intakeslot { RondeId = round.Id, IntakerId = groups[0].BegeleiderId, IntakerNaam = "Iemand", Begin = DateTime.UtcNow.AddDays(3) },
            new Intakeslot { RondeId = round.Id, IntakerId = groups[0].BegeleiderId, IntakerNaam = "Iemand", Begin = DateTime.UtcNow.AddDays(4), AanmeldingId = waiting.Id, Volgnummer = 1 });
        using var begeleider = persona.Client();
        using var asked = await begeleider.SubmitAsync(await begeleider.GetDocumentAsync($"/mastermind/ronde/{round.Id}/samenstelling"), "form[action*=Stel]");
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        await host.Services.GetRequiredService<Samenstelwerk>().Laatste;

        var (running, made) = await host.RoundAsync(association, email, 1, today.AddDays(-60));
        var (member, link) = await host.ApplicantAsync(running, made[0].Id, 20, admitted: true);
        await host.PlaceAsync(running.Id, member.Id, made[0].Id);
        var evening = (await host.RowsAsync<Mastermindavond>(rows => rows.Where(row => row.GroepId == made[0].Id && row.Nummer == 1)))[0];
        await host.StoreAsync(
            new Mastermindbeurt { AvondId = evening.Id, AanmeldingId = member.Id, Plek = 1, Vraag = "Hoe stop ik een meerjarenuitvoeringsprogramma?" },
            new Mastermindtoezegging { GroepId = made[0].Id, AanmeldingId = member.Id, Avond = 1, Tekst = "Ik bel de arbeidsmarktregio" });
        return [$"/mastermind/mijn/{codes[0]}", $"/mastermind/mijngegevens/{codes[0]}", $"/mastermind/groep/{link}/avond/1"];
    }

    /// <summary>Adds a department by the page for it.</summary>
    public static async Task AddDepartmentAsync(Persona persona)
    {
        using var client = persona.Client();
        var page = await client.GetDocumentAsync("/beheer/afdelingen");
        using var response = await client.SubmitAsync(page, "main form", ("Invoer.Naam", "Maatschappelijke ontwikkeling en arbeidsmarktbeleid"));
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    /// <summary>Adds a passkey by the page for it.</summary>
    public static async Task AddPasskeyAsync(Persona persona, string password)
    {
        using var client = persona.Client();
        using var device = new Sleutelproef { Origin = persona.Site.GetLeftPart(UriPartial.Authority) };
        client.DefaultRequestHeaders.Add("Origin", device.Origin);
        var page = await client.GetDocumentAsync("/account/passkeys");
        var form = page.QuerySelector("main form")!;
        form.SetAttribute("action", form.GetAttribute("data-vraag")!);
        using var question = await client.SubmitAsync(page, "main form", ("Invoer.Naam", "Telefoon"), ("Invoer.Wachtwoord", password));
        var answer = device.Make(await question.Content.ReadAsStringAsync());
        form.SetAttribute("action", "/account/passkeys");
        using var made = await client.SubmitAsync(page, "main form", ("Invoer.Antwoord", answer), ("Invoer.Naam", "Telefoon van Marie-Claire van den Bovenkamp-Ruijgrok"), ("Invoer.Wachtwoord", password));
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
    }

    /// <summary>Changes an opgave, so that there is something to take back, and keeps a list under a name.</summary>
    public static async Task ChangeAndKeepAsync(Persona persona, Guid opgave)
    {
        using var client = persona.Client();
        var form = await client.GetDocumentAsync($"/opgaven/{opgave}/wijzigen");
        using var changed = await client.SubmitAsync(form, "form.samenhang-formulier:not(.samenhang-verwijder)", ("Invoer.Omschrijving", "Een vergissing die terug te draaien is"));
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        var list = await client.GetDocumentAsync("/lijsten/nieuw?lijst=/doelen&vraag=");
        using var kept = await client.SubmitAsync(list, "form.samenhang-formulier", ("Naam", "Alle doelen van de organisatie"));
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
    }

    /// <summary>Brings a list in as far as the proof, which is the only way to that page.</summary>
    /// <returns>The address of the proof.</returns>
    public static async Task<string> UploadAsync(Persona persona)
    {
        const string List = "Naam;Bestuurlijk OG;Start;Budget\nSamen wijzer;Wethouder De Vries;medio 2026;1,2 mln\n;;;\nNieuwe wijkaanpak;;geen idee;veel\n";
        using var client = persona.Client();
        var page = await client.GetDocumentAsync("/importeren");
        page.ChooseFile("Bestanden", "inspanningen.csv", Encoding.UTF8.GetBytes(List), "text/csv");
        using var response = await client.SubmitAsync(page, "main form");
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return response.Headers.Location!.OriginalString;
    }
}
