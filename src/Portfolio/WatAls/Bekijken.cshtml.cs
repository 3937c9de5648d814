// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Besluiten;
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

    /// <summary>Something of what the steps are about changed since the scenario was kept: its consequences may differ.</summary>
    internal bool IsGewijzigd { get; private set; }

    /// <summary>Where this what-if is kept under a name; empty for who has no account, and in the past.</summary>
    internal string? Bewaaradres => Gebruiker.AccountId is not null && Peil.IsNu && !Adres.IsLeeg && Lijstnaam.Vraag(Schoon) is { } vraag
        ? "/lijsten/nieuw" + QueryString.Create([KeyValuePair.Create<string, string?>("lijst", Watalsadres.Pad), KeyValuePair.Create<string, string?>("vraag", vraag)])
        : null;

    private string Schoon => Adres.Schrijf(("gezien", Merk.ToString()))[Watalsadres.Pad.Length..];

    /// <summary>What is seen now of all that the steps are about.</summary>
    private Onderwerpmerk Merk => Onderwerpmerk.Van(Blik, Adres.Stappen.SelectMany(stappen => stappen).SelectMany(stap => stap.Naar is { } naar ? new[] { stap.Op, naar } : [stap.Op]).Distinct());

    /// <summary>Shows the consequences, or takes a step from the form into the address.</summary>
    public async Task<IActionResult> OnGetAsync(string? nieuw, string? plaats, Guid? bij, string? gezien)
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
        IsGewijzigd = Onderwerpmerk.Lees(gezien) is { } toen && toen != Merk;
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

    /// <summary>What a step can be about.</summary>
    internal IReadOnlyList<Keuze> Onderwerpen(bool alleenInspanningen, Guid? gekozen) =>
        Onderwerpkeuze.Van(Blik, alleenInspanningen, gekozen, Adres.Stappen.SelectMany(stappen => stappen).Select(stap => (Guid?)stap.Op).Append(Invoer.Op).OfType<Guid>());

    /// <summary>Takes the step from the form into the address; shows the form again when it cannot be done.</summary>
    private IActionResult Neem(Stapsoort soort)
    {
        var stap = Invoer.Maak(soort);
        var stappen = Plaats is { } plaats ? Lijst.Uit(Adres.Gekozen.Select((nu, nummer) => nummer == plaats ? stap : nu)) : Lijst.Uit(Adres.Gekozen.Append(stap));
        if (Stapkeur.Keur(this, Invoer, soort, stappen))
        {
            return LocalRedirect(Weg.Met(Adres.Met(Adres.Toon, stappen).Schrijf()));
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
