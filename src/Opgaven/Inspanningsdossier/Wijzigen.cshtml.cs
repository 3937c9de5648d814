// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Inspanningsdossier;

/// <summary>Changes everything of an effort but its werkwijze and its phase.</summary>
[VereistRecht(Recht.InspanningWijzigen)]
public sealed class WijzigenModel() : Wijzigpagina<Inspanning>("Inspanning wijzigen", "Inspanning bewaard.")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>The efforts it can be tied to.</summary>
    internal IReadOnlyList<Keuze> Andere => field ??= Keuzes.Inspanningen(Blik, Feit, Feit.DeelVan, Feit.KomtVoortUit, Feit.GaatOverIn);

    /// <summary>The portefeuilles it can be in.</summary>
    internal IReadOnlyList<Keuze> Keuzelijst => field ??= Keuzes.Portefeuilles(Blik, Peildatum, Feit.Portefeuilles);

    /// <inheritdoc/>
    protected override void Vul(Inspanning feit) => Invoer = new Formulier
    {
        Naam = feit.Naam,
        Omschrijving = feit.Omschrijving,
        Opgaven = [.. feit.Opgaven],
        Portefeuilles = [.. feit.Portefeuilles],
        Start = feit.Start,
        Eind = feit.Eind,
        VolgendeStap = feit.VolgendeStap,
        VolgendeStapOp = feit.VolgendeStapOp,
        Afdeling = feit.Afdeling,
        Lijneigenaar = feit.Lijneigenaar,
        Themas = Themalijst.Toon(feit.Themas),
        Code = feit.Code,
        ExternKenmerk = feit.ExternKenmerk,
        DeelVan = feit.DeelVan,
        KomtVoortUit = feit.KomtVoortUit,
        GaatOverIn = feit.GaatOverIn,
        Zichtbaarheid = feit.Zichtbaarheid,
    };

    /// <inheritdoc/>
    protected override Inspanning Maak(Inspanning oud) => oud with
    {
        Naam = Net(Invoer.Naam) ?? "",
        Omschrijving = Net(Invoer.Omschrijving),
        Opgaven = Onderwerp.Samen(Invoer.Opgaven ?? [], oud.Opgaven),
        Portefeuilles = Onderwerp.Samen(Invoer.Portefeuilles ?? [], oud.Portefeuilles),
        Start = Invoer.Start,
        Eind = Invoer.Eind,
        VolgendeStap = Net(Invoer.VolgendeStap),
        VolgendeStapOp = Invoer.VolgendeStapOp,
        Afdeling = Net(Invoer.Afdeling),
        Lijneigenaar = Net(Invoer.Lijneigenaar),
        Themas = Themalijst.Lees(Invoer.Themas),
        Code = Net(Invoer.Code),
        ExternKenmerk = Net(Invoer.ExternKenmerk),
        DeelVan = Invoer.DeelVan,
        KomtVoortUit = Invoer.KomtVoortUit,
        GaatOverIn = Invoer.GaatOverIn,
        Zichtbaarheid = Invoer.Zichtbaarheid,
    };

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        public string? Naam { get; set; }

        public string? Omschrijving { get; set; }

        public IReadOnlyList<Guid>? Opgaven { get; set; }

        public IReadOnlyList<Guid>? Portefeuilles { get; set; }

        [Display(Name = "Begin")]
        public Datering? Start { get; set; }

        [Display(Name = "Einde")]
        public Datering? Eind { get; set; }

        public string? VolgendeStap { get; set; }

        [Display(Name = "Datum van de volgende stap")]
        public DateOnly? VolgendeStapOp { get; set; }

        public string? Afdeling { get; set; }

        public string? Lijneigenaar { get; set; }

        [Display(Name = "Thema's")]
        public string? Themas { get; set; }

        public string? Code { get; set; }

        public string? ExternKenmerk { get; set; }

        [Display(Name = "Deel van")]
        public Guid? DeelVan { get; set; }

        [Display(Name = "Komt voort uit")]
        public Guid? KomtVoortUit { get; set; }

        [Display(Name = "Gaat over in")]
        public Guid? GaatOverIn { get; set; }

        public Zichtbaarheid Zichtbaarheid { get; set; }
    }
}
