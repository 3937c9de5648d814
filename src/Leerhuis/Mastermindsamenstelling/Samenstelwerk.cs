// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samenhang.Kern.Groepen;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Platform.Data;
using Samenhang.Platform.Mastermind;

namespace Samenhang.Leerhuis.Mastermindsamenstelling;

/// <summary>
/// Works out proposals beside the requests: progress stands in the row of the proposal, so that any process shows it and anybody who may can
/// stop it. A round of usual size is done while the page waits.
/// </summary>
internal sealed class Samenstelwerk(IDbContextFactory<SamenhangContext> contexten, IHostApplicationLifetime leven, TimeProvider klok, ILogger<Samenstelwerk> logboek)
{
    /// <summary>After so long without a sign of life a proposal is not being worked on any more.</summary>
    internal static readonly TimeSpan Levensteken = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Tussen = TimeSpan.FromMilliseconds(500);

    /// <summary>The work that was begun last in this process; over when its proposal is stored.</summary>
    internal Task Laatste { get; private set; } = Task.CompletedTask;

    /// <summary>Begins a proposal, and waits a moment for it.</summary>
    internal async Task BeginAsync(Rondestuk stuk, string door, CancellationToken stop)
    {
        var vraag = Rondevraag.Van(stuk);
        var nu = klok.GetUtcNow().UtcDateTime;
        var voorstel = new Mastermindvoorstel { RondeId = stuk.Ronde.Id, GemaaktOp = nu, BijgewerktOp = nu, Door = door, Invoer = vraag.Invoer };
        await using (var context = await contexten.CreateDbContextAsync(stop))
        {
            context.Add(voorstel);
            context.Add(new Mastermindlogregel { RondeId = stuk.Ronde.Id, Tijdstip = nu, Door = door, Tekst = $"Voorstel gevraagd voor {vraag.Kandidaten.Count} kandidaten en {vraag.Groepen.Count} groepen, zaad {stuk.Ronde.Zaad}, invoer {vraag.Invoer[..12]}." });
            await context.SaveChangesAsync(stop);
        }

        Laatste = Task.Run(() => WerkUitAsync(voorstel.Id, vraag.Vraag, vraag, stuk.Ronde.Zaad), CancellationToken.None);
        await Task.WhenAny(Laatste, Task.Delay(Geduld, klok, stop));
    }

    private async Task WerkUitAsync(Guid id, Ronde ronde, Rondevraag vraag, long zaad)
    {
        using var einde = CancellationTokenSource.CreateLinkedTokenSource(leven.ApplicationStopping);
        var voortgang = new Meetstand();
        try
        {
            var zoeken = Task.Run(() => Zoek(ronde, vraag, zaad, voortgang, einde.Token), CancellationToken.None);
            while (await Task.WhenAny(zoeken, Task.Delay(Tussen, TimeProvider.System)) != zoeken) await MeldAsync(id, voortgang.Deel, einde);
            var (staat, inhoud) = await zoeken;
            await BewaarAsync(id, staat, inhoud.Schrijf());
        }
        catch (Exception fout) when (fout is not OutOfMemoryException)
        {
            logboek.LogError(fout, "Het voorstel {Voorstel} kon niet worden gemaakt", id);
            await BewaarAsync(id, Voorstelstaat.Gestopt, null);
        }
    }

    private static (Voorstelstaat Staat, Voorstelinhoud Inhoud) Zoek(Ronde ronde, Rondevraag vraag, long zaad, IProgress<double> voortgang, CancellationToken stop)
    {
        var uitkomst = Samensteller.Stel(ronde, zaad, null, voortgang, null, stop);
        if (uitkomst.Plaats is { } plaats)
            return (Voorstelstaat.Klaar, new Voorstelinhoud(vraag.Plaatsen(plaats), uitkomst.Bewezen, uitkomst.VoorrangBewezen, uitkomst.Speling, uitkomst.Voltooid, [], [], false));
        if (!uitkomst.VoorrangBewezen && stop.IsCancellationRequested) return (Voorstelstaat.Gestopt, Leeg([], [], false));
        var blokkade = Versoepelaar.Zoek(ronde, stop);
        return (Voorstelstaat.Onhaalbaar, Leeg(blokkade.Blokkerend, [.. blokkade.Geprobeerd.Select(stap => stap.Omschrijving)], blokkade.Helpt));
    }

    private static Voorstelinhoud Leeg(IReadOnlyList<string> blokkerend, IReadOnlyList<string> versoepeld, bool helpt) =>
        new(new Dictionary<Guid, Guid>(), false, false, 0, true, blokkerend, versoepeld, helpt);

    private async Task MeldAsync(Guid id, double deel, CancellationTokenSource einde)
    {
        await using var context = await contexten.CreateDbContextAsync(CancellationToken.None);
        var nu = klok.GetUtcNow().UtcDateTime;
        await context.Set<Mastermindvoorstel>().Where(rij => rij.Id == id).ExecuteUpdateAsync(rij => rij.SetProperty(veld => veld.Deel, deel).SetProperty(veld => veld.BijgewerktOp, nu));
        if (await context.Set<Mastermindvoorstel>().AnyAsync(rij => rij.Id == id && rij.StopGevraagd)) await einde.CancelAsync();
    }

    private async Task BewaarAsync(Guid id, Voorstelstaat staat, string? inhoud)
    {
        await using var context = await contexten.CreateDbContextAsync(CancellationToken.None);
        var nu = klok.GetUtcNow().UtcDateTime;
        await context.Set<Mastermindvoorstel>().Where(rij => rij.Id == id).ExecuteUpdateAsync(rij => rij
            .SetProperty(veld => veld.Staat, staat).SetProperty(veld => veld.Inhoud, inhoud).SetProperty(veld => veld.Deel, 1.0).SetProperty(veld => veld.BijgewerktOp, nu));
    }

    private sealed class Meetstand : IProgress<double>
    {
        private double _deel;

        internal double Deel => Volatile.Read(ref _deel);

        public void Report(double value) => Volatile.Write(ref _deel, value);
    }
}
