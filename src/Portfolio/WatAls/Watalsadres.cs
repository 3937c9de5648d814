// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.WatAls;

namespace Samenhang.Portfolio.WatAls;

/// <summary>The address that holds a whole what-if: up to four alternatives, each with its steps, and the one that is looked at.</summary>
/// <param name="Stappen">The steps of each alternative, in the order of <see cref="Letters"/>.</param>
/// <param name="Toon">Which one is looked at.</param>
internal sealed record Watalsadres(IReadOnlyList<Lijst<Stap>> Stappen, int Toon)
{
    internal const string Pad = "/portfolio/wat-als";

    /// <summary>The names of the alternatives in the address.</summary>
    internal static readonly string[] Letters = ["a", "b", "c", "d"];

    /// <summary>Nothing is supposed yet.</summary>
    internal bool IsLeeg => Stappen.All(stappen => stappen.Count == 0);

    /// <summary>The alternative that is looked at.</summary>
    internal Lijst<Stap> Gekozen => Stappen[Toon];

    /// <summary>Reads the address; empty when a step in it cannot be read.</summary>
    internal static Watalsadres? Lees(IQueryCollection vraag)
    {
        var alle = new List<Lijst<Stap>>();
        foreach (var letter in Letters)
        {
            if (!Stapnotatie.Lees(vraag[letter], out var stappen))
            {
                return null;
            }

            alle.Add(stappen);
        }

        var toon = Array.IndexOf(Letters, vraag["toon"].ToString());
        return new Watalsadres(alle, toon >= 0 ? toon : Math.Max(0, alle.FindIndex(stappen => stappen.Count > 0)));
    }

    /// <summary>The same with other steps in one alternative.</summary>
    internal Watalsadres Met(int plaats, Lijst<Stap> stappen) => new([.. Stappen.Select((nu, nummer) => nummer == plaats ? stappen : nu)], plaats);

    /// <summary>The same, looking at another alternative.</summary>
    internal Watalsadres Kijk(int plaats) => this with { Toon = plaats };

    /// <summary>The first alternative that is not used; empty when all are.</summary>
    internal int? Vrij => Enumerable.Range(0, Letters.Length).Where(plaats => Stappen[plaats].Count == 0).Select(plaats => (int?)plaats).FirstOrDefault();

    /// <summary>The parts of the query, by name.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Delen =>
    [
        .. Stappen.SelectMany((stappen, nummer) => stappen.Select(stap => KeyValuePair.Create(Letters[nummer], Stapnotatie.Schrijf(stap)))),
        .. Toon == 0 ? Array.Empty<KeyValuePair<string, string>>() : [KeyValuePair.Create("toon", Letters[Toon])],
    ];

    /// <summary>The address, with more parts where they are needed.</summary>
    internal string Schrijf(params (string Naam, string? Waarde)[] erbij)
    {
        var bouwer = new QueryBuilder(Delen);
        foreach (var (naam, waarde) in erbij.Where(deel => deel.Waarde is not null))
        {
            bouwer.Add(naam, waarde!);
        }

        return Pad + bouwer.ToQueryString();
    }
}
