// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Signalen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Melden;

/// <summary>Where anybody brings in a signal for one organisation, when that organisation opened its form.</summary>
public sealed class Meldpunt(SamenhangContext context, Register register, TimeProvider klok)
{
    /// <summary>Address of the form of an organisation.</summary>
    public static string Adres(string code) => $"/meld/{code}";

    /// <summary>The organisation whose form is open under this code; null when there is none, or when its form is closed.</summary>
    public async Task<Organisatie?> ZoekAsync(string code, CancellationToken stop) =>
        await context.Organisaties.ZoekAsync(code, stop) is { Actief: true } organisatie && Meldformulier.IsOpen(await register.LeesAsync(organisatie.Id, stop)) ? organisatie : null;

    /// <summary>Records a signal of somebody without an account.</summary>
    public Task<Resultaat> MeldAsync(Organisatie organisatie, MeldSignaal melding, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(organisatie);
        return register.VoerUitAsync(organisatie.Id, new Door(null, Tijd.Vandaag(klok), new HashSet<Guid>()), melding, stop: stop);
    }
}
