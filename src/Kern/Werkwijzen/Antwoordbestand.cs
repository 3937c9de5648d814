// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Werkwijzen;

/// <summary>Reads the answers of the werkwijzetest from JSON: <c>{"antwoorden": {"1": "nee", "2": {"antwoord": "ja", "noot": "…"}}}</c>.</summary>
public static class Antwoordbestand
{
    private static readonly JsonDocumentOptions Vorm = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 8 };

    private static readonly Dictionary<string, Antwoord> Woorden = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ja"] = Antwoord.Ja,
        ["eerder ja"] = Antwoord.EerderJa,
        ["eerder nee"] = Antwoord.EerderNee,
        ["nee"] = Antwoord.Nee,
        ["weet ik nog niet"] = Antwoord.Onbekend,
        ["onbekend"] = Antwoord.Onbekend,
    };

    /// <summary>The answers; a question that is not in it is unknown.</summary>
    /// <param name="tekst">The file.</param>
    /// <param name="fout">What is wrong with it, in one Dutch sentence; empty when nothing is.</param>
    public static ImmutableArray<Vraagantwoord> Lees(string tekst, out string? fout)
    {
        try
        {
            using var document = JsonDocument.Parse(tekst, Vorm);
            var gelezen = Lees(document.RootElement);
            fout = null;
            return gelezen;
        }
        catch (JsonException)
        {
            fout = "Het bestand met antwoorden is geen geldige JSON.";
        }
        catch (FormatException onleesbaar)
        {
            fout = onleesbaar.Message;
        }

        return [];
    }

    private static ImmutableArray<Vraagantwoord> Lees(JsonElement wortel)
    {
        if (wortel.ValueKind != JsonValueKind.Object || !wortel.TryGetProperty("antwoorden", out var antwoorden) || antwoorden.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("In het bestand ontbreekt \"antwoorden\": per nummer van een vraag een antwoord, zoals {\"antwoorden\": {\"1\": \"nee\"}}.");
        }

        var gelezen = ImmutableArray.CreateBuilder<Vraagantwoord>();
        foreach (var deel in antwoorden.EnumerateObject())
        {
            if (!int.TryParse(deel.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) || Werkwijzevragen.Zoek(nummer) is null)
                throw new FormatException($"Vraag \"{deel.Name}\" is er niet. De vragen zijn genummerd van 1 tot en met {Werkwijzevragen.Aantal}.");
            if (gelezen.Any(eerder => eerder.Vraag == nummer)) throw new FormatException($"Vraag {nummer} heeft twee antwoorden. Laat er één staan.");
            gelezen.Add(Lees(nummer, deel.Value));
        }

        return gelezen.ToImmutable();
    }

    private static Vraagantwoord Lees(int nummer, JsonElement waarde)
    {
        var (antwoord, noot) = waarde.ValueKind == JsonValueKind.Object
            ? (waarde.TryGetProperty("antwoord", out var gegeven) ? gegeven : default, waarde.TryGetProperty("noot", out var uitleg) ? uitleg : default)
            : (waarde, default);
        if (antwoord.ValueKind != JsonValueKind.String || !Woorden.TryGetValue(antwoord.GetString()!.Trim(), out var keuze))
            throw new FormatException($"Het antwoord op vraag {nummer} is niet te lezen. Kies \"{string.Join("\", \"", Woorden.Keys)}\".");
        if (noot.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.String))
            throw new FormatException($"De noot bij vraag {nummer} is geen tekst.");
        return new Vraagantwoord { Vraag = nummer, Antwoord = keuze, Noot = noot.ValueKind == JsonValueKind.String ? noot.GetString() : null };
    }
}
