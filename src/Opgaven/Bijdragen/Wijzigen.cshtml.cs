// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Bijdragen;

/// <summary>An effort or goal contributes to a goal; a circle is refused with its path.</summary>
[VereistRecht(Recht.InspanningWijzigen)]
public sealed class WijzigenModel() : Onderdeelpagina<Bijdrage>("bijdrage")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>The strengths there are; unknown is the empty choice.</summary>
    internal static IReadOnlyList<Keuze> Sterktes { get; } =
    [
        .. new[] { 3, 2, 1, -1, -2 }.Select(sterkte => new Keuze(sterkte.ToString(CultureInfo.InvariantCulture), Woorden.MetHoofdletter(Woorden.Sterkte(sterkte)))),
    ];

    /// <inheritdoc/>
    protected override Guid? BijVan(Bijdrage feit) => feit.Van;

    /// <inheritdoc/>
    protected override bool Past(Feit drager) => drager is Inspanning or Doel;

    /// <inheritdoc/>
    protected override void Vul(Bijdrage feit) => Invoer = new Formulier
    {
        Naar = feit.Naar,
        Soort = feit.Soort,
        Sterkte = feit.Sterkte,
        Primair = feit.Primair,
        Onderbouwing = feit.Onderbouwing,
        EigenaarId = feit.EigenaarId,
        Vanaf = feit.Vanaf,
        Tot = feit.Tot,
    };

    /// <summary>A line that was drawn brings the goal it reached, when the viewer may see it.</summary>
    protected override void Begin() => Invoer.Naar = Guid.TryParse(Request.Query["naar"], out var naar) ? Blik.Zoek<Doel>(naar)?.Id : null;

    /// <inheritdoc/>
    protected override Bijdrage Maak(Bijdrage? oud, Guid id) => (oud ?? new Bijdrage { Id = id, Van = Drager!.Id, Naar = Guid.Empty }) with
    {
        Naar = Invoer.Naar ?? Guid.Empty,
        Soort = Invoer.Soort,
        Sterkte = Invoer.Sterkte,
        Primair = Invoer.Primair,
        Onderbouwing = Net(Invoer.Onderbouwing),
        EigenaarId = Invoer.EigenaarId,
        Vanaf = Invoer.Vanaf,
        Tot = Invoer.Tot,
    };

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Required(ErrorMessage = "Kies een doel."), Display(Name = "Doel")]
        public Guid? Naar { get; set; }

        public Bijdragesoort Soort { get; set; }

        public int? Sterkte { get; set; }

        [Display(Name = "Hoofdlijn")]
        public bool Primair { get; set; }

        public string? Onderbouwing { get; set; }

        [Display(Name = "Eigenaar")]
        public Guid? EigenaarId { get; set; }

        public DateOnly? Vanaf { get; set; }

        [Display(Name = "Tot en met")]
        public DateOnly? Tot { get; set; }
    }
}
