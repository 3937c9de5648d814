// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Spoor;

namespace Samenhang.Web.Opdrachtregel;

/// <summary>Ends every session of every account: after a restore, or when somebody may have got hold of cookies or keys. Everybody signs in again.</summary>
internal sealed record MeldIedereenAf() : Werkwoord(
    "meld-iedereen-af",
    "",
    "Meldt iedereen overal af, bijvoorbeeld na het terugzetten van een kopie. Een draaiend programma merkt het binnen vijftien seconden.")
{
    internal override async Task<int> VoerUitAsync(Argumenten argumenten, IServiceProvider diensten, CancellationToken stop)
    {
        var context = diensten.GetRequiredService<SamenhangContext>();
        var spoor = diensten.GetRequiredService<Toegangsspoor>();
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        var wie = await context.Users.AsNoTracking().Where(account => context.Sessies.Any(sessie => sessie.AccountId == account.Id)).ToListAsync(stop);
        foreach (var account in wie) spoor.Schrijf(Spoorsoort.Afgemeld, account, zelf: false, "overal, op de opdrachtregel");
        await context.SaveChangesAsync(stop);
        await context.Sessies.ExecuteDeleteAsync(stop);
        await transactie.CommitAsync(stop);
        Console.WriteLine(wie.Count == 1 ? "1 account is overal afgemeld." : $"{wie.Count} accounts zijn overal afgemeld.");
        return 0;
    }
}
