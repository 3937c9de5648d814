// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Spoor;
using Samenhang.Platform.Uitwisseling.Schrijven;

namespace Samenhang.Platform.Beheer.Spoor;

/// <summary>Finds what happened to the access of one organisation: what was done there, and what its members did with their accounts.</summary>
public sealed class Sporenzoeker(SamenhangContext context)
{
    /// <summary>What is looked for; everything left empty lets everything through.</summary>
    /// <param name="Soort">What happened.</param>
    /// <param name="Wie">Part of the name of who did it, or of the address of who it was done to.</param>
    /// <param name="Van">First day, in Amsterdam.</param>
    /// <param name="Tot">Last day, in Amsterdam.</param>
    public sealed record Vraag(Spoorsoort? Soort, string? Wie, DateOnly? Van, DateOnly? Tot);

    /// <summary>What was found, newest first.</summary>
    /// <param name="organisatie">The organisation.</param>
    /// <param name="vraag">What is looked for.</param>
    /// <param name="meeste">How many at most.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<IReadOnlyList<Spoorregel>> LeesAsync(Guid organisatie, Vraag vraag, int meeste, CancellationToken stop)
    {
        var leden = context.Lidmaatschappen.Where(lid => lid.OrganisatieId == organisatie).Select(lid => (Guid?)lid.AccountId);
        var regels = context.Spoorregels.AsNoTracking()
            .Where(rij => rij.OrganisatieId == organisatie || (rij.OrganisatieId == null && leden.Contains(rij.OverId)));
        if (vraag.Soort is { } soort) regels = regels.Where(rij => rij.Soort == soort);
        if (vraag.Wie is { Length: > 0 } wie)
        {
            var klein = wie.Trim().ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // The database does this, not .NET.
            regels = regels.Where(rij => (rij.DoorNaam != null && rij.DoorNaam.ToLower().Contains(klein)) || (rij.OverNaam != null && rij.OverNaam.ToLower().Contains(klein)));
#pragma warning restore CA1304, CA1311, CA1862
        }

        if (vraag.Van is { } van)
        {
            var begin = Klok.BeginVan(van);
            regels = regels.Where(rij => rij.Tijdstip >= begin);
        }

        if (vraag.Tot is { } tot && tot < DateOnly.MaxValue)
        {
            var einde = Klok.BeginVan(tot.AddDays(1));
            regels = regels.Where(rij => rij.Tijdstip < einde);
        }

        return await regels.OrderByDescending(rij => rij.Tijdstip).ThenByDescending(rij => rij.Id).Take(meeste).ToListAsync(stop);
    }

    /// <summary>The lines as a table for a file.</summary>
    public static Uitvoertabel Tabel(IReadOnlyList<Spoorregel> regels) => new(
        "Toegangsspoor", ["Wanneer", "Wat", "Door", "Over", "Toelichting", "Netwerk"],
        [.. regels.Select(rij => (object?[])[Datumtekst.Tijdstip(rij.Tijdstip), Spoorwoorden.Van(rij.Soort), rij.DoorNaam, rij.OverNaam, rij.Toelichting, rij.Adres])]);
}
