// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Overzicht;

/// <summary>Ends the overviews that a code names.</summary>
public sealed class Afmelding
{
    private readonly Afmeldcode _codes;
    private readonly Mailvoorkeuren _voorkeuren;
    private readonly IDbContextFactory<SamenhangContext> _contexten;

    internal Afmelding(Afmeldcode codes, Mailvoorkeuren voorkeuren, IDbContextFactory<SamenhangContext> contexten) =>
        (_codes, _voorkeuren, _contexten) = (codes, voorkeuren, contexten);

    /// <summary>Name of the organisation of which overviews would end; null when the code is not ours.</summary>
    internal async Task<string?> LeesAsync(string? code, CancellationToken stop)
    {
        if (_codes.Lees(code) is not var (organisatie, _)) return null;
        await using var context = await _contexten.CreateDbContextAsync(stop);
        return (await context.Organisaties.AsNoTracking().SingleOrDefaultAsync(rij => rij.Id == organisatie, stop))?.VolleNaam;
    }

    /// <summary>Ends them; twice is as good as once.</summary>
    /// <returns>Name of the organisation; null when the code is not ours, or what it names is gone.</returns>
    internal async Task<string?> MeldAfAsync(string? code, CancellationToken stop) =>
        _codes.Lees(code) is var (organisatie, account) && await _voorkeuren.ZetUitAsync(organisatie, account, stop) ? await LeesAsync(code, stop) : null;
}
