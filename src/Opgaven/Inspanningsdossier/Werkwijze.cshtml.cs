// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Werkwijzen;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Inspanningsdossier;

/// <summary>Chooses how an effort is steered, with why and until when (H5).</summary>
[VereistRecht(Recht.InspanningWijzigen)]
public sealed class WerkwijzeModel() : Wijzigpagina<Inspanning>("Kies een werkwijze", "De werkwijze is gekozen.")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>The werkwijzen on the scale of predictability.</summary>
    internal static IReadOnlyList<Keuze> Werkwijzen { get; } =
    [
        Maak(Werkwijze.Routine, "Terugkerend werk in de lijn."),
        Maak(Werkwijze.Project, "Eén resultaat, vooraf afgesproken, met een einddatum."),
        Maak(Werkwijze.Programma, "Doelen, met meer inspanningen en partijen."),
        Maak(Werkwijze.Bestuursproces, "Partijen zoeken samen de weg; stap voor stap."),
        Maak(Werkwijze.Improvisatie, "Het moet er nu zijn, en er ligt geen draaiboek."),
        Maak(Werkwijze.NogNietGekozen, "De inspanning kan dan niet starten."),
    ];

    /// <summary>What it can go on as later.</summary>
    internal static IReadOnlyList<Keuze> Daarna { get; } = [.. Werkwijzevragen.Schaal.Select(werkwijze => new Keuze(werkwijze.ToString(), Woorden.MetHoofdletter(Woorden.Van(werkwijze))))];

    /// <summary>The answers on which a choice is made: of the test that is open, or else of the last choice.</summary>
    internal Lijst<Vraagantwoord> Antwoorden => Feit.Antwoorden.Count > 0 ? Feit.Antwoorden : Feit.Keuze?.Antwoorden ?? [];

    /// <summary>What the test says; nothing without a test.</summary>
    internal Uitslag? Uitslag => Antwoorden.Count == 0 ? null : field ??= Werkwijzetest.Neem(Antwoorden);

    /// <summary>What holds now, in one sentence.</summary>
    internal string Nu => Feit switch
    {
        { Werkwijze: Werkwijze.NogNietGekozen } => "Er is nog geen werkwijze gekozen.",
        { Keuze: { } keuze } => $"Nu: {Woorden.Van(Feit.Werkwijze)}, gekozen op {Datumtekst.Lang(keuze.Op)}, herijken vóór {Datumtekst.Lang(keuze.Herijkdatum)}.",
        _ => $"Nu: {Woorden.Van(Feit.Werkwijze)}, overgenomen uit een lijst; waarom is onbekend.",
    };

    /// <inheritdoc/>
    protected override string Veld(string veld) => base.Veld(veld.Replace("Keuze.", "", StringComparison.Ordinal));

    /// <inheritdoc/>
    protected override void Vul(Inspanning feit)
    {
        Invoer = new Formulier { Werkwijze = feit.Werkwijze, Motivering = feit.Keuze?.Motivering, Herijkdatum = feit.Keuze?.Herijkdatum, Daarna = feit.Keuze?.Daarna, Overgang = feit.Keuze?.Overgang };
        if (feit.Antwoorden.Count > 0 && Uitslag is { IsLeeg: false } uitslag)
        {
            // A new test asks for a new choice: what fitted the old answers is not filled in again.
            Invoer = new Formulier { Werkwijze = uitslag.Advies, Daarna = uitslag.Mengvorm?.Daarna, Overgang = uitslag.Mengvorm?.Overgang };
        }
    }

    /// <inheritdoc/>
    protected override Inspanning Maak(Inspanning oud)
    {
        if (Invoer.Werkwijze == Werkwijze.NogNietGekozen)
        {
            return oud.Kies(Werkwijze.NogNietGekozen, null);
        }

        if (Invoer.Herijkdatum is null)
        {
            ModelState.AddModelError("Invoer.Herijkdatum", "Kies een herijkdatum na vandaag: dan kijken jullie of de werkwijze nog past.");
        }

        return oud.Kies(Invoer.Werkwijze, new Werkwijzekeuze
        {
            Motivering = Net(Invoer.Motivering) ?? "",
            Herijkdatum = Invoer.Herijkdatum ?? Door.Vandaag,
            Op = Door.Vandaag,
            Advies = Uitslag is { IsLeeg: false } uitslag ? uitslag.Advies : null,
            Daarna = Invoer.Daarna,
            Overgang = Net(Invoer.Overgang),
            Antwoorden = Antwoorden.Count > 0 ? Antwoorden : null,
        });
    }

    /// <inheritdoc/>
    protected override IHandeling Handeling(Inspanning nieuw) => new KiesWerkwijze(Blik.MetVerborgen(nieuw), Feit.SindsVersie);

    /// <summary>What the choice asks next.</summary>
    protected override string Naar(Inspanning nieuw) => nieuw.Werkwijze == Werkwijze.NogNietGekozen ? base.Naar(nieuw) : $"/inspanningen/{nieuw.Id}/vervolg";

    private static Keuze Maak(Werkwijze werkwijze, string uitleg) => new(werkwijze.ToString(), Woorden.MetHoofdletter(Woorden.Van(werkwijze)), uitleg);

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        public Werkwijze Werkwijze { get; set; }

        public string? Motivering { get; set; }

        public DateOnly? Herijkdatum { get; set; }

        public Werkwijze? Daarna { get; set; }

        public string? Overgang { get; set; }
    }
}
