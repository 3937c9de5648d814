// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Begrotingskoppelingen;

/// <summary>A share of an opgave, goal or effort in a programme, taakveld or product.</summary>
[VereistRecht(Recht.BegrotingWijzigen)]
public sealed class WijzigenModel() : Onderdeelpagina<Begrotingskoppeling>("begrotingskoppeling")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <inheritdoc/>
    protected override Guid? BijVan(Begrotingskoppeling feit) => feit.Van;

    /// <inheritdoc/>
    protected override bool Past(Feit drager) => drager is Opgave or Inspanning or Doel;

    /// <inheritdoc/>
    protected override void Vul(Begrotingskoppeling feit) => Invoer = new Formulier
    {
        Dimensie = feit.Dimensie,
        Naar = feit.Naar,
        Jaar = feit.Jaar,
        Percentage = feit.Percentage,
    };

    /// <inheritdoc/>
    protected override Begrotingskoppeling Maak(Begrotingskoppeling? oud, Guid id) => (oud ?? new Begrotingskoppeling { Id = id, Van = Drager!.Id, Naar = "" }) with
    {
        Dimensie = Invoer.Dimensie,
        Naar = Net(Invoer.Naar) ?? "",
        Jaar = Invoer.Jaar,
        Percentage = Invoer.Percentage,
    };

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        public Begrotingsdimensie Dimensie { get; set; }

        [Display(Name = "Naam of code")]
        public string? Naar { get; set; }

        public int? Jaar { get; set; }

        [Display(Name = "Deel")]
        public decimal? Percentage { get; set; }
    }
}
