// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Zoeken;

/// <summary>
/// The words of one Beeld: an index that was made of an earlier version, the records in it that are different now, and a small index of
/// those. So a change costs the words of what changed, until so much did that all is made anew.
/// </summary>
internal sealed class Beeldwoorden
{
    private readonly Beeld _basis;

    private Beeldwoorden(Beeld beeld, Beeld basis, Woordenindex vast, ulong[]? vervallen, Woordenindex? erbij)
    {
        (Beeld, _basis, Vast, Vervallen, Erbij) = (beeld, basis, vast, vervallen, erbij);
    }

    internal Beeld Beeld { get; }

    /// <summary>The words of the version it started from.</summary>
    internal Woordenindex Vast { get; }

    /// <summary>The records in <see cref="Vast"/> that no longer are what they were; null when there are none.</summary>
    internal ulong[]? Vervallen { get; }

    /// <summary>The words of what came or changed since; null when nothing did.</summary>
    internal Woordenindex? Erbij { get; }

    /// <summary>Reads every record.</summary>
    internal static Beeldwoorden Maak(Beeld beeld)
    {
        var bouwer = new Woordenbouwer();
        foreach (var soort in Soorten.Alle)
        {
            var reeks = beeld.Van(soort);
            for (var plaats = 0; plaats < reeks.Lengte; plaats++)
            {
                VoegToe(bouwer, Stuksleutel.Van(soort.Nummer, plaats), reeks.OpPlaats(plaats));
            }
        }

        return new Beeldwoorden(beeld, beeld, bouwer.Maak(), null, null);
    }

    /// <summary>The words of another version, or null when making them anew is better: much changed, or something was erased.</summary>
    internal Beeldwoorden? Voor(Beeld ander)
    {
        var hoogstens = 256 + (Vast.Aantal / 64);
        if (_basis.Wissingen.Aantal != ander.Wissingen.Aantal)
        {
            return null;
        }

        var anders = new List<(int Sleutel, Feit? Nieuw)>();
        foreach (var soort in Soorten.Alle)
        {
            foreach (var (plaats, _, nieuw) in _basis.Van(soort).Anders(ander.Van(soort)))
            {
                anders.Add((Stuksleutel.Van(soort.Nummer, plaats), nieuw));
                if (anders.Count > hoogstens)
                {
                    return null;
                }
            }
        }

        return anders.Count == 0 ? new Beeldwoorden(ander, _basis, Vast, null, null) : Met(ander, anders);
    }

    private Beeldwoorden Met(Beeld ander, List<(int Sleutel, Feit? Nieuw)> anders)
    {
        var vervallen = new ulong[(Vast.Aantal + 63) >> 6];
        var bouwer = new Woordenbouwer();
        foreach (var (sleutel, nieuw) in anders)
        {
            if (Vast.Stuk(sleutel) is var stuk and >= 0)
            {
                vervallen[stuk >> 6] |= 1UL << (stuk & 63);
            }

            VoegToe(bouwer, sleutel, nieuw);
        }

        return new Beeldwoorden(ander, _basis, Vast, vervallen, bouwer.Maak());
    }

    private static void VoegToe(Woordenbouwer bouwer, int sleutel, Feit? feit)
    {
        if (feit is not null && Zoekteksten.Van(feit) is { Length: > 0 } teksten)
        {
            bouwer.VoegToe(sleutel, teksten, Zoekteksten.IsAfgesloten(feit));
        }
    }
}
