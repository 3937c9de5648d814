// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using Samenhang.Kern.Overnemen.Bron;
using Samenhang.Platform.Uitwisseling.Lezen;

namespace Samenhang.Tests.Platform.Uitwisseling.Lezen;

public sealed class WerkmaplezerTests
{
    [Fact]
    public void Cells_keep_their_kind_and_formulas_give_their_value()
    {
        using var maker = new Werkmapmaker();
        var blad = Lees(maker.Blad("Lijst", [
            ["Naam", "Bedrag", "Datum", "Ja", "Aandeel"],
            [],
            ["Kade", 1250.5, new DateOnly(2026, 9, 1), true, 0.25f, new Formule("B3*2", 2501), new Formule("A3", "Kade"), new Foutcel("#REF!")],
        ])).Bladen.Single();
        Assert.Equal([1, 3], blad.Rijen.Select(rij => rij.Nummer));
        var rij = blad.Rijen[1];
        Assert.Equal(Cel.VanTekst("Kade"), rij.Cel(0));
        Assert.Equal(Cel.VanGetal(1250.5m), rij.Cel(1));
        Assert.Equal(Cel.VanDatum(new DateOnly(2026, 9, 1)), rij.Cel(2));
        Assert.Equal(Celsoort.Waar, rij.Cel(3).Soort);
        Assert.Equal(25m, rij.Cel(4).Getal);
        Assert.Equal(2501m, rij.Cel(5).Getal);
        Assert.Equal("Kade", rij.Cel(6).Tekst);
        Assert.Equal(new Cel(Celsoort.Fout, "#VERW!"), rij.Cel(7));
        Assert.Equal(Cel.Niets, rij.Cel(99));
    }

    [Fact]
    public void Hidden_sheets_are_read_and_named_macros_are_not_run_and_named()
    {
        using var maker = new Werkmapmaker(macros: true);
        maker.Blad("Zicht", [["Naam"], ["A"]]).Blad("Oud", [["Naam"], ["B"]], verborgen: true).Blad("Leeg", []);
        var bestand = Bronlezer.Lees("lijst.xlsm", new MemoryStream(maker.Bytes()));
        Assert.Equal(["Zicht", "Oud"], bestand.Bladen.Select(blad => blad.Naam));
        Assert.Equal([false, true], bestand.Bladen.Select(blad => blad.Verborgen));
        Assert.Contains(bestand.Meldingen, melding => melding.Contains("‘Oud’ is verborgen", StringComparison.Ordinal));
        Assert.Contains(bestand.Meldingen, melding => melding.Contains("macro’s", StringComparison.Ordinal));
    }

    [Fact]
    public void A_formula_without_a_value_is_named_by_its_cell()
    {
        using var maker = new Werkmapmaker();
        var bestand = Lees(maker.Blad("Lijst", [["Naam", "Bedrag"], ["Kade", new Formule("1+1", null)]]));
        Assert.Contains("B2", Assert.Single(bestand.Meldingen), StringComparison.Ordinal);
    }

    [Fact]
    public void Merged_cells_keep_their_value_in_the_first_cell()
    {
        using var maker = new Werkmapmaker();
        var blad = Lees(maker.Blad("Lijst", [["Projecten 2026", null, null], ["Naam", "Start", "Eind"]], false, "A1:C1")).Bladen.Single();
        Assert.Equal(new Samenvoeging(0, 0, 0, 2), Assert.Single(blad.Samenvoegingen));
        Assert.True(blad.Rijen[0].Cel(1).IsLeeg);
    }

    [Fact]
    public void Twelve_thousand_rows_of_twenty_cells_are_read_in_seconds()
    {
        using var maker = new Werkmapmaker();
        var rijen = Enumerable.Range(0, 12_000).Select(rij => Enumerable.Range(0, 20).Select(kolom => (object?)(kolom % 3 == 0 ? rij * kolom : $"tekst {rij} {kolom}")).ToArray()).ToArray();
        var inhoud = maker.Blad("Lijst", rijen).Bytes();
        _ = Bronlezer.Lees("lijst.xlsx", new MemoryStream(inhoud));
        var klok = Stopwatch.StartNew();
        Assert.Equal(12_000, Bronlezer.Lees("lijst.xlsx", new MemoryStream(inhoud)).Bladen.Single().Rijen.Count);
        Assert.True(klok.Elapsed < TimeSpan.FromSeconds(10), $"Reading took {klok.Elapsed}.");
    }

    private static Bronbestand Lees(Werkmapmaker maker) => Bronlezer.Lees("lijst.xlsx", new MemoryStream(maker.Bytes()));
}
