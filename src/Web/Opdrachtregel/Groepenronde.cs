// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Samenhang.Kern.Groepen;
using Samenhang.Platform.Mastermind;

namespace Samenhang.Web.Opdrachtregel;

/// <summary>Groups of a round with people and rules, as text or JSON.</summary>
internal static class Groepenronde
{
    /// <summary>What cbc may take for each aim.</summary>
    private static readonly TimeSpan Bewijstijd = TimeSpan.FromMinutes(2);
    private static readonly JsonSerializerOptions Vorm = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    internal static int Stel(string inhoud, long zaad, double seconden, bool json, bool bewijs, CancellationToken wekker, CancellationToken stop)
    {
        var cbc = bewijs ? Cbc.Zoek() ?? throw new Gebruiksfout(Cbc.Ontbreekt) : null;
        var begin = Stopwatch.GetTimestamp();
        if (Rondelezer.Lees(inhoud, out var bezwaren) is not { } ronde) return Weiger(bezwaren);
        var uitkomst = Samensteller.Stel(ronde, zaad, Samensteller.Stappen(seconden), null, null, wekker);
        if (!uitkomst.Voltooid) WaarschuwOnvoltooid();
        var exact = cbc is null ? null : Exactmodel.Zoek(ronde, model => cbc.Los(model, Bewijstijd, stop));
        if (uitkomst is not { Plaats: { } plaats, Oordeel: { } oordeel })
        {
            var blokkade = Versoepelaar.Zoek(ronde, wekker);
            return Weiger([
                uitkomst.VoorrangBewezen || exact?.Staat == Modelstaat.Onhaalbaar ? "Er is geen indeling die alle regels houdt." : "Er is nog geen indeling gevonden die alle regels houdt.",
                .. blokkade.Blokkerend.Select(regel => $"Zonder deze regel kan het wel: {regel}."),
                blokkade.Helpt ? $"Versoepel in deze volgorde: {string.Join("; ", blokkade.Geprobeerd.Select(stap => stap.Omschrijving))}." : "Ook versoepelen helpt niet genoeg.",
            ]);
        }

        int[][] groepen = [.. ronde.Groepen.Select((_, nummer) => Enumerable.Range(0, plaats.Count).Where(kandidaat => plaats[kandidaat] == nummer).ToArray())];
        int[] wachtlijst = [.. Enumerable.Range(0, plaats.Count).Where(kandidaat => plaats[kandidaat] < 0)];
        if (!json)
        {
            foreach (var (nummer, leden) in groepen.Index()) Console.WriteLine($"{ronde.Groepen[nummer].Naam}: {string.Join(", ", leden.Select(lid => ronde.Kandidaten[lid].Naam))}");
            Console.WriteLine($"wachtlijst: {string.Join(", ", wachtlijst.Select(kandidaat => ronde.Kandidaten[kandidaat].Naam))}");
            if (exact is not null) Console.WriteLine(Bewijs(exact, oordeel));
            return 0;
        }

        Console.WriteLine(JsonSerializer.Serialize(
            new
            {
                Waarde = Math.Round(oordeel.Variatie, 6),
                Bovengrens = Math.Round(Math.Max(oordeel.Variatie, uitkomst.GrensVariatie), 6),
                Bewezen = uitkomst.Bewezen || (exact is { Staat: Modelstaat.Optimaal } && exact.Evenaart(oordeel)),
                Groepen = groepen,
                Wachtlijst = wachtlijst,
                uitkomst.VoorrangBewezen,
                oordeel.Geplaatst,
                oordeel.Wensen,
                LaagsteVariatie = Math.Round(oordeel.LaagsteVariatie, 6),
                Ongelijkheid = Math.Round(oordeel.Ongelijkheid, 6),
                Cbc = exact is null ? null : Bewijs(exact, oordeel),
                Seconden = Math.Round(Stopwatch.GetElapsedTime(begin).TotalSeconds, 3),
            },
            Vorm));
        return 0;
    }

    private static string Bewijs(Exactuitkomst exact, Oordeel oordeel) => exact switch
    {
        { Staat: Modelstaat.Optimaal } when exact.Evenaart(oordeel) => "cbc: bewezen de beste",
        { Staat: Modelstaat.Optimaal } => string.Create(CultureInfo.InvariantCulture, $"cbc: het kan beter; geplaatst {string.Join(", ", exact.Geplaatst)}, wensen {exact.Wensen}, laagste variatie {exact.LaagsteVariatie:0.######}, variatie {exact.Variatie:0.######}"),
        _ => "cbc: niet beslist in de tijd",
    };

    internal static int Weiger(IEnumerable<string> bezwaren)
    {
        foreach (var bezwaar in bezwaren) Console.Error.WriteLine(bezwaar);
        return 1;
    }

    internal static void WaarschuwOnvoltooid() => Console.Error.WriteLine("De tijd was om voordat alle stappen waren gezet: een volgende keer kan de uitkomst anders zijn.");
}
