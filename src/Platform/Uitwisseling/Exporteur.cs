// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Uitwisseling.Schrijven;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Uitwisseling;

/// <summary>The lists of an organisation, and what a reader must know about them.</summary>
/// <param name="Tabellen">The lists.</param>
/// <param name="Over">Name and value: of which organisation, which day, which version, and the anchor.</param>
public sealed record Uitvoer(IReadOnlyList<Uitvoertabel> Tabellen, IReadOnlyList<(string Naam, string Waarde)> Over);

/// <summary>Takes the lists of an organisation out, in a shape that can be taken over again without change.</summary>
public sealed class Exporteur(Register register, Personenregister personen, Blikken blikken, TimeProvider klok)
{
    /// <summary>The lists as this viewer may see them, now or as they were recorded at the end of an earlier day.</summary>
    public async Task<Uitvoer> MaakAsync(Guid organisatie, string naam, Kijker kijker, DateOnly? dag = null, CancellationToken stop = default)
    {
        var vandaag = Tijd.Vandaag(klok);
        var nu = await register.LeesAsync(organisatie, stop);
        var beeld = dag is { } toen && toen < vandaag ? await register.LeesAsync(organisatie, toen, stop) : nu;
        var lijsten = new Uitvoerlijsten(blikken.Van(beeld, kijker), await personen.LeesAsync(organisatie, nu.Versie, stop), dag ?? vandaag);
        var anker = await register.AnkerAsync(organisatie, stop);
        List<(string, string)> over =
        [
            ("organisatie", naam),
            ("gemaakt op", Tijd.InAmsterdam(klok.GetUtcNow().UtcDateTime).ToString("dd-MM-yyyy HH:mm", CultureInfo.InvariantCulture)),
            ("beeld van", dag is { } peil && peil < vandaag ? $"{peil:dd-MM-yyyy} (een eerder moment, niet van nu)" : "nu"),
            ("versie", beeld.Versie.ToString(CultureInfo.InvariantCulture)),
            ("controlegetal van de laatste wijziging", anker.Length == 0 ? "er is nog niets vastgelegd" : anker),
        ];
        return new(lijsten.Alle(), over);
    }

    /// <summary>Writes one workbook with a sheet per list.</summary>
    public static void SchrijfWerkmap(Stream stroom, Uitvoer uitvoer) =>
        Werkmapschrijver.Schrijf(stroom, [.. uitvoer.Tabellen, new("over dit bestand", ["gegeven", "waarde van dit bestand"], [.. uitvoer.Over.Select(regel => new object?[] { regel.Naam, regel.Waarde })])]);

    /// <summary>Writes a text file per list into a folder, and one that says what they are.</summary>
    public static async Task SchrijfMapAsync(string map, Uitvoer uitvoer, CancellationToken stop = default)
    {
        Directory.CreateDirectory(map);
        foreach (var tabel in uitvoer.Tabellen)
        {
            await using var stroom = File.Create(Path.Combine(map, $"{tabel.Naam}.csv"));
            Tekstschrijver.Schrijf(stroom, tabel);
        }

        await File.WriteAllLinesAsync(Path.Combine(map, "over-deze-lijsten.md"), uitvoer.Over.Select(regel => $"- {regel.Naam}: {regel.Waarde}"), stop);
    }
}
