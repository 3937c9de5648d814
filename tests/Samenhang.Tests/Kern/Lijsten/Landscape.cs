// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;

namespace Samenhang.Tests.Kern.Lijsten;

/// <summary>Makes records by chance, the same for the same seed: every field that lists show, filled and empty, around a few names.</summary>
public sealed class Landscape(int seed)
{
    private static readonly string[] Words =
        ["Élan", "energie", "Ons Huis", "fase 2", "fase 10", "IJsvrij", "ijsbaan", "Warme wijken", "wônje", "Übergang", "co-creatie", "zorg", "Zorg", "skûtsje"];

    private static readonly string[] Themes = ["Wonen", "Jeugd", "Armoede", "Energie"];
    private readonly Random _random = new(seed);

    public static readonly DateOnly Today = new(2026, 11, 23);

    /// <summary>People that roles are given to.</summary>
    public Guid[] People { get; } = [.. Enumerable.Range(1, 6).Select(number => new Guid(number, 0, 0, new byte[8]))];

    /// <summary>A Beeld with this many efforts and what belongs to them.</summary>
    public Beeld Make(int efforts) => Beeld.Leeg.Met(Records(efforts).Select(Mutatie.Zet), 1, DateTime.UnixEpoch);

    /// <summary>Some records of all kinds that belong together.</summary>
    public IEnumerable<Feit> Records(int efforts)
    {
        var portfolios = Times(3, () => new Portefeuille { Id = NewId(), Naam = Name() });
        var challenges = Times(Math.Max(1, efforts / 8), () => Challenge(portfolios));
        var works = Times(efforts, () => Effort(challenges.Select(challenge => challenge.Id)));
        var goals = Times(3, () => new Doel { Id = NewId(), Naam = Name(), OpgaveId = Chance(2) ? Pick(challenges).Id : null });
        IEnumerable<Guid> carriers = [.. challenges.Select(challenge => challenge.Id), .. works.Select(work => work.Id)];
        return
        [
            .. portfolios, .. challenges, .. works, .. goals,
            .. carriers.Where(_ => Chance(2)).Select(Status), .. carriers.Where(_ => Chance(2)).Select(Status),
            .. carriers.SelectMany(id => Times(_random.Next(4), () => Role(id))), .. carriers.Where(_ => Chance(2)).Select(Money),
            .. works.Where(_ => Chance(3)).Select(work => new Bijdrage { Id = NewId(), Van = work.Id, Naar = Pick(goals).Id }),
        ];
    }

    /// <summary>A few changes of what is there: new, different and gone.</summary>
    public IReadOnlyList<Mutatie> Change(Beeld beeld, int number)
    {
        var all = Soorten.Alle.SelectMany(kind => beeld.Van(kind).Feiten).ToList();
        var changes = new List<Mutatie>();
        foreach (var record in Times(number, () => Pick(all)).Distinct())
        {
            changes.Add(_random.Next(6) == 0 && !beeld.Relaties.Naar(record.Id).Any() ? Mutatie.Weg(record) : Mutatie.Zet(Changed(record)));
        }

        return [.. changes, .. Chance(2) ? Records(1).Select(Mutatie.Zet) : []];
    }

    private Feit Changed(Feit record) => record switch
    {
        Inspanning effort => effort with { Naam = Name(), Fase = Any<Fase>(), Opgaven = Chance(2) ? effort.Opgaven : [] },
        Opgave challenge => challenge with { Naam = Name(), Status = Any<Opgavestatus>() },
        Stand status => status with { Algemeen = Any<Licht>(), Datum = status.Datum.AddDays(_random.Next(-5, 5)) },
        Rolvervulling role => role with { Bezetting = Bezetting.Persoon, PersoonId = Pick(People) },
        Budgetregel line => line with { PrimitiefCenten = _random.Next(1_000_000), Op = Chance(4) ? null : line.Op },
        Portefeuille portfolio => portfolio with { Naam = Name() },
        Doel goal => goal with { OpgaveId = null },
        _ => record,
    };

    private Opgave Challenge(Portefeuille[] portfolios) => new()
    {
        Id = NewId(),
        Naam = Name(),
        Code = Chance(3) ? $"O-{_random.Next(1000)}" : null,
        Omschrijving = Chance(2) ? Name() : null,
        Status = Any<Opgavestatus>(),
        Themas = [.. Themes.Where(_ => Chance(4))],
        Zichtbaarheid = Chance(6) ? Zichtbaarheid.Betrokkenen : Zichtbaarheid.Organisatie,
        Portefeuilles = [.. portfolios.Where(_ => Chance(3)).Select((portfolio, place) => new Portefeuillekoppeling { PortefeuilleId = portfolio.Id, Coordineert = place == 0 })],
    };

    private Inspanning Effort(IEnumerable<Guid> challenges) => new()
    {
        Id = NewId(),
        Naam = Name(),
        Code = Chance(3) ? $"I{_random.Next(50)}" : null,
        Omschrijving = Chance(2) ? Name() : null,
        Opgaven = [.. challenges.Where(_ => Chance(5)).Take(2)],
        Werkwijze = Any<Werkwijze>(),
        Fase = Any<Fase>(),
        Eind = Chance(2) ? Datering.Jaar(2024 + _random.Next(4)) : null,
        Start = Chance(2) ? Datering.Op(Today.AddDays(-_random.Next(500))) : null,
        Themas = [.. Themes.Where(_ => Chance(5))],
        Zichtbaarheid = Chance(8) ? Zichtbaarheid.Betrokkenen : Zichtbaarheid.Organisatie,
    };

    private Stand Status(Guid about) => new()
    {
        Id = NewId(),
        Op = about,
        Datum = Today.AddDays(_random.Next(-40, 5)),
        Algemeen = Any<Licht>(),
        Geld = new Aspectstand { Licht = Any<Licht>() },
    };

    private Rolvervulling Role(Guid about)
    {
        var filled = Any<Bezetting>();
        return new Rolvervulling
        {
            Id = NewId(),
            Op = about,
            Rol = (Rol)_random.Next(4),
            Bezetting = filled,
            PersoonId = filled == Bezetting.Persoon ? Pick(People) : null,
            Tot = Chance(4) ? Today.AddDays(-1) : null,
        };
    }

    private Budgetregel Money(Guid about) => new()
    {
        Id = NewId(),
        Op = about,
        Jaar = Chance(5) ? null : 2025 + _random.Next(2),
        Richting = Chance(4) ? Geldrichting.Baten : Geldrichting.Lasten,
        PrimitiefCenten = Chance(4) ? null : _random.Next(10_000_000),
        GerealiseerdCenten = Chance(2) ? _random.Next(10_000_000) : null,
    };

    private string Name() => string.Join(' ', Times(1 + _random.Next(3), () => Pick(Words)));

    private Guid NewId()
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private T Any<T>()
        where T : struct, Enum => Pick(Enum.GetValues<T>());

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private static T[] Times<T>(int number, Func<T> make) => [.. Enumerable.Range(0, number).Select(_ => make())];
}
