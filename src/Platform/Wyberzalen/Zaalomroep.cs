// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Wyberzalen;

/// <summary>Tells whoever watches a room what changes in it, whichever process changed it.</summary>
public sealed class Zaalomroep(Zaallezer lezer, Register register, ILogger<Zaalomroep> logboek)
{
    private readonly ConcurrentDictionary<(Guid Organisatie, Guid Zaal), Zaalkanaal> _kanalen = new();

    /// <summary>Call after each change that this process made.</summary>
    public void Wek(Guid organisatie, Guid zaal)
    {
        if (_kanalen.TryGetValue((organisatie, zaal), out var kanaal)) kanaal.Wek();
    }

    internal (Zaalkanaal Kanaal, Channel<Zaalbericht> Volger) Volg(Guid organisatie, Guid zaal)
    {
        var kanaal = _kanalen.GetOrAdd((organisatie, zaal), sleutel => new Zaalkanaal(sinds => LeesAsync(sleutel.Organisatie, sleutel.Zaal, sinds, CancellationToken.None), logboek));
        return (kanaal, kanaal.Volg());
    }

    /// <summary>What changed after a number; null when there is no such room.</summary>
    internal async Task<Zaalbericht?> LeesAsync(Guid organisatie, Guid zaal, long sinds, CancellationToken stop)
    {
        if (await lezer.ZoekAsync(organisatie, zaal, stop) is not { } nu) return null;
        var versie = (await register.LeesAsync(organisatie, stop)).Wybers.Zoek(zaal)?.SindsVersie ?? 0;
        // What came after the row was read has a higher number and comes with the next message.
        var gewijzigd = nu.Stand > sinds ? (await lezer.SindsAsync(organisatie, zaal, sinds, stop)).Where(rij => rij.Bijdrage.Stand <= nu.Stand).ToList() : [];
        return Zaalbericht.Maak(nu, versie, Math.Min(sinds, nu.Stand), gewijzigd);
    }
}
