// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Waarnemingen;

/// <summary>How somebody words the question of an opgave at a moment, and whether the question itself has shifted.</summary>
[VereistRecht(Recht.NotitieSchrijven)]
public sealed class WijzigenModel() : Onderdeelpagina<Waarneming>("waarneming")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>Signals of the opgave.</summary>
    internal IReadOnlyList<Keuze> Signalen => Drager is null ? [] : [.. Blik.Naar(r => r.SignalenOver, Drager.Id).Select(signaal => new Keuze(signaal.Id.ToString(), signaal.Tekst))];

    /// <inheritdoc/>
    protected override Guid? BijVan(Waarneming feit) => feit.OpgaveId;

    /// <inheritdoc/>
    protected override bool Past(Feit drager) => drager is Opgave;

    /// <inheritdoc/>
    protected override void Begin() => Invoer.Datum = Door.Vandaag;

    /// <inheritdoc/>
    protected override Task ControleerAsync()
    {
        MoetZichtbaarZijn(Invoer.SignaalId, nameof(Waarneming.SignaalId), "een signaal");
        if (Invoer.Datum is null && ModelState.IsValid)
        {
            ModelState.AddModelError("Invoer.Datum", "Vul in wanneer dit gezegd is.");
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override void Vul(Waarneming feit) => Invoer = new Formulier
    {
        Tekst = feit.Tekst,
        Wie = feit.Wie,
        Datum = feit.Datum,
        Vindplaats = feit.Vindplaats,
        SignaalId = feit.SignaalId,
        Verschuiving = feit.Verschuiving,
        Bekeken = feit.BekekenOp is not null,
    };

    /// <inheritdoc/>
    protected override Waarneming Maak(Waarneming? oud, Guid id) => (oud ?? new Waarneming { Id = id, OpgaveId = Drager!.Id, Tekst = "", Wie = "", Datum = Door.Vandaag }) with
    {
        Tekst = Net(Invoer.Tekst) ?? "",
        Wie = Net(Invoer.Wie) ?? "",
        Datum = Invoer.Datum ?? Door.Vandaag,
        Vindplaats = Net(Invoer.Vindplaats),
        SignaalId = Invoer.SignaalId,
        Verschuiving = Invoer.Verschuiving,
        BekekenOp = Invoer is { Verschuiving: true, Bekeken: true } ? oud?.BekekenOp ?? Door.Vandaag : null,
    };

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Display(Name = "Verwoording")]
        public string? Tekst { get; set; }

        public string? Wie { get; set; }

        public DateOnly? Datum { get; set; }

        public string? Vindplaats { get; set; }

        [Display(Name = "Signaal")]
        public Guid? SignaalId { get; set; }

        public bool Verschuiving { get; set; }

        public bool Bekeken { get; set; }
    }
}
