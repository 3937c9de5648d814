// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Lijsten;

/// <summary>Makes the rows of the list of efforts.</summary>
public sealed class Inspanningenbron : Lijstbron<Inspanning, Inspanningrij>
{
    /// <summary>The light of the stand that holds.</summary>
    public static readonly Facet<Inspanningrij> Stand = new("stand", rij => [Facetwaarden.Van(rij.Licht)]);

    /// <summary>Main werkwijze.</summary>
    public static readonly Facet<Inspanningrij> Werkwijze = new("werkwijze", rij => [Facetwaarden.Van(rij.Inspanning.Werkwijze)]);

    /// <summary>Phase.</summary>
    public static readonly Facet<Inspanningrij> Fase = new("fase", rij => [Facetwaarden.Van(rij.Inspanning.Fase)]);

    /// <summary>The opgaven it serves.</summary>
    public static readonly Facet<Inspanningrij> Opgave = new("opgave", rij => rij.Opgaven.Select(opgave => Facetwaarden.Van(opgave.Id)));

    /// <summary>Themes.</summary>
    public static readonly Facet<Inspanningrij> Thema = new("thema", rij => rij.Themas);

    /// <summary>Its portefeuilles.</summary>
    public static readonly Facet<Inspanningrij> Portefeuille =
        new("portefeuille", rij => rij.Portefeuilles.Select(portefeuille => Facetwaarden.Van(portefeuille.Id)));

    /// <summary>Each corner of the driehoek and how it is filled.</summary>
    public static readonly Facet<Inspanningrij> Rol = new("rol", rij =>
    [
        Facetwaarden.Van(Landschap.Rol.BestuurlijkOpdrachtgever, rij.Bestuurlijk.Bezetting),
        Facetwaarden.Van(Landschap.Rol.AmbtelijkOpdrachtgever, rij.Ambtelijk.Bezetting),
        Facetwaarden.Van(Landschap.Rol.Sturingsprofessional, rij.Professional.Bezetting),
    ]);

    /// <summary>Who fills a role on it.</summary>
    public static readonly Facet<Inspanningrij> Persoon = new("persoon", rij => rij.Personen);

    /// <summary>The one list of efforts, with what it remembers.</summary>
    public static readonly Projectiegeheugen<Inspanning, Inspanningrij> Geheugen = new(new Inspanningenbron());

    /// <inheritdoc/>
    public override Lijstvorm<Inspanningrij> Vorm { get; } = new()
    {
        Naam = rij => rij.Inspanning.Naam,
        Zoektekst = rij => $"{rij.Inspanning.Naam} {rij.Inspanning.Code} {rij.Inspanning.Omschrijving}",
        Facetten = [Stand, Werkwijze, Fase, Opgave, Thema, Portefeuille, Rol, Persoon],
    };

    /// <inheritdoc/>
    protected override IReadOnlyList<Soort> Anders { get; } =
    [
        Soort<Opgave>.Vast, Soort<Portefeuille>.Vast, Soort<Rolvervulling>.Vast, Soort<Stand>.Vast, Soort<Budgetregel>.Vast, Soort<Bijdrage>.Vast,
    ];

    /// <inheritdoc/>
    protected override Inspanningrij Maak(Blik blik, Inspanning feit, DateOnly peildatum)
    {
        var opgaven = feit.Opgaven.Select(id => blik.Zoek<Opgave>(id)).OfType<Opgave>().ToImmutableArray();
        var rollen = blik.Naar(relaties => relaties.RollenOp, feit.Id);
        return new Inspanningrij
        {
            Inspanning = feit,
            Opgaven = opgaven,
            Portefeuilles = [.. (feit.Portefeuilles.Count > 0 ? feit.Portefeuilles : opgaven.SelectMany(opgave => opgave.Portefeuilles).Select(deel => deel.PortefeuilleId))
                .Select(id => blik.Zoek<Portefeuille>(id)).OfType<Portefeuille>().Distinct()],
            Themas = [.. (feit.Themas.Count > 0 ? feit.Themas : opgaven.SelectMany(opgave => opgave.Themas)).Distinct()],
            Stand = Standen.Geldend(blik.Naar(relaties => relaties.StandenVan, feit.Id), peildatum),
            Bestuurlijk = Rolinvulling.Van(rollen, Landschap.Rol.BestuurlijkOpdrachtgever, peildatum),
            Ambtelijk = Rolinvulling.Van(rollen, Landschap.Rol.AmbtelijkOpdrachtgever, peildatum),
            Professional = Rolinvulling.Van(rollen, Landschap.Rol.Sturingsprofessional, peildatum),
            Personen = [.. Facetwaarden.Personen(rollen, peildatum)],
            Bedragen = Jaarbedrag.Van(blik.Naar(relaties => relaties.BudgetVan, feit.Id)),
            Doelen = blik.Naar(relaties => relaties.BijdragenVan, feit.Id)
                .Where(bijdrage => bijdrage.Vanaf is not { } van || van <= peildatum).Where(bijdrage => bijdrage.Tot is not { } tot || tot >= peildatum)
                .Select(bijdrage => bijdrage.Naar).Distinct().Count(),
            Starttekst = feit.Start?.ToString(),
            Eindtekst = feit.Eind?.ToString(),
        };
    }

    /// <inheritdoc/>
    protected override IEnumerable<Guid> Toont(Blik blik, Feit feit) => feit switch
    {
        Opgave opgave => VanOpgave(blik, opgave.Id),
        Portefeuille portefeuille => blik.Naar(relaties => relaties.OpgavenInPortefeuille, portefeuille.Id).SelectMany(opgave => VanOpgave(blik, opgave.Id))
            .Concat(blik.Naar(relaties => relaties.InspanningenInPortefeuille, portefeuille.Id).Select(inspanning => inspanning.Id)),
        Rolvervulling rol => [rol.Op],
        Stand stand => [stand.Op],
        Budgetregel { Op: { } op } => [op],
        Bijdrage bijdrage => [bijdrage.Van],
        _ => [],
    };

    private static IEnumerable<Guid> VanOpgave(Blik blik, Guid opgave) => blik.Naar(relaties => relaties.InspanningenVan, opgave).Select(inspanning => inspanning.Id);
}
