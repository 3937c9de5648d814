// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Overnemen.Plan;
using Samenhang.Platform.Uitwisseling;
using Samenhang.Platform.Uitwisseling.Lezen;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Uitwisseling;

/// <summary>Takes files over into an organisation the way page and command line do, and reads back what came of it from the export.</summary>
internal sealed class Importproef(TestHost host, string code)
{
    private Uitvoer _uitvoer = null!;

    public Overnameplan Plan { get; private set; } = null!;

    public IReadOnlyList<string> Meldingen { get; private set; } = [];

    /// <summary>Row and outcome of every row must be these, in order: "7 nieuw".</summary>
    public void Uitkomsten(params IEnumerable<string> verwacht) => Assert.True(
        Plan.Rijen.Select(rij => $"{rij.Rij} {rij.Uitkomst.ToString().ToLowerInvariant()}").SequenceEqual(verwacht),
        string.Join('\n', Plan.Rijen.Select(rij => $"{rij.Rij} {rij.Uitkomst} {string.Join(' ', rij.Meldingen.Select(melding => melding.Tekst))}").Concat(Meldingen)));

    /// <summary>This must be said about a row.</summary>
    public void Zegt(int rij, string tekst)
    {
        var gezegd = string.Join('\n', Plan.Rijen.Single(plan => plan.Rij == rij).Meldingen.Select(melding => melding.Tekst));
        Assert.True(gezegd.Contains(tekst, StringComparison.Ordinal), gezegd);
    }

    /// <summary>This must be said about the file, a sheet or its columns.</summary>
    public void Meldt(string tekst) => Assert.True(Meldingen.Any(melding => melding.Contains(tekst, StringComparison.Ordinal)), string.Join('\n', Meldingen));

    /// <summary>Takes what is valid over; once more changes nothing.</summary>
    public async Task NeemAsync(string naam, byte[] inhoud, Dictionary<string, bool>? antwoorden = null)
    {
        await EenmaalAsync(naam, inhoud, antwoorden);
        var (plan, meldingen) = (Plan, Meldingen);
        await EenmaalAsync(naam, inhoud, antwoorden);
        Assert.Empty(Plan.Mutaties);
        Assert.Equal(plan.Aantal(Rijuitkomst.Afgewezen), Plan.Rijen.Count - Plan.Aantal(Rijuitkomst.Ongewijzigd));
        (Plan, Meldingen) = (plan, meldingen);
    }

    public Task NeemAsync(string naam, Werkmapmaker maker, Dictionary<string, bool>? antwoorden = null) => NeemAsync(naam, maker.Bytes(), antwoorden);

    /// <summary>One record of the export: the named fields, as a spreadsheet shows them.</summary>
    public string Van(string lijst, string naam, params string[] velden)
    {
        var tabel = _uitvoer.Tabellen.Single(tabel => tabel.Naam == lijst);
        var rij = tabel.Rijen.Single(rij => Toon(rij[Kolom("naam")]) == naam);
        return string.Join("; ", velden.Select(veld => Toon(rij[Kolom(veld)])));

        int Kolom(string veld) => tabel.Koppen.ToList().IndexOf(veld) is >= 0 and var plaats ? plaats : throw new ArgumentException($"{lijst} has no column {veld}.");
    }

    public string Inspanning(string naam, params string[] velden) => Van("inspanningen", naam, velden);

    /// <summary>The names of everything on a list of the export.</summary>
    public IEnumerable<string> Namen(string lijst) =>
        _uitvoer.Tabellen.Where(tabel => tabel.Naam == lijst).SelectMany(tabel => tabel.Rijen.Select(rij => Toon(rij[tabel.Koppen.ToList().IndexOf("naam")])));

    /// <summary>The budget lines of an effort: "2026: 125050 begroot".</summary>
    public async Task<string> BudgetAsync(string naam)
    {
        var beeld = await host.BeeldAsync(code);
        var op = beeld.Inspanningen.Single(inspanning => inspanning.Naam == naam).Id;
        return string.Join("; ", beeld.Relaties.BudgetVan.Naar(op).OrderBy(regel => regel.Jaar).Select(regel => $"{regel.Jaar?.ToString(CultureInfo.InvariantCulture) ?? "geen jaar"}: {regel.BegrootCenten}"));
    }

    private async Task EenmaalAsync(string naam, byte[] inhoud, Dictionary<string, bool>? antwoorden)
    {
        var organisatie = await host.OrganisationAsync(code);
        await using var bereik = host.Services.CreateAsyncScope();
        var importeur = bereik.ServiceProvider.GetRequiredService<Importeur>();
        var wensen = Importwensen.Geen with { Antwoorden = antwoorden ?? [] };
        var voorbereiding = await importeur.BereidAsync(organisatie, [Bronlezer.Lees(naam, new MemoryStream(inhoud))], wensen);
        var (resultaat, plan) = await importeur.NeemOverAsync(organisatie, null, voorbereiding, alleenGeldige: true, "proef");
        Assert.True(resultaat.Gelukt);
        (Plan, Meldingen) = (plan, voorbereiding.Meldingen);
        _uitvoer = await bereik.ServiceProvider.GetRequiredService<Exporteur>().MaakAsync(organisatie, "proef", Kijker.ZietAlles);
    }

    private static string Toon(object? waarde) => waarde is DateOnly dag ? dag.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture) : Convert.ToString(waarde, CultureInfo.InvariantCulture) ?? "";
}
