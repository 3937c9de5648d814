// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Overnemen.Bron;
using Samenhang.Kern.Overnemen.Herkenning;

namespace Samenhang.Tests.Kern.Overnemen.Herkenning;

public sealed class BladherkenningTests
{
    [Fact]
    public void Title_rows_totals_sections_and_remarks_are_told_from_rows_of_the_list()
    {
        var tabel = Lijstmaker.Tabel("""
            Projectenportfolio gemeente Veldwijk
            Peildatum: 1 september 2026

            Nr | Naam project | Bestuurlijk OG | Ambt. opdr.gever | Start | Gereed | Budget (x € 1.000) | Stand van zaken
             | | | | dd-mm-jj | | x € 1.000 |
            Opgave 1: Wonen
            1 | Kade | J. Bos | A. Pot | 1-9-26 | medio 2027 | #1250 | groen
            2 | Totaalrenovatie stadhuis | J. Bos | vacature | | | #400 | rood
            Subtotaal | | | | | | #1650 |

            Opgave 2: Zorg
            Nr | Naam project | Bestuurlijk OG | Ambt. opdr.gever | Start | Gereed | Budget (x € 1.000) | Stand van zaken
            3 | Buurthuis | A. Vos | | 2026 | | | oranje
             | Totaal | | | | | #1650 |

            * bedragen exclusief btw
            Bron: planning en control
            """);
        Assert.Equal(Lijstsoort.Inspanningen, tabel.Soort);
        Assert.Equal(4, tabel.Koprij);
        Assert.Equal("- naam bestuurlijk_opdrachtgever ambtelijk_opdrachtgever start eind budget stand", Lijstmaker.Velden(tabel));
        Assert.Equal([7, 8, 13], tabel.Rijen.Select(rij => rij.Nummer));
        Assert.Equal(["Opgave 1: Wonen", "Opgave 1: Wonen", "Opgave 2: Zorg"], tabel.Rijen.Select(rij => rij.Sectie));
        Assert.Equal(
            [Rijsoort.Eenheden, Rijsoort.Sectie, Rijsoort.Totaal, Rijsoort.Sectie, Rijsoort.HerhaaldeKop, Rijsoort.Totaal, Rijsoort.Voetnoot, Rijsoort.Voetnoot],
            tabel.Overgeslagen.Select(rij => rij.Soort));
        Assert.Equal(1000m, tabel.Kolommen[6].Factor);
        Assert.Equal("G7", tabel.Rijen[0].Eerste("budget")!.Adres);
    }

    [Fact]
    public void A_header_of_two_rows_is_read_as_one()
    {
        var tabel = Lijstmaker.Tabel("""
            Project | Opdrachtgever | | Planning | | Status | | |
             | Bestuurlijk | Ambtelijk | Start | Eind | Inhoud | Planning | Geld | Risico
            Kade | J. Bos | A. Pot | 2026 | 2027 | G | O | R | G
            Brug | J. Bos | A. Pot | 2026 | 2028 | G | G | G | G
            """);
        Assert.True(tabel.TweeKoprijen);
        Assert.Equal("naam bestuurlijk_opdrachtgever ambtelijk_opdrachtgever start eind stand_inhoud stand_planning stand_geld stand_risico", Lijstmaker.Velden(tabel));
        Assert.Equal(2, tabel.Rijen.Count);
    }

    [Fact]
    public void A_merged_cell_counts_for_all_its_rows_and_an_open_group_for_the_rows_below()
    {
        const string Tekst = """
            Opgave | Project | Trekker
            Wonen | Kade | Bos
             | Brug | Pot
             | Sluis | Vos
            Zorg | Buurthuis | Bos
             | Wijkteam | Pot
            """;
        Assert.Equal(["Wonen", "Wonen", "Wonen", "Zorg", "Zorg"], Opgaven(Lijstmaker.Tabel(Tekst)));
        const string Terugkerend = "Opgave | Project | Trekker\nWonen | Kade | Bos\n | Brug | Pot\nWonen | Sluis | Vos\n | Plein | Vos";
        Assert.Equal(["Wonen", "Wonen", "Wonen", ""], Opgaven(Lijstmaker.Tabel(Terugkerend, samen: new Samenvoeging(1, 2, 0, 0))));
        Assert.Equal(["Wonen", "", "Wonen", ""], Opgaven(Lijstmaker.Tabel(Terugkerend)));
    }

    [Fact]
    public void Cells_below_a_doubtful_header_decide_what_it_is()
    {
        Assert.Equal("naam fase", Lijstmaker.Velden(Lijstmaker.Tabel("Project | Status\nKade | In uitvoering\nBrug | Afgerond\nSluis | on hold")));
        Assert.Equal("naam stand", Lijstmaker.Velden(Lijstmaker.Tabel("Project | Status\nKade | Groen\nBrug | R")));
        Assert.Equal("naam stand_toelichting", Lijstmaker.Velden(Lijstmaker.Tabel("Project | Stand van zaken\nKade | Het ontwerp ligt bij de welstand.\nBrug | Wacht op de provincie.")));
        Assert.Equal("code naam", Lijstmaker.Velden(Lijstmaker.Tabel("Nr | Project\nP12 | Kade\nP13 | Brug")));
        Assert.Equal("- naam", Lijstmaker.Velden(Lijstmaker.Tabel("Nr | Project\n#1 | Kade\n#2 | Brug")));
    }

    [Fact]
    public void A_second_list_below_the_first_is_a_list_of_its_own()
    {
        var tabellen = Bladherkenning.Herken("lijst.xlsx", Lijstmaker.Blad("""
            Code | Opgave | Status | Opgavemanager
            O1 | Wonen | lopend | Bos

            Code | Project | Opgave | Start | Eind | Projectleider
            P1 | Kade | O1 | 2026 | 2027 | Pot
            P2 | Brug | O1 | 2026 | 2027 | Pot
            """));
        Assert.Equal([Lijstsoort.Opgaven, Lijstsoort.Inspanningen], tabellen.Select(tabel => tabel.Soort));
        Assert.Equal([1, 2], tabellen.Select(tabel => tabel.Rijen.Count));
    }

    [Fact]
    public void A_sheet_that_is_no_list_is_left_alone()
    {
        Assert.Empty(Bladherkenning.Herken("lijst.xlsx", Lijstmaker.Blad("Groen | volgens verwachting\nOranje | aandachtspunt", "Legenda")));
        Assert.Empty(Bladherkenning.Herken("lijst.xlsx", Lijstmaker.Blad("Beste collega\nHierbij de lijst van deze maand.", "Lees mij")));
    }

    [Fact]
    public void A_choice_by_hand_is_followed_and_remembered_for_lists_of_the_same_shape()
    {
        const string Tekst = "Wat we doen | Wie | Kleurtje\nKade | Bos | groen\nBrug | Pot | rood";
        var velden = new Dictionary<int, string?> { [0] = "naam", [1] = null, [2] = "stand" };
        var keuze = new Bladkeuze { Bestand = "lijst.xlsx", Blad = "Blad1", Koprij = 1, Soort = Lijstsoort.Inspanningen, Velden = velden };
        var tabel = Assert.Single(Bladherkenning.Herken("lijst.xlsx", Lijstmaker.Blad(Tekst), [keuze]));
        Assert.Equal("naam - stand", Lijstmaker.Velden(tabel));
        var later = keuze with { Bestand = "", Blad = "", Koprij = null, Sleutel = tabel.Sleutel };
        Assert.Equal("naam - stand", Lijstmaker.Velden(Assert.Single(Bladherkenning.Herken("volgende.xlsx", Lijstmaker.Blad($"Lijst van oktober\n\n{Tekst}"), [later]))));
        Assert.Equal("naam sturingsprofessional -", Lijstmaker.Velden(Assert.Single(Bladherkenning.Herken("ander.xlsx", Lijstmaker.Blad("Project | Wie | Kleurtje\nx | y | z"), [later]))));
        Assert.Empty(Bladherkenning.Herken("lijst.xlsx", Lijstmaker.Blad(Tekst), [keuze with { Overslaan = true }]));
    }

    [Fact]
    public void Money_per_year_and_figures_per_year_stand_in_columns_of_their_own()
    {
        var budget = Lijstmaker.Tabel("Project | Budget 2026 | Budget 2027 | 2028\nKade | #1 | #2 | #3");
        Assert.Equal("naam budget budget budget", Lijstmaker.Velden(budget));
        Assert.Equal([null, 2026, 2027, 2028], budget.Kolommen.Select(kolom => kolom.Jaar));
        var cijfers = Lijstmaker.Tabel("Indicator | Eenheid | Nulmeting 2022 | Realisatie 2025 | Streefwaarde 2026 | Streefwaarde 2030\nHuizen | aantal | #1 | #2 | #3 | #4");
        Assert.Equal(Lijstsoort.Indicatoren, cijfers.Soort);
        Assert.Equal("naam eenheid nulmeting realisatie streefwaarde streefwaarde", Lijstmaker.Velden(cijfers));
    }

    private static string[] Opgaven(Tabel tabel) => tabel.Rijen.Select(rij => rij.Eerste("opgave")?.Cel.Tekst ?? "").ToArray();
}
