// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Opdrachten;

/// <summary>The decision by which an opgave exists.</summary>
[VereistRecht(Recht.OpgaveWijzigen)]
public sealed class WijzigenModel() : Onderdeelpagina<Opdracht>("opdracht")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>Does the opgave still wait for its opdracht?</summary>
    public bool KanVaststellen => Bestaand is null && Drager is Opgave { Status: <= Opgavestatus.Geformuleerd };

    /// <inheritdoc/>
    protected override Guid? BijVan(Opdracht feit) => feit.OpgaveId;

    /// <inheritdoc/>
    protected override bool Past(Feit drager) => drager is Opgave;

    /// <inheritdoc/>
    protected override void Begin() => Invoer.StelVast = KanVaststellen;

    /// <inheritdoc/>
    protected override void Vul(Opdracht feit) => Invoer = new Formulier
    {
        Organ = feit.Organ,
        Datum = feit.Datum,
        Nummer = feit.Nummer,
        Link = feit.Link,
        Mandaat = feit.Mandaat,
        Kaders = feit.Kaders,
    };

    /// <inheritdoc/>
    protected override Opdracht Maak(Opdracht? oud, Guid id) => (oud ?? new Opdracht { Id = id, OpgaveId = Drager!.Id }) with
    {
        Organ = Net(Invoer.Organ),
        Datum = Invoer.Datum,
        Nummer = Net(Invoer.Nummer),
        Link = Net(Invoer.Link),
        Mandaat = Net(Invoer.Mandaat),
        Kaders = Net(Invoer.Kaders),
    };

    /// <inheritdoc/>
    protected override IHandeling? Handeling(Opdracht nieuw) => Invoer.StelVast && KanVaststellen ? new StelOpdrachtVast(nieuw) : null;

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Display(Name = "Orgaan")]
        public string? Organ { get; set; }

        public DateOnly? Datum { get; set; }

        public string? Nummer { get; set; }

        [Url, Display(Name = "Webadres")]
        public string? Link { get; set; }

        public string? Mandaat { get; set; }

        public string? Kaders { get; set; }

        public bool StelVast { get; set; }
    }
}
