// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Mastermindintake;
using Samenhang.Platform.Data;
using Samenhang.Platform.Mastermind;

namespace Samenhang.Leerhuis.Mastermind;

/// <summary>Everything of a round that decides who comes into which group, read together.</summary>
internal sealed record Rondestuk(
    Mastermindronde Ronde, IReadOnlyList<Mastermindgroep> Groepen, IReadOnlyList<Mastermindaanmelding> Aanmeldingen, IReadOnlyDictionary<Guid, Intakeoordeel> Intakes,
    IReadOnlyList<Mastermindpaar> Paren, IReadOnlyList<Mastermindbezwaar> Bezwaren)
{
    /// <summary>Whether this account leads a group of the round.</summary>
    internal bool IsBegeleider(Guid? account) => account is { } wie && Groepen.Any(groep => groep.BegeleiderId == wie);

    /// <summary>Who takes part in the composition: admitted, placed or waiting with an intake, oldest first.</summary>
    internal IReadOnlyList<Mastermindaanmelding> Kandidaten => [.. Aanmeldingen.Where(rij => rij.Staat is Mastermindstaat.Toegelaten or Mastermindstaat.Geplaatst or Mastermindstaat.Wachtlijst).OrderBy(rij => rij.AangemeldOp).ThenBy(rij => rij.Id)];

    internal string Groepsnaam(Guid? id) => Groepen.FirstOrDefault(groep => groep.Id == id)?.Naam ?? "geen";

    internal static async Task<Rondestuk?> LeesAsync(SamenhangContext context, Notitiesleutel sleutel, Guid id, CancellationToken stop)
    {
        if (await context.Set<Mastermindronde>().AsNoTracking().SingleOrDefaultAsync(rij => rij.Id == id, stop) is not { } ronde) return null;
        var groepen = await context.Set<Mastermindgroep>().AsNoTracking().Where(rij => rij.RondeId == id).OrderBy(rij => rij.Start).ThenBy(rij => rij.Naam).ToListAsync(stop);
        var aanmeldingen = await context.Set<Mastermindaanmelding>().AsNoTracking().Where(rij => rij.RondeId == id).OrderBy(rij => rij.AangemeldOp).ThenBy(rij => rij.Id).ToListAsync(stop);
        var intakes = await context.Set<Intakenotitie>().AsNoTracking().Where(rij => rij.RondeId == id).ToDictionaryAsync(rij => rij.AanmeldingId, sleutel.Open, stop);
        var paren = await context.Set<Mastermindpaar>().AsNoTracking().Where(rij => rij.RondeId == id).ToListAsync(stop);
        var bezwaren = await context.Set<Mastermindbezwaar>().AsNoTracking()
            .Where(rij => context.Set<Mastermindgroep>().Any(groep => groep.Id == rij.GroepId && groep.RondeId == id)).ToListAsync(stop);
        return new Rondestuk(ronde, groepen, aanmeldingen, intakes, paren, bezwaren);
    }
}
