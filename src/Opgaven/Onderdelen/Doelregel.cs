// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>A goal with what contributes to it, and one of its indicators with the latest figure.</summary>
/// <param name="Doel">The goal.</param>
/// <param name="Bij">How many contribute.</param>
/// <param name="Tegen">How many work against.</param>
/// <param name="Indicator">The indicator with the newest figure; nothing when the goal has none.</param>
/// <param name="Meer">How many other indicators there are.</param>
/// <param name="Gemeten">Measured figures.</param>
/// <param name="Laatste">The newest measured figure.</param>
/// <param name="Streef">The wanted figure furthest ahead.</param>
internal sealed record Doelregel(
    Doel Doel, int Bij, int Tegen, Indicator? Indicator, int Meer, IReadOnlyList<Grafiekpunt> Gemeten, Meting? Laatste, Grafiekpunt? Streef)
{
    internal static Doelregel Van(Blik blik, Doel doel)
    {
        var (bij, tegen) = (0, 0);
        foreach (var bijdrage in blik.Naar(r => r.BijdragenNaar, doel.Id))
        {
            if (bijdrage.Soort == Bijdragesoort.DraagtBij && bijdrage.Sterkte is < 0) tegen++;
            else if (bijdrage.Soort == Bijdragesoort.DraagtBij) bij++;
        }

        var indicatoren = blik.Naar(r => r.IndicatorenVan, doel.Id);
        Indicator? gekozen = null;
        List<Meting> metingen = [];
        Meting? laatste = null;
        foreach (var indicator in indicatoren)
        {
            var eigen = blik.Naar(r => r.MetingenVan, indicator.Id).Where(meting => meting.Soort is Metingsoort.Realisatie or Metingsoort.Nulmeting).ToList();
            var nieuwste = eigen.MaxBy(meting => meting.Periode.Tot);
            if (gekozen is null || (nieuwste is not null && (laatste is null || nieuwste.Periode.Tot > laatste.Periode.Tot)))
            {
                (gekozen, metingen, laatste) = (indicator, eigen, nieuwste);
            }
        }

        var streef = gekozen is null ? null : blik.Naar(r => r.MetingenVan, gekozen.Id).Where(meting => meting.Soort == Metingsoort.Streefwaarde).MaxBy(meting => meting.Periode.Tot);
        return new Doelregel(doel, bij, tegen, gekozen, Math.Max(0, indicatoren.Length - 1), [.. metingen.Select(Punt)], laatste, streef is null ? null : Punt(streef));
    }

    private static Grafiekpunt Punt(Meting meting) =>
        new(meting.Periode.Tot, meting.Waarde, meting.Periode.ToString(), meting.Status == Metingstatus.Voorlopig);
}
