// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Uitwisseling;

/// <summary>Ways of writing that lists have and systems do not: signs for colours, several roles in a cell, years as headings, and quotes that never close.</summary>
public sealed class RommeligeNotatieTests(QuietHost quiet) : IClassFixture<QuietHost>, IDisposable
{
    private readonly Werkmapmaker _maker = new();

    public void Dispose() => _maker.Dispose();

    [Fact]
    public async Task Signs_and_colours_with_the_reason_behind_them()
    {
        var proef = new Importproef(quiet.Host, "GM0106");
        const string Tekst = "Project;Voortgang;Planning\nVisie;↗ goed op koers;groen\nBomen;🟠 droogte;rood (gunning mislukt)\nKade;🔴;🟢\nBrug;Oranje – bezwaar;G\nSluis;🟢 niet op koers;G\nPoort;paars;G\n";
        await proef.NeemAsync("stand.csv", Encoding.UTF8.GetBytes(Tekst));

        proef.Uitkomsten("2 nieuw", "3 nieuw", "4 nieuw", "5 nieuw", "6 afgewezen", "7 afgewezen");
        Assert.Equal("volgens verwachting; volgens verwachting; ", proef.Inspanning("Visie", "stand", "stand_planning", "stand_toelichting"));
        Assert.Equal("aandachtspunt; bijsturen; droogte\nplanning: gunning mislukt", proef.Inspanning("Bomen", "stand", "stand_planning", "stand_toelichting"));
        Assert.Equal("bijsturen; volgens verwachting; ", proef.Inspanning("Kade", "stand", "stand_planning", "stand_toelichting"));
        Assert.Equal("aandachtspunt; bezwaar", proef.Inspanning("Brug", "stand", "stand_toelichting"));
        proef.Zegt(6, "Cel B6 (stand): In ‘🟢 niet op koers’ zeggen het teken en de woorden iets anders");
    }

    [Fact]
    public async Task Several_roles_in_one_cell_each_behind_its_label()
    {
        var proef = new Importproef(quiet.Host, "GM0109");
        _maker.Blad("Opgaven", [
            ["Opgave", "BO / AO / OM", "Wanneer klaar?"],
            ["Vitale kernen", "BO: wethouder Peters\nAO: C. Mol (dir. Sociaal)\nOM: Ruud Kamp", "dec 2028"],
            ["Energietransitie", "BO: wethouder Kuipers; AO: B. Haan; OM: vacant", "2030"],
            ["Zonder labels", "Peters, Mol", null],
        ]);
        await proef.NeemAsync("opgaven.xlsx", _maker);

        proef.Uitkomsten("2 nieuw", "3 nieuw", "4 nieuw");
        Assert.Equal("Peters; C. Mol; Ruud Kamp; 2028-12", proef.Van("opgaven", "Vitale kernen", "bestuurlijk_opdrachtgever", "ambtelijk_opdrachtgever", "opgavemanager", "eind"));
        Assert.Equal("Kuipers; B. Haan; vacature", proef.Van("opgaven", "Energietransitie", "bestuurlijk_opdrachtgever", "ambtelijk_opdrachtgever", "opgavemanager"));
        Assert.Equal("; ; ", proef.Van("opgaven", "Zonder labels", "bestuurlijk_opdrachtgever", "ambtelijk_opdrachtgever", "opgavemanager"));
        proef.Zegt(4, "staat niet wie welke rol heeft");
    }

    [Fact]
    public async Task Figures_under_a_year_with_a_star_or_with_the_year_behind_them()
    {
        var proef = new Importproef(quiet.Host, "GM0114");
        _maker.Blad("Effectindicatoren", [
            ["Doel", "Indicator", "Eenheid", "Nulmeting", "2024", "2025", "Streefwaarde 2030", "Streefwaarde 2035"],
            ["Minder armoede", "Huishoudens met laag inkomen", "%", "6,8 (2021)", 6.7, "6,1*", "<5", "ca. 4"],
        ]);
        await proef.NeemAsync("indicatoren.xlsx", _maker);

        proef.Uitkomsten("2 nieuw");
        var beeld = await quiet.Host.BeeldAsync("GM0114");
        Assert.Equal(
            ["Nulmeting 2021 6,8 Definitief", "Realisatie 2024 6,7 Definitief", "Realisatie 2025 6,1 Voorlopig", "Streefwaarde 2030 5 Definitief", "Streefwaarde 2035 4 Definitief"],
            beeld.Metingen.OrderBy(meting => meting.Periode.Van).Select(meting => $"{meting.Soort} {meting.Periode} {Getallen.Toon(meting.Waarde)} {meting.Status}"));
        proef.Zegt(2, "Cel G2 (streefwaarde): ‘<5’ is gelezen als 5");
        proef.Zegt(2, "Cel H2 (streefwaarde): ‘ca. 4’ is gelezen als 4");
        proef.Meldt("de cijfers onder ‘2024’, ‘2025’ zijn gelezen als realisatie van dat jaar");
    }

    [Fact]
    public async Task The_list_of_a_planning_board_in_English()
    {
        var proef = new Importproef(quiet.Host, "GM0118");
        const string Tekst = "Task ID,Task Name,Bucket Name,Progress,Assigned To,Start date,Due date,Description\n"
            + "a1,Mobiliteitsvisie,Mobiliteit,In progress,Jan Pietersen;Els Groen,2026-01-15,2026-12-31,\"Visie\nmet OV\"\nc3,Laadpalen,Energie,2. afgerond (2025),,2026-02-01,2026-08-31,\n";
        await proef.NeemAsync("planner.csv", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Tekst)]);

        proef.Uitkomsten("2 nieuw", "3 nieuw");
        Assert.Equal("a1; Mobiliteit; In progress; Jan Pietersen; 15-01-2026; 31-12-2026; Visie\nmet OV", proef.Inspanning("Mobiliteitsvisie", "code", "thema", "fase", "sturingsprofessional", "start", "eind", "omschrijving"));
        Assert.Equal(Fase.Afgerond, (await quiet.Host.BeeldAsync("GM0118")).Inspanningen.Single(inspanning => inspanning.Naam == "Laadpalen").Fase);
    }

    [Fact]
    public async Task A_quote_that_is_never_closed_swallows_no_rows_and_cells_without_a_heading_are_named()
    {
        var proef = new Importproef(quiet.Host, "GM0119");
        const string Tekst = "Project;Opdrachtgever;Einddatum\nBrug 12\" breed;R. Vos;01-05-2027;extra;nog een\nKade;R. Vos\n\"Sluis;R. Vos;2027\nHaven;R. Vos;2028\n";
        await proef.NeemAsync("scheef.csv", Encoding.UTF8.GetBytes(Tekst));

        proef.Uitkomsten("2 nieuw", "3 nieuw", "4 nieuw", "5 nieuw");
        Assert.Equal(new HashSet<string> { "Brug 12\" breed", "Kade", "\"Sluis", "Haven" }, proef.Namen("inspanningen").ToHashSet());
        proef.Meldt("rij 4: een aanhalingsteken wordt nergens gesloten");
        proef.Meldt("boven deze cellen staat geen kop, en wat erin staat is niet overgenomen: D2, E2");
    }
}
