// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Opgaven.Vandaag;

/// <summary>Figures that wait for somebody who keeps the budget and the indicators.</summary>
internal sealed class Cijferbeeld
{
    internal Cijferbeeld(Blik blik, DateOnly dag)
    {
        var indicatoren = blik.Alle<Indicator>().Select(indicator => (Indicator: indicator, Metingen: blik.Naar(r => r.MetingenVan, indicator.Id))).ToList();
        Voorlopig = [.. indicatoren.Where(paar => paar.Metingen.Any(meting => meting is { Status: Metingstatus.Voorlopig, Soort: Metingsoort.Realisatie })).Select(paar => paar.Indicator)];
        ZonderStreefwaarde = [.. indicatoren.Where(paar => !paar.Metingen.Any(meting => meting.Soort == Metingsoort.Streefwaarde)).Select(paar => paar.Indicator)];
        ZonderCijfer = [.. indicatoren.Where(paar => !paar.Metingen.Any(meting => meting.Soort is Metingsoort.Realisatie or Metingsoort.Nulmeting)).Select(paar => paar.Indicator)];
        ZonderRealisatie =
        [
            .. blik.Alle<Budgetregel>().Where(regel => regel.Jaar == dag.Year && regel is { BegrootCenten: not null, GerealiseerdCenten: null })
                .Select(regel => regel.Op is { } op ? blik.Zoek(op) : null).OfType<Feit>().DistinctBy(feit => feit.Id),
        ];
    }

    /// <summary>Indicators with a figure that is not final yet.</summary>
    internal ImmutableArray<Indicator> Voorlopig { get; }

    /// <summary>Indicators that do not say what is aimed for.</summary>
    internal ImmutableArray<Indicator> ZonderStreefwaarde { get; }

    /// <summary>Indicators without any measured figure.</summary>
    internal ImmutableArray<Indicator> ZonderCijfer { get; }

    /// <summary>Opgaven and efforts with a budget this year of which it is not known what was spent.</summary>
    internal ImmutableArray<Feit> ZonderRealisatie { get; }

    internal IEnumerable<(string Wat, ImmutableArray<Feit> Waar)> Regels =>
        new (string Wat, ImmutableArray<Feit> Waar)[]
        {
            ("Cijfer is nog voorlopig", Voorlopig.CastArray<Feit>()),
            ("Realisatie van dit jaar onbekend", ZonderRealisatie),
            ("Nog geen streefwaarde", ZonderStreefwaarde.CastArray<Feit>()),
            ("Nog geen cijfer", ZonderCijfer.CastArray<Feit>()),
        }.Where(regel => !regel.Waar.IsEmpty);
}
