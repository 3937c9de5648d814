// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;

namespace Samenhang.Kern.Notatie;

/// <summary>A table from words and abbreviations as people write them to one value; compared by <see cref="Woordvorm.Normaliseer"/>.</summary>
/// <typeparam name="T">The value a word stands for.</typeparam>
public sealed class Woordtabel<T>
{
    private readonly FrozenDictionary<string, T> _waarden;
    private readonly string _wat;
    private readonly string _keuzes;

    /// <summary>Makes a table.</summary>
    /// <param name="wat">What the words are, for messages: "geen bekende fase" reads "fase".</param>
    /// <param name="regels">Per value its words; the first word is the one shown in messages.</param>
    /// <exception cref="ArgumentException">One word stands for two values.</exception>
    public Woordtabel(string wat, params (T Waarde, string[] Woorden)[] regels)
    {
        _wat = wat;
        _keuzes = string.Join(", ", regels.Select(regel => regel.Woorden[0]));
        _waarden = regels.SelectMany(regel => regel.Woorden.Select(Woordvorm.Normaliseer).Distinct().Select(woord => (woord, regel.Waarde)))
            .ToDictionary(paar => paar.woord, paar => paar.Waarde).ToFrozenDictionary();
    }

    /// <summary>Finds a word; false when the table does not know it.</summary>
    public bool Kent(string? tekst, out T? waarde) => _waarden.TryGetValue(Woordvorm.Normaliseer(tekst), out waarde);

    /// <summary>Reads a cell: a value, nothing for an empty or unknown one, or an objection that names the words to choose from.</summary>
    public Lezing<T> Lees(string? tekst)
    {
        if (Kent(tekst, out var waarde)) return Lezing.Van(waarde!);
        if (Leegwoorden.IsLeeg(tekst) || Leegwoorden.ZegtOnbekend(tekst)) return Lezing.Leeg<T>();
        return Lezing.Weiger<T>($"{Woordvorm.Aanhaling(tekst)} is geen bekende {_wat}. Kies uit: {_keuzes}.");
    }
}
