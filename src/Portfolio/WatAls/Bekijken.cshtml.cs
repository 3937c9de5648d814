// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;
using Samenhang.Kern.WatAls;
using Samenhang.Platform.Bewaard;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Portfolio.WatAls;

/// <summary>What would happen if: steps in the address, their consequences, and up to four alternatives beside each other. Nothing changes.</summary>
public sealed partial class BekijkenModel(Bewaardelijsten lijsten) : BeeldPagina
{
    /// <summary>Most records in a list to choose from; of more, those near what is looked at come first.</summary>
    private const int Veel = 400;

    /// <summary>The step that is typed.</summary>
    [BindProperty(SupportsGet = true)]
    public Stapformulier Invoer { get; set; } = new();

    internal Watalsadres Adres { get; private set; } = null!;

    internal IReadOnlyList<Alternatief> Alternatieven { get; private set; } = [];

    /// <summary>The alternative that is looked at; empty while nothing is supposed.</summary>
    internal Alternatief? Gekozen { get; private set; }

    /// <summary>The kind of step in the form; empty when no form is open.</summary>
    internal Stapsoort? Nieuw { get; private set; }

    /// <summary>The place of the step that the form changes; empty when it adds one.</summary>
    internal int? Plaats { get; private set; }

    internal Stapzin Zin => field ??= new(Blik, Personen);

    internal bool MagVoorstellen => MagWijzigen(Recht.BesluitNemen);

    /// <summary>The kinds of steps, as tabs.</summary>
    internal static IReadOnlyList<(Stapsoort Soort, string Naam)> Soorten { get; } =
    [
        (Stapsoort.Stop, "Stoppen"), (Stapsoort.Start, "Starten"), (Stapsoort.StelUit, "Later"), (Stapsoort.WijzigBudget, "Ander budget"),
        (Stapsoort.WijzigWerkwijze, "Andere werkwijze"), (Stapsoort.VoegSamen, "Samenvoegen"), (Stapsoort.DraagOverAanLijn, "Naar de lijn"),
    ];

    /// <summary>The name of the organ that may decide.</summary>
    internal string Orgaan(Bevoegdheid bevoegd) => Organen.Naam(Organen.TypeVan(Gebruiker.OrganisatieCode), bevoegd.Laag);

    /// <summary>The scenarios that this viewer kept, or that were shared with a role of his.</summary>
    internal IReadOnlyList<Lijstkeus> Bewaard { get; private set; } = [];

    /// <summary>The version of the organisation on which a kept scenario was made; empty when it was not kept.</summary>
    internal long? OpVersie { get; private set; }

    /// <summary>Something of what the steps are about changed since the scenario was kept: its consequences may differ.</summary>
    internal bool IsGewijzigd { get; private set; }

    /// <summary>Where this what-if is kept under a name; empty for who has no account, and in the past.</summary>
    internal string? Bewaaradres => Gebruiker.AccountId is not null && Peil.IsNu && !Adres.IsLeeg && Lijstnaam.Vraag(Schoon) is { } vraag
        ? "/lijsten/nieuw" + QueryString.Create([KeyValuePair.Create<string, string?>("lijst", Watalsadres.Pad), KeyValuePair.Create<string, string?>("vraag", vraag)])
        : null;

    private string Schoon => Adres.Schrijf(("versie", Blik.Versie.ToString(CultureInfo.InvariantCulture)))[Watalsadres.Pad.Length..];

    /// <summary>Shows the consequences, or takes a step from the form into the address.</summary>
    public async Task<IActionResult> OnGetAsync(string? nieuw, string? plaats, Guid? bij, long? versie)
    {
        if (Watalsadres.Lees(Request.Query) is not { } adres)
        {
            return BadRequest();
        }

        Adres = adres;
        if (bij is { } gevraagd && Blik.Zoek(gevraagd) is not (Opgave or Inspanning))
        {
            return NotFound();
        }

        if (adres.Stappen.SelectMany(stappen => stappen).Any(stap => Blik.Zoek(stap.Op) is not (Opgave or Inspanning) || (stap.Naar is { } naar && Blik.Zoek(naar) is null)))
        {
            return NotFound();
        }

        Bewaard = await lijsten.LeesAsync(Gebruiker, Watalsadres.Pad, HttpContext.RequestAborted);
        OpVersie = versie is > 0 && versie <= Blik.Versie ? versie : null;
        IsGewijzigd = OpVersie is { } sinds && Wijzigde(sinds);
        Nieuw = Stapnotatie.Soort(nieuw);
        Plaats = int.TryParse(plaats, CultureInfo.InvariantCulture, out var nummer) && nummer >= 0 && nummer < adres.Gekozen.Count ? nummer : null;
        if (Nieuw is { } soort && Request.Query.Keys.Any(naam => naam.StartsWith("Invoer.", StringComparison.Ordinal)))
        {
            return Neem(soort);
        }

        ModelState.Clear();
        if (Plaats is { } wijzig)
        {
            (Nieuw, Invoer) = (adres.Gekozen[wijzig].Soort, Stapformulier.Van(adres.Gekozen[wijzig]));
        }
        else
        {
            Invoer = new Stapformulier { Op = bij ?? adres.Gekozen.Select(stap => (Guid?)stap.Op).LastOrDefault(), Jaar = Peildatum.Year };
        }

        return Toon();
    }

    /// <summary>The opgaven and efforts that go on, those near what is looked at first where there are many.</summary>
    internal IReadOnlyList<Keuze> Onderwerpen(bool alleenInspanningen, Guid? gekozen)
    {
        var opgaven = alleenInspanningen ? [] : Blik.Alle<Opgave>().Where(opgave => !opgave.IsAfgesloten || opgave.Id == gekozen).ToList();
        IEnumerable<Inspanning> inspanningen = [.. Blik.Alle<Inspanning>().Where(inspanning => !inspanning.IsAfgesloten || inspanning.Id == gekozen)];
        if (inspanningen.Count() + opgaven.Count > Veel)
        {
            var nabij = Adres.Stappen.SelectMany(stappen => stappen).Select(stap => (Guid?)stap.Op).Append(gekozen).Append(Invoer.Op).OfType<Guid>()
                .SelectMany(id => Blik.Zoek(id) switch { Inspanning inspanning => inspanning.Opgaven.Append(id), _ => [id] }).ToHashSet();
            inspanningen = inspanningen.OrderByDescending(inspanning => nabij.Contains(inspanning.Id)).ThenByDescending(inspanning => inspanning.Opgaven.Any(nabij.Contains)).Take(Math.Max(0, Veel - opgaven.Count));
        }

        return
        [
            .. opgaven.OrderBy(opgave => opgave.Naam, Volgorde.Nederlands).Select(opgave => new Keuze(opgave.Id.ToString(), $"Opgave: {opgave.Naam}")),
            .. inspanningen.OrderBy(inspanning => inspanning.Naam, Volgorde.Nederlands).Select(inspanning => new Keuze(inspanning.Id.ToString(), alleenInspanningen ? inspanning.Naam : $"Inspanning: {inspanning.Naam}")),
        ];
    }

    /// <summary>Did an opgave or effort of the steps, or what hangs on it, get new content after this version?</summary>
    private bool Wijzigde(long sinds) => Adres.Stappen.SelectMany(stappen => stappen).SelectMany(stap => stap.Naar is { } naar ? new[] { stap.Op, naar } : [stap.Op]).Distinct()
        .SelectMany(id => new Feit?[] { Blik.Zoek(id) }.Concat(Blik.Naar(r => r.BijdragenVan, id)).Concat(Blik.Naar(r => r.RollenOp, id)).Concat(Blik.Naar(r => r.BudgetVan, id))
            .Concat(Blik.Naar(r => r.AfhankelijkhedenNaar, id)).Concat(Blik.Naar(r => r.AfsprakenOver, id)).Concat(Blik.Naar(r => r.MijlpalenVan, id)).Concat(Blik.Naar(r => r.InspanningenVan, id)))
        .Any(feit => feit?.SindsVersie > sinds);

    /// <summary>Takes the step from the form into the address; shows the form again when it cannot be done.</summary>
    private IActionResult Neem(Stapsoort soort)
    {
        MoetZichtbaarZijn(Invoer.Op, nameof(Stapformulier.Op), "een opgave of inspanning");
        MoetZichtbaarZijn(Invoer.Naar, nameof(Stapformulier.Naar), "waarin dit verdergaat");
        if (Invoer.Op is null)
        {
            ModelState.TryAddModelError(Veld(nameof(Stapformulier.Op)), "Kies een opgave of inspanning.");
        }

        var stap = Invoer.Maak(soort);
        if (ModelState.IsValid)
        {
            var stappen = Plaats is { } plaats ? Lijst.Uit(Adres.Gekozen.Select((nu, nummer) => nummer == plaats ? stap : nu)) : Lijst.Uit(Adres.Gekozen.Append(stap));
            foreach (var bezwaar in Doorrekening.Van(Blik, stappen, Peildatum, null, out _))
            {
                ModelState.AddModelError(Veld(bezwaar.Veld[(bezwaar.Veld.LastIndexOf('.') + 1)..]), Woorden.MetHoofdletter(bezwaar.Melding));
            }

            if (ModelState.IsValid)
            {
                return LocalRedirect(Weg.Met(Adres.Met(Adres.Toon, stappen).Schrijf()));
            }
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Toon();
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Toon()
    {
        Alternatieven =
        [
            .. Adres.Stappen.Select((stappen, nummer) => (stappen, nummer)).Where(deel => deel.stappen.Count > 0).Select(deel =>
            {
                var bezwaren = Doorrekening.Van(Blik, deel.stappen, Peildatum, Door, out var gevolgen);
                return new Alternatief(Watalsadres.Letters[deel.nummer], deel.stappen, gevolgen, bezwaren);
            }),
        ];
        Gekozen = Alternatieven.FirstOrDefault(alternatief => alternatief.Letter == Watalsadres.Letters[Adres.Toon]);
        Kop(Zin.Vraag(Adres.Gekozen), Pad());
        return Page();
    }

    private Kruimel[] Pad() => Adres.Gekozen is [var stap] && Blik.Zoek(stap.Op) is { } feit
        ? [feit is Opgave ? new("Landschap", Weg.Opgaven) : new("Inspanningen", Weg.Inspanningen), new(feit.Titel, Weg.Naar(feit)!)]
        : [new("Landschap", Weg.Opgaven)];
}
