// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Overnemen.Herkenning;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Uitwisseling;

/// <summary>Remembers per organisation which column meant what, for the next list of the same shape.</summary>
public sealed class Kolomgeheugen(IDbContextFactory<SamenhangContext> contexten)
{
    /// <summary>Everything the organisation chose before.</summary>
    public async Task<IReadOnlyList<Bladkeuze>> LeesAsync(Guid organisatie, CancellationToken stop = default)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        var rijen = await context.Kolomtoewijzingen.AsNoTracking().Where(rij => rij.OrganisatieId == organisatie).Select(rij => rij.Inhoud).ToListAsync(stop);
        return [.. rijen.Select(inhoud => JsonSerializer.Deserialize<Bladkeuze>(inhoud)).OfType<Bladkeuze>()];
    }

    /// <summary>Remembers choices; a later one for the same header takes the place of an earlier one.</summary>
    public async Task BewaarAsync(Guid organisatie, IEnumerable<Bladkeuze> keuzes, CancellationToken stop = default)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        foreach (var keuze in keuzes.Where(keuze => keuze.Sleutel.Length > 0))
        {
            var inhoud = JsonSerializer.Serialize(keuze with { Bestand = "", Blad = "", Koprij = null });
            var rij = await context.Kolomtoewijzingen.FindAsync([organisatie, keuze.Sleutel], stop);
            if (rij is null) context.Kolomtoewijzingen.Add(new() { OrganisatieId = organisatie, Sleutel = keuze.Sleutel, Inhoud = inhoud });
            else rij.Inhoud = inhoud;
        }

        await context.SaveChangesAsync(stop);
    }
}
