// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Notatie;

/// <summary>How precise a date was written.</summary>
public enum Precisie
{
    /// <summary>One day.</summary>
    Dag,

    /// <summary>A week, Monday up to and including Sunday (ISO 8601).</summary>
    Week,

    /// <summary>A month, or the beginning, middle or end of one.</summary>
    Maand,

    /// <summary>A calendar quarter.</summary>
    Kwartaal,

    /// <summary>Half a year.</summary>
    Halfjaar,

    /// <summary>A vague part of a year: begin, medio, eind, a season.</summary>
    Deel,

    /// <summary>A calendar year.</summary>
    Jaar,

    /// <summary>From one date up to and including another, as written.</summary>
    Bereik,
}

/// <summary>A date as written: one day, or the period that a vaguer notation stands for.</summary>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day, included; never before <paramref name="Van"/>.</param>
/// <param name="Precisie">How precise it was written.</param>
public readonly record struct Tijdvak(DateOnly Van, DateOnly Tot, Precisie Precisie)
{
    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>One day.</summary>
    public static Tijdvak Op(DateOnly dag) => new(dag, dag, Precisie.Dag);

    /// <summary>Whole months of one year, both included.</summary>
    public static Tijdvak VanMaanden(int jaar, int eerste, int laatste, Precisie precisie) =>
        new(new DateOnly(jaar, eerste, 1), new DateOnly(jaar, laatste, DateTime.DaysInMonth(jaar, laatste)), precisie);

    /// <summary>"1 september 2026".</summary>
    public static string Toon(DateOnly dag) => $"{dag.Day} {Maanden[dag.Month - 1]} {dag.Year:0000}";

    /// <summary>"1 september 2026", or "1 mei tot en met 31 augustus 2026".</summary>
    public override string ToString()
    {
        if (Van == Tot) return Toon(Van);
        var begin = Van.Year == Tot.Year ? $"{Van.Day} {Maanden[Van.Month - 1]}" : Toon(Van);
        return $"{begin} tot en met {Toon(Tot)}";
    }
}
