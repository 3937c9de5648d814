// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Samenhang.Kern.Groepen;

/// <summary>Reads a question written as JSON with a plain table: <c>{ "grenzen": [[4, 5], [5, 6]], "afstanden": [[0, 1.5, …], …] }</c>.</summary>
public static class Afstandentabel
{
    /// <summary>Whether the document holds a table of distances; false when it is no JSON at all.</summary>
    public static bool Past(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("afstanden", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Reads a question.</summary>
    /// <param name="json">The document.</param>
    /// <param name="bezwaren">What is wrong, each a Dutch sentence that names the place; empty when the question could be read.</param>
    /// <returns>The question, or null when there are objections.</returns>
    public static Verdeelvraag? Lees(string json, out IReadOnlyList<string> bezwaren)
    {
        using var document = JsonDocument.Parse(json);
        var wortel = document.RootElement;
        var fouten = new List<string>();
        bezwaren = fouten;
        var rijen = Rijen(wortel, "afstanden", fouten);
        var grenzen = Rijen(wortel, "grenzen", fouten).Select((grens, groep) => Grens(grens, groep, fouten)).ToArray();
        if (fouten.Count > 0) return null;
        if (Verdeelvraag.Bezwaar(rijen.Length, grenzen) is { } bezwaar) fouten.Add($"grenzen: {bezwaar}");
        var tabel = rijen.Select((rij, nummer) => Getallen(rij, nummer, rijen.Length, fouten)).ToArray();
        for (var een = 0; een < tabel.Length && fouten.Count == 0; een++)
        {
            if (tabel[een][een] != 0) fouten.Add($"afstanden[{een}][{een}]: de afstand tot zichzelf is 0.");
            for (var ander = 0; ander < een && fouten.Count < Mdgplib.MeesteBezwaren; ander++)
                if (tabel[een][ander] != tabel[ander][een]) fouten.Add($"afstanden[{een}][{ander}]: is niet gelijk aan afstanden[{ander}][{een}].");
        }

        return fouten.Count > 0 ? null : new Verdeelvraag(tabel.Length, [.. tabel.SelectMany(rij => rij)], grenzen);
    }

    private static JsonElement[] Rijen(JsonElement wortel, string naam, List<string> fouten)
    {
        if (wortel.TryGetProperty(naam, out var rijen) && rijen.ValueKind == JsonValueKind.Array) return [.. rijen.EnumerateArray()];
        fouten.Add($"{naam}: hier hoort een lijst van lijsten met getallen.");
        return [];
    }

    private static Groepsgrens Grens(JsonElement grens, int groep, List<string> fouten)
    {
        if (grens.ValueKind == JsonValueKind.Array && grens.GetArrayLength() == 2 && Geheel(grens[0]) is { } laagste && Geheel(grens[1]) is { } hoogste) return new Groepsgrens(laagste, hoogste);
        fouten.Add($"grenzen[{groep}]: hier horen twee gehele getallen, de ondergrens en de bovengrens.");
        return default;
    }

    private static double[] Getallen(JsonElement rij, int nummer, int aantal, List<string> fouten)
    {
        if (rij.ValueKind == JsonValueKind.Array && rij.GetArrayLength() == aantal && rij.EnumerateArray().All(getal => getal.ValueKind == JsonValueKind.Number && double.IsFinite(getal.GetDouble())))
            return [.. rij.EnumerateArray().Select(getal => getal.GetDouble())];
        if (fouten.Count < Mdgplib.MeesteBezwaren) fouten.Add($"afstanden[{nummer}]: hier horen {aantal} getallen.");
        return new double[aantal];
    }

    private static int? Geheel(JsonElement getal) => getal.ValueKind == JsonValueKind.Number && getal.TryGetInt32(out var waarde) ? waarde : null;
}
