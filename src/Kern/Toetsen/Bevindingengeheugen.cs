// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>
/// Keeps the findings for as long as their Beeld, or their Blik when something is hidden, is kept. A next version works out only what a change
/// touches. Safe for many readers at once; one makes, the others wait.
/// </summary>
public sealed class Bevindingengeheugen
{
    /// <summary>Findings from which those of a next version can be made; each of another organisation or day.</summary>
    private const int MeesteRecente = 4;

    private readonly ConditionalWeakTable<object, ConcurrentDictionary<(DateOnly, Grenzen, Lijst<Vertrekdag>), Lazy<Bevindingenbeeld>>> _gemaakt = [];
    private readonly List<Bevindingenbeeld> _recent = [];
    private readonly Lock _slot = new();

    /// <summary>What is found in all that this viewer may see, with the limits that hold in it.</summary>
    /// <param name="blik">What the viewer may see.</param>
    /// <param name="dag">The day in Europe/Amsterdam.</param>
    /// <param name="dagen">When versions were recorded.</param>
    /// <param name="vertrek">Who leaves, or has left.</param>
    public Bevindingenbeeld Van(Blik blik, DateOnly dag, Versiedagen dagen, Lijst<Vertrekdag>? vertrek = null)
    {
        var vraag = new Toetsvraag(dag, Grenzen.Van(blik), dagen) { Vertrek = vertrek ?? [] };
        return blik.ZietAlles ? Geheel(blik, vraag) : Onthoud(blik, vraag, () => Geheel(new Blik(blik.Beeld, Kijker.ZietAlles), vraag).Zonder(blik));
    }

    private Bevindingenbeeld Geheel(Blik blik, Toetsvraag vraag) => Onthoud(blik.Beeld, vraag, () => Maak(blik, vraag));

    private Bevindingenbeeld Onthoud(object sleutel, Toetsvraag vraag, Func<Bevindingenbeeld> maak) =>
        _gemaakt.GetOrCreateValue(sleutel).GetOrAdd((vraag.Dag, vraag.Grenzen, vraag.Vertrek), static (_, m) => new Lazy<Bevindingenbeeld>(m), maak).Value;

    private Bevindingenbeeld Maak(Blik blik, Toetsvraag vraag)
    {
        Bevindingenbeeld[] recent;
        lock (_slot)
        {
            recent = [.. _recent];
        }

        var (nieuw, vorige) = recent.Select(eerder => (eerder.Vooruit(blik, vraag), eerder)).FirstOrDefault(paar => paar.Item1 is not null);
        nieuw ??= Bevindingenbeeld.Maak(blik, vraag);
        lock (_slot)
        {
            // A look back must not push out the newest version, from which the next one is made.
            if (vorige is null || vorige.Blik.Versie <= nieuw.Blik.Versie)
            {
                _recent.Remove(vorige!);
                _recent.Insert(0, nieuw);
            }

            while (_recent.Count > MeesteRecente)
            {
                _recent.RemoveAt(_recent.Count - 1);
            }
        }

        return nieuw;
    }
}
