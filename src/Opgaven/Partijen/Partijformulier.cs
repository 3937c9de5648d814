// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Opgaven.Partijen;

/// <summary>The form of a party; where it takes part is not in it.</summary>
public abstract class Partijformulier() : Stukpagina<Partij>("Nieuwe partij", "de partij")
{
    [BindProperty]
    public Velden Invoer { get; set; } = new();

    protected override Kruimel Plaats => new("Partijen", Weg.Partijen);

    protected override void Vul(Partij feit) => Invoer = new Velden
    {
        Naam = feit.Naam,
        Soort = feit.Soort,
        Belang = feit.Belang,
        Invloed = feit.Invloed,
        Houding = feit.Houding,
        Contact = feit.Contact,
    };

    protected override Partij Maak(Partij? oud, Guid id) => (oud ?? new Partij { Id = id, Naam = "" }) with
    {
        Naam = Invoer.Naam ?? "",
        Soort = Invoer.Soort,
        Belang = Invoer.Belang,
        Invloed = Invoer.Invloed,
        Houding = Invoer.Houding,
        Contact = Invoer.Contact,
    };

    public sealed class Velden
    {
        [Display(Name = "Naam")]
        public string? Naam { get; set; }

        [Display(Name = "Soort")]
        public Partijsoort Soort { get; set; }

        [Display(Name = "Belang")]
        public string? Belang { get; set; }

        [Display(Name = "Invloed")]
        public Gewicht Invloed { get; set; }

        [Display(Name = "Houding")]
        public Houding Houding { get; set; }

        [Display(Name = "Contact")]
        public string? Contact { get; set; }
    }
}
