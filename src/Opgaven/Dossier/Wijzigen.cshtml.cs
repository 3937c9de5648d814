// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Dossier;

/// <summary>Changes everything of an opgave but its status.</summary>
[VereistRecht(Recht.OpgaveWijzigen)]
public sealed class WijzigenModel() : Wijzigpagina<Opgave>("Opgave wijzigen", "Opgave bewaard.")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>Portefeuilles that hold today, and those the opgave has.</summary>
    internal IReadOnlyList<Keuze> Keuzelijst => field ??= Keuzes.Portefeuilles(Blik, Peildatum, Feit.Portefeuilles.Select(koppeling => koppeling.PortefeuilleId));

    /// <inheritdoc/>
    protected override string Veld(string veld) => base.Veld(veld[(veld.IndexOf('.', StringComparison.Ordinal) + 1)..]);

    /// <inheritdoc/>
    protected override void Vul(Opgave feit) => Invoer = new Formulier
    {
        Naam = feit.Naam,
        Omschrijving = feit.Omschrijving,
        Portefeuilles = [.. feit.Portefeuilles.Select(koppeling => koppeling.PortefeuilleId)],
        Coordineert = feit.Portefeuilles.FirstOrDefault(koppeling => koppeling.Coordineert)?.PortefeuilleId,
        Themas = Themalijst.Toon(feit.Themas),
        Start = feit.Start,
        Eind = feit.Eind,
        Nu = feit.Formulering.Nu,
        Gewenst = feit.Formulering.Gewenst,
        WaaromWij = feit.Formulering.WaaromWij,
        OnzeRol = feit.Formulering.OnzeRol,
        Leefwereld = feit.Formulering.Leefwereld,
        Systeemwereld = feit.Formulering.Systeemwereld,
        Oplossingsrichting = feit.Oplossingsrichting,
        LijnNaarBuiten = feit.LijnNaarBuiten,
        Wettelijk = feit.Kaders.Wettelijk,
        Inhoud = feit.Kaders.Inhoud,
        Capaciteit = feit.Kaders.Capaciteit,
        Middelen = feit.Kaders.Middelen,
        Code = feit.Code,
        DeelVan = feit.DeelVan,
        Herkomst = feit.Herkomst,
        Toelichting = feit.Toelichting,
        Zichtbaarheid = feit.Zichtbaarheid,
    };

    /// <inheritdoc/>
    protected override Opgave Maak(Opgave oud) => oud with
    {
        Naam = Net(Invoer.Naam) ?? "",
        Omschrijving = Net(Invoer.Omschrijving),
        Portefeuilles = Koppelingen(),
        Themas = Themalijst.Lees(Invoer.Themas),
        Start = Invoer.Start,
        Eind = Invoer.Eind,
        Formulering = oud.Formulering with
        {
            Nu = Net(Invoer.Nu),
            Gewenst = Net(Invoer.Gewenst),
            WaaromWij = Net(Invoer.WaaromWij),
            OnzeRol = Net(Invoer.OnzeRol),
            Leefwereld = Net(Invoer.Leefwereld),
            Systeemwereld = Net(Invoer.Systeemwereld),
        },
        Oplossingsrichting = Net(Invoer.Oplossingsrichting),
        LijnNaarBuiten = Net(Invoer.LijnNaarBuiten),
        Kaders = oud.Kaders with
        {
            Wettelijk = Net(Invoer.Wettelijk),
            Inhoud = Net(Invoer.Inhoud),
            Capaciteit = Net(Invoer.Capaciteit),
            Middelen = Net(Invoer.Middelen),
        },
        Code = Net(Invoer.Code),
        DeelVan = Invoer.DeelVan,
        Herkomst = Net(Invoer.Herkomst),
        Toelichting = Net(Invoer.Toelichting),
        Zichtbaarheid = Invoer.Zichtbaarheid,
    };

    private Lijst<Portefeuillekoppeling> Koppelingen()
    {
        IEnumerable<Guid> gekozen = Invoer.Portefeuilles ?? [];
        gekozen = Invoer.Coordineert is { } id ? gekozen.Append(id) : gekozen;
        return Lijst.Uit(gekozen.Distinct().Select(p => new Portefeuillekoppeling { PortefeuilleId = p, Coordineert = p == Invoer.Coordineert }));
    }

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        public string? Naam { get; set; }

        public string? Omschrijving { get; set; }

        public IReadOnlyList<Guid>? Portefeuilles { get; set; }

        [Display(Name = "Coördinerende portefeuille")]
        public Guid? Coordineert { get; set; }

        [Display(Name = "Thema's")]
        public string? Themas { get; set; }

        [Display(Name = "Begin")]
        public Datering? Start { get; set; }

        [Display(Name = "Einde")]
        public Datering? Eind { get; set; }

        public string? Nu { get; set; }

        public string? Gewenst { get; set; }

        public string? WaaromWij { get; set; }

        public string? OnzeRol { get; set; }

        public string? Leefwereld { get; set; }

        public string? Systeemwereld { get; set; }

        public string? Oplossingsrichting { get; set; }

        public string? LijnNaarBuiten { get; set; }

        public string? Wettelijk { get; set; }

        public string? Inhoud { get; set; }

        public string? Capaciteit { get; set; }

        public string? Middelen { get; set; }

        public string? Code { get; set; }

        [Display(Name = "Deel van")]
        public Guid? DeelVan { get; set; }

        public string? Herkomst { get; set; }

        public string? Toelichting { get; set; }

        public Zichtbaarheid Zichtbaarheid { get; set; }
    }
}
