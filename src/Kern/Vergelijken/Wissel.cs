// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vergelijken;

/// <summary>A role or contribution that did not change, but began or ended to hold between the two days.</summary>
/// <param name="Feit">The Rolvervulling or Bijdrage.</param>
/// <param name="Geldt">It holds on the later day, and not on the earlier; otherwise the other way round.</param>
public sealed record Wissel(Feit Feit, bool Geldt)
{
    /// <summary>What began or ended to hold among records that are the same at both moments.</summary>
    internal static IEnumerable<Wissel> Tussen(Blik eerder, Blik later, DateOnly dagEerder, DateOnly dagLater)
    {
        if (dagEerder == dagLater)
        {
            yield break;
        }

        foreach (var rol in later.Alle<Rolvervulling>())
        {
            if (rol.GeldtOp(dagEerder) is var toen && rol.GeldtOp(dagLater) is var straks && toen != straks && Zelfde(eerder, rol))
            {
                yield return new Wissel(rol, straks);
            }
        }

        foreach (var bijdrage in later.Alle<Bijdrage>())
        {
            if (bijdrage.GeldtOp(dagEerder) is var toen && bijdrage.GeldtOp(dagLater) is var straks && toen != straks && Zelfde(eerder, bijdrage))
            {
                yield return new Wissel(bijdrage, straks);
            }
        }
    }

    private static bool Zelfde<T>(Blik eerder, T feit)
        where T : Feit => feit.Equals(eerder.Zoek<T>(feit.Id));
}
