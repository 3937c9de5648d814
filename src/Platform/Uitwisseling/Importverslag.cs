// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using System.Text.Json;
using Samenhang.Kern.Overnemen.Plan;

namespace Samenhang.Platform.Uitwisseling;

/// <summary>The report of an import for other programs.</summary>
/// <param name="Gelezen">Rows of lists that were read.</param>
/// <param name="Nieuw">Rows that add something.</param>
/// <param name="Gewijzigd">Rows that change something.</param>
/// <param name="Ongewijzigd">Rows that say what is known.</param>
/// <param name="Afgewezen">Rows that are not taken over.</param>
/// <param name="Waarschuwingen">Rows that are taken over with a remark.</param>
/// <param name="Regels">One line per row of the lists.</param>
public sealed record Importverslag(int Gelezen, int Nieuw, int Gewijzigd, int Ongewijzigd, int Afgewezen, int Waarschuwingen, IReadOnlyList<Importverslag.Regel> Regels)
{
    private static readonly JsonSerializerOptions Vorm = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What happened with one row.</summary>
    /// <param name="Bestand">Name of the file.</param>
    /// <param name="Blad">Name of the sheet; empty for a text file.</param>
    /// <param name="Rij">Row number in the spreadsheet.</param>
    /// <param name="Uitkomst">nieuw, gewijzigd, ongewijzigd or afgewezen.</param>
    /// <param name="Melding">Objections, warnings and changes in words; empty when there is nothing to say.</param>
    /// <param name="Veld">The field the first remark is about; empty when there is none.</param>
    public sealed record Regel(string Bestand, string Blad, int Rij, string Uitkomst, string Melding, string Veld);

    /// <summary>Nothing could be read.</summary>
    public static Importverslag Leeg { get; } = new(0, 0, 0, 0, 0, 0, []);

    /// <summary>The report of a plan.</summary>
    public static Importverslag Van(Overnameplan plan) => new(
        plan.Rijen.Count, plan.Aantal(Rijuitkomst.Nieuw), plan.Aantal(Rijuitkomst.Gewijzigd), plan.Aantal(Rijuitkomst.Ongewijzigd), plan.Aantal(Rijuitkomst.Afgewezen),
        plan.Waarschuwingen, [.. plan.Rijen.Select(Van)]);

    /// <summary>The report as JSON text.</summary>
    public string Json() => JsonSerializer.Serialize(this, Vorm);

    private static Regel Van(Rijplan rij)
    {
        var delen = rij.Meldingen.OrderByDescending(melding => melding.IsBezwaar).Select(melding => melding.Tekst).ToList();
        if (rij.Uitkomst == Rijuitkomst.Gewijzigd)
            delen.AddRange(rij.Wijzigingen.Select(wijziging => $"{wijziging.Veld}: {(wijziging.Oud.Length == 0 ? "leeg" : wijziging.Oud)} → {wijziging.Nieuw}"));
        var veld = rij.Meldingen.OrderByDescending(melding => melding.IsBezwaar).FirstOrDefault()?.Veld ?? (rij.Uitkomst == Rijuitkomst.Gewijzigd ? rij.Wijzigingen[0].Veld : "");
        return new(rij.Bestand, rij.Blad, rij.Rij, rij.Uitkomst.ToString().ToLowerInvariant(), string.Join(' ', delen), veld);
    }
}
