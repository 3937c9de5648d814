// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Platform.Gastlinks;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Post;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Herinneren;

/// <summary>Asks somebody at once for the stand of an effort, with a personal link by mail.</summary>
public sealed class Standvraag(IDbContextFactory<SamenhangContext> contexten, Gastlinkboek gastlinks, Mailinstelling mail, TimeProvider klok)
{
    /// <summary>Purpose of the links.</summary>
    public const string Doel = Herinneringronde.Stand;

    /// <summary>Whether messages can go out.</summary>
    public bool KanMailen => mail.IsErEen;

    /// <summary>How long a link works.</summary>
    public static TimeSpan Geldig => Herinneringronde.Geldig;

    /// <summary>Who gives the stand of this effort on the day; nothing when nobody does.</summary>
    public static Persoon? Gever(Blik blik, Personenlijst personen, Guid inspanning, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(personen);
        return personen.Zoek(Herinneraar.Persoon(blik, inspanning, Kern.Landschap.Rol.Sturingsprofessional, dag)) is { Actief: true } persoon ? persoon : null;
    }

    /// <summary>Puts the message with a link in the outbox.</summary>
    public async Task VraagAsync(Gebruiker door, Inspanning inspanning, Persoon persoon, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(door);
        ArgumentNullException.ThrowIfNull(inspanning);
        ArgumentNullException.ThrowIfNull(persoon);
        var (link, code) = Gastlinkboek.Nieuw(door.OrganisatieId, Doel, inspanning.Id, persoon.Id, Geldig, klok);
        await using var context = await contexten.CreateDbContextAsync(stop);
        gastlinks.Leg(context, link, $"Stand van ‘{inspanning.Naam}’, voor {persoon.Naam}", (door.AccountId, door.Naam));
        new Postbus(context, klok).Leg(door.OrganisatieId, persoon.Email!, $"Hoe staat het met {inspanning.Naam}?", Herinneringronde.Standbrief(inspanning, persoon, code, nogmaals: false), Geldig);
        await context.SaveChangesAsync(stop);
    }
}
