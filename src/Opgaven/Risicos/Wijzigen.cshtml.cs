// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Risicos;

/// <summary>A risk or opportunity of an opgave or effort.</summary>
[VereistRecht(Recht.InspanningWijzigen)]
public sealed class WijzigenModel() : Onderdeelpagina<Risico>("risico")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <inheritdoc/>
    protected override Guid? BijVan(Risico feit) => feit.Op;

    /// <inheritdoc/>
    protected override void Vul(Risico feit) => Invoer = new Formulier
    {
        Soort = feit.Soort,
        Omschrijving = feit.Omschrijving,
        Gevolg = feit.Gevolg,
        Maatregel = feit.Maatregel,
        Waarschijnlijkheid = feit.Waarschijnlijkheid,
        Omvang = feit.Omvang,
        EigenaarId = feit.EigenaarId,
        Datum = feit.Datum,
        Vervallen = feit.Vervallen,
    };

    /// <inheritdoc/>
    protected override Risico Maak(Risico? oud, Guid id) => (oud ?? new Risico { Id = id, Op = Drager!.Id, Omschrijving = "" }) with
    {
        Soort = Invoer.Soort,
        Omschrijving = Net(Invoer.Omschrijving) ?? "",
        Gevolg = Net(Invoer.Gevolg),
        Maatregel = Net(Invoer.Maatregel),
        Waarschijnlijkheid = Invoer.Waarschijnlijkheid,
        Omvang = Invoer.Omvang,
        EigenaarId = Invoer.EigenaarId,
        Datum = Invoer.Datum,
        Vervallen = Invoer.Vervallen,
    };

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        public Risicosoort Soort { get; set; }

        public string? Omschrijving { get; set; }

        public string? Gevolg { get; set; }

        public string? Maatregel { get; set; }

        public Gewicht Waarschijnlijkheid { get; set; }

        public Gewicht Omvang { get; set; }

        [Display(Name = "Eigenaar")]
        public Guid? EigenaarId { get; set; }

        public DateOnly? Datum { get; set; }

        public bool Vervallen { get; set; }
    }
}
