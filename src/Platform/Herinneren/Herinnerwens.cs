// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Herinneren;

/// <summary>What an organisation switched on: nothing is mailed, and nothing is counted per person, before it says so.</summary>
/// <param name="Stand">Mail about standen that are older than was agreed.</param>
/// <param name="Herijken">Mail about werkwijzen that are to be looked at again.</param>
/// <param name="PerPersoon">Counts per person of confirmed standen; with consent of the works council.</param>
public sealed record Herinnerwens(bool Stand, bool Herijken, bool PerPersoon)
{
    /// <summary>Setting for mail about standen.</summary>
    public const string SleutelStand = "herinneren.stand";

    /// <summary>Setting for mail about werkwijzen.</summary>
    public const string SleutelHerijken = "herinneren.herijken";

    /// <summary>Setting for counts per person.</summary>
    public const string SleutelPerPersoon = "statistiek.per-persoon";

    private const string Ja = "ja";

    /// <summary>What the organisation in this Blik switched on.</summary>
    public static Herinnerwens Van(Blik blik)
    {
        ArgumentNullException.ThrowIfNull(blik);
        var aan = blik.Alle<Instelling>().Where(instelling => instelling.Waarde == Ja).Select(instelling => instelling.Sleutel).ToHashSet();
        return new(aan.Contains(SleutelStand), aan.Contains(SleutelHerijken), aan.Contains(SleutelPerPersoon));
    }

    /// <summary>The settings that say so; an empty value takes one away.</summary>
    internal IEnumerable<Instelling> Instellingen() =>
        new[] { (SleutelStand, Stand), (SleutelHerijken, Herijken), (SleutelPerPersoon, PerPersoon) }
            .Select(deel => new Instelling { Id = Guid.CreateVersion7(), Sleutel = deel.Item1, Waarde = deel.Item2 ? Ja : "" });
}
