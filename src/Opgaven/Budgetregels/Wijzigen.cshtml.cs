// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Budgetregels;

/// <summary>Money of an opgave, goal or effort.</summary>
[VereistRecht(Recht.BegrotingWijzigen)]
public sealed class WijzigenModel() : Onderdeelpagina<Budgetregel>("budgetregel")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>Both sides of the budget; income is never a societal benefit.</summary>
    internal static IReadOnlyList<Keuze> Richtingen { get; } =
        [new(nameof(Geldrichting.Lasten), "Lasten"), new(nameof(Geldrichting.Baten), "Baten (begroting)")];

    /// <inheritdoc/>
    protected override Guid? BijVan(Budgetregel feit) => feit.Op;

    /// <inheritdoc/>
    protected override bool Past(Feit drager) => drager is Opgave or Inspanning or Doel;

    /// <inheritdoc/>
    protected override void Vul(Budgetregel feit) => Invoer = new Formulier
    {
        Onderdeel = feit.Onderdeel,
        Jaar = feit.Jaar,
        Richting = feit.Richting,
        Soort = feit.Soort,
        Aard = feit.Aard,
        PrimitiefCenten = feit.PrimitiefCenten,
        NaWijzigingCenten = feit.NaWijzigingCenten,
        GerealiseerdCenten = feit.GerealiseerdCenten,
        VerplichtCenten = feit.VerplichtCenten,
        PrognoseCenten = feit.PrognoseCenten,
        Peildatum = feit.Peildatum,
        Programma = feit.Programma,
        Taakveld = feit.Taakveld,
        Product = feit.Product,
        Dekking = feit.Dekking,
    };

    /// <inheritdoc/>
    protected override Budgetregel Maak(Budgetregel? oud, Guid id) => (oud ?? new Budgetregel { Id = id, Op = Drager!.Id }) with
    {
        Onderdeel = Net(Invoer.Onderdeel),
        Jaar = Invoer.Jaar,
        Richting = Invoer.Richting,
        Soort = Invoer.Soort,
        Aard = Invoer.Aard,
        PrimitiefCenten = Invoer.PrimitiefCenten,
        NaWijzigingCenten = Invoer.NaWijzigingCenten,
        GerealiseerdCenten = Invoer.GerealiseerdCenten,
        VerplichtCenten = Invoer.VerplichtCenten,
        PrognoseCenten = Invoer.PrognoseCenten,
        Peildatum = Invoer.Peildatum,
        Programma = Net(Invoer.Programma),
        Taakveld = Net(Invoer.Taakveld),
        Product = Net(Invoer.Product),
        Dekking = Net(Invoer.Dekking),
    };

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Display(Name = "Waarvoor")]
        public string? Onderdeel { get; set; }

        public int? Jaar { get; set; }

        public Geldrichting Richting { get; set; }

        public Geldsoort Soort { get; set; }

        public Geldaard Aard { get; set; }

        [Bedrag, Display(Name = "Begroot")]
        public long? PrimitiefCenten { get; set; }

        [Bedrag, Display(Name = "Begroot na wijziging")]
        public long? NaWijzigingCenten { get; set; }

        [Bedrag, Display(Name = "Gerealiseerd")]
        public long? GerealiseerdCenten { get; set; }

        [Bedrag, Display(Name = "Verplicht")]
        public long? VerplichtCenten { get; set; }

        [Bedrag, Display(Name = "Prognose")]
        public long? PrognoseCenten { get; set; }

        public DateOnly? Peildatum { get; set; }

        public string? Programma { get; set; }

        public string? Taakveld { get; set; }

        public string? Product { get; set; }

        public string? Dekking { get; set; }
    }
}
