// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samenhang.Kern.Overnemen.Bron;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Uitwisseling.Lezen;

namespace Samenhang.Platform.Uitwisseling;

/// <summary>
/// The imports that people are working on, each for its own person and organisation. The files stand in the database; what is worked out
/// from them is kept in memory, and worked out again on another web node or after a restart.
/// </summary>
public sealed class Importtaken(Importopslag opslag, Importeur importeur, TimeProvider klok, IHostApplicationLifetime leven, ILogger<Importtaken> logboek) : IDisposable
{
    /// <summary>How long what was worked out stays in memory after the last look.</summary>
    private static readonly TimeSpan Onthouden = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<Guid, Importtaak> _taken = new();
    private readonly SemaphoreSlim _lezen = new(1);

    /// <summary>Keeps new files, and starts working out what would come of them.</summary>
    /// <exception cref="OnleesbaarException">One of the files cannot be read; nothing is kept.</exception>
    public async Task<Importtaak> MaakAsync(Gebruiker gebruiker, IReadOnlyList<(string Naam, byte[] Inhoud)> bestanden, TimeSpan geduld, CancellationToken stop)
    {
        var taak = new Importtaak(Guid.NewGuid(), gebruiker.OrganisatieId, Namens.Van(gebruiker), Lees(bestanden, stop)) { Bekeken = klok.GetUtcNow() };
        await opslag.BewaarAsync(taak.Id, gebruiker, bestanden, stop);
        RuimOp();
        _taken[taak.Id] = taak;
        await BerekenAsync(taak, geduld);
        return taak;
    }

    /// <summary>The import of this person in this organisation; null for that of another, and after it went.</summary>
    public async Task<Importtaak?> ZoekAsync(Guid id, Gebruiker gebruiker, TimeSpan geduld, CancellationToken stop)
    {
        if (await opslag.ZoekAsync(id, gebruiker, stop) is not var (stand, wensen))
        {
            _taken.TryRemove(id, out _);
            return null;
        }

        await _lezen.WaitAsync(stop);
        try
        {
            var taak = _taken.GetValueOrDefault(id);
            if (taak is null || taak.Stand != stand || taak.Namens != Namens.Van(gebruiker))
            {
                taak = new Importtaak(id, gebruiker.OrganisatieId, Namens.Van(gebruiker), taak?.Bestanden ?? Lees(await opslag.BestandenAsync(id, stop), stop)) { Stand = stand };
                taak.Zeg(wensen);
                _taken[id] = taak;
                await BerekenAsync(taak, geduld);
            }

            taak.Bekeken = klok.GetUtcNow();
            return taak;
        }
        finally
        {
            _lezen.Release();
        }
    }

    /// <summary>Forgets an import and its files.</summary>
    public async Task VergeetAsync(Guid id, CancellationToken stop)
    {
        _taken.TryRemove(id, out _);
        await opslag.VergeetAsync(id, stop);
    }

    /// <summary>Keeps what the person said, and works the import out again.</summary>
    public async Task WijzigAsync(Importtaak taak, TimeSpan geduld, CancellationToken stop)
    {
        taak.Stand = await opslag.WijzigAsync(taak.Id, taak.Wensen, stop);
        await BerekenAsync(taak, geduld);
    }

    /// <summary>Works the import out (again), in the background; returns as soon as it is done or after a moment.</summary>
    public async Task BerekenAsync(Importtaak taak, TimeSpan geduld)
    {
        (taak.Voorbereiding, taak.Fout, taak.Gedaan) = (null, null, 0);
        var werk = Task.Run(() => WerkAsync(taak));
        await Task.WhenAny(werk, Task.Delay(geduld));
    }

    /// <inheritdoc/>
    public void Dispose() => _lezen.Dispose();

    /// <summary>Takes out of memory what nobody looked at for a while.</summary>
    internal void RuimOp()
    {
        var grens = klok.GetUtcNow() - Onthouden;
        foreach (var oud in _taken.Values.Where(taak => taak.Bekeken < grens)) _taken.TryRemove(oud.Id, out _);
    }

    private static List<Bronbestand> Lees(IEnumerable<(string Naam, byte[] Inhoud)> bestanden, CancellationToken stop)
    {
        var gelezen = new List<Bronbestand>();
        foreach (var (naam, inhoud) in bestanden)
        {
            using var stroom = new MemoryStream(inhoud, writable: false);
            gelezen.Add(Bronlezer.Lees(naam, stroom, stop));
        }

        return gelezen;
    }

    private async Task WerkAsync(Importtaak taak)
    {
        try
        {
            taak.Voorbereiding = await importeur.BereidAsync(taak.OrganisatieId, taak.Bestanden, taak.Wensen, taak.Namens, new Teller(taak), leven.ApplicationStopping);
        }
        catch (OnleesbaarException onleesbaar)
        {
            taak.Fout = onleesbaar.Message;
        }
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            logboek.LogError(fout, "Import {Taak} kon niet worden doorgerekend", taak.Id);
            taak.Fout = "Er ging iets mis bij het doorrekenen. Probeer het opnieuw; blijft het misgaan, geef de beheerder dan dit tijdstip door.";
        }
    }

    private sealed class Teller(Importtaak taak) : IProgress<int>
    {
        public void Report(int value) => taak.Gedaan = value;
    }
}
