// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Leerhuis;
using Samenhang.Platform.Data;
using Samenhang.Platform.Leerhuis;

namespace Samenhang.Leerhuis.Mijn;

/// <summary>Of which members somebody is the contact, and which said that somebody works there.</summary>
internal sealed class Ledengegevensdeel(SamenhangContext context, Ledenboek leden) : IGegevensdeel
{
    public string Naam => "Lidmaatschap";

    public async Task<IReadOnlyList<object>> LeesAsync(Guid vereniging, string email, CancellationToken stop) =>
    [
        .. (await RijenAsync(vereniging, email, stop)).Select(lid => new
        {
            Lid = lid.Naam,
            Contactpersoon = IsContact(lid, email) ? lid.Contactnaam ?? email : null,
            UitgenodigdAlsCollega = Adressen(lid).Contains(email),
            lid.Van,
            lid.Tot,
        }),
    ];

    public async Task WisAsync(Guid vereniging, string email, CancellationToken stop)
    {
        foreach (var lid in await RijenAsync(vereniging, email, stop))
        {
            if (IsContact(lid, email)) (lid.Contactnaam, lid.Contactmail) = (null, null);
            lid.Uitgenodigd = string.Join('\n', Adressen(lid).Where(adres => adres != email)) is { Length: > 0 } rest ? rest : null;
        }

        await context.SaveChangesAsync(stop);
        leden.Vergeet(vereniging);
    }

    private static bool IsContact(Verenigingslid lid, string email) => string.Equals(lid.Contactmail, email, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Adressen(Verenigingslid lid) => Regels.Lees(lid.Uitgenodigd).Select(adres => adres.ToLowerInvariant());

    private async Task<List<Verenigingslid>> RijenAsync(Guid vereniging, string email, CancellationToken stop)
    {
        var rijen = await context.Set<Verenigingslid>().Where(rij => rij.OrganisatieId == vereniging && (rij.Contactmail != null || rij.Uitgenodigd != null)).OrderBy(rij => rij.Van).ToListAsync(stop);
        return [.. rijen.Where(lid => IsContact(lid, email) || Adressen(lid).Contains(email))];
    }
}
