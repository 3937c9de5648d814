// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Overnemen.Bron;
using Samenhang.Kern.Overnemen.Herkenning;
using Samenhang.Kern.Overnemen.Plan;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Uitwisseling.Lezen;
using Samenhang.Platform.Uitwisseling.Schrijven;
using Samenhang.Tests.Bewaking;

namespace Samenhang.Tests.Platform.Uitwisseling.Schrijven;

public sealed class HeenEnTerugTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 21);
    private static readonly Persoon Bos = new() { Naam = "Mw. J. (Jo) Bos" };

    [Theory]
    [InlineData("winterswijk")]
    [InlineData("veenendaal")]
    [InlineData("leiden")]
    public void The_published_lists_go_out_and_come_in_again_without_change(string map)
    {
        var tabellen = Bronlezer.LeesPad(Path.Combine(Repository.Root, "data", "praktijk", map))
            .SelectMany(bestand => bestand.Bladen.SelectMany(blad => Bladherkenning.Herken(bestand.Naam, blad))).ToList();
        var plan = Planner.Maak(Beeld.Leeg, new(tabellen, [], Vandaag, Guid.NewGuid()));
        Controleer(Beeld.Leeg.Met(plan.Mutaties, 1));
    }

    [Fact]
    public void Everything_that_can_be_recorded_goes_out_and_comes_in_again_without_change()
    {
        var opgave = new Opgave
        {
            Id = Guid.NewGuid(),
            Naam = "=SOM(A1)",
            Omschrijving = "-twee\r\nregels; \"aangehaald\"",
            Status = Opgavestatus.InUitvoering,
            Themas = ["Wonen", "Zorg"],
            Start = Datering.Jaar(2025),
            Eind = new(new(2026, 5, 1), new(2026, 8, 31), "medio 2026"),
            Zichtbaarheid = Zichtbaarheid.Betrokkenen,
            Toelichting = "+31 570",
        };
        var bos = new Portefeuille { Id = Guid.NewGuid(), Naam = "Bos" };
        var wonen = new Portefeuille { Id = Guid.NewGuid(), Naam = "Wonen, ruimte en wijken" };
        var doel = new Doel { Id = Guid.NewGuid(), Naam = "Meer huizen", OpgaveId = opgave.Id, Soort = Doelsoort.MaatschappelijkEffect };
        var onder = new Doel { Id = Guid.NewGuid(), Code = "D2", Naam = "Tjêbbe’s wijk", OpgaveId = opgave.Id };
        var inspanning = new Inspanning
        {
            Id = Guid.NewGuid(),
            Naam = "Kade 🏗",
            Opgaven = [opgave.Id],
            Portefeuilles = [bos.Id, wonen.Id],
            Werkwijze = Werkwijze.Project,
            Fase = Fase.Afgerond,
            Fasetekst = "in uitvoering",
            Start = Datering.Op(new(2026, 9, 1)),
            Eind = new(new(2026, 10, 5), new(2027, 1, 3)),
            VolgendeStapOp = new(2026, 12, 1),
            VolgendeStap = "@college",
        };
        var indicator = new Indicator { Id = Guid.NewGuid(), Naam = "Huizen", DoelId = doel.Id, Richting = Richting.Hoger, Eenheid = "%" };
        Feit[] feiten =
        [
            opgave, bos, wonen, doel, onder, inspanning, indicator,
            new Opdracht { Id = Guid.NewGuid(), OpgaveId = opgave.Id, Organ = "raad", Datum = new(2025, 3, 1), Nummer = "12" },
            new Bijdrage { Id = Guid.NewGuid(), Van = onder.Id, Naar = doel.Id, Primair = true, Sterkte = 2 },
            new Bijdrage { Id = Guid.NewGuid(), Van = inspanning.Id, Naar = doel.Id, Sterkte = -1, Onderbouwing = "- let op" },
            new Rolvervulling { Id = Guid.NewGuid(), Rol = Rol.BestuurlijkOpdrachtgever, Op = inspanning.Id, Bezetting = Bezetting.Persoon, PersoonId = Bos.Id, Van = new(2026, 1, 1) },
            new Rolvervulling { Id = Guid.NewGuid(), Rol = Rol.Sturingsprofessional, Op = inspanning.Id, Bezetting = Bezetting.Vacature, UrenPerWeek = 16 },
            new Meting { Id = Guid.NewGuid(), IndicatorId = indicator.Id, Soort = Metingsoort.Streefwaarde, Periode = Datering.Jaar(2027), Waarde = 17.75m },
            new Stand { Id = Guid.NewGuid(), Op = inspanning.Id, Datum = new(2026, 10, 1), Algemeen = Licht.Bijsturen, Geld = new() { Licht = Licht.Aandachtspunt, Toelichting = "blijft" }, Toelichting = "Zin." },
            new Budgetregel { Id = Guid.NewGuid(), Op = inspanning.Id, Jaar = 2026, PrimitiefCenten = 125_050, GerealiseerdCenten = -100 },
            new Budgetregel { Id = Guid.NewGuid(), Op = inspanning.Id, Jaar = 2027, GerealiseerdCenten = 500 },
            new Budgetregel { Id = Guid.NewGuid(), Op = opgave.Id, Programma = "1 Wonen", Richting = Geldrichting.Baten, NaWijzigingCenten = 100, Aard = Geldaard.Structureel },
            new Begrotingskoppeling { Id = Guid.NewGuid(), Van = opgave.Id, Naar = "1 Wonen" },
            new Begrotingskoppeling { Id = Guid.NewGuid(), Van = inspanning.Id, Dimensie = Begrotingsdimensie.Taakveld, Naar = "0.10 Mutaties", Jaar = 2026, Percentage = 62.5m },
        ];
        Controleer(Beeld.Leeg.Met(feiten.Select(Mutatie.Zet), 1));
    }

    [Fact]
    public void Text_that_a_spreadsheet_would_take_for_a_formula_is_made_harmless()
    {
        using var stroom = new MemoryStream();
        Tekstschrijver.Schrijf(stroom, new("lijst", ["naam"], [["=cmd|' /C calc'!A0"], ["+1"], ["-1"], ["@x"], [-1m]]));
        var regels = System.Text.Encoding.UTF8.GetString(stroom.ToArray()).TrimStart('\uFEFF').Split("\r\n");
        Assert.Equal(["naam", "'=cmd|' /C calc'!A0", "'+1", "'-1", "'@x", "-1"], regels.Take(6));
    }

    private static void Controleer(Beeld beeld)
    {
        var blik = new Blik(beeld, Kijker.ZietAlles);
        var personen = new Personenlijst(new Dictionary<Guid, Persoon> { [Bos.Id] = Bos }.ToFrozenDictionary());
        var lijsten = new Uitvoerlijsten(blik, personen, Vandaag).Alle();
        using var werkmap = new MemoryStream();
        Werkmapschrijver.Schrijf(werkmap, lijsten);
        Terug(beeld, [Bronlezer.Lees("uitvoer.xlsx", new MemoryStream(werkmap.ToArray()))]);
        var teksten = new List<Bronbestand>();
        foreach (var lijst in lijsten)
        {
            using var stroom = new MemoryStream();
            Tekstschrijver.Schrijf(stroom, lijst);
            teksten.Add(Bronlezer.Lees($"{lijst.Naam}.csv", new MemoryStream(stroom.ToArray())));
        }

        Terug(beeld, teksten);
    }

    private static void Terug(Beeld beeld, IReadOnlyList<Bronbestand> bestanden)
    {
        var tabellen = bestanden.SelectMany(bestand => bestand.Bladen.SelectMany(blad => Bladherkenning.Herken(bestand.Naam, blad))).ToList();
        var plan = Planner.Maak(beeld, new(tabellen, [new(Bos.Id, Bos.Naam, null)], Vandaag, Guid.NewGuid()));
        Assert.All(plan.Rijen, rij => Assert.True(
            rij.Uitkomst == Rijuitkomst.Ongewijzigd,
            $"{rij.Bestand} {rij.Blad} {rij.Rij} {rij.Titel}: {rij.Uitkomst} {string.Join(' ', rij.Meldingen.Select(melding => melding.Tekst))} {string.Join(", ", rij.Wijzigingen)}"));
        Assert.Empty(plan.Mutaties);
        Assert.True(plan.Rijen.Count >= beeld.Inspanningen.Aantal + beeld.Opgaven.Aantal);
    }
}
