// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Pagina;

/// <summary>
/// Keeps the people of each organisation in memory. Read again when a newer version of the organisation is shown, when somebody changed a
/// person here, and after <see cref="Houdbaarheid"/> for what another process changed.
/// </summary>
public sealed class Personenregister(IDbContextFactory<SamenhangContext> contexten, TimeProvider klok)
{
    private static readonly TimeSpan Houdbaarheid = TimeSpan.FromSeconds(15);
    private readonly ConcurrentDictionary<Guid, (long Versie, long Gelezen, Personenlijst Lijst)> _perOrganisatie = new();

    /// <summary>The people as they are now; past views show names of now, because the past holds ids only.</summary>
    /// <param name="organisatie">The organisation.</param>
    /// <param name="versie">Newest version known; a change may have brought new people.</param>
    /// <param name="stop">Ends the read.</param>
    public ValueTask<Personenlijst> LeesAsync(Guid organisatie, long versie, CancellationToken stop = default) =>
        _perOrganisatie.TryGetValue(organisatie, out var bewaard) && bewaard.Versie >= versie && klok.GetElapsedTime(bewaard.Gelezen) < Houdbaarheid
            ? new(bewaard.Lijst)
            : HaalAsync(organisatie, versie, stop);

    /// <summary>Call after each change of a person.</summary>
    public void Vergeet(Guid organisatie) => _perOrganisatie.TryRemove(organisatie, out _);

    private async ValueTask<Personenlijst> HaalAsync(Guid organisatie, long versie, CancellationToken stop)
    {
        var gelezen = klok.GetTimestamp();
        await using var context = await contexten.CreateDbContextAsync(stop);
        var personen = await context.Personen.AsNoTracking().Where(persoon => persoon.OrganisatieId == organisatie).ToListAsync(stop);
        // Nobody has to untick who left: after the last day a person is no longer there, for all who read.
        var vandaag = Tijd.Vandaag(klok);
        foreach (var weg in personen.Where(persoon => !persoon.WerktOp(vandaag))) weg.Actief = false;
        var afdelingen = await context.Afdelingen.AsNoTracking().Where(afdeling => afdeling.OrganisatieId == organisatie).ToListAsync(stop);
        var lijst = new Personenlijst(personen.ToFrozenDictionary(persoon => persoon.Id), afdelingen.ToFrozenDictionary(afdeling => afdeling.Id, afdeling => afdeling.Naam));
        _perOrganisatie[organisatie] = (versie, gelezen, lijst);
        return lijst;
    }
}
