// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Post;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Vermelden;

/// <summary>Writes to who is named in a note: people with an account who may see what the note is about, and did not write it themselves.</summary>
public sealed class Vermeldingsbode(IDbContextFactory<SamenhangContext> contexten, Register register, Toegang toegang, TimeProvider klok)
{
    private static readonly TimeSpan Geldig = TimeSpan.FromDays(7);

    /// <summary>The messages, to be written in the transaction that records the note; null when there are none.</summary>
    /// <param name="pagina">The page on which the note is written.</param>
    /// <param name="drager">What the note is about.</param>
    /// <param name="genoemd">Who is named now and was not before.</param>
    /// <param name="stop">Ends the work.</param>
    public async Task<Func<DbConnection, Task>?> MaakAsync(BeeldPagina pagina, Feit drager, IReadOnlyCollection<Guid> genoemd, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(pagina);
        ArgumentNullException.ThrowIfNull(drager);
        var berichten = new List<Postbericht>();
        foreach (var id in genoemd.Where(id => id != pagina.Gebruiker.PersoonId))
        {
            if (pagina.Personen.Zoek(id) is { } persoon && await AdresAsync(pagina, drager, persoon, stop) is { } adres)
                berichten.Add(Bericht(pagina, drager, persoon, adres));
        }

        return berichten.Count == 0 ? null : async verbinding =>
        {
            foreach (var bericht in berichten) await Postbus.LegAsync(verbinding, bericht, stop);
        };
    }

    /// <summary>Where this person reads mail; null without an account, and when the record may not be seen with it.</summary>
    private async Task<string?> AdresAsync(BeeldPagina pagina, Feit drager, Persoon persoon, CancellationToken stop)
    {
        var organisatie = pagina.Gebruiker.OrganisatieId;
        await using var context = await contexten.CreateDbContextAsync(stop);
        var accounts = await context.Users.AsNoTracking()
            .Where(account => !account.Demo && (account.Id == persoon.AccountId || context.Lidmaatschappen.Any(lid => lid.OrganisatieId == organisatie && lid.PersoonId == persoon.Id && lid.AccountId == account.Id)))
            .ToListAsync(stop);
        foreach (var account in accounts)
        {
            var gebruiker = (await toegang.VanAccountAsync(account.Id, stop)).PerOrganisatie.FirstOrDefault(deel => deel.OrganisatieId == organisatie);
            if (gebruiker is null || !gebruiker.Mag(Recht.BeeldBekijken)) continue;
            var nu = await register.LeesAsync(organisatie, stop);
            if (new Blik(nu, Kijker.Van(nu, persoon.Id, gebruiker.Mag(Recht.VertrouwelijkZien), klok.Vandaag())).Ziet(drager.Id)) return account.Email;
        }

        return null;
    }

    private Postbericht Bericht(BeeldPagina pagina, Feit drager, Persoon persoon, string adres) => Postbus.Maak(
        pagina.Gebruiker.OrganisatieId, adres, "Je bent genoemd in een notitie", new Brief(
            $"Dag {persoon.Naam},", [$"{pagina.Gebruiker.Naam} noemt je in een notitie bij ‘{drager.Titel}’."], "Lees de notitie", Zoeken.Vindplaats.Van(drager, pagina.Blik, pagina.Weg, pagina.Personen).Adres, []),
        klok, Geldig);
}
