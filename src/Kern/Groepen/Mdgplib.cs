// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Samenhang.Kern.Groepen;

/// <summary>
/// Reads the public text format of the maximally diverse grouping problem (MDGPLib, Gallego, Laguna, Martí and Duarte): first line
/// <c>N G ss|ds L1 U1 L2 U2 …</c>, then per pair a line <c>i j d</c>, counted from 0, in any order; a pair may stand there twice with one
/// distance. Empty lines and lines that begin with # say nothing.
/// </summary>
public static class Mdgplib
{
    /// <summary>More objections than this are not told: the file is then of another kind.</summary>
    public const int MeesteBezwaren = 20;

    /// <summary>Reads a question.</summary>
    /// <param name="tekst">The file.</param>
    /// <param name="bezwaren">What is wrong, each a Dutch sentence that begins with the line; empty when the question could be read.</param>
    /// <returns>The question, or null when there are objections.</returns>
    public static Verdeelvraag? Lees(TextReader tekst, out IReadOnlyList<string> bezwaren)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        var fouten = new List<string>();
        bezwaren = fouten;
        var nummer = 1;
        var eerste = tekst.ReadLine();
        for (; eerste is not null && Zwijgt(eerste); nummer++) eerste = tekst.ReadLine();
        if (Kop(eerste, nummer, fouten) is not var (aantal, grenzen)) return null;
        var afstanden = new double[aantal * aantal];
        Array.Fill(afstanden, double.NaN);
        for (var element = 0; element < aantal; element++) afstanden[(element * aantal) + element] = 0;
        for (nummer++; tekst.ReadLine() is { } regel && fouten.Count < MeesteBezwaren; nummer++)
            if (!Zwijgt(regel) && Paar(regel, aantal, afstanden) is { } bezwaar) fouten.Add($"Regel {nummer}: {bezwaar}");
        if (fouten.Count == 0 && Array.FindIndex(afstanden, double.IsNaN) is >= 0 and var leeg)
            fouten.Add($"Er ontbreken {afstanden.Count(double.IsNaN) / 2} afstanden; de eerste is die tussen {leeg / aantal} en {leeg % aantal}.");
        return fouten.Count > 0 ? null : new Verdeelvraag(aantal, afstanden, grenzen);
    }

    private static (int Aantal, Groepsgrens[] Grenzen)? Kop(string? regel, int nummer, List<string> fouten)
    {
        var woorden = Woorden(regel ?? "");
        if (woorden.Length < 3 || Geheel(woorden[0]) is not { } aantal || Geheel(woorden[1]) is not { } groepen || woorden[2].ToUpperInvariant() is not ("SS" or "DS"))
        {
            fouten.Add($"Regel {nummer}: verwacht \"N G ss|ds L1 U1 L2 U2 …\": het aantal, het aantal groepen, ss of ds, en per groep de ondergrens en de bovengrens.");
            return null;
        }

        if (woorden.Length != 3 + (2L * groepen))
        {
            fouten.Add($"Regel {nummer}: bij {groepen} groepen horen {2L * groepen} grenzen; er staan er {woorden.Length - 3}.");
            return null;
        }

        var getallen = woorden[3..].Select(Geheel).ToArray();
        if (Array.IndexOf(getallen, null) is >= 0 and var fout)
        {
            fouten.Add($"Regel {nummer}: de grens \"{woorden[3 + fout]}\" is geen geheel getal.");
            return null;
        }

        Groepsgrens[] grenzen = [.. getallen.Chunk(2).Select(paar => new Groepsgrens(paar[0]!.Value, paar[1]!.Value))];
        if (Verdeelvraag.Bezwaar(aantal, grenzen) is not { } bezwaar) return (aantal, grenzen);
        fouten.Add($"Regel {nummer}: {bezwaar}");
        return null;
    }

    private static string? Paar(string regel, int aantal, double[] afstanden)
    {
        var woorden = Woorden(regel);
        if (woorden.Length != 3) return $"verwacht \"i j d\"; er staan {woorden.Length} woorden.";
        if (Geheel(woorden[0]) is not { } een || een < 0 || een >= aantal) return $"\"{woorden[0]}\" is geen nummer van 0 tot en met {aantal - 1}.";
        if (Geheel(woorden[1]) is not { } ander || ander < 0 || ander >= aantal) return $"\"{woorden[1]}\" is geen nummer van 0 tot en met {aantal - 1}.";
        if (!double.TryParse(woorden[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var afstand) || !double.IsFinite(afstand)) return $"\"{woorden[2]}\" is geen afstand; schrijf een getal als 12.5.";
        if (een == ander) return afstand == 0 ? null : $"de afstand van {een} tot zichzelf is 0, niet {woorden[2]}.";
        var eerder = afstanden[(een * aantal) + ander];
        if (!double.IsNaN(eerder) && eerder != afstand) return $"de afstand tussen {een} en {ander} stond er al, als {eerder.ToString(CultureInfo.InvariantCulture)}.";
        afstanden[(een * aantal) + ander] = afstanden[(ander * aantal) + een] = afstand;
        return null;
    }

    private static bool Zwijgt(string regel) => string.IsNullOrWhiteSpace(regel) || regel.TrimStart().StartsWith('#');

    private static string[] Woorden(string regel) => regel.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static int? Geheel(string woord) => int.TryParse(woord, NumberStyles.Integer, CultureInfo.InvariantCulture, out var getal) ? getal : null;
}
