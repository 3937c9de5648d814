// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using CsvHelper;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Demonstratie;

/// <summary>The association of the demo: its members, its activities and who signed up. Lindewaard is its seat; all people are invented.</summary>
internal static class Demoleerhuis
{
    private static readonly string[] Voornamen = ["Aafke", "Bram", "Carlijn", "Daan", "Elif", "Femke", "Gijs", "Hind", "Ilse", "Joost", "Karim", "Lieke", "Mees", "Nadia", "Otto", "Pleun"];
    private static readonly string[] Achternamen = ["Adema", "Buitenhuis", "Coster", "Duinker", "Eshuis", "Folkers", "Geerdink", "Heuvelman", "Ietswaart", "Jorritsma", "Kuipers", "Lamain"];
    private static readonly Dictionary<string, string> Reeksen = new()
    {
        ["Sturen in de driehoek"] = "Een opgave lukt als bestuurder, opdrachtgever en opgavemanager elkaar vasthouden. In deze reeks oefen je dat. Kom naar één bijeenkomst of naar alle.",
        ["Mastermindgroepen 2021"] = "Drie groepen van hoogstens acht mensen: van hetzelfde kaliber, en toch heel verschillend. Elke groep kwam vijf keer digitaal bij elkaar, om de zes weken.",
    };

    private static readonly DateTime Gemaakt = new(2026, 9, 1, 8, 0, 0, DateTimeKind.Utc), Vandaag = new(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The rows of the Leerhuis of an organisation.</summary>
    internal static IEnumerable<object> Van(Guid org)
    {
        yield return new Vereniging
        {
            OrganisatieId = org,
            Naam = "Vereniging Samen Sturen",
            Contactnaam = "Toon Riemers",
            Contactmail = "activiteiten@samensturen.invalid",
            Over = "De Vereniging Samen Sturen is een zelfstandige vereniging van gemeentelijke projectbureaus en provincies: een actieve community of practice voor opgavesturing van de lokale overheid. Zij is verzonnen, en bestaat alleen in deze demonstratie.",
        };
        var leden = Demogegevens.Verenigingsleden(rij => new Verenigingslid
        {
            OrganisatieId = org,
            Id = Demosleutel.Id("lid " + rij["naam"]),
            Naam = rij["naam"]!,
            Regio = Gevuld(rij["regio"]),
            Van = Dag(rij["van"]!),
            Tot = Gevuld(rij["tot"]) is { } tot ? Dag(tot) : null,
            Contactnaam = rij["contact"],
            Contactmail = rij["contactmail"],
            Domeinen = rij["domein"],
            Uitgenodigd = Gevuld(rij["uitgenodigd"]),
        });
        foreach (var lid in leden) yield return lid;
        foreach (var (dag, organisaties, mensen, bijeenkomsten) in new[] { ("2019-11-01", 162, 6400, 70), ("2020-11-01", 182, 8200, 60), ("2021-07-01", 205, 8400, 64) })
        {
            foreach (var (wat, aantal) in new[] { ("leden", organisaties), ("bijeenkomsten per jaar", bijeenkomsten), ("aangehaakte project-, proces- en programmamanagers", mensen) })
                yield return new Verenigingscijfer { OrganisatieId = org, Id = Demosleutel.Id($"cijfer {dag} {wat}"), Wat = wat, Datum = Dag(dag), Aantal = aantal };
        }

        foreach (var (naam, functie, van, tot) in new[]
        {
            ("Ferdi van Dorsten", "afdelingsmanager programma’s en projecten, Lindewaard (voorzitter)", "2018-01-01", null),
            ("Fabian Solis Cabrera", "hoofd afdeling projecten, Zandmeer", "2018-01-01", "2021-03-31"), ("Fabian Solis Cabrera", "hoofd afdeling ontwikkeling, Pijnhorst", "2021-04-01", null),
            ("Wieke Wolters", "hoofd programma-, project- en interimmanagement, Vlietrijk", "2018-01-01", "2020-04-30"), ("Wieke Wolters", "hoofd ruimtelijke uitvoering, Vlietrijk", "2020-05-01", null),
            ("Gerdien Bolk", "hoofd team projecten, Samenwerking Drie Esschen", "2018-01-01", "2021-05-31"), ("Ronald de Smedt", "manager ontwikkelagenda en opgavemanager, Waddendijk", "2021-06-01", null),
            ("Bas van der Meer", "hoofd project- en programmamanagementbureau, Deltahoek", "2020-05-01", null),
        })
            yield return new Bestuurslid { OrganisatieId = org, Id = Demosleutel.Id($"bestuur {naam} {van}"), Naam = naam, Functie = functie, Van = Dag(van), Tot = tot is null ? null : Dag(tot) };
        foreach (var reeks in Demogegevens.Leerhuis(rij => rij["reeks"]!).Where(naam => naam.Length > 0).Distinct())
            yield return new Reeks { OrganisatieId = org, Id = Demosleutel.Id("reeks " + reeks), Naam = reeks, Omschrijving = Reeksen.GetValueOrDefault(reeks) };
        foreach (var rijen in Demogegevens.Leerhuis(rij => Activiteit(org, rij, [.. leden.Where(lid => lid.Tot is null)])))
        {
            foreach (var rij in rijen) yield return rij;
        }

        yield return new Themawens { OrganisatieId = org, Id = Demosleutel.Id("themawens"), Tekst = "Hoe houd je een opgave warm als de wethouder wisselt?", OntvangenOp = Gemaakt.AddDays(70) };
    }

    private static List<object> Activiteit(Guid org, IReaderRow rij, Verenigingslid[] leden)
    {
        var (id, begin) = (Demosleutel.Id("activiteit " + rij["sleutel"]), Moment(rij["begin"]!));
        var gemaakt = begin.AddDays(-75) < Gemaakt ? begin.AddDays(-75) : Gemaakt;
        var staat = Enum.Parse<Activiteitstaat>(rij["staat"]!);
        var activiteit = new Activiteit
        {
            OrganisatieId = org,
            Id = id,
            Titel = rij["titel"]!,
            Soort = Enum.Parse<Activiteitsoort>(rij["soort"]!),
            Vorm = Enum.Parse<Activiteitvorm>(rij["vorm"]!),
            Toegang = Enum.Parse<Activiteittoegang>(rij["toegang"]!),
            Staat = staat,
            Begin = begin,
            Einde = Moment(rij["einde"]!),
            ReeksId = Gevuld(rij["reeks"]) is { } reeks ? Demosleutel.Id("reeks " + reeks) : null,
            Themas = Gevuld(rij["themas"]),
            Voorwie = Gevuld(rij["voorwie"]),
            Regio = Gevuld(rij["regio"]),
            Plaats = Gevuld(rij["plaats"]),
            Onlinelink = Gevuld(rij["online"]) is null ? null : "https://video.samensturen.invalid/zaal",
            Aankondiging = Gevuld(rij["aankondiging"]),
            Inhoud = Gevuld(rij["inhoud"]),
            Vragen = Gevuld(rij["vragen"]),
            Programma = Gevuld(rij["programma"]),
            Sprekers = Gevuld(rij["sprekers"]),
            Doel = Gevuld(rij["doel"]),
            Doelgroep = Gevuld(rij["doelgroep"]),
            Gastheer = Gevuld(rij["gastheer"]),
            Medeorganisator = Gevuld(rij["mede"]),
            MedeledenTellen = rij["medeleden"] == "ja",
            Prijs = Getal(rij["prijs"]),
            Formuliervragen = Gevuld(rij["formuliervragen"]),
            Bijeenkomsten = Gevuld(rij["bijeenkomsten"]),
            Verslag = Gevuld(rij["verslag"]),
            VerslagOp = Gevuld(rij["verslag"]) is null ? null : Moment(rij["einde"]!).AddDays(3),
            Materiaal = Gevuld(rij["materiaal"]),
            Opname = Gevuld(rij["opname"]),
            OpnameAkkoord = Gevuld(rij["opname"]) is not null,
            WordtOpgenomen = rij["toestemming"] == "ja",
            Contact = Gevuld(rij["contact"]),
            Contactmail = Gevuld(rij["contactmail"]),
            Naslagtoegang = Gevuld(rij["naslag"]) is { } wie ? Enum.Parse<Activiteittoegang>(wie) : Activiteittoegang.Leden,
            Annuleerreden = staat == Activiteitstaat.Geannuleerd ? "De begeleider is ziek. We zoeken een nieuwe dag in het voorjaar." : null,
            Volgnummer = staat == Activiteitstaat.Geannuleerd ? 1 : 0,
            GepubliceerdOp = staat == Activiteitstaat.Concept ? null : gemaakt,
            BijgewerktOp = gemaakt,
        };
        var rijen = new List<object> { activiteit };
        var bezet = (int)Getal(rij["bezet"]);
        foreach (var (vorm, plekken) in new[] { (Plekvorm.Zaal, (int)Getal(rij["zaal"])), (Plekvorm.Online, (int)Getal(rij["online"])) })
        {
            if (plekken == 0) continue;
            // Who fits in the room is there; the rest takes part on the internet, and who waits, waits for the room.
            var hier = Math.Min(bezet, plekken);
            var wachtend = vorm == Plekvorm.Zaal ? (int)Getal(rij["wachtend"]) : 0;
            bezet -= hier;
            rijen.Add(new Plek { OrganisatieId = org, ActiviteitId = id, Vorm = vorm, Capaciteit = plekken, Bezet = hier, Wachtend = wachtend, Laatste = hier + wachtend });
            rijen.AddRange(Enumerable.Range(0, hier + wachtend).Select(nummer => Iemand(activiteit, vorm, nummer, nummer >= hier, leden)));
        }

        return rijen;
    }

    private static Aanmelding Iemand(Activiteit over, Plekvorm vorm, int nummer, bool wacht, Verenigingslid[] leden)
    {
        var keuze = nummer + over.Titel.Length + (vorm == Plekvorm.Online ? 50 : 0);
        var (voornaam, achternaam, lid) = (Voornamen[keuze % Voornamen.Length], Achternamen[(keuze / Voornamen.Length) % Achternamen.Length], leden[keuze % leden.Length]);
        var (voorbij, gewist, id) = (over.Einde < Vandaag, over.Einde < Vandaag.AddYears(-2), Demosleutel.Id($"aanmelding {over.Id} {vorm} {nummer}"));
        return new Aanmelding
        {
            OrganisatieId = over.OrganisatieId,
            Id = id,
            ActiviteitId = over.Id,
            Vorm = vorm,
            // Of long ago the numbers are left.
            Naam = gewist ? "–" : $"{voornaam} {achternaam}",
            Email = gewist ? $"gewist-{id:N}" : $"{voornaam}.{achternaam}.{nummer}@{lid.Domeinen}".ToLowerInvariant(),
            Werkgever = gewist ? null : lid.Naam,
            GewistOp = gewist ? over.Einde.AddYears(2) : null,
            OpnameAkkoordOp = over.WordtOpgenomen && !gewist ? Gemaakt.AddHours(nummer * 5) : null,
            LidId = lid.Id,
            Staat = wacht ? Aanmeldstaat.Wachtlijst : Aanmeldstaat.Bevestigd,
            Volgorde = nummer + 1,
            AangemeldOp = over.BijgewerktOp.AddHours(nummer * 5),
            Aanwezigheid = !voorbij ? Aanwezigheid.Onbekend : nummer % 9 == 4 ? Aanwezigheid.Afwezig : Aanwezigheid.Aanwezig,
            HerinnerdOp = voorbij ? over.Einde.AddHours(1) : null,
        };
    }

    private static DateTime Moment(string tekst) => Tijd.NaarUtc(DateTime.ParseExact(tekst, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));

    private static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static long Getal(string? tekst) => string.IsNullOrEmpty(tekst) ? 0 : long.Parse(tekst, CultureInfo.InvariantCulture);

    private static string? Gevuld(string? tekst) => string.IsNullOrEmpty(tekst) ? null : tekst;
}
