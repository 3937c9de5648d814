// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Leerhuis.Onderdelen;

/// <summary>What the association told of itself, in a sentence: "Op 1 september 2021: 205 leden en 8.400 professionals."</summary>
internal static class Cijferzin
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Of each thing that is counted the last figure up to a day, told with the day of that figure.</summary>
    /// <param name="cijfers">All figures.</param>
    /// <param name="dag">The last day that counts.</param>
    internal static string? Van(IEnumerable<Verenigingscijfer> cijfers, DateOnly dag)
    {
        var laatste = cijfers.Where(cijfer => cijfer.Datum <= dag).GroupBy(cijfer => cijfer.Wat, StringComparer.OrdinalIgnoreCase).Select(groep => groep.MaxBy(cijfer => cijfer.Datum)!);
        var zinnen = laatste.GroupBy(cijfer => cijfer.Datum).OrderByDescending(groep => groep.Key).Select(groep => $"Op {Datumtekst.Lang(groep.Key)}: {Opsomming([.. groep.OrderBy(cijfer => cijfer.Aantal).Select(Los)])}.");
        return string.Join(' ', zinnen) is { Length: > 0 } tekst ? tekst : null;
    }

    private static string Los(Verenigingscijfer cijfer) => $"{cijfer.Aantal.ToString("#,0", Nederlands)} {cijfer.Wat}";

    private static string Opsomming(string[] delen) => delen.Length == 1 ? delen[0] : $"{string.Join(", ", delen[..^1])} en {delen[^1]}";
}
