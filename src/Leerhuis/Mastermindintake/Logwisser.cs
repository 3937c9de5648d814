// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Mastermind;

namespace Samenhang.Leerhuis.Mastermindintake;

/// <summary>Takes names of applicants out of the log of a round, or corrects them; what was done, when and by whom stays.</summary>
internal static class Logwisser
{
    internal static async Task WisAsync(SamenhangContext context, Guid ronde, IReadOnlyList<string> namen, CancellationToken stop, string door = "iemand")
    {
        if (namen.Count == 0) return;
        // A name may be part of a longer one: the longest goes first.
        var volgorde = namen.Distinct().OrderByDescending(naam => naam.Length).ToList();
        foreach (var regel in await context.Set<Mastermindlogregel>().AsNoTracking().Where(rij => rij.RondeId == ronde).ToListAsync(stop))
        {
            var tekst = volgorde.Aggregate(regel.Tekst, (nu, naam) => nu.Replace(naam, door, StringComparison.Ordinal));
            if (tekst != regel.Tekst) await context.Set<Mastermindlogregel>().Where(rij => rij.Id == regel.Id).ExecuteUpdateAsync(rij => rij.SetProperty(veld => veld.Tekst, tekst), stop);
        }
    }
}
