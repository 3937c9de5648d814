// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Verantwoorden;

/// <summary>What one indicator says about a goal in a year. Only a confirmed figure counts; one that waits is named, so that somebody can confirm it.</summary>
/// <param name="Doel">The goal.</param>
/// <param name="Indicator">What is measured; nothing when nobody chose how to see it.</param>
/// <param name="Cijfer">The newest confirmed realisatie or nulmeting of that year or before.</param>
/// <param name="Streef">The streefwaarde of that year, or else the first after it.</param>
/// <param name="Wacht">A newer realisatie that nobody confirmed yet.</param>
public sealed record Doelcijfer(Doel Doel, Indicator? Indicator, Meting? Cijfer, Meting? Streef, Meting? Wacht)
{
    /// <summary>Is the streefwaarde of the year met? Empty when that cannot be said: a figure or streefwaarde is missing, or there is no wanted direction.</summary>
    public bool? Gehaald => (Cijfer, Streef, Indicator?.Richting) switch
    {
        ({ } cijfer, { } streef, Richting.Hoger) => cijfer.Waarde >= streef.Waarde,
        ({ } cijfer, { } streef, Richting.Lager) => cijfer.Waarde <= streef.Waarde,
        _ => null,
    };

    internal static Doelcijfer Van(Blik blik, Doel doel, Indicator indicator, int jaar)
    {
        var reeks = new Meetreeks(blik.Naar(r => r.MetingenVan, indicator.Id)).Alle.Where(meting => meting.Soort == Metingsoort.Streefwaarde || meting.Periode.Tot.Year <= jaar).ToList();
        var gemeten = reeks.Where(meting => meting.Soort is Metingsoort.Realisatie or Metingsoort.Nulmeting).ToList();
        var cijfer = gemeten.Find(meting => meting.BevestigdDoorId is not null);
        var nieuwste = gemeten.FirstOrDefault();
        return new Doelcijfer(
            doel,
            indicator,
            cijfer,
            reeks.LastOrDefault(meting => meting.Soort == Metingsoort.Streefwaarde && meting.Periode.Tot.Year >= jaar),
            nieuwste is not null && nieuwste.BevestigdDoorId is null && nieuwste != cijfer ? nieuwste : null);
    }
}
