// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Post;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Reservekopie;

/// <summary>Makes a database that was put back ready for use: in the shape of this program, its mail held back, its history checked.</summary>
public sealed class Terugzetting(Migreerder migreerder, Databank databank, IDbContextFactory<SamenhangContext> contexten)
{
    private const string Waarom = "Teruggezet uit een reservekopie: dit bericht kan al verstuurd zijn.";

    /// <summary>Does it; safe to do again.</summary>
    /// <exception cref="ReservekopieException">It is not a database of Samenhang, or of a newer version.</exception>
    public async Task<Terugzetverslag> RondAfAsync(CancellationToken stop = default)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        await KeurVormAsync(context, stop);
        await migreerder.BrengBijAsync(stop: stop);
        var vastgehouden = await context.Berichten
            .Where(bericht => bericht.Staat == Poststaat.Wachtend || bericht.Staat == Poststaat.Bezig || bericht.Staat == Poststaat.Overdracht)
            .ExecuteUpdateAsync(
                wijzig => wijzig.SetProperty(bericht => bericht.Staat, Poststaat.Onzeker).SetProperty(bericht => bericht.Fout, Waarom)
                    .SetProperty(bericht => bericht.Claim, (Guid?)null).SetProperty(bericht => bericht.ClaimTot, (DateTime?)null),
                stop);
        var controle = new Controle(databank);
        var verslagen = new List<(string, Controleverslag)>();
        foreach (var organisatie in await context.MetGeschiedenis().AsNoTracking().OrderBy(rij => rij.CbsCode).ToListAsync(stop))
            verslagen.Add(($"{organisatie.CbsCode} {organisatie.Naam}", await controle.ControleerMetBijlagenAsync(organisatie.Id, null, stop)));
        return new Terugzetverslag(verslagen, vastgehouden);
    }

    /// <summary>An older shape is brought up to date; of a newer one this program does not know what it means.</summary>
    private static async Task KeurVormAsync(SamenhangContext context, CancellationToken stop)
    {
        var toegepast = (await context.Database.GetAppliedMigrationsAsync(stop)).ToList();
        if (toegepast.Count == 0) throw new ReservekopieException("Dit is geen database van Samenhang.");
        if (toegepast.Except(context.Database.GetMigrations()).Any())
            throw new ReservekopieException("Deze database komt uit een nieuwere versie van Samenhang. Zet haar terug met die versie.");
    }
}
