// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Lijsten;

/// <summary>How one role is filled on a day: by a person, by nobody as far as is known, or unknown.</summary>
/// <param name="Bezetting">Person, vacancy or unknown.</param>
/// <param name="PersoonId">The person, when a person fills it.</param>
public readonly record struct Rolinvulling(Bezetting Bezetting, Guid? PersoonId)
{
    /// <summary>How this role is filled; a person goes before a vacancy, and without any record it is unknown.</summary>
    public static Rolinvulling Van(ImmutableArray<Rolvervulling> rollen, Rol rol, DateOnly peildatum)
    {
        var vacature = false;
        foreach (var vervulling in rollen)
        {
            if (vervulling.Rol != rol || !vervulling.GeldtOp(peildatum))
            {
                continue;
            }

            if (vervulling is { Bezetting: Bezetting.Persoon, PersoonId: { } persoon })
            {
                return new Rolinvulling(Bezetting.Persoon, persoon);
            }

            vacature |= vervulling.Bezetting == Bezetting.Vacature;
        }

        return new Rolinvulling(vacature ? Bezetting.Vacature : Bezetting.Onbekend, null);
    }
}
