// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Spoor;

namespace Samenhang.Platform.Gastlinks;

/// <summary>
/// Links for guests: 256 random bits of which only the hash is kept, for one thing and one purpose, with an end, withdrawable, and in the access
/// trail. Who holds one is nobody in the organisation: the page of the purpose shows that one thing and nothing else.
/// </summary>
public sealed class Gastlinkboek(IDbContextFactory<SamenhangContext> contexten, IHttpContextAccessor verzoek, TimeProvider klok)
{
    /// <summary>Name of the policy that limits how often one address may open links, whatever the method.</summary>
    public const string Limiet = "gastlink";

    /// <summary>A link that is not kept yet, with its code: for who keeps it together with something else, such as the mail it goes out with.</summary>
    /// <param name="organisatie">Organisation of the thing.</param>
    /// <param name="doel">What it is for.</param>
    /// <param name="onderwerp">The one thing that it opens.</param>
    /// <param name="persoon">Who holds it; null for anybody.</param>
    /// <param name="geldig">How long it works.</param>
    /// <param name="klok">The clock.</param>
    public static (Gastlink Link, string Code) Nieuw(Guid organisatie, string doel, Guid onderwerp, Guid? persoon, TimeSpan geldig, TimeProvider klok)
    {
        ArgumentNullException.ThrowIfNull(klok);
        var (code, nu) = (Linkcode.Nieuw(), klok.GetUtcNow().UtcDateTime);
        return (new Gastlink { OrganisatieId = organisatie, Doel = doel, Onderwerp = onderwerp, PersoonId = persoon, Code = Linkcode.Hash(code), GemaaktOp = nu, VerlooptOp = nu + geldig }, code);
    }

    /// <summary>Adds a link to a unit of work, with its line in the access trail.</summary>
    /// <param name="context">The unit of work.</param>
    /// <param name="link">The link.</param>
    /// <param name="wat">What it opens and for whom, for the trail.</param>
    /// <param name="door">Who makes it: account and name; nothing when the program does by itself.</param>
    public void Leg(SamenhangContext context, Gastlink link, string wat, (Guid? Id, string? Naam) door = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(link);
        context.Gastlinks.Add(link);
        context.Spoorregels.Add(Regel(link, Spoorsoort.GastlinkGemaakt, wat, door));
    }

    /// <summary>Makes a link and keeps it.</summary>
    /// <returns>The code: it is shown or sent once, and cannot be found again.</returns>
    public async Task<string> MaakAsync(Guid organisatie, string doel, Guid onderwerp, Guid? persoon, TimeSpan geldig, string wat, (Guid? Id, string? Naam) door, CancellationToken stop)
    {
        var (link, code) = Nieuw(organisatie, doel, onderwerp, persoon, geldig, klok);
        await using var context = await contexten.CreateDbContextAsync(stop);
        Leg(context, link, wat, door);
        await context.SaveChangesAsync(stop);
        return code;
    }

    /// <summary>The link with this code for this purpose; null when there is none, or it has expired or was withdrawn.</summary>
    public async Task<Gastlink?> LeesAsync(string doel, string? code, CancellationToken stop)
    {
        if (string.IsNullOrEmpty(code) || code.Length > 100) return null;
        var (hash, nu) = (Linkcode.Hash(code), klok.GetUtcNow().UtcDateTime);
        await using var context = await contexten.CreateDbContextAsync(stop);
        return await context.Gastlinks.AsNoTracking().SingleOrDefaultAsync(link =>
            link.Code == hash && link.Doel == doel && link.VerlooptOp > nu && link.IngetrokkenOp == null
            && context.Organisaties.Any(organisatie => organisatie.Id == link.OrganisatieId && organisatie.Actief), stop);
    }

    /// <summary>The links of one thing and purpose that still work, the newest first.</summary>
    public async Task<IReadOnlyList<Gastlink>> OpenAsync(Guid organisatie, string doel, Guid onderwerp, CancellationToken stop)
    {
        var nu = klok.GetUtcNow().UtcDateTime;
        await using var context = await contexten.CreateDbContextAsync(stop);
        return await context.Gastlinks.AsNoTracking()
            .Where(link => link.OrganisatieId == organisatie && link.Doel == doel && link.Onderwerp == onderwerp && link.VerlooptOp > nu && link.IngetrokkenOp == null)
            .OrderByDescending(link => link.GemaaktOp).Take(100).ToListAsync(stop);
    }

    /// <summary>Notes that something was done with a link.</summary>
    public async Task GebruiktAsync(Gastlink link, string wat, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(link);
        await using var context = await contexten.CreateDbContextAsync(stop);
        var nu = klok.GetUtcNow().UtcDateTime;
        await context.Gastlinks.Where(rij => rij.Id == link.Id).ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.GebruiktOp, nu), stop);
        context.Spoorregels.Add(Regel(link, Spoorsoort.GastlinkGebruikt, wat, default));
        await context.SaveChangesAsync(stop);
    }

    /// <summary>Withdraws a link of one thing; it opens nothing any more.</summary>
    /// <returns>Whether there was one that worked.</returns>
    public async Task<bool> TrekInAsync(Guid organisatie, string doel, Guid onderwerp, Guid id, string wat, (Guid? Id, string? Naam) door, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        var link = await context.Gastlinks.SingleOrDefaultAsync(rij => rij.OrganisatieId == organisatie && rij.Doel == doel && rij.Onderwerp == onderwerp && rij.Id == id && rij.IngetrokkenOp == null, stop);
        if (link is null) return false;
        link.IngetrokkenOp = klok.GetUtcNow().UtcDateTime;
        context.Spoorregels.Add(Regel(link, Spoorsoort.GastlinkIngetrokken, wat, door));
        await context.SaveChangesAsync(stop);
        return true;
    }

    /// <summary>Withdraws every link of one thing and purpose, in the unit of work of who wipes that thing.</summary>
    /// <returns>How many worked until now.</returns>
    public static Task<int> TrekAllesInAsync(SamenhangContext context, string doel, Guid onderwerp, DateTime nu, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Gastlinks.Where(link => link.Doel == doel && link.Onderwerp == onderwerp && link.IngetrokkenOp == null).ExecuteUpdateAsync(zet => zet.SetProperty(link => link.IngetrokkenOp, nu), stop);
    }

    private Spoorregel Regel(Gastlink link, Spoorsoort soort, string wat, (Guid? Id, string? Naam) door) => new()
    {
        OrganisatieId = link.OrganisatieId,
        Tijdstip = klok.GetUtcNow().UtcDateTime,
        Soort = soort,
        DoorId = door.Id,
        DoorNaam = door.Naam,
        Toelichting = wat[..Math.Min(wat.Length, Spoorregel.TekstLengte)],
        Adres = Kortadres.Van(verzoek.HttpContext?.Connection.RemoteIpAddress),
    };
}
