// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Signalen;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Opgaven.Wybers;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Formuleringen;

/// <summary>Words the question of an opgave, in full or in a story and three sentences; shifts of the question then count as looked at.</summary>
[VereistRecht(Recht.OpgaveWijzigen)]
public sealed class WijzigenModel() : Wijzigpagina<Opgave>("Formuleer de opgave", "De formulering is bewaard.")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>A story and three sentences, rather than everything.</summary>
    public bool Licht => Request.Query["vorm"] == "kort";

    /// <summary>The wyber whose outcome this formulation takes up.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Uit { get; set; }

    internal Wyber? Wyber => Wybervervolg.Zoek(this, Uit) is { } wyber && wyber.OpgaveId == Feit.Id ? wyber : null;

    /// <summary>Wordings that say the question has shifted.</summary>
    internal ImmutableArray<Waarneming> Verschoven => [.. Blik.Naar(r => r.WaarnemingenVan, Feit.Id).Where(waarneming => waarneming.VraagtAandacht)];

    /// <summary>What was answered about the four marks, or what the records tell of them.</summary>
    internal Toetsantwoorden Antwoorden => Toetsvoorraad.Antwoorden(Blik, Feit);

    /// <inheritdoc/>
    protected override string Veld(string veld) => base.Veld(veld[(veld.IndexOf('.', StringComparison.Ordinal) + 1)..]);

    /// <inheritdoc/>
    protected override IHandeling? Handeling(Opgave nieuw) =>
        Wyber is { } wyber ? new BeginUitWyber(new Herformuleer(Blik.MetVerborgen(nieuw), Feit.SindsVersie), wyber.Id, nieuw.Id) : new Herformuleer(Blik.MetVerborgen(nieuw), Feit.SindsVersie);

    /// <inheritdoc/>
    protected override void Vul(Opgave feit) => Invoer = new Formulier
    {
        Verhaal = feit.Formulering.Verhaal,
        Nu = feit.Formulering.Nu,
        Gewenst = feit.Formulering.Gewenst ?? Wyber?.Uitkomst,
        WaaromWij = feit.Formulering.WaaromWij,
        OnzeRol = feit.Formulering.OnzeRol,
        Leefwereld = feit.Formulering.Leefwereld,
        Systeemwereld = feit.Formulering.Systeemwereld,
        LijnNaarBuiten = feit.LijnNaarBuiten,
    };

    /// <inheritdoc/>
    protected override Opgave Maak(Opgave oud)
    {
        var kort = oud.Formulering with { Verhaal = Net(Invoer.Verhaal), Nu = Net(Invoer.Nu), Gewenst = Net(Invoer.Gewenst), WaaromWij = Net(Invoer.WaaromWij) };
        return Licht ? oud with { Formulering = kort } : oud with
        {
            Formulering = kort with { OnzeRol = Net(Invoer.OnzeRol), Leefwereld = Net(Invoer.Leefwereld), Systeemwereld = Net(Invoer.Systeemwereld) },
            LijnNaarBuiten = Net(Invoer.LijnNaarBuiten),
        };
    }

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        public string? Verhaal { get; set; }

        public string? Nu { get; set; }

        public string? Gewenst { get; set; }

        [Display(Name = "Waarom wij")]
        public string? WaaromWij { get; set; }

        [Display(Name = "Onze rol")]
        public string? OnzeRol { get; set; }

        public string? Leefwereld { get; set; }

        public string? Systeemwereld { get; set; }

        [Display(Name = "Onze lijn naar buiten")]
        public string? LijnNaarBuiten { get; set; }
    }
}
