// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Wyberzalen;

namespace Samenhang.Opgaven.Wybers;

/// <summary>The form with which a wyber is prepared: the question, the frame, who leads and decides, and what comes next. A new one gets its room at once.</summary>
public abstract class Wyberformulier(Zaalschrijver schrijver) : Stukpagina<Wyber>("Bereid een wyber voor", "de wyber")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Velden Invoer { get; set; } = new();

    /// <summary>The opgave that a new wyber is about.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Bij { get; set; }

    /// <summary>The wyber whose outcome is the start of a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Na { get; set; }

    /// <inheritdoc/>
    protected override Kruimel Plaats => new("Wybers", Weg.Met("/wybers"));

    /// <inheritdoc/>
    protected override void Vul(Wyber feit) => Invoer = new Velden
    {
        Startvraag = feit.Startvraag,
        Kader = feit.Kader,
        Kring = feit.Kring,
        OpgaveId = feit.OpgaveId,
        KomtVoortUit = feit.KomtVoortUit,
        BegeleiderId = feit.BegeleiderId,
        BeslisserId = feit.BeslisserId,
        OverWeken = feit.OverWeken,
        VolgendMoment = feit.VolgendMoment,
        VolgendMomentWat = feit.VolgendMomentWat,
    };

    /// <inheritdoc/>
    protected override void Begin()
    {
        var vorige = Blik.Zoek<Wyber>(Na);
        Invoer.OpgaveId = vorige?.OpgaveId ?? Blik.Zoek<Opgave>(Bij)?.Id;
        Invoer.KomtVoortUit = vorige?.Id;
        Invoer.BegeleiderId = Gebruiker.PersoonId;
        // The outcome is the question of the next one; a long one is for the frame.
        if (vorige?.Uitkomst is { Length: <= Feit.NaamMax } uitkomst) Invoer.Startvraag = uitkomst.ReplaceLineEndings(" ");
        else Invoer.Kader = vorige?.Uitkomst;
    }

    /// <inheritdoc/>
    protected override Task ControleerAsync()
    {
        MoetZichtbaarZijn(Invoer.OpgaveId, nameof(Velden.OpgaveId), "een opgave");
        MoetZichtbaarZijn(Invoer.KomtVoortUit, nameof(Velden.KomtVoortUit), "een wyber");
        return Task.CompletedTask;
    }

    /// <summary>The wyber whose outcome is the start of this one points at it from now on.</summary>
    protected override IHandeling? Handeling(Wyber nieuw) =>
        Oud is null && nieuw.KomtVoortUit is { } id && Wybervervolg.Zoek(this, id) is { } vorige ? new BeginUitWyber(new Bewaar<Wyber>(nieuw), vorige.Id, nieuw.Id) : null;

    /// <inheritdoc/>
    protected override Wyber Maak(Wyber? oud, Guid id)
    {
        Naast = schrijver.Maak(Gebruiker.OrganisatieId, id);
        return (oud ?? new Wyber { Id = id, Startvraag = "" }) with
        {
            Startvraag = Net(Invoer.Startvraag) ?? "",
            Kader = Net(Invoer.Kader),
            Kring = Net(Invoer.Kring),
            OpgaveId = Invoer.OpgaveId,
            KomtVoortUit = Invoer.KomtVoortUit,
            BegeleiderId = Invoer.BegeleiderId,
            BeslisserId = Invoer.BeslisserId,
            OverWeken = Invoer.OverWeken,
            VolgendMoment = Invoer.VolgendMoment,
            VolgendMomentWat = Net(Invoer.VolgendMomentWat),
        };
    }

    /// <summary>What is typed.</summary>
    public sealed class Velden
    {
        [Display(Name = "Startvraag")]
        public string? Startvraag { get; set; }

        [Display(Name = "Kader")]
        public string? Kader { get; set; }

        [Display(Name = "Kring")]
        public string? Kring { get; set; }

        public Guid? OpgaveId { get; set; }

        public Guid? KomtVoortUit { get; set; }

        [Display(Name = "Begeleider")]
        public Guid? BegeleiderId { get; set; }

        [Display(Name = "Beslisser")]
        public Guid? BeslisserId { get; set; }

        public bool OverWeken { get; set; }

        [Display(Name = "Volgende moment")]
        public DateOnly? VolgendMoment { get; set; }

        [Display(Name = "Wat er dan gebeurt")]
        public string? VolgendMomentWat { get; set; }
    }
}
