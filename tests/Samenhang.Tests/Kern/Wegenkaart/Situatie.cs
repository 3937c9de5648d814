// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;

namespace Samenhang.Tests.Kern.Wegenkaart;

/// <summary>A random set of efforts in time that wait for each other, some of them hidden. What it makes depends on the number alone.</summary>
internal sealed class Situatie
{
    public static readonly DateOnly Begin = new(2026, 1, 1);
    private readonly Random _random;

    public Situatie(int seed, bool circles = false)
    {
        _random = new Random(seed);
        Efforts = [.. Enumerable.Range(0, _random.Next(2, 14)).Select(_ => Effort())];
        var links = Enumerable.Range(0, Efforts.Length * 2).Select(_ => Link(circles)).Where(link => link.Van != link.Naar).DistinctBy(link => (link.Van, link.Naar, link.Soort));
        var milestones = Enumerable.Range(0, Efforts.Length).Select(_ => Milestone());
        Beeld = Beeld.Leeg.Met([.. Efforts.Select(Mutatie.Zet), .. links.Select(Mutatie.Zet), .. milestones.Select(Mutatie.Zet)], 1, DateTime.UnixEpoch);
        All = new Blik(Beeld, Kijker.ZietAlles);
        Some = new Blik(Beeld, Kijker.Buitenstaander);
        Days = _random.Next(-400, 400);
    }

    public Inspanning[] Efforts { get; }

    public Beeld Beeld { get; }

    public Blik All { get; }

    /// <summary>The same for somebody who does not see what is confidential.</summary>
    public Blik Some { get; }

    public int Days { get; }

    /// <summary>An effort that everybody sees and that has both dates; nothing when there is none.</summary>
    public Inspanning? Chosen => Beeld.Inspanningen.FirstOrDefault(effort => effort.Start is not null && effort.Eind is not null && effort.Zichtbaarheid != Zichtbaarheid.Betrokkenen);

    private Inspanning Effort()
    {
        var start = Begin.AddDays(_random.Next(1000));
        return new Inspanning
        {
            Id = Id(),
            Naam = $"Inspanning {_random.Next(1000)}",
            Start = _random.Next(6) == 0 ? null : Vague(start),
            Eind = _random.Next(6) == 0 ? null : Vague(start.AddDays(_random.Next(95, 500))),
            Fase = _random.Next(8) switch { 0 => Fase.InUitvoering, 1 => Fase.Afgerond, _ => Fase.Voorbereiding },
            Zichtbaarheid = _random.Next(5) == 0 ? Zichtbaarheid.Betrokkenen : Zichtbaarheid.Organisatie,
        };
    }

    private Datering Vague(DateOnly day) => _random.Next(3) switch
    {
        0 => new Datering(day, day.AddDays(_random.Next(1, 90)), "medio 2026"),
        1 => new Datering(day, day.AddDays(_random.Next(1, 90))),
        _ => Datering.Op(day),
    };

    /// <summary>Without circles, an effort waits only for earlier ones in the list.</summary>
    private Afhankelijkheid Link(bool circles)
    {
        var (one, other) = (_random.Next(Efforts.Length), _random.Next(Efforts.Length));
        return new Afhankelijkheid
        {
            Id = Id(),
            Van = Efforts[circles ? one : Math.Max(one, other)].Id,
            Naar = Efforts[circles ? other : Math.Min(one, other)].Id,
            Soort = _random.Next(5) == 0 ? Afhankelijkheidssoort.MoetMet : Afhankelijkheidssoort.Vereist,
        };
    }

    private Mijlpaal Milestone() => new()
    {
        Id = Id(),
        Naam = "Mijlpaal",
        Op = Efforts[_random.Next(Efforts.Length)].Id,
        Datum = _random.Next(5) == 0 ? null : Vague(Begin.AddDays(_random.Next(1400))),
        BehaaldOp = _random.Next(4) == 0 ? Begin : null,
    };

    private Guid Id()
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
