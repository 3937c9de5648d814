// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Bevindingen;

/// <summary>Gives what the checks find. It is kept per version; the database is only asked when there is a version of which the day is not known yet.</summary>
public sealed class Bevindingenlezer(Databank databank)
{
    private readonly Bevindingengeheugen _geheugen = new();
    private readonly ConcurrentDictionary<Guid, Versiedagen> _dagen = new();

    /// <summary>What is found in what a page shows.</summary>
    public ValueTask<Bevindingenbeeld> LeesAsync(BeeldPagina pagina, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(pagina);
        return LeesAsync(pagina.Lezing, stop);
    }

    /// <summary>What is found in what somebody reads.</summary>
    public ValueTask<Bevindingenbeeld> LeesAsync(Lezing lezing, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(lezing);
        return LeesAsync(
            lezing.Gebruiker.OrganisatieId, lezing.Blik, lezing.Peildatum, lezing.IsNu ? lezing.Personen.Vertrek : Vertrekinstelling.Uit(lezing.Blik), stop);
    }

    /// <summary>What is found in a Blik on a day, given who leaves.</summary>
    public async ValueTask<Bevindingenbeeld> LeesAsync(Guid organisatie, Blik blik, DateOnly dag, Lijst<Vertrekdag> vertrek, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(blik);
        var dagen = _dagen.GetValueOrDefault(organisatie, Versiedagen.Onbekend);
        if (dagen.Laatste < blik.Versie)
        {
            dagen = dagen.Met(await LeesDagenAsync(organisatie, dagen.Laatste, stop));
            _dagen[organisatie] = dagen;
        }

        return _geheugen.Van(blik, dag, dagen, vertrek);
    }

    private async Task<List<(long Versie, DateOnly Dag)>> LeesDagenAsync(Guid organisatie, long na, CancellationToken stop)
    {
        await using var verbinding = await databank.OpenAsync(stop);
        await using var opdracht = verbinding.Met(
            "select versie, tijdstip_utc from wijziging where organisatie_id = @org and versie > @na order by versie", ("org", organisatie), ("na", na));
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        var dagen = new List<(long, DateOnly)>();
        while (await lezer.ReadAsync(stop))
        {
            dagen.Add((lezer.GetInt64(0), Tijd.Dag(Tijd.VanMicroseconden(lezer.GetInt64(1)))));
        }

        return dagen;
    }
}
