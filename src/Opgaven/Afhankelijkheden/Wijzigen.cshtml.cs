// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Afhankelijkheden;

/// <summary>One effort needs another.</summary>
[VereistRecht(Recht.InspanningWijzigen)]
public sealed class WijzigenModel() : Onderdeelpagina<Afhankelijkheid>("afhankelijkheid")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>The ways in which one effort bears on another, in a sentence.</summary>
    internal static IReadOnlyList<Keuze> Verbanden { get; } =
    [
        new(nameof(Afhankelijkheidssoort.Vereist), "Vereist", "Deze inspanning kan niet verder zonder de andere."),
        new(nameof(Afhankelijkheidssoort.MoetMet), "Moet samen met", "De twee moeten samen oplopen."),
        new(nameof(Afhankelijkheidssoort.SluitUit), "Sluit uit", "De twee gaan niet samen."),
    ];

    /// <inheritdoc/>
    protected override Guid? BijVan(Afhankelijkheid feit) => feit.Van;

    /// <inheritdoc/>
    protected override bool Past(Feit drager) => drager is Inspanning;

    /// <inheritdoc/>
    protected override void Vul(Afhankelijkheid feit) => Invoer = new Formulier
    {
        Soort = feit.Soort,
        Naar = feit.Naar,
        Uitleg = feit.Uitleg,
    };

    /// <inheritdoc/>
    protected override Afhankelijkheid Maak(Afhankelijkheid? oud, Guid id) => (oud ?? new Afhankelijkheid { Id = id, Van = Drager!.Id, Naar = Guid.Empty }) with
    {
        Soort = Invoer.Soort,
        Naar = Invoer.Naar ?? Guid.Empty,
        Uitleg = Net(Invoer.Uitleg),
    };

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        public Afhankelijkheidssoort Soort { get; set; }

        [Required(ErrorMessage = "Kies een inspanning."), Display(Name = "Inspanning")]
        public Guid? Naar { get; set; }

        public string? Uitleg { get; set; }
    }
}
