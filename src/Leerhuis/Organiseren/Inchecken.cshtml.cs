// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Leerhuis.Organiseren;

/// <summary>Somebody shows the code at the door; who organises notes that this person is there.</summary>
public sealed class IncheckenModel(SamenhangContext context, Aanmeldlink links) : Organiseerpagina
{
    internal Aanmelding Wie { get; private set; } = null!;

    internal string Pad => links.Pad(Wie.Id);

    internal Activiteitkaart Kaart { get; private set; } = null!;

    /// <summary>Shows who it is.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await GevondenAsync(id, stop) ? Page() : NotFound();

    /// <summary>Notes it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await GevondenAsync(id, stop) || Wie.Staat != Aanmeldstaat.Bevestigd) return NotFound();
        await context.Set<Aanmelding>().Where(rij => rij.OrganisatieId == Org && rij.Id == id).ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.Aanwezigheid, Aanwezigheid.Aanwezig), stop);
        TempData[Schil.Meldingsleutel] = $"{Wie.Naam} is er.";
        return LocalRedirect($"/leerhuis/organiseren/inchecken/{id}");
    }

    private async Task<bool> GevondenAsync(Guid id, CancellationToken stop)
    {
        if (await context.Set<Aanmelding>().AsNoTracking().SingleOrDefaultAsync(rij => rij.OrganisatieId == Org && rij.Id == id, stop) is not { } wie) return false;
        if (await Dienst<Kalenderlezer>().ZoekAsync(Org, wie.ActiviteitId, stop) is not { } kaart) return false;
        (Wie, Kaart) = (wie, kaart);
        Kop("Inchecken", Organiseren, new Kruimel(kaart.A.Titel, $"/leerhuis/organiseren/activiteiten/{kaart.A.Id}"));
        return true;
    }
}
