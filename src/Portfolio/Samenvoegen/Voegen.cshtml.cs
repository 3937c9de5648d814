// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Portfolio.Samenvoegen;

/// <summary>Continues one or more opgaven in another: what goes along is chosen here.</summary>
[VereistRecht(Recht.OpgaveWijzigen), VereistRecht(Recht.InspanningWijzigen), VereistRecht(Recht.RolVervullen)]
public sealed class VoegenModel : BeeldPagina
{
    /// <summary>The opgaven that are continued.</summary>
    [BindProperty(SupportsGet = true)]
    public IReadOnlyList<Guid>? Van { get; set; }

    /// <summary>The opgave in which.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Naar { get; set; }

    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    internal IReadOnlyList<Opgave> Bronnen { get; private set; } = [];

    internal Opgave? Bestemming { get; private set; }

    /// <summary>What happens, in one line.</summary>
    internal string Titel => $"{string.Join(" en ", Bronnen.Select(bron => bron.Naam))} {(Bronnen.Count == 1 ? "gaat" : "gaan")} verder in {Bestemming!.Naam}";

    internal string Terug => Bronnen is [var bron, ..] ? Weg.Opgave(bron.Id) : Weg.Met("/portfolio");

    internal IReadOnlyList<Keuze> Opgaven => Keuzes(Blik.Alle<Opgave>().Where(opgave => !opgave.IsAfgesloten));

    internal IReadOnlyList<Keuze> Doelen => field ??= Keuzes(Bronnen.SelectMany(bron => Blik.Naar(r => r.DoelenVan, bron.Id)));

    internal IReadOnlyList<Keuze> Inspanningen => field ??=
        Keuzes(Bronnen.SelectMany(bron => Blik.Naar(r => r.InspanningenVan, bron.Id)).Where(inspanning => !inspanning.IsAfgesloten).DistinctBy(inspanning => inspanning.Id));

    internal IReadOnlyList<Keuze> Rollen => field ??=
    [
        .. from bron in Bronnen
           from rol in Blik.Naar(r => r.RollenOp, bron.Id)
           where rol.GeldtOp(Peildatum) && rol.Bezetting == Bezetting.Persoon
           select new Keuze(rol.Id.ToString(), $"{Woorden.MetHoofdletter(Rolwoord(rol.Rol))}: {Personen.Naam(rol.PersoonId)}", Bronnen.Count > 1 ? $"Nu bij {bron.Naam}" : null),
    ];

    /// <inheritdoc/>
    protected override bool HeeftTijdbalk => false;

    /// <summary>Shows the choice of opgaven, or of what goes along.</summary>
    public IActionResult OnGet()
    {
        if (!Lees() || !Peil.IsNu)
        {
            return Peil.IsNu ? NotFound() : LocalRedirect(Weg.Met("/portfolio"));
        }

        if (Naar is { } naar && Bronnen.Any(bron => bron.Id == naar))
        {
            ModelState.AddModelError(nameof(Naar), "Kies een andere opgave: een opgave gaat niet in zichzelf verder.");
            Bestemming = null;
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        else if (Bronnen.Count > 0)
        {
            Invoer = new Formulier { Doelen = Ids(Doelen), Inspanningen = Ids(Inspanningen) };
        }

        return Page();
    }

    /// <summary>Carries it out.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!Lees() || Bronnen.Count == 0 || Bestemming is not { } bestemming || Bronnen.Contains(bestemming))
        {
            return NotFound();
        }

        var delen = Bronnen.SelectMany(bron => Blik.Naar(r => r.DeelopgavenVan, bron.Id)).Select(deel => deel.Id);
        var stap = new VoegOpgavenSamen(Lijst.Uit(Bronnen.Select(bron => bron.Id)), bestemming.Id, Lijst.Uit((Invoer.Doelen ?? []).Concat(Invoer.Inspanningen ?? []).Concat(delen)), Lijst.Uit(Invoer.Rollen ?? []), Invoer.Besluit());
        return await VoerUitAsync(stap, Weg.Opgave(bestemming.Id), $"{Titel}.", string.IsNullOrWhiteSpace(Invoer.Reden) ? null : Invoer.Reden.Trim());
    }

    /// <inheritdoc/>
    protected override string Veld(string veld) => veld is nameof(Besluit.Organ) or nameof(Besluit.Datum) or nameof(Besluit.Nummer) ? $"Invoer.{veld}" : "";

    private static Guid[] Ids(IEnumerable<Keuze> keuzes) => [.. keuzes.Select(keuze => Guid.Parse(keuze.Waarde))];

    private static List<Keuze> Keuzes(IEnumerable<Feit> feiten) =>
        [.. feiten.OrderBy(feit => feit.Titel, Volgorde.Nederlands).Select(feit => new Keuze(feit.Id.ToString(), feit.Titel))];

    /// <summary>False when an opgave is not there for this viewer, or is closed.</summary>
    private bool Lees()
    {
        Kop("Opgaven samenvoegen", new Kruimel("Portfolio", Weg.Met("/portfolio")));
        var van = (Van ?? []).Distinct().ToList();
        (Bronnen, Bestemming) = ([.. van.Select(id => Blik.Zoek<Opgave>(id)).OfType<Opgave>().Where(opgave => !opgave.IsAfgesloten)], Blik.Zoek<Opgave>(Naar));
        return Bronnen.Count == van.Count && (Naar is null || Bestemming is { IsAfgesloten: false });
    }

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        public IReadOnlyList<Guid>? Doelen { get; set; }

        public IReadOnlyList<Guid>? Inspanningen { get; set; }

        public IReadOnlyList<Guid>? Rollen { get; set; }

        [Display(Name = "Orgaan")]
        public string? Organ { get; set; }

        public DateOnly? Datum { get; set; }

        public string? Nummer { get; set; }

        [MaxLength(Feit.TekstMax), Display(Name = "Waarom")]
        public string? Reden { get; set; }

        /// <summary>The decision, when anything of it was filled in.</summary>
        internal Opgavebesluit? Besluit() => string.IsNullOrWhiteSpace(Organ) && Datum is null && string.IsNullOrWhiteSpace(Nummer)
            ? null
            : new(Guid.CreateVersion7(), Organ?.Trim(), Datum, string.IsNullOrWhiteSpace(Nummer) ? null : Nummer.Trim());
    }
}
