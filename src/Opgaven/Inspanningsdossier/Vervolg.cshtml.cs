// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Rechten;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Inspanningsdossier;

/// <summary>
/// What follows from the choice of a werkwijze: the contract of a project, the goals and parties of a programma, the next step of a bestuursproces,
/// the end of an improvisatie, the line owner of a routine (H6).
/// </summary>
[VereistRecht(Recht.InspanningWijzigen)]
public sealed class VervolgModel() : Wijzigpagina<Inspanning>("Wat hoort bij deze werkwijze", "De afspraken zijn bewaard.")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>What starting needs, in the order in which people take care of it.</summary>
    internal IReadOnlyList<Nodig> Punten => Startvoorwaarden.Van(Blik, Feit, Peildatum, MagWijzigen(Recht.RolVervullen), MagWijzigen(Recht.BegrotingWijzigen));

    /// <summary>Who is responsible for an improvisatie on the day that is shown.</summary>
    internal Rolvervulling? Verantwoordelijke => Actueel.Rol(Blik.Naar(r => r.RollenOp, Feit.Id), Rol.Verantwoordelijke, Peildatum) is { Bezetting: not Bezetting.Onbekend } rol ? rol : null;

    /// <summary>What was put before who is above the line, the newest first.</summary>
    internal IEnumerable<Besluit> Voorgelegd => Blik.Naar(r => r.BesluitenOver, Feit.Id).Where(besluit => besluit.Soort == Besluitsoort.Escaleer).Reverse();

    /// <summary>What the werkwijze is about, in one sentence.</summary>
    internal string Kern => Feit.Werkwijze switch
    {
        Werkwijze.Project => "Een project belooft een resultaat, binnen tijd en geld, in een contract. De lijnmanagers die mensen leveren, horen erbij.",
        Werkwijze.Programma => "Een programma werkt aan doelen, met meer inspanningen en partijen.",
        Werkwijze.Bestuursproces => "In een bestuursproces telt de volgende stap: wie doet wat, en wanneer?",
        Werkwijze.Improvisatie => "Improvisatie duurt kort. Spreek af wie verantwoordelijk is en wanneer het ophoudt; doe dan de test opnieuw.",
        Werkwijze.Routine => "Een routine is werk van de lijn: één afdeling staat ervoor.",
        _ => "Kies eerst een werkwijze. Dan zie je hier wat erbij hoort.",
    };

    /// <inheritdoc/>
    protected override string Veld(string veld) => base.Veld(veld.Replace("Contract.", "", StringComparison.Ordinal));

    /// <inheritdoc/>
    protected override void Vul(Inspanning feit) => Invoer = new Formulier
    {
        Resultaat = feit.Contract?.Resultaat,
        Kwaliteit = feit.Contract?.Kwaliteit,
        AfgesprokenOp = feit.Contract?.AfgesprokenOp,
        LijnmanagersAkkoord = feit.Contract?.LijnmanagersAkkoord ?? false,
        Start = feit.Start,
        Eind = feit.Eind,
        VolgendeStap = feit.VolgendeStap,
        VolgendeStapOp = feit.VolgendeStapOp,
        Lijneigenaar = feit.Lijneigenaar,
    };

    /// <inheritdoc/>
    protected override Inspanning Maak(Inspanning oud) => oud.Werkwijze switch
    {
        Werkwijze.Project => oud with { Contract = Contract(oud), Start = Invoer.Start, Eind = Invoer.Eind },
        Werkwijze.Bestuursproces => oud with { VolgendeStap = Net(Invoer.VolgendeStap), VolgendeStapOp = Invoer.VolgendeStapOp },
        Werkwijze.Improvisatie => oud with { Eind = Invoer.Eind },
        Werkwijze.Routine => oud with { Lijneigenaar = Net(Invoer.Lijneigenaar) },
        _ => oud,
    };

    private Contract? Contract(Inspanning oud)
    {
        var contract = (oud.Contract ?? new Contract()) with
        {
            Resultaat = Net(Invoer.Resultaat),
            Kwaliteit = Net(Invoer.Kwaliteit),
            AfgesprokenOp = Invoer.AfgesprokenOp,
            LijnmanagersAkkoord = Invoer.LijnmanagersAkkoord,
        };
        return contract == new Contract() ? null : contract;
    }

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        public string? Resultaat { get; set; }

        public string? Kwaliteit { get; set; }

        [Display(Name = "Afgesproken op")]
        public DateOnly? AfgesprokenOp { get; set; }

        public bool LijnmanagersAkkoord { get; set; }

        [Display(Name = "Begin")]
        public Datering? Start { get; set; }

        [Display(Name = "Einde")]
        public Datering? Eind { get; set; }

        public string? VolgendeStap { get; set; }

        [Display(Name = "Wanneer")]
        public DateOnly? VolgendeStapOp { get; set; }

        public string? Lijneigenaar { get; set; }
    }
}
