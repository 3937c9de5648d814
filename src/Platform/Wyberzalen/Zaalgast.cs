// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Wyberzalen;

/// <summary>
/// What a guest of a wyber may know of the organisation: its name, this one wyber and the names of who decide in it. Nothing else of the Beeld leaves
/// this class.
/// </summary>
public sealed class Zaalgast(Zaallezer lezer, Register register, Personenregister personen, IDbContextFactory<SamenhangContext> contexten, TimeProvider klok)
{
    /// <summary>What belongs to a code; null when there is no such room, or no wyber for it any more.</summary>
    public async Task<Zaalbezoek?> VindAsync(string? code, CancellationToken stop) =>
        await lezer.ZoekAsync(code, stop) is { } zaal ? await BezoekAsync(zaal, null, stop) : null;

    /// <summary>What belongs to a personal link; null when its parts do not belong together.</summary>
    public async Task<Zaalbezoek?> VindAsync(string? code, string? sleutel, CancellationToken stop) =>
        await lezer.ZoekAsync(code, sleutel, stop) is var (zaal, wie) ? await BezoekAsync(zaal, wie, stop) : null;

    private async Task<Zaalbezoek?> BezoekAsync(Wyberzaal zaal, Wyberdeelnemer? wie, CancellationToken stop)
    {
        var beeld = await register.LeesAsync(zaal.OrganisatieId, stop);
        if (beeld.Wybers.Zoek(zaal.Id) is not { } wyber) return null;
        var mensen = await personen.LeesAsync(zaal.OrganisatieId, beeld.Versie, stop);
        await using var context = await contexten.CreateDbContextAsync(stop);
        var organisatie = await context.Organisaties.AsNoTracking().SingleAsync(rij => rij.Id == zaal.OrganisatieId, stop);
        return new Zaalbezoek(zaal, wie, wyber, organisatie.VolleNaam, zaal.VerlooptOp <= klok.GetUtcNow().UtcDateTime)
        {
            Beslisser = mensen.Zoek(wyber.BeslisserId)?.Naam,
            Begeleider = mensen.Zoek(wyber.BegeleiderId)?.Naam,
            Omslagdoor = mensen.Zoek(wyber.Omslagen is [.., var laatste] ? laatste.DoorId : null)?.Naam,
        };
    }
}
