// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Verantwoorden;

namespace Samenhang.Tests.Kern.Verantwoorden;

public sealed class VerantwoordingTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);
    private static readonly Guid Who = Guid.NewGuid();
    private readonly Opgave _opgave = new() { Id = Guid.NewGuid(), Naam = "Wonen", Status = Opgavestatus.InUitvoering };

    [Fact]
    public void Only_confirmed_figures_count_and_what_waits_is_told()
    {
        var goal = new Doel { Id = Guid.NewGuid(), Naam = "Meer woningen", OpgaveId = _opgave.Id };
        var indicator = new Indicator { Id = Guid.NewGuid(), Naam = "Opgeleverd", DoelId = goal.Id, Richting = Richting.Hoger };
        Meting Figure(Metingsoort kind, int year, decimal value, bool confirmed = true) =>
            new() { Id = Guid.NewGuid(), IndicatorId = indicator.Id, Soort = kind, Periode = Datering.Jaar(year), Waarde = value, BevestigdDoorId = confirmed ? Who : null };
        var made = Of(
            2026, goal, indicator, Figure(Metingsoort.Realisatie, 2025, 120), Figure(Metingsoort.Realisatie, 2026, 200, confirmed: false), Figure(Metingsoort.Realisatie, 2027, 999),
            Figure(Metingsoort.Streefwaarde, 2025, 100), Figure(Metingsoort.Streefwaarde, 2026, 180), Figure(Metingsoort.Streefwaarde, 2030, 300));

        var line = Assert.Single(Assert.Single(made.Opgaven).Cijfers);
        Assert.Equal((120m, 180m, 200m, false, 1), (line.Cijfer!.Waarde, line.Streef!.Waarde, line.Wacht!.Waarde, line.Gehaald, made.Wachtend));
    }

    [Fact]
    public void A_deviation_is_told_above_the_threshold_in_both_directions_and_never_without_a_budget()
    {
        Feit[] Effort(string name, long? budget, long? forecast, long? spent = null)
        {
            var effort = new Inspanning { Id = Guid.NewGuid(), Naam = name, Opgaven = [_opgave.Id], Fase = Fase.InUitvoering };
            return [effort, new Budgetregel { Id = Guid.NewGuid(), Op = effort.Id, Jaar = 2026, PrimitiefCenten = budget, PrognoseCenten = forecast, GerealiseerdCenten = spent }];
        }

        var made = Of(2026, [.. Effort("Op de grens", 100_00, 125_00), .. Effort("Meer", 100_00, 126_00), .. Effort("Minder", 100_00, 60_00), .. Effort("Al meer uit", 100_00, null, 190_00), .. Effort("Zonder begroting", null, 900_00)]);

        Assert.Equal(["Al meer uit", "Minder", "Meer"], Assert.Single(made.Opgaven).Afwijkend(made.DrempelCenten).Select(line => line.Waar.Titel));
        Assert.Equal([90_00, -40_00, 26_00], made.Opgaven[0].Afwijkend(made.DrempelCenten).Select(line => line.Afwijking));
    }

    [Fact]
    public void A_stand_counts_when_somebody_confirmed_it_and_what_is_closed_or_confidential_asks_nothing()
    {
        Feit[] Effort(string name, Licht light, bool confirmed, Fase phase = Fase.InUitvoering, Zichtbaarheid seen = Zichtbaarheid.Organisatie)
        {
            var effort = new Inspanning { Id = Guid.NewGuid(), Naam = name, Opgaven = [_opgave.Id], Fase = phase, Eind = Datering.Jaar(2026), Zichtbaarheid = seen };
            return [effort, new Stand { Id = Guid.NewGuid(), Op = effort.Id, Datum = Day.AddDays(-3), Algemeen = light, BevestigdDoorId = confirmed ? Who : null }];
        }

        var made = Of(
            2026,
            [
                .. Effort("Rood", Licht.Bijsturen, true), .. Effort("Wacht", Licht.Bijsturen, false), .. Effort("Klaar", Licht.Bijsturen, true, Fase.Afgerond), .. Effort("Geheim", Licht.Bijsturen, true, seen: Zichtbaarheid.Betrokkenen),
                new Opgave { Id = Guid.NewGuid(), Naam = "Vertrouwelijk", Status = Opgavestatus.InUitvoering, Zichtbaarheid = Zichtbaarheid.Betrokkenen },
            ]);

        var only = Assert.Single(made.Opgaven);
        Assert.Equal(["Rood"], only.Werk.Where(work => work.WijktAf).Select(work => work.Inspanning.Naam));
        Assert.Equal(["Klaar", "Rood", "Wacht"], only.Werk.Select(work => work.Inspanning.Naam));
        Assert.Equal(1, only.Wachtend);
    }

    private Verantwoording Of(int year, params Feit[] records) =>
        Verantwoording.Maak(new Blik(Beeld.Leeg.Met([.. records.Prepend(_opgave).Select(Mutatie.Zet)], 1), Kijker.ZietAlles), Day, year, 25_00);
}
