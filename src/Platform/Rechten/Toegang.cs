// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Organisaties;

namespace Samenhang.Platform.Rechten;

/// <summary>
/// Knows what each account may do where. Kept in memory for <see cref="Houdbaarheid"/>, so that a request costs no query; a
/// change made by this process is seen at once, one by another process after that time at the latest.
/// </summary>
public sealed class Toegang(IDbContextFactory<SamenhangContext> contexten, TimeProvider klok, Demo demo)
{
    private static readonly TimeSpan Houdbaarheid = TimeSpan.FromSeconds(15);
    private readonly ConcurrentDictionary<Guid, (Toegangen Waarde, long Gelezen)> _perAccount = new();

    /// <summary>Reads the roles of an account again at its next request; call after each change of account, person or membership.</summary>
    public void Vergeet(Guid account) => _perAccount.TryRemove(account, out _);

    /// <summary>Reads the roles of everybody again; call after a change of an organisation.</summary>
    public void VergeetAlles() => _perAccount.Clear();

    internal ValueTask<Toegangen> VanAccountAsync(Guid account, CancellationToken stop) =>
        Geldig(account) is { } toegangen ? new(toegangen) : LeesAsync(account, stop);

    /// <summary>What somebody who has not signed in may read: the demo organisations, while the demo is on.</summary>
    internal ValueTask<Toegangen> VanBezoekerAsync(CancellationToken stop)
    {
        if (!demo.IsAan) return new(Toegangen.Geen);
        return Geldig(Guid.Empty) is { } toegangen ? new(toegangen) : LeesDemoAsync(stop);
    }

    private Toegangen? Geldig(Guid sleutel) =>
        _perAccount.TryGetValue(sleutel, out var bewaard) && klok.GetElapsedTime(bewaard.Gelezen) < Houdbaarheid ? bewaard.Waarde : null;

    private async ValueTask<Toegangen> LeesAsync(Guid account, CancellationToken stop)
    {
        var nu = klok.GetTimestamp();
        await using var context = await contexten.CreateDbContextAsync(stop);
        var houder = await context.Users.AsNoTracking().SingleOrDefaultAsync(rij => rij.Id == account, stop);
        if (houder is null || (houder.Demo && !demo.IsAan)) return Bewaar(account, Toegangen.Geen, nu);
        var vandaag = klok.Vandaag();
        var rollen = await (
            from lid in context.Lidmaatschappen
            join organisatie in context.Organisaties on lid.OrganisatieId equals organisatie.Id
            where lid.AccountId == account && organisatie.Actief && lid.Van <= vandaag && (lid.Tot == null || lid.Tot >= vandaag)
            select new { lid.Rol, lid.PersoonId, Organisatie = organisatie }).AsNoTracking().ToListAsync(stop);
        var perOrganisatie =
            from rol in rollen
            group rol by rol.Organisatie.Id into groep
            let organisatie = groep.First().Organisatie
            orderby organisatie.Naam
            select Maak(organisatie, houder.Naam, groep.Select(rol => rol.Rol)) with
            {
                AccountId = account,
                PersoonId = groep.Select(rol => rol.PersoonId).FirstOrDefault(persoon => persoon is not null),
            };
        var organisaties = rollen.Select(rol => rol.Organisatie.Id).Distinct().ToList();
        var gesloten = await context.Koppelingen.Where(koppeling => koppeling.Aan && koppeling.LokaalUit && organisaties.Contains(koppeling.OrganisatieId))
            .Select(koppeling => koppeling.OrganisatieId).ToListAsync(stop);
        var eist = !houder.Demo && rollen.Exists(rol => rol.Organisatie.EistTweedeStap(rol.Rol));
        return Bewaar(account, new Toegangen([.. perOrganisatie], houder.WachtwoordVervangen, eist, houder.TwoFactorEnabled) { Gesloten = gesloten }, nu);
    }

    private async ValueTask<Toegangen> LeesDemoAsync(CancellationToken stop)
    {
        var nu = klok.GetTimestamp();
        await using var context = await contexten.CreateDbContextAsync(stop);
        var organisaties = await context.Organisaties.AsNoTracking()
            .Where(organisatie => organisatie.Demo && organisatie.Actief).ToListAsync(stop);
        var gebruikers = organisaties.OrderBy(organisatie => organisatie.Naam, StringComparer.Ordinal)
            .Select(organisatie => Maak(organisatie, "Bezoeker", [Rollen.Lezer]) with { IsBezoeker = true });
        return Bewaar(Guid.Empty, Toegangen.Van([.. gebruikers]), nu);
    }

    private Toegangen Bewaar(Guid sleutel, Toegangen toegangen, long gelezen)
    {
        _perAccount[sleutel] = (toegangen, gelezen);
        return toegangen;
    }

    private static Gebruiker Maak(Organisatie organisatie, string naam, IEnumerable<string> rollen) => new()
    {
        OrganisatieId = organisatie.Id,
        OrganisatieNaam = organisatie.VolleNaam,
        OrganisatieCode = organisatie.CbsCode,
        Naam = naam,
        Rollen = [.. rollen.Distinct()],
        Rechten = Rollen.RechtenVan(rollen),
    };
}
