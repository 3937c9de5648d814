// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Pagina;

/// <summary>Makes the time bar of a page about what is steered.</summary>
public sealed class Tijdbalkvuller(Register register, TimeProvider klok)
{
    private readonly ConcurrentDictionary<Guid, DateOnly> _eersteDagen = new();

    /// <summary>The time bar for this request.</summary>
    internal async ValueTask<Tijdbalk> MaakAsync(HttpRequest vraag, Guid organisatie, Peil peil, (Beeld Beeld, DateOnly Peildatum, Beeld Nu) reis, CancellationToken stop)
    {
        return new Tijdbalk(vraag)
        {
            Vandaag = Tijd.Vandaag(klok),
            Peildatum = peil.IsNu ? null : reis.Peildatum,
            Gekozen = peil.Waarde,
            EersteVastlegging = peil.IsNu ? null : await EersteDagAsync(organisatie, reis.Nu, stop),
            Punten = reis.Nu.Momenten.Aantal == 0
                ? []
                : [.. reis.Nu.Momenten.OrderBy(moment => moment.Datum).Select(moment => new Tijdpunt(moment.Naam, moment.Datum, new Peil(null, moment.Id).Waarde!))],
        };
    }

    private async ValueTask<DateOnly?> EersteDagAsync(Guid organisatie, Beeld nu, CancellationToken stop)
    {
        if (nu.Versie == 0)
        {
            return null;
        }

        if (_eersteDagen.TryGetValue(organisatie, out var dag))
        {
            return dag;
        }

        var eerste = Tijd.Dag((await register.LeesAsync(organisatie, 1, stop)).Tijdstip);
        _eersteDagen.TryAdd(organisatie, eerste);
        return eerste;
    }
}
