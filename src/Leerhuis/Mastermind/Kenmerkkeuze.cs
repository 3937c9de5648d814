// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Samenhang.Kern.Groepen;

namespace Samenhang.Leerhuis.Mastermind;

/// <summary>What groups should be like in one characteristic, as a begeleider set it.</summary>
/// <param name="Code">Key of one of <see cref="Alle"/>.</param>
/// <param name="Richting">Alike, varied or not counted.</param>
/// <param name="Band">How far levels in a group may be apart when they must be alike; nothing: as near as possible, without a limit.</param>
internal sealed record Kenmerkkeuze(string Code, Richting Richting, int? Band = null)
{
    /// <summary>Levels of everything that has levels.</summary>
    internal const int Niveaus = 5;

    /// <summary>Calibre within a band, variety as the aim; what is a wish only has no band.</summary>
    internal static IReadOnlyList<Kenmerkkeuze> Standaard { get; } =
    [
        new("niveau", Richting.Gelijk, 1), new("ervaring", Richting.Gelijk), new("zwaarte", Richting.Gelijk), new("grootte", Richting.Gelijk, 3),
        new("domein", Richting.Gevarieerd), new("regio", Richting.Gevarieerd), new("perspectief", Richting.Gevarieerd),
    ];

    /// <summary>Keys and names, in the order in which they are shown.</summary>
    internal static IReadOnlyList<(string Code, string Naam, bool Niveau)> Alle { get; } =
    [
        ("niveau", "niveau van de rol", true), ("ervaring", "jaren ervaring", true), ("zwaarte", "zwaarte van de opdracht", true), ("grootte", "grootte van de organisatie", true),
        ("domein", "domein", false), ("regio", "provincie", false), ("perspectief", "rol", false),
    ];

    internal static string Schrijf(IEnumerable<Kenmerkkeuze> keuzes) => JsonSerializer.Serialize(keuzes);

    internal static IReadOnlyList<Kenmerkkeuze> Lees(string tekst) => JsonSerializer.Deserialize<List<Kenmerkkeuze>>(tekst) ?? [];

    internal Kenmerk Maak()
    {
        var (_, naam, niveau) = Alle.Single(soort => soort.Code == Code);
        return new Kenmerk(naam, niveau ? Kenmerksoort.Niveau : Kenmerksoort.Soort, Richting) { Band = Band, Niveaus = Niveaus };
    }
}
