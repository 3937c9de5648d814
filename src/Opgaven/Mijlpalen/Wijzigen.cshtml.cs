// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Mijlpalen;

/// <summary>A milestone of an opgave or effort.</summary>
[VereistRecht(Recht.InspanningWijzigen)]
public sealed class WijzigenModel() : Onderdeelpagina<Mijlpaal>("mijlpaal")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <inheritdoc/>
    protected override Guid? BijVan(Mijlpaal feit) => feit.Op;

    /// <inheritdoc/>
    protected override void Vul(Mijlpaal feit) => Invoer = new Formulier
    {
        Naam = feit.Naam,
        Datum = feit.Datum,
        BehaaldOp = feit.BehaaldOp,
        EigenaarId = feit.EigenaarId,
    };

    /// <inheritdoc/>
    protected override Mijlpaal Maak(Mijlpaal? oud, Guid id) => (oud ?? new Mijlpaal { Id = id, Op = Drager!.Id, Naam = "" }) with
    {
        Naam = Net(Invoer.Naam) ?? "",
        Datum = Invoer.Datum,
        BehaaldOp = Invoer.BehaaldOp,
        EigenaarId = Invoer.EigenaarId,
    };

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Display(Name = "Wat er dan klaar is")]
        public string? Naam { get; set; }

        public Datering? Datum { get; set; }

        [Display(Name = "Behaald op")]
        public DateOnly? BehaaldOp { get; set; }

        [Display(Name = "Wie ervoor zorgt")]
        public Guid? EigenaarId { get; set; }
    }
}
