// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Leerhuis.Bewaren;

/// <summary>What is kept for which purpose and how long, what the terms took away, and what they take next.</summary>
public sealed class TonenModel(SamenhangContext context) : Organiseerpagina
{
    private const int Meeste = 50, Vooruit = 8;

    internal IReadOnlyList<Opruimverslag> Gewist { get; private set; } = [];

    internal IReadOnlyList<(DateOnly Wanneer, string Wat, string Titel)> Straks { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken stop)
    {
        Kop("Bewaartermijnen", Organiseren);
        Gewist = await context.Set<Opruimverslag>().AsNoTracking().Where(rij => rij.OrganisatieId == Org).OrderByDescending(rij => rij.Tijdstip).Take(Meeste).ToListAsync(stop);
        var kaarten = (await Dienst<Kalenderlezer>().AlleAsync(Org, stop)).ToDictionary(kaart => kaart.A.Id);
        var nog = await context.Set<Aanmelding>().Where(rij => rij.OrganisatieId == Org && rij.GewistOp == null).GroupBy(rij => rij.ActiviteitId)
            .Select(groep => new { groep.Key, Namen = groep.Count(), Antwoorden = groep.Count(rij => rij.Antwoorden != null) }).ToListAsync(stop);
        Straks =
        [
            .. nog.Where(rij => kaarten[rij.Key].IsVoorbij(Nu)).SelectMany(rij =>
                {
                    var (einde, titel) = (kaarten[rij.Key].A.Einde, kaarten[rij.Key].A.Titel);
                    return new (DateOnly Wanneer, int Aantal, string Wat, string Titel)[] { (Tijd.Dag(einde.AddDays(7 * Vereniging!.Antwoordweken)), rij.Antwoorden, $"antwoorden van {rij.Antwoorden}", titel), (Tijd.Dag(einde.AddMonths(Vereniging.Naammaanden)), rij.Namen, $"namen van {rij.Namen}", titel) };
                }).Where(rij => rij.Aantal > 0).OrderBy(rij => rij.Wanneer).Take(Vooruit).Select(rij => (rij.Wanneer, rij.Wat, rij.Titel)),
        ];
    }
}
