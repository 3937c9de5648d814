// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Portfolio.Splitsen;

/// <summary>Continues an opgave in two to six new ones: what goes where is chosen here.</summary>
[VereistRecht(Recht.OpgaveWijzigen), VereistRecht(Recht.InspanningWijzigen), VereistRecht(Recht.RolVervullen)]
public sealed class DelenModel : BeeldPagina
{
    private static readonly string[] Volgorden = ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde"];

    /// <summary>The opgave that is split.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Opgave { get; set; }

    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    internal Opgave? Bron { get; private set; }

    internal string Terug => Bron is { } bron ? Weg.Opgave(bron.Id) : Weg.Met("/portfolio");

    internal IReadOnlyList<Keuze> Opgaven =>
        [.. Blik.Alle<Opgave>().Where(opgave => !opgave.IsAfgesloten).OrderBy(opgave => opgave.Naam, Volgorde.Nederlands).Select(opgave => new Keuze(opgave.Id.ToString(), opgave.Naam))];

    /// <summary>What can go to a part: goals, efforts and smaller opgaven, which all go; and money, milestones and risks, which stay when nobody chooses.</summary>
    internal IReadOnlyList<Onderdeel> Onderdelen => field ??=
    [
        .. OpNaam(Blik.Naar(r => r.DoelenVan, Bron!.Id), doel => $"Doel: {doel.Naam}", false),
        .. OpNaam(Blik.Naar(r => r.InspanningenVan, Bron.Id).Where(inspanning => !inspanning.IsAfgesloten), inspanning => $"Inspanning: {inspanning.Naam}", false),
        .. OpNaam(Blik.Naar(r => r.DeelopgavenVan, Bron.Id), deel => $"Deelopgave: {deel.Naam}", false),
        .. OpNaam(Blik.Naar(r => r.BudgetVan, Bron.Id), regel => $"Geld: {regel.Titel}{(regel.Jaar is { } jaar ? $", {jaar}" : "")}{(regel.BegrootCenten is { } centen ? $", {Bedragtekst.Toon(centen)}" : "")}", true),
        .. OpNaam(Blik.Naar(r => r.MijlpalenVan, Bron.Id), mijlpaal => $"Mijlpaal: {mijlpaal.Naam}", true),
        .. OpNaam(Blik.Naar(r => r.RisicosVan, Bron.Id), risico => $"Risico of kans: {risico.Titel}", true),
    ];

    /// <inheritdoc/>
    protected override bool HeeftTijdbalk => false;

    /// <summary>Shows the choice of an opgave, or of what goes where.</summary>
    public IActionResult OnGet()
    {
        if (!Peil.IsNu || !Lees())
        {
            return Peil.IsNu ? NotFound() : LocalRedirect(Weg.Met("/portfolio"));
        }

        Invoer.Onderdelen = Bron is null ? [] : [.. Onderdelen.Select(deel => new Formulier.Keuzeregel { Id = deel.Id, Deel = deel.BlijftAchter ? 0 : 1 })];
        return Page();
    }

    /// <summary>Carries it out.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!Lees() || Bron is not { } bron)
        {
            return NotFound();
        }

        var namen = Invoer.Namen;
        for (var regel = 0; regel < Invoer.Onderdelen.Count; regel++)
        {
            var deel = Invoer.Onderdelen[regel].Deel;
            if (deel < 0 || deel > namen.Count || (deel > 0 && string.IsNullOrWhiteSpace(namen[deel - 1])))
            {
                ModelState.AddModelError($"Invoer.Onderdelen[{regel}].Deel", deel < 0 || deel > namen.Count ? "Kies een van de opgaven." : $"Vul de naam van de {Volgorden[deel - 1]} opgave in, of kies een andere opgave.");
            }
        }

        var delen = namen.Index().Where(deel => deel.Index < 2 || !string.IsNullOrWhiteSpace(deel.Item))
            .Select(deel => new Opgavedeel(Guid.CreateVersion7(), deel.Item?.Trim() ?? "", Lijst.Uit(Invoer.Onderdelen.Where(keuze => keuze.Deel == deel.Index + 1).Select(keuze => keuze.Id))));
        var stap = new SplitsOpgave(bron.Id, [.. delen], Invoer.Besluit());
        return await VoerUitAsync(stap, Weg.Opgave(bron.Id), $"{bron.Naam} is gesplitst.", string.IsNullOrWhiteSpace(Invoer.Reden) ? null : Invoer.Reden.Trim());
    }

    /// <inheritdoc/>
    protected override string Veld(string veld) => veld switch
    {
        nameof(Besluit.Organ) or nameof(Besluit.Datum) or nameof(Besluit.Nummer) => $"Invoer.{veld}",
        nameof(SplitsOpgave.Delen) or nameof(Kern.Landschap.Opgave.Naam) => "Invoer.Tweede",
        _ => "",
    };

    /// <summary>Where something can go, as values of the field.</summary>
    /// <param name="blijftAchter">It can stay with the old dossier.</param>
    internal static IEnumerable<Keuze> Bestemmingen(bool blijftAchter)
    {
        var opgaven = Volgorden.Select((woord, nummer) => new Keuze($"{nummer + 1}", $"De {woord} opgave"));
        return blijftAchter ? opgaven.Prepend(new Keuze("0", "Blijft bij het oude dossier")) : opgaven;
    }

    private static IEnumerable<Onderdeel> OpNaam<T>(IEnumerable<T> feiten, Func<T, string> naam, bool blijftAchter)
        where T : Feit => feiten.Select(feit => new Onderdeel(feit.Id, naam(feit), blijftAchter)).OrderBy(deel => deel.Naam, Volgorde.Nederlands);

    /// <summary>False when the opgave is not there for this viewer, or is closed.</summary>
    private bool Lees()
    {
        Kop("Opgave splitsen", new Kruimel("Portfolio", Weg.Met("/portfolio")));
        Bron = Blik.Zoek<Opgave>(Opgave);
        return Opgave is null || Bron is { IsAfgesloten: false };
    }

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Required(ErrorMessage = "Vul de naam van de eerste opgave in."), MaxLength(Feit.NaamMax), Display(Name = "Naam van de eerste opgave")]
        public string? Eerste { get; set; }

        [Required(ErrorMessage = "Vul de naam van de tweede opgave in."), MaxLength(Feit.NaamMax), Display(Name = "Naam van de tweede opgave")]
        public string? Tweede { get; set; }

        [MaxLength(Feit.NaamMax), Display(Name = "Naam van de derde opgave")]
        public string? Derde { get; set; }

        [MaxLength(Feit.NaamMax), Display(Name = "Naam van de vierde opgave")]
        public string? Vierde { get; set; }

        [MaxLength(Feit.NaamMax), Display(Name = "Naam van de vijfde opgave")]
        public string? Vijfde { get; set; }

        [MaxLength(Feit.NaamMax), Display(Name = "Naam van de zesde opgave")]
        public string? Zesde { get; set; }

        /// <summary>To which part each thing goes.</summary>
        public IList<Keuzeregel> Onderdelen { get; set; } = [];

        internal IReadOnlyList<string?> Namen => [Eerste, Tweede, Derde, Vierde, Vijfde, Zesde];

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

        /// <summary>Where one thing goes.</summary>
        public sealed class Keuzeregel
        {
            public Guid Id { get; set; }

            /// <summary>Number of the part, from 1; 0 to stay with the old dossier.</summary>
            [Display(Name = "Gaat naar")]
            public int Deel { get; set; }
        }
    }

    /// <summary>Something that belongs to the opgave.</summary>
    /// <param name="Id">The record.</param>
    /// <param name="Naam">Its kind and name.</param>
    /// <param name="BlijftAchter">It stays with the old dossier when nobody chooses.</param>
    internal sealed record Onderdeel(Guid Id, string Naam, bool BlijftAchter);
}
