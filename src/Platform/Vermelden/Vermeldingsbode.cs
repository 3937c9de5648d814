// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Overzicht;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Post;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Vermelden;

/// <summary>Writes to who is named in a note: people with an account who may see what the note is about, did not write it themselves, and want to be told.</summary>
public sealed class Vermeldingsbode(IDbContextFactory<SamenhangContext> contexten, Register register, Toegang toegang, Mailvoorkeuren voorkeuren, Afmeldcode codes, TimeProvider klok)
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
            if (pagina.Personen.Zoek(id) is { } persoon && await OntvangerAsync(pagina, drager, persoon, stop) is { } ontvanger)
                berichten.Add(Bericht(pagina, drager, persoon, ontvanger));
        }

        return berichten.Count == 0 ? null : async verbinding =>
        {
            foreach (var bericht in berichten) await Postbus.LegAsync(verbinding, bericht, stop);
        };
    }

    /// <summary>With which account this person reads mail; null without one, when the record may not be seen with it, and when no mail about this is wanted.</summary>
    private async Task<Account?> OntvangerAsync(BeeldPagina pagina, Feit drager, Persoon persoon, CancellationToken stop)
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
            if (new Blik(nu, Kijker.Van(nu, persoon.Id, gebruiker.Mag(Recht.VertrouwelijkZien), klok.Vandaag())).Ziet(drager.Id))
                return await voorkeuren.WilVermeldingAsync(organisatie, account.Id, stop) ? account : null;
        }

        return null;
    }

    private Postbericht Bericht(BeeldPagina pagina, Feit drager, Persoon persoon, Account ontvanger) => Postbus.Maak(
        pagina.Gebruiker.OrganisatieId, ontvanger.Email!, "Je bent genoemd in een notitie", new Brief(
            $"Dag {persoon.Naam},", [$"{pagina.Gebruiker.Naam} noemt je in een notitie bij ‘{drager.Titel}’."], "Lees de notitie", Zoeken.Vindplaats.Van(drager, pagina.Blik, pagina.Weg, pagina.Personen).Adres,
            ["Liever geen bericht als iemand je noemt? Kies dat onder je naam bij Mail en volgen."], codes.Pad(pagina.Gebruiker.OrganisatieId, ontvanger.Id, vermelding: true)),
        klok, Geldig);
}
