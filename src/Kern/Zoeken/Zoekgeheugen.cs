// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.CompilerServices;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Zoeken;

/// <summary>
/// Searches in what a viewer may see. The words of a Beeld are read at the first question and kept as long as the Beeld; a next version takes
/// over what did not change. Safe for many readers at once; one makes, the others wait.
/// </summary>
public sealed class Zoekgeheugen
{
    /// <summary>Versions from which a next one can be made; each belongs to another organisation.</summary>
    private const int MeesteRecente = 4;

    private readonly ConditionalWeakTable<Beeld, Lazy<Beeldwoorden>> _perBeeld = [];
    private readonly List<Beeldwoorden> _recent = [];
    private readonly Lock _slot = new();

    /// <summary>What this viewer finds.</summary>
    /// <param name="blik">What the viewer may see; the only source of records.</param>
    /// <param name="mensen">The people of the organisation.</param>
    /// <param name="vraag">What is searched for.</param>
    public Zoekuitkomst Zoek(Blik blik, Mensenwoorden mensen, Zoekvraag vraag)
    {
        using var zoeker = new Zoeker(Van(blik.Beeld), blik, mensen);
        return zoeker.Zoek(vraag);
    }

    /// <summary>Reads the words now, so that nobody waits for it at the first question.</summary>
    /// <returns>How many different words there are, and how many records have one.</returns>
    public (int Woorden, int Stukken) Lees(Blik blik)
    {
        var woorden = Van(blik.Beeld);
        return (woorden.Vast.Woorden + (woorden.Erbij?.Woorden ?? 0), woorden.Vast.Aantal + (woorden.Erbij?.Aantal ?? 0));
    }

    /// <summary>True when the words of this Beeld have been read.</summary>
    public bool Heeft(Beeld beeld) => _perBeeld.TryGetValue(beeld, out var woorden) && woorden.IsValueCreated;

    private Beeldwoorden Van(Beeld beeld) =>
        _perBeeld.GetValue(beeld, sleutel => new Lazy<Beeldwoorden>(() => Maak(sleutel))).Value;

    private Beeldwoorden Maak(Beeld beeld)
    {
        Beeldwoorden[] recent;
        lock (_slot)
        {
            recent = [.. _recent];
        }

        foreach (var eerder in recent)
        {
            if (eerder.Voor(beeld) is { } vooruit)
            {
                return Bewaar(vooruit, eerder);
            }
        }

        return Bewaar(Beeldwoorden.Maak(beeld), null);
    }

    private Beeldwoorden Bewaar(Beeldwoorden nieuw, Beeldwoorden? eerder)
    {
        lock (_slot)
        {
            // A look back must not push out the newest version, from which the next one is made.
            if (eerder is null || eerder.Beeld.Versie <= nieuw.Beeld.Versie)
            {
                _recent.Remove(eerder!);
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
