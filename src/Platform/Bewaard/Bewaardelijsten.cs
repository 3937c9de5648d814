// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Bewaard;

/// <summary>The lists that each account kept under a name, and those shared with its roles; never those of another organisation.</summary>
public sealed class Bewaardelijsten(IDbContextFactory<SamenhangContext> contexten, TimeProvider klok)
{
    private readonly Kortgeheugen<Guid, Lijstenkast> _geheugen = new(klok, async (organisatie, stop) =>
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        return new Lijstenkast(
            await context.Bewaardelijsten.AsNoTracking().Where(rij => rij.OrganisatieId == organisatie).ToListAsync(stop),
            await context.Standaardlijsten.AsNoTracking().Where(rij => rij.OrganisatieId == organisatie).ToListAsync(stop));
    });

    /// <summary>At most this many are kept by one account.</summary>
    public const int Hoogstens = 100;

    /// <summary>What this account may choose from, by name; nothing for who has no account.</summary>
    /// <param name="gebruiker">Who.</param>
    /// <param name="pad">Address of one list; empty for all of them.</param>
    /// <param name="stop">Ends the read.</param>
    public async ValueTask<IReadOnlyList<Lijstkeus>> LeesAsync(Gebruiker gebruiker, string? pad = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        return gebruiker.AccountId is { } account ? (await _geheugen.LeesAsync(gebruiker.OrganisatieId, stop)).Voor(account, gebruiker.Rollen, pad) : [];
    }

    /// <summary>Keeps a list under a name.</summary>
    /// <returns>Why not, in Dutch; nothing when it is kept.</returns>
    public async Task<string?> BewaarAsync(Gebruiker gebruiker, string pad, string naam, string vraag, string? rol, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        var account = gebruiker.AccountId ?? throw new InvalidOperationException("Who has no account keeps no lists.");
        await using var context = await contexten.CreateDbContextAsync(stop);
        if (await context.Bewaardelijsten.CountAsync(rij => rij.OrganisatieId == gebruiker.OrganisatieId && rij.AccountId == account, stop) >= Hoogstens)
            return $"Je hebt al {Hoogstens} lijsten bewaard. Verwijder er eerst een.";
        var nieuw = await context.Database.ExecuteSqlAsync(
            $"""
            insert into bewaarde_lijst (id, organisatie_id, account_id, pad, naam, vraag, rol)
            values ({Guid.CreateVersion7()}, {gebruiker.OrganisatieId}, {account}, {pad}, {naam}, {vraag}, {rol}) on conflict do nothing
            """,
            stop);
        _geheugen.Vergeet(gebruiker.OrganisatieId);
        return nieuw == 0 ? Dubbel(naam) : null;
    }

    /// <summary>Gives a list another name, or shares it with another role. Only who may manage it does.</summary>
    /// <returns>Why not, in Dutch; nothing when it is done.</returns>
    public async Task<string?> WijzigAsync(Gebruiker gebruiker, Guid id, string naam, string? rol, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        await using var context = await contexten.CreateDbContextAsync(stop);
        if (await Beheerbaar(context, gebruiker).SingleOrDefaultAsync(rij => rij.Id == id, stop) is not { } lijst) return "Deze lijst is er niet meer.";
        var dubbel = await context.Bewaardelijsten.AnyAsync(
            rij => rij.OrganisatieId == lijst.OrganisatieId && rij.AccountId == lijst.AccountId && rij.Pad == lijst.Pad && rij.Naam == naam && rij.Id != id, stop);
        if (dubbel) return Dubbel(naam);
        (lijst.Naam, lijst.Rol) = (naam, rol);
        await context.SaveChangesAsync(stop);
        _geheugen.Vergeet(gebruiker.OrganisatieId);
        return null;
    }

    /// <summary>Takes a list away, for everybody. Only who may manage it does.</summary>
    public async Task VerwijderAsync(Gebruiker gebruiker, Guid id, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        await using var context = await contexten.CreateDbContextAsync(stop);
        await Beheerbaar(context, gebruiker).Where(rij => rij.Id == id).ExecuteDeleteAsync(stop);
        _geheugen.Vergeet(gebruiker.OrganisatieId);
    }

    /// <summary>Begins with this list from now on, or no longer.</summary>
    /// <param name="gebruiker">Who.</param>
    /// <param name="lijst">One of those that this account may choose from.</param>
    /// <param name="aan">To begin with it.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task ZetStandaardAsync(Gebruiker gebruiker, Lijstkeus lijst, bool aan, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        ArgumentNullException.ThrowIfNull(lijst);
        if (gebruiker.AccountId is not { } account) return;
        await using var context = await contexten.CreateDbContextAsync(stop);
        if (aan)
        {
            await context.Database.ExecuteSqlAsync(
                $"""
                insert into standaardlijst (organisatie_id, account_id, pad, lijst_id) values ({gebruiker.OrganisatieId}, {account}, {lijst.Pad}, {lijst.Id})
                on conflict (organisatie_id, account_id, pad) do update set lijst_id = excluded.lijst_id
                """,
                stop);
        }
        else
        {
            await context.Standaardlijsten.Where(rij => rij.OrganisatieId == gebruiker.OrganisatieId && rij.AccountId == account && rij.LijstId == lijst.Id).ExecuteDeleteAsync(stop);
        }

        _geheugen.Vergeet(gebruiker.OrganisatieId);
    }

    /// <summary>May this account rename, share or remove the list? Its maker may, and who manages the organisation when it is shared.</summary>
    public static bool MagBeheren(Gebruiker gebruiker, Lijstkeus lijst)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        ArgumentNullException.ThrowIfNull(lijst);
        return lijst.IsMijn || (lijst.Rol is not null && gebruiker.Mag(Recht.OrganisatieBeheren));
    }

    private static IQueryable<Bewaardelijst> Beheerbaar(SamenhangContext context, Gebruiker gebruiker)
    {
        var beheert = gebruiker.Mag(Recht.OrganisatieBeheren);
        return context.Bewaardelijsten.Where(rij => rij.OrganisatieId == gebruiker.OrganisatieId && (rij.AccountId == gebruiker.AccountId || (beheert && rij.Rol != null)));
    }

    private static string Dubbel(string naam) => $"Je hebt hier al een lijst met de naam ‘{naam}’. Kies een andere naam.";
}
