// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Mandaten;

/// <summary>What somebody may decide for an opgave.</summary>
[VereistRecht(Recht.RolVervullen)]
public sealed class WijzigenModel() : Onderdeelpagina<Mandaat>("mandaat")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <inheritdoc/>
    protected override Guid? BijVan(Mandaat feit) => feit.OpgaveId;

    /// <inheritdoc/>
    protected override bool Past(Feit drager) => drager is Opgave;

    /// <inheritdoc/>
    protected override void Vul(Mandaat feit) => Invoer = new Formulier
    {
        Soort = feit.Soort,
        Bevoegdheid = feit.Bevoegdheid,
        PersoonId = feit.PersoonId,
        PlafondCenten = feit.PlafondCenten,
        Grondslag = feit.Grondslag,
        Van = feit.Van,
        Tot = feit.Tot,
    };

    /// <inheritdoc/>
    protected override Mandaat Maak(Mandaat? oud, Guid id) => (oud ?? new Mandaat { Id = id, OpgaveId = Drager!.Id, Bevoegdheid = "" }) with
    {
        Soort = Invoer.Soort,
        Bevoegdheid = Net(Invoer.Bevoegdheid) ?? "",
        PersoonId = Invoer.PersoonId,
        PlafondCenten = Invoer.PlafondCenten,
        Grondslag = Net(Invoer.Grondslag),
        Van = Invoer.Van,
        Tot = Invoer.Tot,
    };

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        public Mandaatsoort Soort { get; set; }

        public string? Bevoegdheid { get; set; }

        [Display(Name = "Wie")]
        public Guid? PersoonId { get; set; }

        [Bedrag, Display(Name = "Bedrag")]
        public long? PlafondCenten { get; set; }

        public string? Grondslag { get; set; }

        [Display(Name = "Vanaf")]
        public DateOnly? Van { get; set; }

        [Display(Name = "Tot en met")]
        public DateOnly? Tot { get; set; }
    }
}
