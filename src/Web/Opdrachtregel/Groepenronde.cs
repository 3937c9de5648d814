// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Samenhang.Kern.Groepen;

namespace Samenhang.Web.Opdrachtregel;

/// <summary>Groups of a round with people and rules, as text or JSON.</summary>
internal static class Groepenronde
{
    private static readonly JsonSerializerOptions Vorm = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static int Stel(string inhoud, long zaad, double seconden, bool json, CancellationToken stop)
    {
        var begin = Stopwatch.GetTimestamp();
        if (Rondelezer.Lees(inhoud, out var bezwaren) is not { } ronde) return Weiger(bezwaren);
        var uitkomst = Samensteller.Stel(ronde, zaad, Samensteller.Stappen(seconden), null, null, stop);
        if (!uitkomst.Voltooid) WaarschuwOnvoltooid();
        if (uitkomst is not { Plaats: { } plaats, Oordeel: { } oordeel })
        {
            var blokkade = Versoepelaar.Zoek(ronde, stop);
            return Weiger([
                uitkomst.VoorrangBewezen ? "Er is geen indeling die alle regels houdt." : "Er is nog geen indeling gevonden die alle regels houdt.",
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
            return 0;
        }

        Console.WriteLine(JsonSerializer.Serialize(
            new
            {
                Waarde = Math.Round(oordeel.Variatie, 6),
                Bovengrens = Math.Round(Math.Max(oordeel.Variatie, uitkomst.GrensVariatie), 6),
                uitkomst.Bewezen,
                Groepen = groepen,
                Wachtlijst = wachtlijst,
                uitkomst.VoorrangBewezen,
                oordeel.Geplaatst,
                oordeel.Wensen,
                LaagsteVariatie = Math.Round(oordeel.LaagsteVariatie, 6),
                Ongelijkheid = Math.Round(oordeel.Ongelijkheid, 6),
                Seconden = Math.Round(Stopwatch.GetElapsedTime(begin).TotalSeconds, 3),
            },
            Vorm));
        return 0;
    }

    internal static int Weiger(IEnumerable<string> bezwaren)
    {
        foreach (var bezwaar in bezwaren) Console.Error.WriteLine(bezwaar);
        return 1;
    }

    internal static void WaarschuwOnvoltooid() => Console.Error.WriteLine("De tijd was om voordat alle stappen waren gezet: een volgende keer kan de uitkomst anders zijn.");
}
