// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Handelingen;

/// <summary>
/// How a refusal may name other records. Rules see the whole Beeld, the person who reads the refusal perhaps not: what is hidden from
/// that person has no name and no number.
/// </summary>
internal sealed class Noemer(Beeld beeld, Door door)
{
    /// <summary>The words for what this person may not see.</summary>
    internal const string Vertrouwelijk = "een vertrouwelijk onderdeel";

    private readonly Lazy<Blik> _blik = new(() => new Blik(beeld, door.Kijker(beeld)));

    /// <summary>May the person see this record?</summary>
    internal bool Ziet(Guid id) => _blik.Value.Ziet(id);

    /// <summary>The title of a record, or that it is confidential.</summary>
    internal string Noem(Guid id) => _blik.Value.Zoek(id) is { } feit ? $"‘{feit.Titel}’" : Vertrouwelijk;

    /// <summary>The titles along a path; how many hidden records stand beside each other is not told.</summary>
    internal string Pad(IEnumerable<Guid> ids)
    {
        var namen = new List<string>();
        foreach (var naam in ids.Select(Noem))
        {
            if (naam != Vertrouwelijk || namen.Count == 0 || namen[^1] != Vertrouwelijk)
            {
                namen.Add(naam);
            }
        }

        return string.Join(" → ", namen);
    }
}
