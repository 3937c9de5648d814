// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Dossier;

/// <summary>Takes an opgave a step further; says beforehand what the step needs, from whom, and what is missing (H1).</summary>
[VereistRecht(Recht.OpgaveWijzigen)]
public sealed class StatusModel() : Wijzigpagina<Opgave>("Verder brengen", "De status is gewijzigd.")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>Every status with what it means.</summary>
    internal static IReadOnlyList<Keuze> Statussen { get; } =
    [
        Maak(Opgavestatus.Verkenning, "Wat speelt er, en bij wie?"),
        Maak(Opgavestatus.Geformuleerd, "De vraag staat op papier; er is nog geen opdracht."),
        Maak(Opgavestatus.OpdrachtVastgesteld, "Het bevoegde orgaan gaf de opdracht."),
        Maak(Opgavestatus.Ingericht, "Rollen, doelen en kaders staan."),
        Maak(Opgavestatus.InUitvoering, "De inspanningen lopen."),
        Maak(Opgavestatus.Herijking, "We kijken opnieuw naar de opgave."),
        Maak(Opgavestatus.Afbouw, "De inspanningen worden afgerond of overgedragen."),
        Maak(Opgavestatus.Batenborging, "De inspanningen zijn klaar; we volgen of het effect blijft."),
        Maak(Opgavestatus.Gesloten, "Klaar."),
        Maak(Opgavestatus.Parkeerplaats, "Nu niet; met een reden en een datum om opnieuw te kijken."),
        Maak(Opgavestatus.GeenOpgave, "Gaat naar de lijn of naar een project."),
        Maak(Opgavestatus.Samengevoegd, "Gaat verder in een andere opgave."),
        Maak(Opgavestatus.Gesplitst, "Gaat verder in meer opgaven."),
    ];

    /// <summary>What the steps from the opdracht on need.</summary>
    internal IReadOnlyList<Nodig> Punten
    {
        get
        {
            var rollen = Blik.Naar(r => r.RollenOp, Feit.Id);
            var manager = Actueel.Rol(rollen, Rol.Opgavemanager, Peildatum);
            var bestuurlijk = Actueel.Rol(rollen, Rol.BestuurlijkOpdrachtgever, Peildatum);
            return
            [
                new("Een opdracht: het besluit waarmee de opgave bestaat", "Het bevoegde orgaan. Nodig vanaf ‘opdracht vastgesteld’.",
                    !Blik.Naar(r => r.OpdrachtenVan, Feit.Id).IsEmpty, $"/opdrachten/nieuw?bij={Feit.Id}"),
                new($"Een {Rolwoord(Rol.Opgavemanager)}, of een vacature die is vastgelegd", "De gemeentesecretaris of directie. Nodig vanaf ‘ingericht’.",
                    manager is not (null or { Bezetting: Bezetting.Onbekend }), Rolformulier(manager, Rol.Opgavemanager)),
                new($"Een {Rolwoord(Rol.BestuurlijkOpdrachtgever)}", "Het college wijst aan. Nodig vanaf ‘ingericht’.",
                    bestuurlijk is { Bezetting: Bezetting.Persoon }, Rolformulier(bestuurlijk, Rol.BestuurlijkOpdrachtgever)),
            ];
        }
    }

    /// <summary>Every step from here, with what it needs, from whom, and what is missing.</summary>
    internal ImmutableArray<Vervolgstap> Vervolg => IsWeggehaald ? [] : Vervolgstap.Van(Blik, Door, Feit);

    /// <summary>Makes one of those steps; everything else of the opgave stays as it is.</summary>
    public async Task<IActionResult> OnPostStapAsync(Guid id, Opgavestatus naar)
    {
        if (!await VindAsync(id))
        {
            return NotFound();
        }

        ModelState.Clear();
        Vul(Feit);
        if (!Vervolg.Any(stap => stap.Naar == naar))
        {
            ModelState.AddModelError("", "Deze stap is er vanaf hier niet. Kies een stap uit de lijst.");
            return Opnieuw(StatusCodes.Status400BadRequest);
        }

        return await LegVastAsync(Feit with { Status = naar }, "De status is gewijzigd.", Weg.Opgave(id));
    }

    /// <inheritdoc/>
    protected override void Vul(Opgave feit) => Invoer = new Formulier
    {
        Status = feit.Status,
        Toelichting = feit.Toelichting,
        Terugkijkdatum = feit.Terugkijkdatum,
        GaatOverIn = feit.GaatOverIn,
    };

    /// <inheritdoc/>
    protected override Opgave Maak(Opgave oud) => oud with
    {
        Status = Invoer.Status,
        Toelichting = Net(Invoer.Toelichting),
        Terugkijkdatum = Invoer.Terugkijkdatum,
        GaatOverIn = Invoer.GaatOverIn,
    };

    private string? Rolformulier(Rolvervulling? bestaand, Rol rol) =>
        !MagWijzigen(Recht.RolVervullen) ? null : bestaand is null ? $"/rollen/nieuw?bij={Feit.Id}&rol={rol}" : $"/rollen/{bestaand.Id}";

    private static Keuze Maak(Opgavestatus status, string uitleg) => new(status.ToString(), Woorden.MetHoofdletter(Woorden.Van(status)), uitleg);

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        public Opgavestatus Status { get; set; }

        public string? Toelichting { get; set; }

        public DateOnly? Terugkijkdatum { get; set; }

        [Display(Name = "Gaat verder in")]
        public Guid? GaatOverIn { get; set; }
    }
}
