// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Groepen;

/// <summary>
/// Reads a round written as JSON: <c>groepen</c>, <c>kenmerken</c> and <c>personen</c>, in which people and groups are named. Values of a
/// characteristic are words or lists of words; of levels they are whole numbers.
/// </summary>
public static class Rondelezer
{
    private static readonly JsonSerializerOptions Vorm = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Reads a round.</summary>
    /// <param name="json">The document.</param>
    /// <param name="bezwaren">What is wrong, each a Dutch sentence that says where; empty when the round could be read.</param>
    /// <returns>The round, or null when there are objections.</returns>
    public static Ronde? Lees(string json, out IReadOnlyList<string> bezwaren)
    {
        var fouten = new List<string>();
        bezwaren = fouten;
        try
        {
            var blad = JsonSerializer.Deserialize<Blad>(json, Vorm);
            if (blad is not { Groepen.Count: > 0, Personen: not null })
            {
                fouten.Add("Er horen \"groepen\" en \"personen\" in te staan.");
                return null;
            }

            var ronde = new Vertaling(blad, fouten).Ronde();
            if (fouten.Count == 0) fouten.AddRange(ronde.Bezwaren());
            return fouten.Count == 0 ? ronde : null;
        }
        catch (JsonException fout)
        {
            fouten.Add($"Regel {fout.LineNumber + 1}: dit klopt niet{(fout.Path is { Length: > 1 } pad ? $" bij {pad[2..]}" : "")}.");
            return null;
        }
    }

    private sealed record Blad
    {
        public IReadOnlyList<Groep>? Groepen { get; init; }

        public IReadOnlyList<Regel> Kenmerken { get; init; } = [];

        public IReadOnlyList<Persoon>? Personen { get; init; }

        public IReadOnlyList<string[]> NietSamen { get; init; } = [];

        public IReadOnlyList<string[]> WelSamen { get; init; } = [];
    }

    private sealed record Groep(string Naam, int Minimum = 6, int Maximum = Groepsplan.Meeste, string? Organisatie = null)
    {
        public string[] Bezwaar { get; init; } = [];
    }

    private sealed record Regel(string Naam, Kenmerksoort Soort = Kenmerksoort.Soort, Richting Richting = Richting.Gevarieerd, double Gewicht = 1, int? Band = null, int? Niveaus = null, int? HoogstensGelijk = null);

    private sealed record Persoon(string Naam, string? Organisatie = null, bool Geschikt = true, int Wachtrondes = 0, DateOnly? Aangemeld = null, string? Vast = null, bool Wacht = false)
    {
        public string[]? Beschikbaar { get; init; }

        public string[] Voorkeur { get; init; } = [];

        public Dictionary<string, JsonElement> Kenmerken { get; init; } = [];
    }

    private sealed class Vertaling(Blad blad, List<string> fouten)
    {
        private readonly Dictionary<(int, string), int> _woorden = [];
        private readonly int[] _opties = new int[blad.Kenmerken.Count];

        internal Ronde Ronde()
        {
            Kandidaat[] kandidaten = [.. blad.Personen!.Select(Kandidaat)];
            return new Ronde(
                [.. blad.Groepen!.Select(groep => new Groepsplan(groep.Naam) { Minimum = groep.Minimum, Maximum = groep.Maximum, Organisatie = groep.Organisatie, Bezwaar = [.. groep.Bezwaar.Select(naam => Persoon(naam, groep.Naam))] })],
                kandidaten,
                [.. blad.Kenmerken.Select((regel, nummer) => new Kenmerk(regel.Naam, regel.Soort, regel.Richting) { Gewicht = regel.Gewicht, Band = regel.Band, HoogstensGelijk = regel.HoogstensGelijk, Niveaus = regel.Niveaus ?? Math.Max(1, _opties[nummer]) })])
            {
                NietSamen = [.. blad.NietSamen.Select(paar => Paar(paar, "nietSamen"))],
                WelSamen = [.. blad.WelSamen.Select(paar => Paar(paar, "welSamen"))],
            };
        }

        private Kandidaat Kandidaat(Persoon persoon)
        {
            foreach (var naam in persoon.Kenmerken.Keys)
                if (blad.Kenmerken.All(regel => regel.Naam != naam)) fouten.Add($"{persoon.Naam}: het kenmerk \"{naam}\" staat niet bij de kenmerken.");
            return new Kandidaat(persoon.Naam)
            {
                Organisatie = persoon.Organisatie,
                Geschikt = persoon.Geschikt,
                Wachtrondes = persoon.Wachtrondes,
                Aangemeld = persoon.Aangemeld ?? default,
                Wacht = persoon.Wacht,
                Vast = persoon.Vast is { } vast ? Groep(vast, persoon.Naam) : null,
                Beschikbaar = persoon.Beschikbaar is { } kan ? [.. kan.Select(naam => Groep(naam, persoon.Naam))] : null,
                Voorkeur = [.. persoon.Voorkeur.Select(naam => Groep(naam, persoon.Naam))],
                Waarden = [.. blad.Kenmerken.Select((regel, nummer) => persoon.Kenmerken.TryGetValue(regel.Naam, out var waarde) ? Waarden(waarde, nummer, persoon.Naam) : [])],
            };
        }

        private IReadOnlyList<int> Waarden(JsonElement waarde, int kenmerk, string persoon)
        {
            var regel = blad.Kenmerken[kenmerk];
            switch (waarde.ValueKind)
            {
                case JsonValueKind.Null:
                    return [];
                case JsonValueKind.Number when regel.Soort == Kenmerksoort.Niveau && waarde.TryGetInt32(out var niveau) && niveau >= 1 && niveau <= (regel.Niveaus ?? int.MaxValue):
                    _opties[kenmerk] = Math.Max(_opties[kenmerk], niveau);
                    return [niveau];
                case JsonValueKind.String when regel.Soort == Kenmerksoort.Soort:
                    return [Woord(kenmerk, waarde.GetString()!)];
                case JsonValueKind.Array when regel.Soort == Kenmerksoort.Verzameling && waarde.EnumerateArray().All(deel => deel.ValueKind == JsonValueKind.String):
                    return [.. waarde.EnumerateArray().Select(deel => Woord(kenmerk, deel.GetString()!)).Distinct()];
                default:
                    fouten.Add($"{persoon}: bij {regel.Naam} hoort {regel.Soort switch { Kenmerksoort.Soort => "een woord", Kenmerksoort.Niveau => "een heel getal vanaf 1, niet hoger dan het aantal niveaus", _ => "een lijst van woorden" }}.");
                    return [];
            }
        }

        private int Woord(int kenmerk, string woord)
        {
            if (!_woorden.TryGetValue((kenmerk, woord), out var nummer)) _woorden[(kenmerk, woord)] = nummer = _opties[kenmerk]++;
            return nummer;
        }

        private (int, int) Paar(string[] paar, string waar)
        {
            if (paar.Length == 2) return (Persoon(paar[0], waar), Persoon(paar[1], waar));
            fouten.Add($"{waar}: elk paar is een lijst van twee namen.");
            return default;
        }

        private int Groep(string naam, string waar) => Nummer([.. blad.Groepen!.Select(groep => groep.Naam)], naam, $"{waar}: de groep");

        private int Persoon(string naam, string waar) => Nummer([.. blad.Personen!.Select(persoon => persoon.Naam)], naam, $"{waar}: de persoon");

        private int Nummer(string[] namen, string naam, string wat)
        {
            var nummer = Array.IndexOf(namen, naam);
            if (nummer >= 0) return nummer;
            fouten.Add($"{wat} \"{naam}\" bestaat niet.");
            return 0;
        }
    }
}
