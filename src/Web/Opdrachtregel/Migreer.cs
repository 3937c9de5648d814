// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Data;

namespace Samenhang.Web.Opdrachtregel;

/// <summary>Brings the database up to date without starting the website.</summary>
internal sealed record Migreer() : Werkwoord("migreer", "", "Brengt de database naar de vorm van deze versie.")
{
    internal override bool VereistDatabase => false;

    internal override async Task<int> VoerUitAsync(Argumenten argumenten, IServiceProvider diensten, CancellationToken stop)
    {
        var toegepast = await diensten.GetRequiredService<Migreerder>().BrengBijAsync(stop: stop);
        Console.WriteLine(toegepast.Count == 0 ? "De database was al bij." : $"Toegepast: {string.Join(", ", toegepast)}");
        return 0;
    }
}
