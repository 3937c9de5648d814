// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>How well places meet the aims of a round, in the order in which the aims count.</summary>
/// <param name="Geplaatst">How many got a place, by how long they waited: longest first, the last for those who waited least.</param>
/// <param name="Wensen">What the places cost in wishes: 0 when everybody has the first choice.</param>
/// <param name="LaagsteVariatie">Variety of the least varied group: mean difference of two members, in weights of characteristics.</param>
/// <param name="Variatie">The same, added over all groups.</param>
/// <param name="Ongelijkheid">Differences in what should be alike, added over all pairs in groups; less is better.</param>
/// <param name="Wachtlijstorde">Places in the order of joining, added over all members; less is better, decides between equals.</param>
public sealed record Oordeel(IReadOnlyList<int> Geplaatst, int Wensen, double LaagsteVariatie, double Variatie, double Ongelijkheid, int Wachtlijstorde)
{
    /// <summary>Less difference than this is rounding.</summary>
    internal const double Merkbaar = 1e-9;

    /// <summary>How many got a place.</summary>
    public int Totaal => Geplaatst.Sum();

    /// <summary>Above 0 when this is better than another: the first aim in which they differ decides.</summary>
    public int Vergelijk(Oordeel? ander)
    {
        if (ander is null) return 1;
        for (var rang = 0; rang < Math.Min(Geplaatst.Count, ander.Geplaatst.Count); rang++)
            if (Geplaatst[rang] != ander.Geplaatst[rang]) return Geplaatst[rang].CompareTo(ander.Geplaatst[rang]);
        if (Wensen != ander.Wensen) return ander.Wensen.CompareTo(Wensen);
        if (Math.Abs(LaagsteVariatie - ander.LaagsteVariatie) > Merkbaar) return LaagsteVariatie.CompareTo(ander.LaagsteVariatie);
        if (Math.Abs(Variatie - ander.Variatie) > Merkbaar) return Variatie.CompareTo(ander.Variatie);
        if (Math.Abs(Ongelijkheid - ander.Ongelijkheid) > Merkbaar) return ander.Ongelijkheid.CompareTo(Ongelijkheid);
        return ander.Wachtlijstorde.CompareTo(Wachtlijstorde);
    }
}
