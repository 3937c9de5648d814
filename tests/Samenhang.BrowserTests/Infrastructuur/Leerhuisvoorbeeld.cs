// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Data;
using Samenhang.Platform.Leerhuis;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.BrowserTests.Infrastructuur;

/// <summary>An association with an activity that is coming and one that was, people who signed up, a member and a wish.</summary>
internal static class Leerhuisvoorbeeld
{
    public static async Task RecordAsync(TestHost host, string code)
    {
        var org = await host.OrganisationAsync(code);
        var now = DateTime.UtcNow;
        await using var scope = host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SamenhangContext>();
        context.Add(new Vereniging { OrganisatieId = org, Naam = "Vereniging voor opgavegericht samenwerken", Contactmail = "activiteiten@vereniging.example", Over = "De vereniging van gemeenten en provincies." });
        context.Add(new Verenigingslid { OrganisatieId = org, Naam = "Samenwerkingsorganisatie De Wolden Hoogeveen", Van = new DateOnly(2020, 1, 1), Domeinen = "dewoldenhoogeveen.example" });
        context.Add(new Themawens { OrganisatieId = org, Tekst = "Samenhang tussen programmabegroting en opgaven", OntvangenOp = now, Email = "iemand@lid.example" });
        var series = new Reeks { OrganisatieId = org, Naam = "Leergang opgavemanagement voor samenwerkingsorganisaties", Omschrijving = "Drie dagen die bij elkaar horen." };
        context.AddRange(series, new Verenigingscijfer { OrganisatieId = org, Wat = "project-, proces- en programmamanagers", Datum = new DateOnly(2021, 9, 1), Aantal = 8400 },
            new Bestuurslid { OrganisatieId = org, Naam = "Jurriaan ten Brinke", Functie = "Hoofd project- en programmamanagementbureau, Lindewaard", Van = new DateOnly(2018, 1, 1) });
        var coming = Activity(org, "Meerjarenuitvoeringsprogramma’s en opgavesturing", now.AddDays(20));
        var past = Activity(org, "Opgavesturing in de praktijk", now.AddDays(-20));
        (coming.ReeksId, past.WordtOpgenomen) = (series.Id, true);
        (past.Verslag, past.Naslagtoegang) = ("We spraken over het mandaat.", Activiteittoegang.Open);
        foreach (var (activity, waits) in new[] { (coming, true), (past, false) })
        {
            context.AddRange(activity, new Plek { OrganisatieId = org, ActiviteitId = activity.Id, Vorm = Plekvorm.Zaal, Capaciteit = 1, Bezet = 1, Wachtend = waits ? 1 : 0, Laatste = 2 });
            context.Add(Person(activity, "Marie-Claire van den Bovenkamp-Ruijgrok", Aanmeldstaat.Bevestigd, waits ? Aanwezigheid.Onbekend : Aanwezigheid.Aanwezig));
            if (waits) context.Add(Person(activity, "Wubbo de Wachter", Aanmeldstaat.Wachtlijst, Aanwezigheid.Onbekend));
        }

        await context.SaveChangesAsync();
    }

    private static Activiteit Activity(Guid org, string title, DateTime begin) => new()
    {
        OrganisatieId = org,
        Titel = title,
        Staat = Activiteitstaat.Gepubliceerd,
        Begin = begin,
        Einde = begin.AddHours(4),
        GepubliceerdOp = begin.AddDays(-60),
        BijgewerktOp = begin.AddDays(-60),
        Themas = "Professionalisering project-, proces- en programmamanagement",
        Voorwie = "opgavemanager",
        Plaats = "Stadhuis\nMarkt 1",
        Aankondiging = "Ben jij opgavemanager?",
        Vragen = "Wat is een opgave?",
        Programma = "10:45 Ontvangst\n15:00 Afronding",
        Sprekers = "Jurriaan ten Brinke | opgavemanager",
        Formuliervragen = "Dieetwensen\nSessie * | A | B",
        Prijs = 12_500,
    };

    private static Aanmelding Person(Activiteit activity, string name, Aanmeldstaat state, Aanwezigheid there) => new()
    {
        OrganisatieId = activity.OrganisatieId,
        ActiviteitId = activity.Id,
        Naam = name,
        Email = $"{name.Replace(' ', '.')}@lid.example".ToLowerInvariant(),
        Werkgever = "Samenwerkingsorganisatie De Wolden Hoogeveen",
        Staat = state,
        Volgorde = state == Aanmeldstaat.Bevestigd ? 1 : 2,
        AangemeldOp = activity.Begin.AddDays(-30),
        Antwoorden = "Dieetwensen: geen noten",
        Aanwezigheid = there,
        Prijs = 12_500,
    };
}
