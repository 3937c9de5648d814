// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Gastlinks;
using Samenhang.Platform.Mastermind;

namespace Samenhang.Leerhuis.Mastermind;

/// <summary>Finds the application of who looks: by the code of a personal link, or by its id for the account that made it. For anybody else it is not there.</summary>
internal sealed class Aanmeldtoegang(SamenhangContext context, Gastlinkboek links)
{
    internal async Task<Mastermindaanmelding?> LeesAsync(string sleutel, Guid? account, CancellationToken stop)
    {
        if (Guid.TryParse(sleutel, out var id))
            return account is { } wie ? await context.Set<Mastermindaanmelding>().SingleOrDefaultAsync(rij => rij.Id == id && rij.AccountId == wie, stop) : null;
        return await links.LeesAsync(Mastermindpost.Doel, sleutel, stop) is { Onderwerp: var aanmelding }
            ? await context.Set<Mastermindaanmelding>().SingleOrDefaultAsync(rij => rij.Id == aanmelding, stop)
            : null;
    }
}
