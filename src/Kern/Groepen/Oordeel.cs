// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>How well places meet the aims of a round, in the order in which the aims count.</summary>
/// <param name="Geplaatst">How many got a place, by how long they waited: longest first, the last for those who waited least.</param>
/// <param name="Wensen">What the places cost in wishes: 0 when everybody has the first choice.</param>
/// <param name="LaagsteVariatie">Variety of the least varied group: mean difference of two members, in weights of characteristics.</param>
/// <param name="Variatie">The same, added over all groups.</param>
/// <param name="Ongelijkheid">Differences in what should be alike, added over all pairs in groups; less is better.</param>
/// <param name="Wachtlijstorde">Places in the order of joining, added over all members; less is better, decides between equals.</param>
public sealed record Oordeel(IReadOnlyList<int> Geplaatst, int Wensen, double LaagsteVariatie, double Variatie, double Ongelijkheid, int Wachtlijstorde) : IComparable<Oordeel>
{
    /// <summary>Less difference than this is rounding.</summary>
    internal const double Merkbaar = 1e-9;

    /// <summary>How many got a place.</summary>
    public int Totaal => Geplaatst.Sum();

    /// <summary>Above 0 when this is better than another: the first aim in which they differ decides.</summary>
    public int CompareTo(Oordeel? other)
    {
        if (other is null) return 1;
        for (var rang = 0; rang < Math.Min(Geplaatst.Count, other.Geplaatst.Count); rang++)
            if (Geplaatst[rang] != other.Geplaatst[rang]) return Geplaatst[rang].CompareTo(other.Geplaatst[rang]);
        if (Wensen != other.Wensen) return other.Wensen.CompareTo(Wensen);
        if (Math.Abs(LaagsteVariatie - other.LaagsteVariatie) > Merkbaar) return LaagsteVariatie.CompareTo(other.LaagsteVariatie);
        if (Math.Abs(Variatie - other.Variatie) > Merkbaar) return Variatie.CompareTo(other.Variatie);
        if (Math.Abs(Ongelijkheid - other.Ongelijkheid) > Merkbaar) return other.Ongelijkheid.CompareTo(Ongelijkheid);
        return other.Wachtlijstorde.CompareTo(Wachtlijstorde);
    }
}
