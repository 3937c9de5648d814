// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Samenhang.Platform.Opmaak;

/// <summary>The one or two letters that stand for a person in a circle.</summary>
public static class Initialen
{
    /// <summary>First letter of the first and of the last word that starts with a capital: "Joost van Eerdenburg" gives "JE". Empty gives "?".</summary>
    public static string Van(string? naam)
    {
        var woorden = (naam ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var namen = Array.FindAll(woorden, woord => char.IsUpper(woord, 0));
        if (namen.Length == 0) namen = woorden;
        return namen.Length switch
        {
            0 => "?",
            1 => Letter(namen[0]),
            _ => Letter(namen[0]) + Letter(namen[^1]),
        };
    }

    private static string Letter(string woord) => StringInfo.GetNextTextElement(woord).ToUpper(CultureInfo.InvariantCulture);
}
