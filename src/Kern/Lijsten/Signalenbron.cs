// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Lijsten;

/// <summary>Makes the rows of the list of signals.</summary>
public sealed class Signalenbron : Lijstbron<Signaal, Signaalrij>
{
    /// <summary>How far it has come.</summary>
    public static readonly Facet<Signaalrij> Stand = new("stand", rij => [Facetwaarden.Van(rij.Stand)]);

    /// <summary>What kind it is.</summary>
    public static readonly Facet<Signaalrij> Soort = new("soort", rij => [Facetwaarden.Van(rij.Signaal.Soort)]);

    /// <summary>How long it can wait.</summary>
    public static readonly Facet<Signaalrij> Urgentie = new("urgentie", rij => [Facetwaarden.Van(rij.Signaal.Urgentie)]);

    /// <summary>From which world it comes.</summary>
    public static readonly Facet<Signaalrij> Afkomst = new("afkomst", rij => [Facetwaarden.Van(rij.Signaal.Afkomst)]);

    /// <summary>Attention in the media.</summary>
    public static readonly Facet<Signaalrij> Media = new("media", rij => [Facetwaarden.Van(rij.Signaal.Media)]);

    /// <summary>The opgaven it led to.</summary>
    public static readonly Facet<Signaalrij> Opgave = new("opgave", rij => rij.Opgaven.Select(opgave => Facetwaarden.Van(opgave.Id)));

    /// <summary>The one list of signals, with what it remembers.</summary>
    public static readonly Projectiegeheugen<Signaal, Signaalrij> Geheugen = new(new Signalenbron());

    /// <inheritdoc/>
    public override Lijstvorm<Signaalrij> Vorm { get; } = new()
    {
        Naam = rij => rij.Signaal.Tekst,
        Zoektekst = rij => $"{rij.Signaal.Tekst} {rij.Signaal.Herkomst} {rij.Signaal.WieVoeltHet}",
        Facetten = [Stand, Soort, Urgentie, Afkomst, Media, Opgave],
    };

    /// <inheritdoc/>
    protected override IReadOnlyList<Soort> Anders { get; } = [Soort<Opgave>.Vast, Soort<Inspanning>.Vast];

    /// <inheritdoc/>
    protected override Signaalrij Maak(Blik blik, Signaal feit, DateOnly peildatum) => new(
        feit,
        [.. feit.Over.Select(id => blik.Zoek<Opgave>(id)).OfType<Opgave>()],
        [.. feit.Over.Select(id => blik.Zoek<Inspanning>(id)).OfType<Inspanning>()],
        blik.Naar(relaties => relaties.SignalenOvergegaanIn, feit.Id).Length);

    /// <inheritdoc/>
    protected override IEnumerable<Guid> Toont(Blik blik, Feit feit) =>
        feit is Signaal { GaatOverIn: { } naar } ? [naar] : blik.Naar(relaties => relaties.SignalenOver, feit.Id).Select(signaal => signaal.Id);
}
