// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;

namespace Samenhang.Kern.Toetsen;

/// <summary>On which day each version of an organisation was recorded: per day with changes its last version.</summary>
public sealed class Versiedagen
{
    private readonly ImmutableArray<(DateOnly Dag, long Laatste)> _dagen;

    private Versiedagen(ImmutableArray<(DateOnly, long)> dagen) => _dagen = dagen;

    /// <summary>Nothing is known.</summary>
    public static Versiedagen Onbekend { get; } = new([]);

    /// <summary>The last version of which the day is known; 0 when there is none.</summary>
    public long Laatste => _dagen.IsEmpty ? 0 : _dagen[^1].Laatste;

    /// <summary>The same, with later versions added.</summary>
    /// <param name="versies">Versions after <see cref="Laatste"/> with their days in Europe/Amsterdam, in order.</param>
    public Versiedagen Met(IEnumerable<(long Versie, DateOnly Dag)> versies)
    {
        var dagen = _dagen.ToBuilder();
        foreach (var (versie, dag) in versies)
        {
            if (dagen.Count > 0 && dagen[^1].Dag >= dag)
            {
                dagen[^1] = (dagen[^1].Dag, versie);
            }
            else
            {
                dagen.Add((dag, versie));
            }
        }

        return new Versiedagen(dagen.ToImmutable());
    }

    /// <summary>The day on which this version was recorded; null when that is not known.</summary>
    public DateOnly? Dag(long versie)
    {
        var plaats = Eerste(dag => dag.Laatste >= versie);
        return versie > 0 && plaats < _dagen.Length ? _dagen[plaats].Dag : null;
    }

    /// <summary>The last version that was recorded before this day; 0 when there is none.</summary>
    public long VersieVoor(DateOnly dag)
    {
        var plaats = Eerste(deel => deel.Dag >= dag);
        return plaats == 0 ? 0 : _dagen[plaats - 1].Laatste;
    }

    private int Eerste(Predicate<(DateOnly Dag, long Laatste)> geldt)
    {
        var (laag, hoog) = (0, _dagen.Length);
        while (laag < hoog)
        {
            var midden = (laag + hoog) / 2;
            (laag, hoog) = geldt(_dagen[midden]) ? (laag, midden) : (midden + 1, hoog);
        }

        return laag;
    }
}
