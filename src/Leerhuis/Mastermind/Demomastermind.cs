// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Groepen;
using Samenhang.Kern.Kalender;
using Samenhang.Leerhuis.Mastermindintake;
using Samenhang.Platform.Data;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Mastermind;

namespace Samenhang.Leerhuis.Mastermind;

/// <summary>A round of the demo that is being composed, with three groups and invented applicants, and a group that runs.</summary>
internal static class Demomastermind
{
    private const string Secretaris = "gemeentesecretaris", Manager = "portfoliomanager", Lid = "opgavemanager";
    private const int Aanvragers = 34;

    private static readonly string[] Voornamen = ["Marit", "Jelle", "Fenna", "Ruben", "Sietske", "Bilal", "Noor", "Wouter", "Aaltje", "Tijs", "Yasmina", "Koen", "Hedwig", "Rosa", "Floris", "Imke", "Daan"];
    private static readonly string[] Achternamen = ["Verhage", "Oosterloo", "Brinkhof", "van der Zwaluw", "Terpstra-Wiersma", "Kolenbrander", "El Idrissi", "Hazelhorst", "Boterbloem", "Dijkgraaf", "Nooitgedacht"];
    private static readonly string[] Plaatsen = ["Berkenoord", "Waterlo", "Heidestad", "Zandhoven", "Molenwaard", "Kamperveen", "Duinrode", "Grensmeer", "Stuifzand", "Elzenbroek", "Nieuw-Ambacht", "Lage Weide"];
    private static readonly string[] Liggingen = ["Vaart", "Aa", "Beek", "Duinen", "Heide", "Wetering", "Dijk"];

    internal static async Task VulAsync(IServiceProvider diensten, SamenhangContext context, Guid organisatie, CancellationToken stop)
    {
        var klok = diensten.GetRequiredService<TimeProvider>();
        if (context.Set<Vereniging>().Local.Count == 0 && !await context.Set<Vereniging>().AnyAsync(stop)) context.Add(new Vereniging { OrganisatieId = organisatie, Naam = "Vereniging van Opgavewerkers" });
        var leden = await context.Lidmaatschappen.AsNoTracking().Where(lid => lid.OrganisatieId == organisatie).ToListAsync(stop);
        Guid Account(string rol) => leden.First(lid => lid.Rol == rol).AccountId;
        var namen = await context.Users.AsNoTracking().Where(account => leden.Select(lid => lid.AccountId).Contains(account.Id)).ToDictionaryAsync(account => account.Id, stop);
        var (vandaag, nu) = (klok.Vandaag(), klok.GetUtcNow().UtcDateTime);
        var sleutel = diensten.GetRequiredService<Notitiesleutel>();

        var open = Ronde(organisatie, "Mastermind opgavegericht werken, nieuwe ronde", vandaag.AddDays(21));
        context.Add(open);
        var maandag = vandaag.AddDays(49 + (((int)DayOfWeek.Monday - (int)vandaag.DayOfWeek + 7) % 7));
        Mastermindgroep[] groepen =
        [
            Groep(open, "Groep 1", maandag, Account(Secretaris), "Werkt al jaren aan de vraag wat opgavegericht werken van een organisatie vraagt, en luistert liever dan te praten."),
            Groep(open, "Groep 2", maandag.AddDays(7), Account(Manager), "Zocht bij gemeenten en provincies naar een gemeenschappelijke taal, en stelt graag de vraag die niemand stelt."),
            Groep(open, "Groep 3", maandag.AddDays(29), Account(Secretaris), "Begeleidt ook groep 1."),
        ];
        context.AddRange(groepen);
        foreach (var groep in groepen) context.AddRange(Avonden(groep));
        var wachtend = new List<Guid>();
        for (var nummer = 0; nummer < Aanvragers; nummer++)
        {
            var wie = Aanvrager(open, nummer, groepen[nummer % 3].Id, groepen[(nummer + 1) % 3].Id, nu.AddHours(-300 + (nummer * 7)));
            wie.Staat = nummer switch { < 28 => Mastermindstaat.Toegelaten, 28 => Mastermindstaat.Afgewezen, 29 => Mastermindstaat.Besproken, _ => Mastermindstaat.Aangemeld };
            if (nummer == 28) (wie.Besluitreden, wie.BesluitDoor, wie.BesluitOp) = ("In het gesprek bleek dat je nu vooral met de inrichting van je team bezig bent. Deze groepen gaan over opgaven over organisaties heen; een themadag past nu beter.", namen[Account(Secretaris)].Naam, nu.AddDays(-1));
            context.Add(wie);
            if (wie.Staat == Mastermindstaat.Aangemeld) wachtend.Add(wie.Id);
            if (nummer < 30)
                context.Add(new Intakenotitie
                {
                    AanmeldingId = wie.Id,
                    RondeId = open.Id,
                    IntakerId = Account(nummer % 2 == 0 ? Secretaris : Manager),
                    BijgewerktOp = nu.AddDays(-2),
                    Tekst = sleutel.Sluit(new Intakeoordeel("Weet goed wat hij of zij zoekt: tegenspel bij het kiezen. Brengt ervaring mee met partijen buiten de eigen organisatie.", wie.Niveau, 2 + (nummer % 3), nummer != 28)),
                });
        }

        var bel = vandaag.AddDays(3);
        context.AddRange(Belrooster.Maak(new TimeOnly(13, 0), new TimeOnly(16, 0), Intakeslot.Duur, TimeSpan.FromMinutes(10)).Select((tijd, plek) => new Intakeslot
        {
            // Two people chose a time already.
            AanmeldingId = plek < 2 ? wachtend[plek] : null,
            Volgnummer = plek < 2 ? 1 : 0,
            RondeId = open.Id,
            IntakerId = Account(Secretaris),
            IntakerNaam = namen[Account(Secretaris)].Naam,
            Begin = Platform.Vastlegging.Tijd.NaarUtc(bel.ToDateTime(tijd)),
        }));
        Lopend(context, klok, organisatie, vandaag, Account(Secretaris), namen[Account(Lid)]);

        Mastermindgroep Groep(Mastermindronde ronde, string naam, DateOnly start, Guid begeleider, string profiel) => new()
        {
            RondeId = ronde.Id,
            Naam = naam,
            Start = start,
            BegeleiderId = begeleider,
            BegeleiderNaam = namen[begeleider].Naam,
            BegeleiderOrganisatie = "Gemeente Lindewaard",
            Profiel = profiel,
            Videolink = "https://video.lindewaard.invalid/mastermind",
        };
    }

    /// <summary>A group that had its first evening.</summary>
    private static void Lopend(SamenhangContext context, TimeProvider klok, Guid organisatie, DateOnly vandaag, Guid begeleider, Platform.Identiteit.Account lid)
    {
        var ronde = Ronde(organisatie, "Mastermind opgavegericht werken, vorige ronde", vandaag.AddDays(-60));
        (ronde.BevestigdOp, ronde.BevestigdDoor) = (klok.GetUtcNow().UtcDateTime.AddDays(-40), "De begeleider");
        var groep = new Mastermindgroep { RondeId = ronde.Id, Naam = "Groep Linde", Start = vandaag.AddDays(-20), BegeleiderId = begeleider, BegeleiderNaam = "De begeleider", Videolink = "https://video.lindewaard.invalid/linde" };
        var avonden = Avonden(groep).ToList();
        List<Mastermindaanmelding> leden = [.. Enumerable.Range(0, 7).Select(nummer => Aanvrager(ronde, 50 + nummer, groep.Id, null, klok.GetUtcNow().UtcDateTime.AddDays(-90 + nummer)))];
        var eigen = Aanvrager(ronde, 60, groep.Id, null, klok.GetUtcNow().UtcDateTime.AddDays(-80), lid);
        leden.Add(eigen);
        foreach (var wie in leden) (wie.Staat, wie.GroepId) = (Mastermindstaat.Geplaatst, groep.Id);
        avonden[0].Verslag = "We spraken af dat iedereen één keuze noemt die hij of zij uitstelt. Dat bleek bij zes van de acht dezelfde: stoppen met iets dat loopt.";
        context.Add(ronde);
        context.Add(groep);
        context.AddRange(avonden);
        context.AddRange(leden);
        foreach (var (nummer, wie) in Beurtrooster.Verdeel(leden, [0, 0, 0, 0, 0]).Index())
            context.AddRange(wie.Select((stoel, plek) => new Mastermindbeurt { AvondId = avonden[nummer].Id, AanmeldingId = stoel.Id, Plek = plek + 1, Vraag = nummer == 0 && plek == 0 ? "Hoe stop ik een programma dat niemand wil stoppen?" : null, Aanwezig = nummer == 0 ? true : null }));
        context.Add(new Mastermindtoezegging { GroepId = groep.Id, AanmeldingId = leden[0].Id, Avond = 1, Tekst = "Ik leg de wethouder drie inspanningen voor waarvan er één stopt." });
        context.Add(new Mastermindtoezegging { GroepId = groep.Id, AanmeldingId = eigen.Id, Avond = 1, Tekst = "Ik vraag de lijnmanagers wie er uren vrij heeft." });
    }

    private static Mastermindronde Ronde(Guid organisatie, string naam, DateOnly tot) => new()
    {
        OrganisatieId = organisatie,
        Naam = naam,
        AanmeldenTot = tot,
        Gepubliceerd = true,
        Regios = string.Join(',', Schoolvakantie.Regios),
        Kenmerken = Kenmerkkeuze.Schrijf(Kenmerkkeuze.Standaard),
        Doelgroep = string.Join(',', Perspectief.Gemeentesecretaris, Perspectief.Directie, Perspectief.Opgavemanager, Perspectief.Opdrachtgever),
        Uitleg = "Gaat jouw organisatie echt werk maken van opgavegericht werken, niet als modewoord maar als leidraad? Je staat er niet alleen voor.",
    };

    private static IEnumerable<Mastermindavond> Avonden(Mastermindgroep groep) => Reeksplanner.Plan(new Reekswens(groep.Start), Schoolvakantie.Bekend).Select(avond => new Mastermindavond
    {
        GroepId = groep.Id,
        Nummer = avond.Nummer,
        Dag = avond.Voorstel ?? avond.Dag,
        Reden = avond.Voorstel is null ? null : avond.Botsingen[0].Wat,
    });

    private static Mastermindaanmelding Aanvrager(Mastermindronde ronde, int nummer, Guid keuze, Guid? tweede, DateTime op, Platform.Identiteit.Account? account = null) => new()
    {
        RondeId = ronde.Id,
        KeuzeId = keuze,
        TweedeKeuzeId = tweede,
        AlleAvonden = nummer % 4 == 0,
        AccountId = account?.Id,
        Naam = account?.Naam ?? $"{Voornamen[nummer % Voornamen.Length]} {Achternamen[nummer * 3 % Achternamen.Length]}",
        Email = account?.Email ?? $"aanvrager{nummer}@voorbeeld.invalid",
        Telefoon = "06 00000000",
        Organisatie = account is null ? $"Gemeente {Plaatsen[nummer * 5 % Plaatsen.Length]}{(nummer >= Plaatsen.Length ? " aan de " + Liggingen[nummer % Liggingen.Length] : "")}" : "Gemeente Lindewaard",
        Perspectief = (Perspectief)(nummer % 4),
        Niveau = 3 + (nummer % 5 == 0 ? 1 : 0),
        Ervaring = 2 + (nummer % 4),
        Grootte = 2 + (nummer % 3),
        Domein = Mastermindkeuzes.Domeinen[nummer % 7],
        Regio = Mastermindkeuzes.Regios[nummer * 7 % 12],
        Motivatie = "Ik merk dat iedereen in mijn organisatie bevestigt wat ik al dacht. Ik zoek tegenspel van mensen die hetzelfde dragen.",
        Wachtrondes = nummer % 9 == 0 ? 1 : 0,
        AangemeldOp = op,
    };
}
