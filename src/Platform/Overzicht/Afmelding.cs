// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Overzicht;

/// <summary>Ends the mail that a code names.</summary>
public sealed class Afmelding
{
    private readonly Afmeldcode _codes;
    private readonly Mailvoorkeuren _voorkeuren;
    private readonly IDbContextFactory<SamenhangContext> _contexten;

    internal Afmelding(Afmeldcode codes, Mailvoorkeuren voorkeuren, IDbContextFactory<SamenhangContext> contexten) =>
        (_codes, _voorkeuren, _contexten) = (codes, voorkeuren, contexten);

    /// <summary>What would end; null when the code is not ours.</summary>
    internal async Task<Wat?> LeesAsync(string? code, CancellationToken stop)
    {
        if (_codes.Lees(code) is not { } wie) return null;
        await using var context = await _contexten.CreateDbContextAsync(stop);
        return await context.Organisaties.AsNoTracking().SingleOrDefaultAsync(rij => rij.Id == wie.Organisatie, stop) is { } organisatie ? new Wat(organisatie.VolleNaam, wie.Vermelding) : null;
    }

    /// <summary>Ends it; twice is as good as once.</summary>
    /// <returns>What ended; null when the code is not ours, or what it names is gone.</returns>
    internal async Task<Wat?> MeldAfAsync(string? code, CancellationToken stop) =>
        _codes.Lees(code) is { } wie && await _voorkeuren.ZetUitAsync(wie, stop) ? await LeesAsync(code, stop) : null;

    /// <summary>What a code ends.</summary>
    /// <param name="Organisatie">Name of the organisation.</param>
    /// <param name="Vermelding">Whether it is about being named in a note; otherwise about overviews.</param>
    internal sealed record Wat(string Organisatie, bool Vermelding)
    {
        /// <summary>In a sentence.</summary>
        internal string Naam => Vermelding ? "berichten als iemand je noemt" : "overzichten";
    }
}
