// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Pagina;

/// <summary>Finds the Beeld that belongs to a <see cref="Peil"/>.</summary>
public sealed class Tijdreis(Register register, TimeProvider klok)
{
    /// <summary>The Beeld, the day with which validity dates are read, and the newest Beeld, in which the named moments are found.</summary>
    /// <returns>Null when the named moment does not exist.</returns>
    public async ValueTask<(Beeld Beeld, DateOnly Peildatum, Beeld Nu)?> LeesAsync(Guid organisatie, Peil peil, CancellationToken stop)
    {
        var nu = await register.LeesAsync(organisatie, stop);
        var vandaag = Tijd.Vandaag(klok);
        if (peil.Dag is { } dag)
        {
            return (await register.LeesAsync(organisatie, dag, stop), dag, nu);
        }

        if (peil.MomentId is not { } id)
        {
            return (nu, vandaag, nu);
        }

        return nu.Momenten.Zoek(id) is { } moment
            ? (await register.LeesAsync(organisatie, moment.OpVersie, stop), moment.Datum, nu)
            : null;
    }
}
