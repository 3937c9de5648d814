// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Lijsten;

/// <summary>Makes the rows of the list of opgaven.</summary>
public sealed class Opgavenbron : Lijstbron<Opgave, Opgaverij>
{
    /// <summary>Status.</summary>
    public static readonly Facet<Opgaverij> Status = new("status", rij => [Facetwaarden.Van(rij.Opgave.Status)]);

    /// <summary>The light of the stand that holds.</summary>
    public static readonly Facet<Opgaverij> Stand = new("stand", rij => [Facetwaarden.Van(rij.Licht)]);

    /// <summary>Themes.</summary>
    public static readonly Facet<Opgaverij> Thema = new("thema", rij => rij.Opgave.Themas.Distinct());

    /// <summary>Portefeuilles.</summary>
    public static readonly Facet<Opgaverij> Portefeuille = new("portefeuille", rij => rij.Portefeuilles.Select(portefeuille => Facetwaarden.Van(portefeuille.Id)));

    /// <summary>Werkwijzen of its efforts.</summary>
    public static readonly Facet<Opgaverij> Werkwijze = new("werkwijze", rij => rij.Werkwijzen);

    /// <summary>Each role of an opgave and how it is filled.</summary>
    public static readonly Facet<Opgaverij> Rol = new("rol", rij =>
    [
        Facetwaarden.Van(Landschap.Rol.Opgavemanager, rij.Opgavemanager.Bezetting),
        Facetwaarden.Van(Landschap.Rol.AmbtelijkOpdrachtgever, rij.Ambtelijk.Bezetting),
        Facetwaarden.Van(Landschap.Rol.BestuurlijkOpdrachtgever, rij.Bestuurlijk.Bezetting),
    ]);

    /// <summary>Who fills a role on it.</summary>
    public static readonly Facet<Opgaverij> Persoon = new("persoon", rij => rij.Personen);

    /// <summary>The one list of opgaven, with what it remembers.</summary>
    public static readonly Projectiegeheugen<Opgave, Opgaverij> Geheugen = new(new Opgavenbron());

    /// <inheritdoc/>
    public override Lijstvorm<Opgaverij> Vorm { get; } = new()
    {
        Naam = rij => rij.Opgave.Naam,
        Zoektekst = rij => $"{rij.Opgave.Naam} {rij.Opgave.Code} {rij.Opgave.Omschrijving}",
        Facetten = [Status, Stand, Thema, Portefeuille, Werkwijze, Rol, Persoon],
    };

    /// <inheritdoc/>
    protected override IReadOnlyList<Soort> Anders { get; } =
    [
        Soort<Inspanning>.Vast, Soort<Portefeuille>.Vast, Soort<Rolvervulling>.Vast, Soort<Stand>.Vast, Soort<Budgetregel>.Vast, Soort<Doel>.Vast,
    ];

    /// <inheritdoc/>
    protected override Opgaverij Maak(Blik blik, Opgave feit, DateOnly peildatum)
    {
        var inspanningen = blik.Naar(relaties => relaties.InspanningenVan, feit.Id);
        var rollen = blik.Naar(relaties => relaties.RollenOp, feit.Id);
        var lichten = new int[4];
        foreach (var inspanning in inspanningen)
        {
            var licht = Standen.Geldend(blik.Naar(relaties => relaties.StandenVan, inspanning.Id), peildatum)?.Oordeel ?? Licht.Onbekend;
            lichten[Enum.IsDefined(licht) ? (int)licht : 0]++;
        }

        var eigen = Jaarbedrag.Van(blik.Naar(relaties => relaties.BudgetVan, feit.Id));
        var bedragen = eigen.IsEmpty
            ? Jaarbedrag.Samen(inspanningen.SelectMany(inspanning => Jaarbedrag.Van(blik.Naar(relaties => relaties.BudgetVan, inspanning.Id))))
            : eigen;
        return new Opgaverij
        {
            Opgave = feit,
            Stand = Standen.Geldend(blik.Naar(relaties => relaties.StandenVan, feit.Id), peildatum),
            Opgavemanager = Rolinvulling.Van(rollen, Landschap.Rol.Opgavemanager, peildatum),
            Ambtelijk = Rolinvulling.Van(rollen, Landschap.Rol.AmbtelijkOpdrachtgever, peildatum),
            Bestuurlijk = Rolinvulling.Van(rollen, Landschap.Rol.BestuurlijkOpdrachtgever, peildatum),
            Personen = [.. Facetwaarden.Personen(rollen, peildatum)],
            Portefeuilles = [.. feit.Portefeuilles.OrderByDescending(deel => deel.Coordineert).Select(deel => blik.Zoek<Portefeuille>(deel.PortefeuilleId)).OfType<Portefeuille>().Distinct()],
            Inspanningen = inspanningen.Length,
            Lichten = [.. lichten],
            Werkwijzen = [.. inspanningen.Select(inspanning => Facetwaarden.Van(inspanning.Werkwijze)).Distinct()],
            Doelen = blik.Naar(relaties => relaties.DoelenVan, feit.Id).Length,
            Bedragen = bedragen,
            BedragenVanInspanningen = eigen.IsEmpty && !bedragen.IsEmpty,
        };
    }

    /// <inheritdoc/>
    protected override IEnumerable<Guid> Toont(Blik blik, Feit feit) => feit switch
    {
        Inspanning inspanning => inspanning.Opgaven,
        Portefeuille portefeuille => blik.Naar(relaties => relaties.OpgavenInPortefeuille, portefeuille.Id).Select(opgave => opgave.Id),
        Rolvervulling rol => [rol.Op],
        Stand stand => Bij(blik, stand.Op),
        Budgetregel { Op: { } op } => Bij(blik, op),
        Doel { OpgaveId: { } opgave } => [opgave],
        _ => [],
    };

    private static IEnumerable<Guid> Bij(Blik blik, Guid op) => [op, .. blik.Zoek<Inspanning>(op)?.Opgaven ?? []];
}
