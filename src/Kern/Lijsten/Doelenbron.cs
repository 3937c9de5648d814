// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Lijsten;

/// <summary>Makes the rows of the list of goals.</summary>
public sealed class Doelenbron : Lijstbron<Doel, Doelrij>
{
    /// <summary>Value of <see cref="Steun"/> and <see cref="Meting"/> when there is something, or nothing.</summary>
    public const string Wel = "wel", Niet = "niet";

    /// <summary>Level.</summary>
    public static readonly Facet<Doelrij> Soort = new("soort", rij => [Facetwaarden.Van(rij.Doel.Soort)]);

    /// <summary>The opgave it belongs to.</summary>
    public static readonly Facet<Doelrij> Opgave = new("opgave", rij => rij.Opgave is null ? [] : [Facetwaarden.Van(rij.Opgave.Id)]);

    /// <summary>Whether anything contributes.</summary>
    public static readonly Facet<Doelrij> Steun = new("bijdragen", rij => [rij.Bij > 0 ? Wel : Niet]);

    /// <summary>Whether it has an indicator.</summary>
    public static readonly Facet<Doelrij> Meting = new("indicator", rij => [rij.Indicatoren > 0 ? Wel : Niet]);

    /// <summary>The one list of goals, with what it remembers.</summary>
    public static readonly Projectiegeheugen<Doel, Doelrij> Geheugen = new(new Doelenbron());

    /// <inheritdoc/>
    public override Lijstvorm<Doelrij> Vorm { get; } = new()
    {
        Naam = rij => rij.Doel.Naam,
        Zoektekst = rij => $"{rij.Doel.Naam} {rij.Doel.Code} {rij.Doel.Smart}",
        Facetten = [Soort, Opgave, Steun, Meting],
    };

    /// <inheritdoc/>
    protected override IReadOnlyList<Soort> Anders { get; } = [Soort<Opgave>.Vast, Soort<Bijdrage>.Vast, Soort<Indicator>.Vast];

    /// <inheritdoc/>
    protected override Doelrij Maak(Blik blik, Doel feit, DateOnly peildatum)
    {
        var (bij, tegen) = (0, 0);
        foreach (var bijdrage in blik.Naar(relaties => relaties.BijdragenNaar, feit.Id))
        {
            if (bijdrage.Soort != Bijdragesoort.DraagtBij || bijdrage.Vanaf > peildatum || bijdrage.Tot < peildatum)
            {
                continue;
            }

            (bij, tegen) = bijdrage.Sterkte < 0 ? (bij, tegen + 1) : (bij + 1, tegen);
        }

        return new Doelrij(feit, blik.Zoek<Opgave>(feit.OpgaveId), bij, tegen, blik.Naar(relaties => relaties.IndicatorenVan, feit.Id).Length);
    }

    /// <inheritdoc/>
    protected override IEnumerable<Guid> Toont(Blik blik, Feit feit) => feit switch
    {
        Opgave opgave => blik.Naar(relaties => relaties.DoelenVan, opgave.Id).Select(doel => doel.Id),
        Bijdrage bijdrage => [bijdrage.Naar],
        Indicator { DoelId: { } doel } => [doel],
        _ => [],
    };
}
