// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Overnemen.Plan;

namespace Samenhang.Tests.Kern.Overnemen.Plan;

public sealed class PlannerTests
{
    private const string Lijst = """
        Projectenlijst 2026
        Code | Project | Opgave | Bestuurlijk OG | Ambt. opdr.gever | PL | Start | Gereed | Budget (x € 1.000) | Stand van zaken | Toelichting
        P1 | Kade | Wonen | wethouder J. Bos | Vries, J. de | A. Pot | 01-09-2026 | medio 2027 | 1.250 | groen | Loopt
        P2 | Brug | Wonen | J. Bos | vacature | n.n.b. | Q3 2025 | eind 2026 | 1,2 mln | R |
        P3 | Wijkteam | Zorg dichtbij | - | | | 2026 | | p.m. | |
        Totaal | | | | | | | | 2.450 | |
        """;

    [Fact]
    public void A_list_comes_in_whole_and_what_it_does_not_tell_stays_unknown()
    {
        var proef = new Overnameproef();
        var plan = proef.Neem("projecten.xlsx", Lijst);
        Assert.Equal([Rijuitkomst.Nieuw, Rijuitkomst.Nieuw, Rijuitkomst.Nieuw], plan.Rijen.Select(rij => rij.Uitkomst));
        Assert.Equal(["Wonen", "Zorg dichtbij"], proef.Beeld.Opgaven.Select(opgave => opgave.Naam));
        Assert.All(proef.Beeld.Opgaven, opgave => Assert.Equal((Opgavestatus.Onbekend, true), (opgave.Status, opgave.Overgenomen)));
        var kade = proef.Inspanning("Kade");
        Assert.Equal(Datering.Op(new DateOnly(2026, 9, 1)), kade.Start);
        Assert.Equal(new Datering(new DateOnly(2027, 5, 1), new DateOnly(2027, 8, 31), "medio 2027"), kade.Eind);
        Assert.Equal((Werkwijze.NogNietGekozen, Fase.Onbekend, "Loopt"), (kade.Werkwijze, kade.Fase, kade.Omschrijving));
        Assert.Equal(125_000_000, Assert.Single(proef.Beeld.Relaties.BudgetVan.Naar(kade.Id)).BegrootCenten);
        Assert.Equal(("J. Bos", "J. de Vries", "A. Pot"), (proef.Wie(kade.Id, Rol.BestuurlijkOpdrachtgever), proef.Wie(kade.Id, Rol.AmbtelijkOpdrachtgever), proef.Wie(kade.Id, Rol.Sturingsprofessional)));
        Assert.Equal(Licht.VolgensVerwachting, Assert.Single(proef.Beeld.Relaties.StandenVan.Naar(kade.Id)).Algemeen);
        var brug = proef.Inspanning("Brug");
        Assert.Equal(("J. Bos", "Vacature", ""), (proef.Wie(brug.Id, Rol.BestuurlijkOpdrachtgever), proef.Wie(brug.Id, Rol.AmbtelijkOpdrachtgever), proef.Wie(brug.Id, Rol.Sturingsprofessional)));
        Assert.Equal(120_000_000, Assert.Single(proef.Beeld.Relaties.BudgetVan.Naar(brug.Id)).BegrootCenten);
        var wijkteam = proef.Inspanning("Wijkteam");
        Assert.Empty(proef.Beeld.Relaties.RollenOp.Naar(wijkteam.Id));
        Assert.Empty(proef.Beeld.Relaties.BudgetVan.Naar(wijkteam.Id));
        Assert.Empty(proef.Beeld.Relaties.StandenVan.Naar(wijkteam.Id));
        Assert.Null(wijkteam.Eind);
        Assert.Equal("wethouder", proef.Personen.Single(persoon => persoon.Naam == "J. Bos").Functie);
        Assert.Contains(plan.Rijen[0].Meldingen, melding => melding.Tekst == "Cel H3 (eind): ‘medio 2027’ is gelezen als de periode 1 mei tot en met 31 augustus 2027.");
        Assert.Contains(plan.Rijen[2].Meldingen, melding => melding.Tekst.Contains("was er nog niet en is aangemaakt", StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_takes_no_step_with_what_was_made_in_the_product()
    {
        var proef = new Overnameproef();
        proef.Maak(new Opgave { Id = Guid.NewGuid(), Naam = "Eigen vraag", Status = Opgavestatus.Geformuleerd }, new Inspanning { Id = Guid.NewGuid(), Naam = "Eigen werk", Fase = Fase.Voorbereiding });
        var plan = proef.Neem("inspanningen.csv", """
            Inspanning | Fase | Werkwijze | Omschrijving
            Eigen werk | In uitvoering | Project | Uit de lijst
            Werk van elders | In uitvoering | Project |
            """);
        Assert.Equal((Fase.Voorbereiding, Werkwijze.NogNietGekozen, "Uit de lijst"), (proef.Inspanning("Eigen werk").Fase, proef.Inspanning("Eigen werk").Werkwijze, proef.Inspanning("Eigen werk").Omschrijving));
        Assert.Equal((Fase.InUitvoering, Werkwijze.Project), (proef.Inspanning("Werk van elders").Fase, proef.Inspanning("Werk van elders").Werkwijze));
        Assert.Equal(2, plan.Rijen[0].Meldingen.Count(melding => melding.Tekst.Contains("niet overgenomen", StringComparison.Ordinal)));

        plan = proef.Neem("opgaven.csv", """
            Opgave | Opgavemanager | Status
            Eigen vraag | A. Pot | In uitvoering
            """);
        Assert.Equal(Opgavestatus.Geformuleerd, proef.Beeld.Opgaven.Single().Status);
        Assert.Contains(plan.Rijen[0].Meldingen, melding => melding.Tekst.Contains("De status is niet overgenomen", StringComparison.Ordinal));
    }

    [Fact]
    public void Policy_agreements_come_in_on_what_is_there_and_the_same_list_again_changes_nothing()
    {
        const string Afspraken = """
            Toezegging of motie | Soort afspraak | Datum | Verantwoordelijke | Status | Afhandeling | Opgave | Project
            Elk half jaar een overzicht van thuiszitters | toezegging | 06-03-2025 | J. Bos | in behandeling | Bij de jeugdmonitor | Wonen | P1
            Een boom per nieuw huis | motie | 10-11-2022 | | open | | |
            Een brug extra | motie | | | open | | Onbestaand | P99
            """;
        var proef = new Overnameproef();
        proef.Neem("projecten.xlsx", Lijst);

        var plan = proef.Neem("moties en toezeggingen.xlsx", Afspraken);
        Assert.Equal([Rijuitkomst.Nieuw, Rijuitkomst.Nieuw, Rijuitkomst.Afgewezen], plan.Rijen.Select(rij => rij.Uitkomst));
        var afspraak = proef.Beeld.Beleidsafspraken.Single(rij => rij.Soort == Beleidsafspraaksoort.Toezegging);
        Assert.Equal((new DateOnly(2025, 3, 6), Afspraakstand.InBehandeling, "Bij de jeugdmonitor"), (afspraak.Datum!.Value, afspraak.Stand, afspraak.WaarGebleven));
        Assert.Equal([proef.Beeld.Opgaven.Single(opgave => opgave.Naam == "Wonen").Id, proef.Inspanning("Kade").Id], afspraak.Over);
        Assert.Equal("J. Bos", proef.Personen.Single(persoon => persoon.Id == afspraak.EigenaarId).Naam);
        Assert.Empty(proef.Beeld.Beleidsafspraken.Single(rij => rij.Soort == Beleidsafspraaksoort.Motie).Over);
        Assert.Equal(2, proef.Beeld.Opgaven.Aantal);

        plan = proef.Neem("moties en toezeggingen.xlsx", Afspraken);
        Assert.Equal([Rijuitkomst.Ongewijzigd, Rijuitkomst.Ongewijzigd, Rijuitkomst.Afgewezen], plan.Rijen.Select(rij => rij.Uitkomst));
        Assert.Empty(plan.Mutaties);
        plan = proef.Neem("moties en toezeggingen.xlsx", Afspraken.Replace("| open | | |\n", "| afgedaan | Klaar | |\n", StringComparison.Ordinal));
        Assert.Equal(Rijuitkomst.Gewijzigd, plan.Rijen[1].Uitkomst);
        Assert.Equal(Afspraakstand.Afgedaan, proef.Beeld.Beleidsafspraken.Single(rij => rij.Soort == Beleidsafspraaksoort.Motie).Stand);
    }

    [Fact]
    public void The_same_list_again_changes_nothing()
    {
        var proef = new Overnameproef();
        proef.Neem("projecten.xlsx", Lijst);
        var plan = proef.Neem("projecten.xlsx", Lijst);
        Assert.All(plan.Rijen, rij => Assert.Equal(Rijuitkomst.Ongewijzigd, rij.Uitkomst));
        Assert.Empty(plan.Mutaties);
        Assert.Empty(plan.NieuwePersonen);
    }

    [Fact]
    public void A_changed_list_updates_in_place_and_shows_old_and_new()
    {
        var proef = new Overnameproef();
        proef.Neem("projecten.xlsx", Lijst);
        var plan = proef.Neem("projecten.xlsx", "Code | Project | Gereed | PL | Budget (x € 1.000) | Stand van zaken\nP1 | Kademuur | 2028 | B. Smit | 1.300 | oranje\nP2 | Brug | | | |");
        Assert.Equal([Rijuitkomst.Gewijzigd, Rijuitkomst.Ongewijzigd], plan.Rijen.Select(rij => rij.Uitkomst));
        Assert.Contains(new Veldwijziging("naam", "Kade", "Kademuur"), plan.Rijen[0].Wijzigingen);
        Assert.Contains(new Veldwijziging("eind", "medio 2027", "2028"), plan.Rijen[0].Wijzigingen);
        Assert.Contains(new Veldwijziging("sturingsprofessional", "A. Pot", "B. Smit"), plan.Rijen[0].Wijzigingen);
        Assert.Contains(new Veldwijziging("lasten", "€ 1.250.000", "€ 1.300.000"), plan.Rijen[0].Wijzigingen);
        var kade = proef.Inspanning("Kademuur");
        Assert.Equal("J. Bos", proef.Wie(kade.Id, Rol.BestuurlijkOpdrachtgever));
        Assert.Equal("B. Smit", proef.Wie(kade.Id, Rol.Sturingsprofessional));
        Assert.Equal(3, proef.Beeld.Inspanningen.Aantal);
        Assert.Equal(Licht.Aandachtspunt, proef.Beeld.Relaties.StandenVan.Naar(kade.Id).Single().Algemeen);
    }

    [Theory]
    [InlineData("P1 | Kade | ALB-O9 | 2026 | 2027 | 5", "opgave", "Cel C2 (opgave): Opgave ‘ALB-O9’ bestaat niet")]
    [InlineData("P1 | Kade | | 31-02-2026 | 2027 | 5", "start", "Cel D2 (start): ‘31-02-2026’ is geen bestaande datum")]
    [InlineData("P1 | Kade | | 2027 | 2026 | 5", "eind", "Cel E2 (eind): De einddatum (2026) ligt vóór de startdatum (2027)")]
    [InlineData("P1 | Kade | | 2026 | 2027 | veel", "budget", "Cel F2 (budget): ‘veel’ is geen bedrag")]
    [InlineData("P1 | | | 2026 | 2027 | 5", "naam", "Er staat geen naam")]
    public void A_row_that_cannot_be_taken_over_says_why_and_where(string rij, string veld, string melding)
    {
        var proef = new Overnameproef();
        var plan = proef.Neem("projecten.xlsx", $"Code | Project | Opgave | Start | Eind | Budget\n{rij}\nP2 | Brug | | 2026 | 2027 | 5");
        Assert.Equal([Rijuitkomst.Afgewezen, Rijuitkomst.Nieuw], plan.Rijen.Select(r => r.Uitkomst));
        var bezwaar = plan.Rijen[0].Meldingen.First(m => m.IsBezwaar);
        Assert.Equal(veld, bezwaar.Veld);
        Assert.StartsWith(melding, bezwaar.Tekst, StringComparison.Ordinal);
        Assert.Equal("Brug", Assert.Single(proef.Beeld.Inspanningen).Naam);
    }

    [Fact]
    public void Too_long_a_text_is_rejected_with_the_limit_and_the_longest_that_fits_is_not()
    {
        var proef = new Overnameproef();
        var plan = proef.Neem("projecten.xlsx", $"Project | Omschrijving\n{new string('n', 301)} | x\n{new string('m', 300)} | {new string('t', 4000)}\nBrug | {new string('t', 4001)}");
        Assert.Equal([Rijuitkomst.Afgewezen, Rijuitkomst.Nieuw, Rijuitkomst.Afgewezen], plan.Rijen.Select(rij => rij.Uitkomst));
        Assert.Contains("301 tekens lang; er passen er 300", plan.Rijen[0].Meldingen[0].Tekst, StringComparison.Ordinal);
        Assert.Contains("4001 tekens lang; er passen er 4000", plan.Rijen[2].Meldingen[0].Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_nearly_the_same_is_asked_and_the_answer_is_followed()
    {
        var proef = new Overnameproef();
        proef.Neem("projecten.xlsx", "Project | Start\nHerinrichting centrum | 2026\nFase 1 Noord | 2026");
        const string Nieuw = "Project | Start\nHerinrichting van het Centrun | 2027\nFase 2 Noord | 2026";
        var gevraagd = proef.Neem("projecten.xlsx", Nieuw);
        Assert.Equal([Rijuitkomst.Afgewezen, Rijuitkomst.Nieuw], gevraagd.Rijen.Select(rij => rij.Uitkomst));
        var vraag = gevraagd.Rijen[0].Vraag!;
        Assert.Equal(("Herinrichting van het Centrun", "Herinrichting centrum"), (vraag.Naam, vraag.Bestaand));
        var ander = proef.Neem("projecten.xlsx", Nieuw, new() { [vraag.Sleutel] = false });
        Assert.Equal([Rijuitkomst.Nieuw, Rijuitkomst.Ongewijzigd], ander.Rijen.Select(rij => rij.Uitkomst));
        Assert.Equal(4, proef.Beeld.Inspanningen.Aantal);
    }

    [Fact]
    public void The_answer_that_it_is_the_same_updates_in_place()
    {
        var proef = new Overnameproef();
        proef.Neem("projecten.xlsx", "Project | Start\nHerinrichting centrum | 2026");
        var vraag = proef.Neem("projecten.xlsx", "Project | Start\nHerinrichtng centrum | 2027").Rijen[0].Vraag!;
        Assert.Equal(Rijuitkomst.Gewijzigd, proef.Neem("projecten.xlsx", "Project | Start\nHerinrichtng centrum | 2027", new() { [vraag.Sleutel] = true }).Rijen[0].Uitkomst);
        Assert.Equal(Datering.Jaar(2027), Assert.Single(proef.Beeld.Inspanningen).Start);
    }

    [Fact]
    public void Sections_give_their_opgave_and_an_effort_in_two_sections_serves_both()
    {
        var proef = new Overnameproef();
        var plan = proef.Neem("projecten.xlsx", """
            Nr | Project | Trekker | Start
            Opgave 1: Wonen
            1 | Kade | Bos | 2026
            2 | Brug | Pot | 2026
            Opgave 2: Zorg
            3 | Brug | Pot | 2026
            4 | Wijkteam | Bos | 2026
            """);
        Assert.DoesNotContain(plan.Rijen, rij => rij.Uitkomst == Rijuitkomst.Afgewezen);
        var brug = proef.Inspanning("Brug");
        Assert.Equal(["Wonen", "Zorg"], brug.Opgaven.Select(id => proef.Beeld.Opgaven.Zoek(id)!.Naam));
        Assert.Contains("zijn samengenomen", plan.Rijen[2].Meldingen.Last().Tekst, StringComparison.Ordinal);
        Assert.All(proef.Neem("projecten.xlsx", "Project | Trekker\nBrug | Pot").Rijen, rij => Assert.Equal(Rijuitkomst.Ongewijzigd, rij.Uitkomst));
    }

    [Fact]
    public void Two_rows_that_contradict_each_other_are_not_both_taken()
    {
        var plan = new Overnameproef().Neem("projecten.xlsx", "Code | Project | Start\nP1 | Kade | 2026\nP1 | Kade noord | 2027\n | Plein | 2026\n | Plein | 2027");
        Assert.Equal([Rijuitkomst.Nieuw, Rijuitkomst.Afgewezen, Rijuitkomst.Nieuw, Rijuitkomst.Afgewezen], plan.Rijen.Select(rij => rij.Uitkomst));
        Assert.Contains("staat ook in rij 2", plan.Rijen[1].Meldingen.Single(melding => melding.IsBezwaar).Tekst, StringComparison.Ordinal);
        Assert.Contains("met een andere waarde voor start", plan.Rijen[3].Meldingen.Single(melding => melding.IsBezwaar).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Goals_may_point_at_later_goals_and_a_circle_is_refused()
    {
        var proef = new Overnameproef();
        var plan = proef.Neem("doelen.csv", "code | naam | ouder_doel\nD2 | Kind | D1\nD1 | Ouder |\nD3 | A | D4\nD4 | B | D3");
        Assert.Equal([Rijuitkomst.Nieuw, Rijuitkomst.Nieuw, Rijuitkomst.Afgewezen, Rijuitkomst.Afgewezen], plan.Rijen.Select(rij => rij.Uitkomst));
        var bijdrage = Assert.Single(proef.Beeld.Bijdragen);
        Assert.True(bijdrage.Primair);
        Assert.Equal("Ouder", proef.Beeld.Doelen.Zoek(bijdrage.Naar)!.Naam);
        var kring = proef.Neem("doelen.csv", "code | naam | ouder_doel\nD1 | Ouder | D2");
        Assert.Contains("kring", kring.Rijen[0].Meldingen[0].Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rejected_row_leaves_nothing_behind()
    {
        var proef = new Overnameproef();
        var plan = proef.Neem("begroting.csv", "programma | jaar | lasten_keuro | baten_keuro | opgave | aandeel\nWonen | 2026 | 10 | 5 | Nieuwe opgave | 60\nZorg | 2026 | 10 | 5 | Nieuwe opgave | 60");
        Assert.Equal([Rijuitkomst.Nieuw, Rijuitkomst.Afgewezen], plan.Rijen.Select(rij => rij.Uitkomst));
        Assert.Contains("120 %", plan.Rijen[1].Meldingen[0].Tekst, StringComparison.Ordinal);
        Assert.Equal(2, proef.Beeld.Budgetregels.Aantal);
        Assert.Equal("Wonen", Assert.Single(proef.Beeld.Begrotingskoppelingen).Naar);
    }

    [Fact]
    public void One_rejected_row_stops_the_change_unless_only_valid_rows_are_asked_for()
    {
        var overname = new Overname(Overnameproef.Tabellen("projecten.xlsx", Herkenning.Lijstmaker.Blad("Project | Start\nKade | 31-02-2026\nBrug | 2026")), [], new(2026, 11, 21), Guid.NewGuid());
        var door = new Door(null, new(2026, 11, 21), new HashSet<Guid>());
        Assert.Contains("Eén rij is afgewezen", Assert.IsType<Bezwaren>(new NeemOver(overname, false).Voer(Beeld.Leeg, door)).Alle.Single().Melding, StringComparison.Ordinal);
        Assert.Single(Assert.IsType<Wijziging>(new NeemOver(overname, true).Voer(Beeld.Leeg, door)).Mutaties);
    }

    [Fact]
    public void Figures_beside_indicators_and_in_a_list_of_their_own_come_in()
    {
        var proef = new Overnameproef();
        proef.Neem("indicatoren.xlsx", "Code | Indicator | Eenheid | Richting | Realisatie 2025 | Streefwaarde 2026\nN1 | Woningen | aantal | hoger | 1.470 | 2.000");
        var plan = proef.Neem("metingen.csv", "indicator | jaar | soort | waarde\nN1 | 2026 | streefwaarde | 2100\nN1 | 2024 | nulmeting | 17,5\nN2 | 2024 | nulmeting | 1");
        Assert.Equal([Rijuitkomst.Gewijzigd, Rijuitkomst.Nieuw, Rijuitkomst.Afgewezen], plan.Rijen.Select(rij => rij.Uitkomst));
        Assert.Equal([1470m, 2100m, 17.5m], proef.Beeld.Metingen.Select(meting => meting.Waarde));
    }
}
