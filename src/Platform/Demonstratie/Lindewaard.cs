// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Handelingen;
using Samenhang.Platform.Bijlagen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Demonstratie;

/// <summary>
/// Makes the invented municipality: its whole history is recorded again, step by step, in an organisation that nobody can enter yet,
/// which then takes the place of the one there was. So a beginning that is interrupted changes nothing, and no other process shows a mix.
/// </summary>
public sealed class Lindewaard(Databank databank, Instellingen instellingen, IDbContextFactory<SamenhangContext> contexten, IServiceScopeFactory bereiken)
{
    /// <summary>Its code; real codes of CBS have another shape.</summary>
    public const string Code = "DEMO01";

    private const string Halfcode = "DEMO01-HALF";
    private const int Inwoners = 45_213;

    /// <summary>Makes it and puts it in its place. Runs within the lock of the start.</summary>
    /// <exception cref="InvalidOperationException">A rule refuses a step of the data files; the message says which.</exception>
    public async Task VulAsync(CancellationToken stop = default)
    {
        var nieuw = new Organisatie { Id = Guid.CreateVersion7(), Soort = "gemeente", Naam = "Lindewaard", CbsCode = Halfcode, Inwoners = Inwoners };
        await using (var context = await contexten.CreateDbContextAsync(stop))
        {
            if (await context.Organisaties.SingleOrDefaultAsync(rij => rij.CbsCode == Halfcode, stop) is { } half)
                await Opruimer.RuimOpAsync(context, half.Id, stop);
            context.Add(nieuw);
            await context.SaveChangesAsync(stop);
        }

        await LegVastAsync(nieuw.Id, stop);
        await using var bereik = bereiken.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<Demowissel>(bereik.ServiceProvider).WisselAsync(nieuw.Id, stop);
    }

    /// <summary>As <see cref="VulAsync"/>, for somebody who asks for it while the program runs.</summary>
    public async Task BeginOpnieuwAsync(CancellationToken stop = default)
    {
        await using var slot = await Startslot.NeemAsync(databank, instellingen, stop);
        await VulAsync(stop);
    }

    /// <summary>Writes the files in the transaction that records them.</summary>
    private static Func<DbConnection, Task>? Naast(Guid organisatie, IReadOnlyDictionary<string, byte[]> bestanden, CancellationToken stop) => bestanden.Count == 0 ? null : async verbinding =>
    {
        foreach (var (hash, inhoud) in bestanden)
        {
            using var stroom = new MemoryStream(inhoud);
            await Bijlageopslag.BewaarAsync(verbinding, organisatie, hash, stroom, stop);
        }
    };

    private async Task LegVastAsync(Guid organisatie, CancellationToken stop)
    {
        var klok = new Demoklok();
        var personen = Demogegevens.Personen().Select(iemand => Demosleutel.Id(iemand.Sleutel)).ToHashSet();
        await using var register = new Register(databank, klok);
        foreach (var gebeurtenis in Demogegevens.Gebeurtenissen())
        {
            klok.Nu = gebeurtenis.Tijdstip;
            Guid? persoon = gebeurtenis.Door is { } sleutel ? Demosleutel.Id(sleutel) : null;
            var door = new Door(persoon, DateOnly.FromDateTime(gebeurtenis.Tijdstip), personen, ZietVertrouwelijk: true);
            var resultaat = await register.VoerUitAsync(organisatie, door, gebeurtenis.Stap, gebeurtenis.Reden, Naast(organisatie, gebeurtenis.Bestanden, stop), stop);
            if (!resultaat.Gelukt)
            {
                var bezwaren = string.Join(" ", resultaat.Bezwaren.Select(bezwaar => $"{bezwaar.Veld}: {bezwaar.Melding}"));
                throw new InvalidOperationException($"{gebeurtenis.Tijdstip:yyyy-MM-dd HH:mm} {gebeurtenis.Reden} ({gebeurtenis.Stap.Rijen[0]["id"]}): {bezwaren}");
            }
        }
    }
}
