// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Kalender;

/// <summary>Evenings at regular distances: those of a mastermind group unless told otherwise.</summary>
/// <param name="Start">The first evening.</param>
public sealed record Reekswens(DateOnly Start)
{
    /// <summary>How many evenings, 1 to 52.</summary>
    public int Aantal { get; init; } = 5;

    /// <summary>Weeks between two evenings, 1 to 26.</summary>
    public int Weken { get; init; } = 6;

    /// <summary>Regions whose school holidays count; those of the whole country always do.</summary>
    public IReadOnlyList<string> Regios { get; init; } = Schoolvakantie.Regios;
}

/// <summary>What an evening meets.</summary>
/// <param name="Hard">A public holiday: the evening cannot be held. Otherwise a warning.</param>
/// <param name="Wat">What it is, as a Dutch phrase.</param>
public sealed record Botsing(bool Hard, string Wat);

/// <summary>One evening of a series.</summary>
/// <param name="Nummer">Counted from 1.</param>
/// <param name="Dag">The day that the rhythm gives.</param>
/// <param name="Botsingen">What it meets; empty when nothing.</param>
/// <param name="Voorstel">A day near it that meets less; null when the day itself is good, or none is better.</param>
public sealed record Reeksavond(int Nummer, DateOnly Dag, IReadOnlyList<Botsing> Botsingen, DateOnly? Voorstel)
{
    /// <summary>Begin of every evening, in Europe/Amsterdam.</summary>
    public static TimeOnly Begin { get; } = new(19, 0);

    /// <summary>End of every evening, in Europe/Amsterdam.</summary>
    public static TimeOnly Einde { get; } = new(21, 0);
}

/// <summary>
/// Plans evenings in a rhythm and says what they meet: public holidays rule a day out, school holidays and evenings that people keep free
/// are a warning. Proposes a day near it; whoever plans decides, and says why a day was moved.
/// </summary>
public static class Reeksplanner
{
    /// <summary>Moves that are tried in this order: the same weekday first, then a day or two beside it.</summary>
    private static readonly int[] Verschuivingen = [7, -7, 14, -14, 1, -1, 2, -2, 8, -8, 6, -6];

    /// <summary>Plans a series.</summary>
    /// <param name="wens">What is asked.</param>
    /// <param name="vakanties">School holidays that are known, such as <see cref="Schoolvakantie.Bekend"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of evenings or weeks is out of bounds.</exception>
    public static IReadOnlyList<Reeksavond> Plan(Reekswens wens, IReadOnlyList<Schoolvakantie> vakanties)
    {
        ArgumentNullException.ThrowIfNull(wens);
        ArgumentNullException.ThrowIfNull(vakanties);
        if (wens.Aantal is < 1 or > 52 || wens.Weken is < 1 or > 26) throw new ArgumentOutOfRangeException(nameof(wens), "A series has 1 to 52 evenings, 1 to 26 weeks apart.");
        return [.. Enumerable.Range(0, wens.Aantal).Select(nummer => Avond(wens, vakanties, nummer))];
    }

    /// <summary>What a day meets, the hard first; empty when nothing.</summary>
    /// <param name="dag">The day.</param>
    /// <param name="regios">Regions whose school holidays count.</param>
    /// <param name="vakanties">School holidays that are known.</param>
    public static IReadOnlyList<Botsing> Botsingen(DateOnly dag, IReadOnlyList<string> regios, IReadOnlyList<Schoolvakantie> vakanties)
    {
        ArgumentNullException.ThrowIfNull(regios);
        var botsingen = new List<Botsing>();
        if (Feestdagen.Op(dag) is { } feestdag) botsingen.Add(new Botsing(true, feestdag));
        if (Feestdagen.Avond(dag) is { } avond) botsingen.Add(new Botsing(false, avond));
        foreach (var soort in vakanties.Where(vakantie => vakantie.Bevat(dag) && (vakantie.Regio is null || regios.Contains(vakantie.Regio))).GroupBy(vakantie => vakantie.Naam))
        {
            var waar = soort.Any(vakantie => vakantie.Regio is null) ? "heel Nederland" : $"regio {string.Join(" en ", soort.Select(vakantie => vakantie.Regio))}";
            botsingen.Add(new Botsing(false, $"{soort.Key} ({waar}{(soort.All(vakantie => vakantie.Zeker) ? "" : ", onder voorbehoud")})"));
        }

        if (!Schoolvakantie.IsBekend(vakanties, dag)) botsingen.Add(new Botsing(false, "de schoolvakanties van dit schooljaar zijn nog niet bekend"));
        return botsingen;
    }

    private static Reeksavond Avond(Reekswens wens, IReadOnlyList<Schoolvakantie> vakanties, int nummer)
    {
        var dag = wens.Start.AddDays(nummer * wens.Weken * 7);
        var botsingen = Botsingen(dag, wens.Regios, vakanties);
        if (botsingen.Count == 0) return new Reeksavond(nummer + 1, dag, botsingen, null);
        // A third of the rhythm at most, so that two evenings that both move stay in order and apart.
        var beter = Verschuivingen.Where(dagen => Math.Abs(dagen) * 3 <= wens.Weken * 7).Select(dagen => dag.AddDays(dagen))
            .Where(ander => ander.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) || ander.DayOfWeek == dag.DayOfWeek)
            .Select(ander => (Dag: ander, Zwaarte: Zwaarte(Botsingen(ander, wens.Regios, vakanties))))
            .Where(ander => ander.Zwaarte < Zwaarte(botsingen)).ToList();
        return new Reeksavond(nummer + 1, dag, botsingen, beter.Count == 0 ? null : beter.MinBy(ander => ander.Zwaarte).Dag);
    }

    private static int Zwaarte(IReadOnlyList<Botsing> botsingen) => botsingen.Sum(botsing => botsing.Hard ? 100 : 1);
}
