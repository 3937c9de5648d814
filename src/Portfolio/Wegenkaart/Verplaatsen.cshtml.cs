// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Wegenkaart;
using Samenhang.Platform.Formulieren;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Portfolio.Wegenkaart;

/// <summary>
/// Moves an effort in time: dates in a form, or days from a drag or the arrow keys; then what moves along, to choose from; then one change
/// for all of it.
/// </summary>
[VereistRecht(Recht.InspanningWijzigen)]
public sealed class VerplaatsenModel : Formulierpagina
{
    /// <summary>The effort.</summary>
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The dates.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>What was chosen to move along: id and version of each record.</summary>
    [BindProperty]
    public List<string> Mee { get; set; } = [];

    /// <summary>What moves along was shown, so that an empty choice is a choice.</summary>
    [BindProperty]
    public bool Gekozen { get; set; }

    /// <summary>The dates for which what moves along was shown.</summary>
    [BindProperty]
    public string? Bekeken { get; set; }

    /// <summary>The dates were changed after what moves along was shown.</summary>
    internal bool IsAnders { get; private set; }

    /// <summary>What moves, and what can move along; nothing while the dates are as they were.</summary>
    internal Verplaatsing? Plan { get; private set; }

    /// <summary>Orders that are broken with what was chosen.</summary>
    internal ImmutableArray<Volgordebreuk> Breuken { get; private set; } = [];

    /// <summary>The effort as it is.</summary>
    internal Inspanning Nu => (Inspanning)Bestaand!;

    /// <summary>Where the form is sent that moves.</summary>
    internal string Bewaaradres => $"{Wegenkaartlijst.Adres(Id)}{Terug[Wegenkaartlijst.Pad.Length..]}{(Terug.Contains('?', StringComparison.Ordinal) ? "&" : "?")}handler=Bewaar";

    /// <summary>Asks for the dates; days in the address are added to those there are.</summary>
    public async Task<IActionResult> OnGetAsync(string? begin, string? eind)
    {
        if (!await GevondenAsync())
        {
            return NotFound();
        }

        if (!Peil.IsNu)
        {
            return LocalRedirect(Terug);
        }

        Versie = Nu.SindsVersie;
        Invoer = new Formulier { Start = Nu.Start.Verschuif(Dagen(begin)), Eind = Nu.Eind.Verschuif(Dagen(eind)) };
        Bereken();
        return Page();
    }

    /// <summary>Shows what would move along.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await GevondenAsync())
        {
            return NotFound();
        }

        if (!ModelState.IsValid || IsWeggehaald)
        {
            return Opnieuw(ModelState.IsValid ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest);
        }

        Bereken();
        if (Plan is null)
        {
            ModelState.AddModelError("Invoer.Start", "De data zijn zoals ze waren. Vul een ander begin of einde in.");
            return Opnieuw(StatusCodes.Status400BadRequest);
        }

        return Page();
    }

    /// <summary>Moves the effort and what was chosen, as one change.</summary>
    public async Task<IActionResult> OnPostBewaarAsync()
    {
        if (!await GevondenAsync())
        {
            return NotFound();
        }

        if (ModelState.IsValid)
        {
            // Nothing moves that was not shown first: also not when somebody types other dates and presses Enter.
            IsAnders = !IsWeggehaald && Bekeken != Data;
            Bereken();
            if (IsAnders)
            {
                return Page();
            }
        }

        var mee = Plan?.Mee.Where(IsGekozen).ToList() ?? [];
        var nieuw = Plan?.Nieuw ?? Nu;
        var delen = mee.Select(deel => new Samendeel(Blik.MetVerborgen(deel.Nieuw), Gezien(deel))).Prepend(new Samendeel(Blik.MetVerborgen(nieuw), Nu.SindsVersie));
        var melding = mee.Count == 0 ? $"‘{Nu.Naam}’ is verplaatst." : $"‘{Nu.Naam}’ is verplaatst, en {(mee.Count == 1 ? "1 onderdeel" : $"{mee.Count} onderdelen")} mee.";
        return await LegVastAsync(nieuw, melding, handeling: Plan is null ? null : new WijzigSamen([.. delen]));
    }

    /// <summary>The dates of the form in one text.</summary>
    internal string Data => string.Create(CultureInfo.InvariantCulture, $"{Invoer.Start?.Van:O}/{Invoer.Start?.Tot:O}/{Invoer.Eind?.Van:O}/{Invoer.Eind?.Tot:O}");

    /// <summary>Is this to move along?</summary>
    internal bool IsGekozen(Meebeweger deel) => Gekozen ? Mee.Any(sleutel => sleutel.StartsWith($"{deel.Oud.Id:N}:", StringComparison.Ordinal)) : deel.Vooraf;

    /// <summary>What the form sends for a record: its id and the version that was seen.</summary>
    internal static string Sleutel(Meebeweger deel) => $"{deel.Oud.Id:N}:{deel.Oud.SindsVersie}";

    /// <summary>Why something moves along, in words.</summary>
    internal static string Waarom(Meebeweger deel) => deel.Reden switch
    {
        Meebeweegreden.Vereist => $"vereist ‘{deel.Met.Naam}’",
        Meebeweegreden.MoetMet => $"moet samen met ‘{deel.Met.Naam}’",
        _ => $"mijlpaal van ‘{deel.Met.Naam}’",
    };

    /// <summary>When it is, in words.</summary>
    internal static string Wanneer(Feit feit) => feit switch
    {
        Inspanning inspanning => $"{inspanning.Start?.ToString() ?? "begin onbekend"} tot {inspanning.Eind?.ToString() ?? "einde onbekend"}",
        Mijlpaal mijlpaal => mijlpaal.Datum?.ToString() ?? "datum onbekend",
        _ => "",
    };

    private async Task<bool> GevondenAsync()
    {
        Bestaand = await ZoekAsync<Inspanning>(Id);
        if (Bestaand is null)
        {
            return false;
        }

        // The roadmap as it was looked at: what the address says besides the move itself.
        var vraag = QueryString.Create(Request.Query.Where(deel => deel.Key is not ("begin" or "eind" or "handler")));
        Terug = Wegenkaartlijst.Pad + vraag;
        Kop("Verplaats een inspanning", new Kruimel("Wegenkaart", Terug), new Kruimel(Nu.Naam, IsWeggehaald ? null : Weg.Inspanning(Id)));
        return true;
    }

    private void Bereken()
    {
        var nieuw = Nu with { Start = Invoer.Start, Eind = Invoer.Eind };
        if (nieuw != Nu)
        {
            Plan = Verplaatsing.Bereken(Blik, Nu, nieuw);
            Breuken = Plan.Breuken(Blik, Plan.Mee.Where(IsGekozen));
        }
    }

    /// <summary>The version that the person saw; of what appeared since the form was shown, the one that is there.</summary>
    private long Gezien(Meebeweger deel) =>
        Mee.FirstOrDefault(sleutel => sleutel.StartsWith($"{deel.Oud.Id:N}:", StringComparison.Ordinal)) is { } gezien
            && long.TryParse(gezien.AsSpan(33), NumberStyles.None, CultureInfo.InvariantCulture, out var versie) ? versie : deel.Oud.SindsVersie;

    /// <summary>Days in the address; what cannot be is none.</summary>
    private static int Dagen(string? tekst) =>
        int.TryParse(tekst, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var dagen) && Math.Abs((long)dagen) <= Verschuiving.MeesteDagen ? dagen : 0;

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Display(Name = "Begin")]
        public Datering? Start { get; set; }

        [Display(Name = "Einde")]
        public Datering? Eind { get; set; }
    }
}
