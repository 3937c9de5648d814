// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vergelijken;

/// <summary>
/// Two moments with the eyes of one viewer, made so that laying them beside each other tells nothing that this viewer may not see: what is
/// hidden now, or was at the later moment, counts at neither. What was hidden at the earlier moment alone counts as not being there yet.
/// </summary>
public sealed record Zichtpaar
{
    private Zichtpaar(Blik eerder, Blik later) => (Eerder, Later) = (eerder, later);

    /// <summary>The earlier moment.</summary>
    public Blik Eerder { get; }

    /// <summary>The later moment.</summary>
    public Blik Later { get; }

    /// <summary>Makes the pair.</summary>
    /// <param name="eerder">The earlier Beeld with the eyes of the viewer.</param>
    /// <param name="later">The later Beeld with the same eyes.</param>
    /// <param name="nu">The newest Beeld with the same eyes.</param>
    public static Zichtpaar Van(Blik eerder, Blik later, Blik nu)
    {
        if (eerder.ZietAlles && later.ZietAlles && nu.ZietAlles)
        {
            return new Zichtpaar(eerder, later);
        }

        var dicht = Dicht(nu, eerder, later);
        if (!ReferenceEquals(later.Beeld, nu.Beeld))
        {
            dicht.UnionWith(Dicht(later, eerder));
        }

        return new Zichtpaar(eerder.Zonder(dicht), later.Zonder(dicht));
    }

    /// <summary>What is hidden in a Beeld, also of what was there earlier and would be hidden if it still were.</summary>
    private static HashSet<Guid> Dicht(Blik blik, params ReadOnlySpan<Blik> eerdere)
    {
        var dicht = blik.Verborgen.ToHashSet();
        foreach (var eerder in eerdere)
        {
            if (ReferenceEquals(eerder.Beeld, blik.Beeld))
            {
                continue;
            }

            var weg = Soorten.Alle.SelectMany(soort => eerder.Beeld.Van(soort).Verschillen(blik.Beeld.Van(soort))).Where(paar => paar.Nieuw is null);
            dicht.UnionWith(blik.Met(weg.Select(paar => paar.Oud!)).Verborgen);
        }

        return dicht;
    }
}
