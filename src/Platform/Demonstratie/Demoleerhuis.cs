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
    private static readonly DateTime Gemaakt = new(2026, 9, 1, 8, 0, 0, DateTimeKind.Utc);

    /// <summary>The rows of the Leerhuis of an organisation.</summary>
    internal static IEnumerable<object> Van(Guid org)
    {
        yield return new Vereniging
        {
            OrganisatieId = org,
            Naam = "Vereniging Samen Sturen",
            Contactnaam = "Toon Riemers",
            Contactmail = "activiteiten@samensturen.invalid",
            Over = "De Vereniging Samen Sturen is een verzonnen vereniging van gemeenten en provincies. Zij bestaat alleen in deze demonstratie.",
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
            Contactmail = $"contact@{rij["domein"]}",
            Domeinen = rij["domein"],
        });
        foreach (var lid in leden) yield return lid;
        foreach (var (dag, organisaties, mensen, bijeenkomsten) in new[] { ("2025-01-01", 162, 6400, 70), ("2026-01-01", 182, 8200, 60), ("2026-09-01", 205, 8400, 64) })
        {
            foreach (var (wat, aantal) in new[] { ("leden", organisaties), ("bijeenkomsten per jaar", bijeenkomsten), ("aangehaakte project-, proces- en programmamanagers", mensen) })
                yield return new Verenigingscijfer { OrganisatieId = org, Id = Demosleutel.Id($"cijfer {dag} {wat}"), Wat = wat, Datum = Dag(dag), Aantal = aantal };
        }

        foreach (var (naam, functie, van, tot) in new[]
        {
            ("Ferdi van Dorsten", "Afdelingsmanager programma’s en projecten, Lindewaard", "2019-01-01", null), ("Wieke Wolters", "Hoofd ruimtelijke uitvoering, Vlietrijk", "2020-05-01", null),
            ("Ronald de Smedt", "Manager ontwikkelagenda, Waddendijk", "2024-03-01", null), ("Gerdien Bolk", "Hoofd team projecten, Hoogerwolde", "2019-01-01", "2024-02-29"),
        })
            yield return new Bestuurslid { OrganisatieId = org, Id = Demosleutel.Id("bestuur " + naam), Naam = naam, Functie = functie, Van = Dag(van), Tot = tot is null ? null : Dag(tot) };
        foreach (var reeks in Demogegevens.Leerhuis(rij => rij["reeks"]!).Where(naam => naam.Length > 0).Distinct())
            yield return new Reeks { OrganisatieId = org, Id = Demosleutel.Id("reeks " + reeks), Naam = reeks, Omschrijving = "Een opgave lukt als bestuurder, opdrachtgever en opgavemanager elkaar vasthouden. In deze reeks oefen je dat. Kom naar één bijeenkomst of naar alle." };
        foreach (var rijen in Demogegevens.Leerhuis(rij => Activiteit(org, rij, [.. leden.Where(lid => lid.Tot is null)])))
        {
            foreach (var rij in rijen) yield return rij;
        }

        yield return new Themawens { OrganisatieId = org, Id = Demosleutel.Id("themawens"), Tekst = "Hoe houd je een opgave warm als de wethouder wisselt?", OntvangenOp = Gemaakt.AddDays(70) };
    }

    private static List<object> Activiteit(Guid org, IReaderRow rij, Verenigingslid[] leden)
    {
        var id = Demosleutel.Id("activiteit " + rij["sleutel"]);
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
            Begin = Moment(rij["begin"]!),
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
            Naslagtoegang = Gevuld(rij["naslag"]) is { } wie ? Enum.Parse<Activiteittoegang>(wie) : Activiteittoegang.Leden,
            Annuleerreden = staat == Activiteitstaat.Geannuleerd ? "De begeleider is ziek. We zoeken een nieuwe dag in het voorjaar." : null,
            Volgnummer = staat == Activiteitstaat.Geannuleerd ? 1 : 0,
            GepubliceerdOp = staat == Activiteitstaat.Concept ? null : Gemaakt,
            BijgewerktOp = Gemaakt,
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
        var voorbij = over.Einde < new DateTime(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc);
        return new Aanmelding
        {
            OrganisatieId = over.OrganisatieId,
            Id = Demosleutel.Id($"aanmelding {over.Id} {vorm} {nummer}"),
            ActiviteitId = over.Id,
            Vorm = vorm,
            Naam = $"{voornaam} {achternaam}",
            Email = $"{voornaam}.{achternaam}.{nummer}@{lid.Domeinen}".ToLowerInvariant(),
            Werkgever = lid.Naam,
            LidId = lid.Id,
            Staat = wacht ? Aanmeldstaat.Wachtlijst : Aanmeldstaat.Bevestigd,
            Volgorde = nummer + 1,
            AangemeldOp = Gemaakt.AddHours(nummer * 5),
            Aanwezigheid = !voorbij ? Aanwezigheid.Onbekend : nummer % 9 == 4 ? Aanwezigheid.Afwezig : Aanwezigheid.Aanwezig,
            HerinnerdOp = voorbij ? over.Einde.AddHours(1) : null,
        };
    }

    private static DateTime Moment(string tekst) => Tijd.NaarUtc(DateTime.ParseExact(tekst, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));

    private static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static long Getal(string? tekst) => string.IsNullOrEmpty(tekst) ? 0 : long.Parse(tekst, CultureInfo.InvariantCulture);

    private static string? Gevuld(string? tekst) => string.IsNullOrEmpty(tekst) ? null : tekst;
}
