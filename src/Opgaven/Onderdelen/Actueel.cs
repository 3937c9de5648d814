// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>What holds on a day, of records that come one after another.</summary>
internal static class Actueel
{
    /// <summary>The last stand on or before the day; of one day the one recorded last.</summary>
    internal static Stand? Stand(Blik blik, Guid id, DateOnly dag) => Standen.Geldend(blik.Naar(r => r.StandenVan, id), dag);

    /// <summary>How a role is filled on the day; nothing when nobody told.</summary>
    internal static Rolvervulling? Rol(ImmutableArray<Rolvervulling> rollen, Rol rol, DateOnly dag)
    {
        foreach (var vervulling in rollen)
        {
            if (vervulling.Rol == rol && vervulling.GeldtOp(dag))
            {
                return vervulling;
            }
        }

        return null;
    }
}
