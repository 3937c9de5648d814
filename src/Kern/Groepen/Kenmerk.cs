// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>What the values of a characteristic are like.</summary>
public enum Kenmerksoort
{
    /// <summary>Equal or different: region, domain.</summary>
    Soort,

    /// <summary>Levels in an order: years of experience in bands, size class.</summary>
    Niveau,

    /// <summary>Several values at once: themes somebody works on.</summary>
    Verzameling,
}

/// <summary>What a group should be like in one characteristic.</summary>
public enum Richting
{
    /// <summary>People differ as much as possible.</summary>
    Gevarieerd,

    /// <summary>People are alike: with levels no further apart than the band (hard), and within it as near as possible.</summary>
    Gelijk,

    /// <summary>It does not count.</summary>
    Negeren,
}

/// <summary>A characteristic of candidates that counts when groups are made.</summary>
/// <param name="Naam">As people read it.</param>
/// <param name="Soort">What its values are like.</param>
/// <param name="Richting">Alike, different, or not counted.</param>
public sealed record Kenmerk(string Naam, Kenmerksoort Soort, Richting Richting)
{
    /// <summary>How heavily it counts beside the others; above 0.</summary>
    public double Gewicht { get; init; } = 1;

    /// <summary>How far levels in one group may be apart when they must be alike: 1 is two adjacent levels. Null: alike is a wish, not a rule.</summary>
    public int? Band { get; init; }

    /// <summary>Number of levels, counted from 1, or of options of a set; sets the scale of distances. Nothing for <see cref="Kenmerksoort.Soort"/>.</summary>
    public int Niveaus { get; init; } = 5;

    /// <summary>At most this many people with one value in a group; null: no limit.</summary>
    public int? HoogstensGelijk { get; init; }

    /// <summary>The rule that levels in a group lie within the band.</summary>
    internal bool HeeftBand => Richting == Richting.Gelijk && Soort == Kenmerksoort.Niveau && Band is not null;

    /// <summary>How different two people are, 0 to 1; 0 when it is unknown of one of them, so that the unknown adds no variety.</summary>
    internal double Afstand(IReadOnlyList<int> een, IReadOnlyList<int> ander)
    {
        if (een.Count == 0 || ander.Count == 0) return 0;
        return Soort switch
        {
            Kenmerksoort.Soort => een[0] == ander[0] ? 0 : 1,
            Kenmerksoort.Niveau => Niveaus < 2 ? 0 : Math.Abs(een[0] - ander[0]) / (Niveaus - 1.0),
            _ => (een.Except(ander).Count() + ander.Except(een).Count()) / (double)Math.Max(1, Niveaus),
        };
    }
}
