// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vergelijken;

/// <summary>The news of one opgave, effort, goal or other record.</summary>
/// <param name="Onderwerp">What it is about.</param>
/// <param name="Verschillen">What came, changed or went, the newest first.</param>
public sealed record Verandering(Feit Onderwerp, ImmutableArray<Verschil> Verschillen)
{
    /// <summary>Groups differences by what they are about; the newest first, and what was taken away last.</summary>
    /// <param name="verschillen">What differs for the viewer.</param>
    /// <param name="eerder">The earlier Beeld, in which removed subjects are found.</param>
    /// <param name="later">The later Beeld.</param>
    /// <param name="telt">Which subjects count; a record about several is told at the first of them.</param>
    /// <param name="versie">In which version a difference last changed for the viewer; left out, the version of the record.</param>
    public static ImmutableArray<Verandering> Van(
        IEnumerable<Verschil> verschillen, Blik eerder, Blik later, Func<Guid, bool> telt, Func<Verschil, long>? versie = null)
    {
        versie ??= verschil => verschil.Nieuw?.SindsVersie ?? 0;
        var paren =
            from verschil in verschillen
            where verschil.Feit is not (Instelling or Wissing)
            let onderwerp = Zoek(verschil, eerder, later, telt)
            where onderwerp is not null
            select (onderwerp, verschil);
        return
        [
            .. paren.GroupBy(paar => paar.onderwerp.Id)
                .Select(groep => new Verandering(groep.First().onderwerp, [.. groep.Select(paar => paar.verschil).OrderByDescending(versie)]))
                .OrderByDescending(verandering => verandering.Verschillen.Max(versie)).ThenBy(verandering => verandering.Onderwerp.Titel, StringComparer.Ordinal),
        ];
    }

    /// <summary>Something is told at what may be seen now; at what was removed only when that itself is the news.</summary>
    private static Feit? Zoek(Verschil verschil, Blik eerder, Blik later, Func<Guid, bool> telt)
    {
        foreach (var id in Onderwerpen.Van(verschil.Feit, verschil.Nieuw is null ? eerder : later))
        {
            if (telt(id) && (later.Zoek(id) ?? (verschil.Nieuw is null && verschil.Feit.Id == id ? verschil.Oud : null)) is { } onderwerp)
            {
                return onderwerp;
            }
        }

        return null;
    }
}
