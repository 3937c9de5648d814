// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Inspanningsdossier;

/// <summary>Starts, holds, finishes or stops an effort; says beforehand what starting needs (H2, H5, H6).</summary>
[VereistRecht(Recht.InspanningWijzigen)]
public sealed class FaseModel() : Wijzigpagina<Inspanning>("Zet een stap", "De fase is gewijzigd.")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>The phases with what they mean.</summary>
    internal static IReadOnlyList<Keuze> Fasen { get; } =
    [
        Maak(Fase.Onbekend, "Niemand heeft het nog gezegd."),
        Maak(Fase.Voorbereiding, "Nog niet gestart."),
        Maak(Fase.InUitvoering, "De inspanning loopt."),
        Maak(Fase.OnHold, "Gestart, en staat bewust stil. On hold is niet lopend."),
        Maak(Fase.Afgerond, "Het resultaat ligt er."),
        Maak(Fase.Gestopt, "Beëindigd voordat het resultaat er lag."),
        Maak(Fase.Vervallen, "Niet gestart, en dat gebeurt ook niet meer."),
    ];

    /// <summary>What starting needs; empty when it runs already or has ended.</summary>
    internal IReadOnlyList<Nodig> Punten =>
        Feit.Fase is Fase.Onbekend or Fase.Voorbereiding ? Startvoorwaarden.Van(Blik, Feit, Peildatum, MagWijzigen(Recht.RolVervullen), MagWijzigen(Recht.BegrotingWijzigen)) : [];

    /// <inheritdoc/>
    protected override string Veld(string veld) => base.Veld(veld.Replace("Contract.", "", StringComparison.Ordinal) switch
    {
        nameof(Inspanning.Werkwijze) => nameof(Formulier.Fase),
        var ander => ander,
    });

    /// <inheritdoc/>
    protected override void Vul(Inspanning feit) => Invoer = new Formulier
    {
        Fase = Enum.TryParse<Fase>(Request.Query["naar"], out var naar) && Enum.IsDefined(naar) ? naar : feit.Fase,
        Start = feit.Start,
        Eind = feit.Eind,
        Resultaat = feit.Contract?.Resultaat,
        Kwaliteit = feit.Contract?.Kwaliteit,
        AfgesprokenOp = feit.Contract?.AfgesprokenOp,
        LijnmanagersAkkoord = feit.Contract?.LijnmanagersAkkoord ?? false,
    };

    /// <inheritdoc/>
    protected override Inspanning Maak(Inspanning oud)
    {
        var contract = (oud.Contract ?? new Contract()) with
        {
            Resultaat = Net(Invoer.Resultaat),
            Kwaliteit = Net(Invoer.Kwaliteit),
            AfgesprokenOp = Invoer.AfgesprokenOp,
            LijnmanagersAkkoord = Invoer.LijnmanagersAkkoord,
        };
        return oud with { Fase = Invoer.Fase, Start = Invoer.Start, Eind = Invoer.Eind, Contract = !HeeftContract(oud) ? oud.Contract : contract == new Contract() ? null : contract };
    }

    /// <summary>Only a project is agreed on in a contract; what was agreed before stays readable when the werkwijze is another now.</summary>
    internal static bool HeeftContract(Inspanning inspanning) => inspanning.Werkwijze == Werkwijze.Project || inspanning.Contract is not null;

    private static Keuze Maak(Fase fase, string uitleg) => new(fase.ToString(), Woorden.MetHoofdletter(Woorden.Van(fase)), uitleg);

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        public Fase Fase { get; set; }

        [Display(Name = "Begin")]
        public Datering? Start { get; set; }

        [Display(Name = "Einde")]
        public Datering? Eind { get; set; }

        public string? Resultaat { get; set; }

        public string? Kwaliteit { get; set; }

        [Display(Name = "Afgesproken op")]
        public DateOnly? AfgesprokenOp { get; set; }

        public bool LijnmanagersAkkoord { get; set; }
    }
}
