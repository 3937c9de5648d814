// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>One recorded thing in the Beeld: what its kind says, under an id that never changes.</summary>
public abstract record Feit
{
    /// <summary>Longest name of anything, in characters.</summary>
    public const int NaamMax = 300;

    /// <summary>Longest code, number or reference, in characters.</summary>
    public const int CodeMax = 60;

    /// <summary>Longest running text, in characters.</summary>
    public const int TekstMax = 4000;

    /// <summary>Longest web address or list of addresses, in characters.</summary>
    public const int BronMax = 2000;

    /// <summary>Never changes and is never used again, also not in another organisation.</summary>
    public required Guid Id { get; init; }

    /// <summary>Version of the organisation in which this content was recorded; 0 while it is not recorded yet.</summary>
    [JsonIgnore]
    public long SindsVersie { get; private set; }

    /// <summary>Fields that a newer release wrote and this one does not know; they are kept when the record is saved again.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Overig { get; set; }

    /// <summary>What a person calls this record.</summary>
    [JsonIgnore]
    public abstract string Titel { get; }

    /// <summary>Stamps a record that was just read or written, before anybody else sees it.</summary>
    internal static T ZetVersie<T>(T feit, long versie)
        where T : Feit
    {
        feit.SindsVersie = versie;
        return feit;
    }
}
