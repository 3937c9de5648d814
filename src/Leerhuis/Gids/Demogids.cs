// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Data;
using Samenhang.Platform.Gids;
using Samenhang.Platform.Leerhuis;

namespace Samenhang.Leerhuis.Gids;

/// <summary>The guide of the demo: where each building block came from, the meeting about it, what readers said, and who asked for the guide.</summary>
internal static class Demogids
{
    private const string Door = "Ward Evenhuis", Gefilmd = "werkwijzen";
    private static readonly DateTime Op = new(2026, 9, 14, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>Per building block the beginning of the title of the meeting about it, and how it came about.</summary>
    private static readonly Dictionary<string, (string Bijeenkomst, string Herkomst)> Over = new()
    {
        ["wat-is-een-opgave"] = ("Opgavesturing: drie", "Gesprekken met ruim 180 gemeenten en provincies; aangescherpt op de themadag over de kanteling."),
        ["portefeuilles-en-opgaven"] = ("Opgavegericht besturen, speciaal", "Wethouders, op de bijeenkomst over opgavegericht besturen."),
        ["niet-voor-vier-jaar-vast"] = ("Opgavegericht besturen na", "Wethouders en opgavemanagers, na de eerste honderd dagen van een college."),
        ["werkwijzen"] = ("Leergang", "De ervaring van projectbureaus: kies een aanpak die bij het vraagstuk past."),
        ["de-driehoek"] = ("Sterk opdrachtgeverschap", "Oefeningen in drietallen met ambtelijk opdrachtgevers."),
        ["wyberen"] = ("Leergang", "Gebruikt door leden om samen tot een opgave te komen."),
        ["portfolio-aan-tafel"] = ("Opgavesturing in de praktijk", "Drie gemeenten die hun portfolio per opgave aan tafel leggen."),
        ["van-effect-naar-inspanning"] = ("Leergang", "De module over doelen en inspanningen."),
        ["de-stand-geven"] = ("Leergang", "De module over sturen en bijsturen."),
        ["meten-wat-telt"] = ("Leergang", "De module over verantwoorden en leren."),
        ["samen-terugkijken"] = ("Terugkomdag driehoek", "Deelnemers die na een half jaar terugkwamen op hun afspraak."),
        ["mastermind"] = ("Mastermindgroep opgavegericht werken, groep 1", "De drie groepen van 2021."),
        ["gemeenschappelijke-taal"] = ("Preview van de inspiratiegids", "Het raamwerk dat met 60 gemeentelijke koplopers ontstond, en de vragen in de chat bij de preview."),
    };

    private static readonly (string Sleutel, bool Bruikbaar, string? Tekst, string? Naam)[] Reacties =
    [
        ("de-driehoek", true, "Wij gaven de opdrachtgever vier uur per week. Dat gesprek alleen al hielp.", "Carlijn Coster"), ("de-driehoek", true, null, null),
        ("wyberen", true, "Met twintig mensen in één middag gedaan. Reken op meer tijd voor de omslag.", null),
        ("meten-wat-telt", false, "Ik mis voorbeelden uit het sociaal domein.", null), ("werkwijzen", true, null, "Bram Adema"),
    ];

    private static readonly (DateOnly Dag, string Rol, bool PerMail, int Aantal)[] Gevraagd =
    [
        (new(2020, 11, 30), "Gemeentesecretaris", true, 318), (new(2020, 12, 7), "Directie", true, 462), (new(2021, 2, 15), "Opgavemanager", false, 571), (new(2021, 5, 10), "Opdrachtgever", false, 489),
        (new(2021, 6, 30), "Sturingsprofessional", false, 377), (new(2026, 10, 12), "Opgavemanager", false, 21), (new(2026, 11, 5), "Bestuurder", true, 14), (new(2026, 11, 18), "Raadslid", false, 3),
    ];

    internal static Task VulAsync(IServiceProvider diensten, SamenhangContext context, Guid organisatie, CancellationToken stop)
    {
        var activiteiten = context.Set<Activiteit>().Local.Where(rij => rij.OrganisatieId == organisatie).ToList();
        foreach (var steen in Meegeleverd.Alle)
        {
            var (titel, herkomst) = Over[steen.Sleutel];
            context.Add(new Gidstekst
            {
                OrganisatieId = organisatie,
                Sleutel = steen.Sleutel,
                Versie = steen.Versie + 1,
                Invalshoek = steen.Invalshoek,
                Titel = steen.Titel,
                Kern = steen.Kern,
                Tekst = steen.Tekst,
                Herkomst = herkomst,
                Plek = steen.Plek,
                Bijeenkomst = $"/leerhuis/activiteiten/{activiteiten.First(over => over.Titel.StartsWith(titel, StringComparison.Ordinal)).Id}",
                Film = steen.Sleutel == Gefilmd ? "https://video.samensturen.invalid/project-proces-programma" : null,
                Door = Door,
                Op = Op,
            });
        }

        context.AddRange(Reacties.Select((reactie, nummer) => new Gidsreactie { OrganisatieId = organisatie, Sleutel = reactie.Sleutel, Versie = 2, Bruikbaar = reactie.Bruikbaar, Tekst = reactie.Tekst, Naam = reactie.Naam, Op = Op.AddDays(3 + nummer) }));
        context.AddRange(Gevraagd.Select(keer => new Gidstelling { OrganisatieId = organisatie, Dag = keer.Dag, Rol = keer.Rol, PerMail = keer.PerMail, Aantal = keer.Aantal }));
        return Task.CompletedTask;
    }
}
