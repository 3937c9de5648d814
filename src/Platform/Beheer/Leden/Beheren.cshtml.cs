// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenhang.Platform.Host;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Beheer.Leden;

[VereistRecht(Recht.OrganisatieBeheren)]
public sealed class BeherenModel(Ledenlijst leden, Uitnodigingen uitnodigingen, HuidigeGebruiker huidige, TimeProvider klok, Schil schil) : PageModel
{
    public IReadOnlyList<Ledenlijst.Lid> Leden { get; private set; } = [];

    /// <summary>Invitations that wait for an answer.</summary>
    public IReadOnlyList<Uitnodiging> Open { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => await BereidVoorAsync(stop);

    public async Task<IActionResult> OnPostOpnieuwAsync(Guid id, CancellationToken stop) =>
        await KlaarAsync(await uitnodigingen.OpnieuwAsync(huidige.Gebruiker, id, stop), "gaat opnieuw op weg; de vorige link werkt niet meer", stop);

    public async Task<IActionResult> OnPostTrekInAsync(Guid id, CancellationToken stop) =>
        await KlaarAsync(await uitnodigingen.TrekInAsync(huidige.Gebruiker, id, stop), "is ingetrokken", stop);

    public string Geldigheid(Uitnodiging uitnodiging) =>
        uitnodiging.VerlooptOp > klok.GetUtcNow().UtcDateTime ? Datumtekst.Tijdstip(uitnodiging.VerlooptOp) : "verlopen";

    private async Task<IActionResult> KlaarAsync(string? email, string wat, CancellationToken stop)
    {
        await BereidVoorAsync(stop);
        if (email is null) return this.Afgekeurd("", "Deze uitnodiging is er niet meer.");
        TempData[Schil.Meldingsleutel] = $"De uitnodiging aan {email} {wat}.";
        return RedirectToPage();
    }

    private async Task BereidVoorAsync(CancellationToken stop)
    {
        schil.ZetBeheer("Leden");
        Leden = await leden.LeesAsync(huidige.Gebruiker.OrganisatieId, stop);
        Open = await uitnodigingen.OpenAsync(huidige.Gebruiker.OrganisatieId, stop);
    }

    public string RollenNu(Ledenlijst.Lid lid) => leden.RollenNu(lid);
}
