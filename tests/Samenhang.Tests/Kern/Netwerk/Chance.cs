// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Netwerk;
using Samenhang.Kern.Toetsen;

namespace Samenhang.Tests.Kern.Netwerk;

/// <summary>A network by chance, the same for the same seed: opgaven of which some are confidential, efforts, goals of all levels, and contributions without a circle.</summary>
internal sealed class Chance(int seed)
{
    public static readonly DateOnly Today = new(2026, 11, 23);
    private readonly Random _random = new(seed);

    public Beeld Make(int efforts, int goals)
    {
        var opgaven = Times(3, number => new Opgave { Id = Id(), Naam = $"Opgave {number}", Zichtbaarheid = number == 2 ? Zichtbaarheid.Betrokkenen : Zichtbaarheid.Organisatie });
        var works = Times(efforts, number => new Inspanning
        {
            Id = Id(),
            Naam = $"Inspanning {number} {new string('x', _random.Next(30))}",
            Opgaven = [opgaven[_random.Next(3)].Id],
            Werkwijze = (Werkwijze)_random.Next(6),
            Themas = [_random.Next(2) == 0 ? "wonen" : "zorg"],
            Zichtbaarheid = _random.Next(6) == 0 ? Zichtbaarheid.Betrokkenen : Zichtbaarheid.Organisatie,
            Fase = _random.Next(8) == 0 ? Fase.Afgerond : Fase.InUitvoering,
        });
        var aims = Times(goals, number => new Doel { Id = Id(), Naam = $"Doel {number}", Soort = (Doelsoort)_random.Next(3), OpgaveId = _random.Next(4) == 0 ? null : opgaven[_random.Next(3)].Id });
        var lines = new List<Feit>();
        foreach (var work in works)
        {
            lines.AddRange(Times(_random.Next(3), number => new Bijdrage { Id = Id(), Van = work.Id, Naar = aims[_random.Next(goals)].Id, Primair = number == 0, Sterkte = Strength() }).DistinctBy(line => line.Naar));
        }

        // From a lower to a higher number only: no circle, but against the order of the levels as often as not.
        for (var number = 0; number + 1 < goals; number++)
        {
            lines.AddRange(Times(_random.Next(3), _ => new Bijdrage { Id = Id(), Van = aims[number].Id, Naar = aims[_random.Next(number + 1, goals)].Id, Sterkte = Strength() }).DistinctBy(line => line.Naar));
        }

        lines.Add(new Bijdrage { Id = Id(), Van = aims[^1].Id, Naar = aims[0].Id, Soort = Bijdragesoort.VersterktElkaar });
        lines.Add(new Afhankelijkheid { Id = Id(), Van = works[0].Id, Naar = works[^1].Id });
        return Beeld.Leeg.Met([.. opgaven, .. works, .. aims, .. lines], 1);
    }

    private int? Strength() => _random.Next(6) switch { 0 => null, 1 => -1, 2 => -2, var rest => rest - 2 };

    private static T[] Times<T>(int count, Func<int, T> make) => [.. Enumerable.Range(0, count).Select(make)];

    private Guid Id()
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        return new Guid(bytes);
    }
}

internal static class ChanceExtensions
{
    public static Netwerkinhoud Network(this Blik blik, Netwerkvraag question, DateOnly day) =>
        Netwerklezer.Lees(blik, day, question, new Bevindingengeheugen().Van(blik, day, Versiedagen.Onbekend));

    public static Beeld Met(this Beeld beeld, IEnumerable<Feit> facts, long version) => beeld.Met(facts.Select(Mutatie.Zet), version, DateTime.UnixEpoch);
}
