// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samenhang.Kern.Overnemen.Bron;
using Samenhang.Platform.Uitwisseling.Lezen;

namespace Samenhang.Platform.Uitwisseling;

/// <summary>
/// Keeps the imports that people are working on in memory, each for its own person and organisation, for at most an hour after the last
/// look. Files are read at once and never written to disk.
/// </summary>
public sealed class Importtaken(Importeur importeur, TimeProvider klok, IHostApplicationLifetime leven, ILogger<Importtaken> logboek)
{
    private const int MeestePerPersoon = 3;
    private static readonly TimeSpan Houdbaarheid = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<Guid, Importtaak> _taken = new();

    /// <summary>Keeps a new import and starts working it out.</summary>
    public Importtaak Maak(Guid organisatie, Guid? account, IReadOnlyList<Bronbestand> bestanden)
    {
        RuimOp(account);
        var taak = new Importtaak(organisatie, account, bestanden) { Bekeken = klok.GetUtcNow() };
        _taken[taak.Id] = taak;
        return taak;
    }

    /// <summary>The import of this person in this organisation; null for that of another, and after it went.</summary>
    public Importtaak? Zoek(Guid id, Guid organisatie, Guid? account)
    {
        if (!_taken.TryGetValue(id, out var taak) || taak.OrganisatieId != organisatie || taak.AccountId != account) return null;
        taak.Bekeken = klok.GetUtcNow();
        return taak;
    }

    /// <summary>Forgets an import and its files.</summary>
    public void Vergeet(Guid id) => _taken.TryRemove(id, out _);

    /// <summary>Works the import out (again), in the background; returns as soon as it is done or after a moment.</summary>
    public async Task BerekenAsync(Importtaak taak, TimeSpan geduld)
    {
        (taak.Voorbereiding, taak.Fout, taak.Gedaan) = (null, null, 0);
        var werk = Task.Run(() => WerkAsync(taak));
        await Task.WhenAny(werk, Task.Delay(geduld));
    }

    private async Task WerkAsync(Importtaak taak)
    {
        try
        {
            var wensen = new Importwensen([.. taak.Keuzes], new Dictionary<string, bool>(taak.Antwoorden));
            taak.Voorbereiding = await importeur.BereidAsync(taak.OrganisatieId, taak.Bestanden, wensen, new Teller(taak), leven.ApplicationStopping);
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

    private void RuimOp(Guid? account)
    {
        var grens = klok.GetUtcNow() - Houdbaarheid;
        foreach (var oud in _taken.Values.Where(taak => taak.Bekeken < grens)) Vergeet(oud.Id);
        foreach (var oud in _taken.Values.Where(taak => taak.AccountId == account).OrderByDescending(taak => taak.Bekeken).Skip(MeestePerPersoon - 1)) Vergeet(oud.Id);
    }

    private sealed class Teller(Importtaak taak) : IProgress<int>
    {
        public void Report(int value) => taak.Gedaan = value;
    }
}
