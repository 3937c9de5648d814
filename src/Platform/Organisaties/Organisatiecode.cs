// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Samenhang.Platform.Organisaties;

/// <summary>Finds an organisation by what people type for it.</summary>
public static class Organisatiecode
{
    private const string Tooi = "https://identifier.overheid.nl/tooi/id/";

    /// <summary>The organisation with this CBS code or TOOI code or address, in capitals or not; null when there is none.</summary>
    public static Task<Organisatie?> ZoekAsync(this IQueryable<Organisatie> organisaties, string code, CancellationToken stop = default)
    {
        var kort = code.Trim();
        if (kort.StartsWith(Tooi, StringComparison.OrdinalIgnoreCase)) kort = kort[(kort.LastIndexOf('/') + 1)..];
        kort = kort.ToUpperInvariant();
        return organisaties.SingleOrDefaultAsync(organisatie => organisatie.CbsCode == kort, stop);
    }
}
