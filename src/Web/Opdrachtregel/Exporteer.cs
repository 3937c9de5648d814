// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Uitwisseling;

namespace Samenhang.Web.Opdrachtregel;

/// <summary>Writes all lists of an organisation; what is written can be taken over again without change.</summary>
internal sealed record Exporteer() : Werkwoord(
    "exporteer",
    "--organisatie GM0294 --doel <bestand.xlsx of map> [--soort xlsx|csv] [--op 2026-03-01]",
    "Schrijft alle lijsten van een organisatie: een werkmap (.xlsx), of een map met .csv-bestanden.")
{
    internal override string[] Opties => ["organisatie", "doel", "soort", "op"];

    internal override async Task<int> VoerUitAsync(Argumenten argumenten, IServiceProvider diensten, CancellationToken stop)
    {
        var code = argumenten.Verplicht("organisatie");
        _ = argumenten.Verplicht("doel");
        var doel = argumenten.Pad("doel")!;
        var soort = argumenten.Waarde("soort") ?? (doel.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? "xlsx" : "csv");
        if (soort is not ("xlsx" or "csv")) throw new Gebruiksfout("Kies na --soort: xlsx of csv.");
        DateOnly? dag = argumenten.Waarde("op") is not { } tekst ? null
            : DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var gelezen) ? gelezen
            : throw new Gebruiksfout("Schrijf de dag na --op als 2026-03-01.");
        var organisatie = await diensten.GetRequiredService<SamenhangContext>().Organisaties.AsNoTracking().ZoekAsync(code, stop)
            ?? throw new Gebruiksfout($"Er is geen organisatie met de code \"{code}\".");
        var uitvoer = await diensten.GetRequiredService<Exporteur>().MaakAsync(organisatie.Id, organisatie.VolleNaam, Kijker.ZietAlles, dag, stop);
        if (soort == "csv") await Exporteur.SchrijfMapAsync(doel, uitvoer, stop);
        else
        {
            if (Directory.Exists(doel)) doel = Path.Combine(doel, $"{organisatie.CbsCode}.xlsx");
            await using var stroom = new FileStream(doel, FileMode.Create, FileAccess.ReadWrite);
            Exporteur.SchrijfWerkmap(stroom, uitvoer);
        }

        foreach (var tabel in uitvoer.Tabellen) Console.WriteLine($"{tabel.Naam}: {tabel.Rijen.Count} rijen");
        foreach (var (naam, waarde) in uitvoer.Over) Console.WriteLine($"{naam}: {waarde}");
        return 0;
    }
}
