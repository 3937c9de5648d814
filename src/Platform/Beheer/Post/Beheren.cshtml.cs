// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Post;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Beheer.Post;

[VereistRecht(Recht.OrganisatieBeheren)]
public sealed class BeherenModel(SamenhangContext context, Berichtenlijst berichten, Mailinstelling mail, HuidigeGebruiker huidige, TimeProvider klok, Schil schil) : PageModel
{
    private const int Meeste = 200;

    public bool Ingesteld => mail.IsErEen;

    public IReadOnlyList<Postbericht> Berichten { get; private set; } = [];

    private Guid Eigen => huidige.Gebruiker.OrganisatieId;

    public async Task OnGetAsync(CancellationToken stop) => await BereidVoorAsync(stop);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        var nu = klok.GetUtcNow().UtcDateTime;
        var opnieuw = await context.Berichten
            .Where(rij => rij.OrganisatieId == Eigen && rij.Id == id && rij.Inhoud != "" && (rij.Staat == Poststaat.Mislukt || rij.Staat == Poststaat.Onzeker || rij.Staat == Poststaat.Wachtend))
            .ExecuteUpdateAsync(
                zet => zet.SetProperty(rij => rij.Staat, Poststaat.Wachtend).SetProperty(rij => rij.Pogingen, 0).SetProperty(rij => rij.VolgendeOp, nu), stop);
        await BereidVoorAsync(stop);
        if (opnieuw == 0) return this.Afgekeurd("", "Dit bericht is er niet, of kan niet opnieuw worden verstuurd.");
        TempData[Schil.Meldingsleutel] = "Het bericht gaat zo opnieuw op weg.";
        return RedirectToPage();
    }

    public string Stand(Postbericht bericht) => berichten.Stand(bericht);

    public static bool KanOpnieuw(Postbericht bericht) =>
        bericht.Inhoud.Length > 0 && (bericht.Staat is Poststaat.Mislukt or Poststaat.Onzeker || (bericht.Staat is Poststaat.Wachtend && bericht.Pogingen > 0));

    private async Task BereidVoorAsync(CancellationToken stop)
    {
        schil.ZetBeheer("Post");
        Berichten = await berichten.LeesAsync(Eigen, Meeste, stop);
    }
}
