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

/// <summary>Continues an opgave in two or three new ones: what goes where is chosen here.</summary>
[VereistRecht(Recht.OpgaveWijzigen), VereistRecht(Recht.InspanningWijzigen), VereistRecht(Recht.RolVervullen)]
public sealed class DelenModel : BeeldPagina
{
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

    /// <summary>What can go to a part: goals, efforts and smaller opgaven.</summary>
    internal IReadOnlyList<Keuze> Onderdelen => field ??=
    [
        .. Blik.Naar(r => r.DoelenVan, Bron!.Id).OrderBy(doel => doel.Naam, Volgorde.Nederlands).Select(doel => new Keuze(doel.Id.ToString(), $"Doel: {doel.Naam}")),
        .. Blik.Naar(r => r.InspanningenVan, Bron.Id).Where(inspanning => !inspanning.IsAfgesloten).OrderBy(inspanning => inspanning.Naam, Volgorde.Nederlands).Select(inspanning => new Keuze(inspanning.Id.ToString(), $"Inspanning: {inspanning.Naam}")),
        .. Blik.Naar(r => r.DeelopgavenVan, Bron.Id).OrderBy(deel => deel.Naam, Volgorde.Nederlands).Select(deel => new Keuze(deel.Id.ToString(), $"Deelopgave: {deel.Naam}")),
    ];

    /// <inheritdoc/>
    protected override bool HeeftTijdbalk => false;

    /// <summary>Shows the choice of an opgave, or of what goes where.</summary>
    public IActionResult OnGet() => !Peil.IsNu ? LocalRedirect(Weg.Met("/portfolio")) : Lees() ? Page() : NotFound();

    /// <summary>Carries it out.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!Lees() || Bron is not { } bron)
        {
            return NotFound();
        }

        var (tweede, derde) = (Invoer.NaarTweede ?? [], Invoer.NaarDerde ?? []);
        if (tweede.Intersect(derde).Any())
        {
            ModelState.AddModelError("Invoer.NaarDerde", "Iets gaat naar één opgave. Kies de tweede of de derde.");
        }

        var heeftDerde = !string.IsNullOrWhiteSpace(Invoer.Derde);
        if (!heeftDerde && derde.Count > 0)
        {
            ModelState.AddModelError("Invoer.Derde", "Vul de naam van de derde opgave in, of kies niets voor die opgave.");
        }

        var delen = new List<Opgavedeel> { Deel(Invoer.Eerste, []), Deel(Invoer.Tweede, tweede) };
        if (heeftDerde)
        {
            delen.Add(Deel(Invoer.Derde, derde));
        }

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

    private static Opgavedeel Deel(string? naam, IEnumerable<Guid> mee) => new(Guid.CreateVersion7(), naam?.Trim() ?? "", Lijst.Uit(mee));

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

        public IReadOnlyList<Guid>? NaarTweede { get; set; }

        public IReadOnlyList<Guid>? NaarDerde { get; set; }

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
