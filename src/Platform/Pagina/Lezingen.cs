// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Pagina;

/// <summary>Reads for somebody outside a request, with the same eyes as on a page.</summary>
internal sealed class Lezingen(Register register, Blikken blikken, Personenregister personen, TimeProvider klok)
{
    /// <summary>What this user may see now.</summary>
    internal async Task<Lezing> VoorAsync(Gebruiker gebruiker, CancellationToken stop)
    {
        var vandaag = Tijd.Vandaag(klok);
        var nu = await register.LeesAsync(gebruiker.OrganisatieId, stop);
        var blik = blikken.Van(nu, Kijker.Van(nu, gebruiker.PersoonId, gebruiker.Mag(Recht.VertrouwelijkZien), vandaag));
        return new Lezing(gebruiker, blik, await personen.LeesAsync(gebruiker.OrganisatieId, nu.Versie, stop), new Wegwijzer(Peil.Nu), vandaag, true);
    }
}
