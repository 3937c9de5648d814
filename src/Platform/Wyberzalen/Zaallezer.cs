// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Wyberzalen;

/// <summary>Reads rooms. Every query leads with the organisation, but for the two that find out which organisation it is: by code and by secret.</summary>
public sealed class Zaallezer(IDbContextFactory<SamenhangContext> contexten)
{
    /// <summary>The room of a wyber, or null when there is none.</summary>
    public async Task<Wyberzaal?> ZoekAsync(Guid organisatie, Guid wyber, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        return await context.Wyberzalen.AsNoTracking().SingleOrDefaultAsync(rij => rij.OrganisatieId == organisatie && rij.Id == wyber, stop);
    }

    /// <summary>The room with this code, however it was typed, or null.</summary>
    public async Task<Wyberzaal?> ZoekAsync(string? code, CancellationToken stop)
    {
        var gezocht = Zaalcode.Lees(code);
        if (gezocht.Length != Wyberzaal.CodeLengte) return null;
        await using var context = await contexten.CreateDbContextAsync(stop);
        return await context.Wyberzalen.AsNoTracking().SingleOrDefaultAsync(rij => rij.Code == gezocht, stop);
    }

    /// <summary>The room and the participant that belong to a personal link; null unless both parts are right and belong together.</summary>
    public async Task<(Wyberzaal Zaal, Wyberdeelnemer Wie)?> ZoekAsync(string? code, string? sleutel, CancellationToken stop)
    {
        var gezocht = Zaalcode.Lees(code);
        if (gezocht.Length != Wyberzaal.CodeLengte || !Zaalcode.IsSleutel(sleutel)) return null;
        var hash = Zaalcode.Hash(sleutel);
        await using var context = await contexten.CreateDbContextAsync(stop);
        var gevonden = await (
            from zaal in context.Wyberzalen
            join wie in context.Wyberdeelnemers on new { zaal.OrganisatieId, ZaalId = zaal.Id } equals new { wie.OrganisatieId, wie.ZaalId }
            where zaal.Code == gezocht && wie.Sleutel == hash
            select new { zaal, wie }).AsNoTracking().SingleOrDefaultAsync(stop);
        return gevonden is null ? null : (gevonden.zaal, gevonden.wie);
    }

    /// <summary>All that is in a room.</summary>
    public async Task<Zaalinhoud> LeesAsync(Wyberzaal zaal, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        var bijdragen = await context.Wyberbijdragen.AsNoTracking().Where(rij => rij.OrganisatieId == zaal.OrganisatieId && rij.ZaalId == zaal.Id).ToListAsync(stop);
        var namen = await context.Wyberdeelnemers.AsNoTracking().Where(rij => rij.OrganisatieId == zaal.OrganisatieId && rij.ZaalId == zaal.Id && rij.Naam != null)
            .Select(rij => new { rij.Id, rij.Naam }).ToListAsync(stop);
        var stemmen = zaal.Stemmen == Stemronde.NogNiet
            ? [] : await context.Wyberstemmen.AsNoTracking().Where(rij => rij.OrganisatieId == zaal.OrganisatieId && rij.ZaalId == zaal.Id).ToListAsync(stop);
        return new Zaalinhoud(
            [.. bijdragen.OrderBy(rij => rij.GemaaktOp).ThenBy(rij => rij.Id)],
            namen.ToFrozenDictionary(rij => rij.Id, rij => rij.Naam!),
            stemmen.GroupBy(stem => stem.BijdrageId).ToFrozenDictionary(groep => groep.Key, groep => groep.Sum(stem => stem.Punten)),
            stemmen.Select(stem => stem.DeelnemerId).Distinct().Count());
    }

    /// <summary>The votes of one participant.</summary>
    public async Task<FrozenDictionary<Guid, int>> StemmenAsync(Wyberdeelnemer wie, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        var stemmen = await context.Wyberstemmen.AsNoTracking().Where(rij => rij.OrganisatieId == wie.OrganisatieId && rij.ZaalId == wie.ZaalId && rij.DeelnemerId == wie.Id).ToListAsync(stop);
        return stemmen.ToFrozenDictionary(stem => stem.BijdrageId, stem => stem.Punten);
    }

    /// <summary>Whether what was sent with this key is stored already.</summary>
    public async Task<bool> IsBinnenAsync(Wyberdeelnemer wie, Guid verzoek, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        return await context.Wyberbijdragen.AnyAsync(rij => rij.OrganisatieId == wie.OrganisatieId && rij.ZaalId == wie.ZaalId && rij.Verzoek == verzoek && rij.DeelnemerId == wie.Id, stop);
    }

    /// <summary>What changed after a number, with the names of who brought it in.</summary>
    internal async Task<IReadOnlyList<(Wyberbijdrage Bijdrage, string? Naam)>> SindsAsync(Guid organisatie, Guid zaal, long stand, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        var gewijzigd = await (
            from bijdrage in context.Wyberbijdragen
            where bijdrage.OrganisatieId == organisatie && bijdrage.ZaalId == zaal && bijdrage.Stand > stand
            join wie in context.Wyberdeelnemers on new { bijdrage.OrganisatieId, bijdrage.ZaalId, Id = bijdrage.DeelnemerId } equals new { wie.OrganisatieId, wie.ZaalId, Id = (Guid?)wie.Id } into wies
            from wie in wies.DefaultIfEmpty()
            orderby bijdrage.Stand
            select new { bijdrage, Naam = wie == null ? null : wie.Naam }).AsNoTracking().ToListAsync(stop);
        return [.. gewijzigd.Select(rij => (rij.bijdrage, rij.Naam))];
    }
}
