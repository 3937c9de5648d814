// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;
using Samenhang.Platform.Pagina;

namespace Samenhang.Portfolio.Besluitdossier;

/// <summary>A decision with what belongs to it, as one viewer may see it.</summary>
/// <param name="Pagina">The page it stands on.</param>
/// <param name="Besluit">The decision.</param>
internal sealed record Besluitinhoud(BeeldPagina Pagina, Besluit Besluit)
{
    private Blik Blik => Pagina.Blik;

    internal Organisatietype Type { get; } = Organen.TypeVan(Pagina.Gebruiker.OrganisatieCode);

    /// <summary>The opgaven and efforts it is about.</summary>
    internal ImmutableArray<Feit> Over { get; } = [.. Besluit.Over.Select(Pagina.Blik.Zoek).OfType<Feit>()];

    /// <summary>Who may take it.</summary>
    internal Bevoegdheid Bevoegd { get; } = BevoegdOrgaan.Voor(Pagina.Blik, Besluit.Soort, Besluit.Over, Besluit.IsOpen ? null : Besluit.Datum);

    /// <summary>Name of the lowest organ that may.</summary>
    internal string BevoegdOrgaannaam => Organen.Naam(Type, Bevoegd.Laag);

    /// <summary>The organ that is named is not competent (C15).</summary>
    internal bool IsTeLaag => BevoegdOrgaan.IsTeLaag(Besluit.Organ, Bevoegd);

    /// <summary>The portefeuilles of what it is about, with who holds them.</summary>
    internal ImmutableArray<Portefeuille> Portefeuilles =>
    [
        .. Over.SelectMany(feit => feit is Inspanning inspanning ? inspanning.Opgaven : [feit.Id]).Select(id => Blik.Zoek<Opgave>(id)).OfType<Opgave>()
            .SelectMany(opgave => opgave.Portefeuilles.OrderByDescending(koppeling => koppeling.Coordineert)).Select(koppeling => koppeling.PortefeuilleId)
            .Distinct().Select(id => Blik.Zoek<Portefeuille>(id)).OfType<Portefeuille>(),
    ];

    /// <summary>The goals that stay watched.</summary>
    internal ImmutableArray<(Doel Doel, Doelbewaking Bewaking)> Bewaking =>
        [.. from bewaking in Besluit.Bewaking let doel = Blik.Zoek<Doel>(bewaking.DoelId) where doel is not null select (doel, bewaking)];

    /// <summary>The discussion, oldest first.</summary>
    internal ImmutableArray<Notitie> Bespreking => [.. Blik.Naar(r => r.NotitiesBij, Besluit.Id).OrderBy(notitie => notitie.Datum).ThenBy(notitie => notitie.SindsVersie)];

    /// <summary>The files.</summary>
    internal ImmutableArray<Bijlage> Bijlagen => [.. Blik.Naar(r => r.BijlagenBij, Besluit.Id).OrderByDescending(bijlage => bijlage.Datum)];

    /// <summary>"Collegevoorstel", after the organ that is named or the one that is competent.</summary>
    internal string Voorstelnaam => Organen.Voorstelnaam(Type, Organen.Laag(Besluit.Organ) ?? Bevoegd.Laag);
}
