// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Gids;

namespace Samenhang.Leerhuis.Gids;

/// <summary>Reads the guide: what was written here goes before what the program brings.</summary>
internal static class Gidslezer
{
    /// <summary>The building blocks that are shown, in order of angle; those written here after those that the program brings.</summary>
    internal static async Task<IReadOnlyList<Bouwsteen>> AlleAsync(SamenhangContext context, Guid? vereniging, CancellationToken stop)
    {
        var eigen = vereniging is not { } wie ? [] : await context.Set<Gidstekst>().AsNoTracking()
            .Where(rij => rij.OrganisatieId == wie && !context.Set<Gidstekst>().Any(later => later.OrganisatieId == wie && later.Sleutel == rij.Sleutel && later.Versie > rij.Versie)).ToListAsync(stop);
        var nieuwste = eigen.ToDictionary(rij => rij.Sleutel);
        return
        [
            .. Meegeleverd.Alle.Where(steen => !nieuwste.TryGetValue(steen.Sleutel, out var rij) || !rij.Vervallen).Select(steen => nieuwste.TryGetValue(steen.Sleutel, out var rij) ? Bouwsteen.Van(rij) : steen)
                .Concat(eigen.Where(rij => !rij.Vervallen && Meegeleverd.Alle.All(steen => steen.Sleutel != rij.Sleutel)).OrderBy(rij => rij.Titel).Select(Bouwsteen.Van))
                .OrderBy(steen => steen.Invalshoek),
        ];
    }

    /// <summary>Every version of one building block, the newest first.</summary>
    internal static async Task<IReadOnlyList<Bouwsteen>> VersiesAsync(SamenhangContext context, Guid? vereniging, string sleutel, CancellationToken stop)
    {
        var eigen = vereniging is not { } wie ? [] : await context.Set<Gidstekst>().AsNoTracking().Where(rij => rij.OrganisatieId == wie && rij.Sleutel == sleutel).OrderByDescending(rij => rij.Versie).ToListAsync(stop);
        return [.. eigen.Select(Bouwsteen.Van), .. Meegeleverd.Alle.Where(steen => steen.Sleutel == sleutel)];
    }
}
