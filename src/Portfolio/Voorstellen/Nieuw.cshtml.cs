// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.WatAls;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Portfolio.Voorstellen;

/// <summary>Makes a proposal of steps, with a text prepared from their consequences; or again of one that was parked.</summary>
[VereistRecht(Recht.BesluitNemen)]
public sealed class NieuwModel : Voorstelpagina
{
    /// <summary>The steps, as <see cref="Stapnotatie"/> writes them.</summary>
    [BindProperty(SupportsGet = true, Name = "stap")]
    public IReadOnlyList<string>? Stap { get; set; }

    /// <summary>What is done, where no step was given yet.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "Wat stel je voor")]
    public string? Soort { get; set; }

    /// <summary>With which opgave or effort.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "Waarover")]
    public Guid? Waarover { get; set; }

    /// <summary>The decision it comes from, such as a parked one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Van { get; set; }

    /// <inheritdoc/>
    public override string Titel => "Nieuw voorstel";

    /// <summary>The decision it comes from.</summary>
    internal Besluit? Bron { get; private set; }

    internal bool HeeftStappen => Stappen.Count > 0;

    internal override IEnumerable<string> Stapnotaties => Bron is null ? Stappen.Select(Stapnotatie.Schrijf) : [];

    internal static IReadOnlyList<Keuze> Soorten { get; } =
    [
        new(Stapnotatie.Woord(Stapsoort.Stop), "Stoppen"), new(Stapnotatie.Woord(Stapsoort.Start), "Starten"),
        new(Stapnotatie.Woord(Stapsoort.DraagOverAanLijn), "Overdragen aan de lijn"),
    ];

    /// <summary>What a proposal can be about: what goes on, or can begin.</summary>
    internal IReadOnlyList<Keuze> Onderwerpen =>
    [
        .. Blik.Alle<Opgave>().Where(opgave => !opgave.IsAfgesloten).OrderBy(opgave => opgave.Naam, Volgorde.Nederlands).Select(opgave => new Keuze(opgave.Id.ToString(), $"Opgave: {opgave.Naam}")),
        .. Blik.Alle<Inspanning>().Where(inspanning => !inspanning.IsAfgesloten).OrderBy(inspanning => inspanning.Naam, Volgorde.Nederlands).Select(inspanning => new Keuze(inspanning.Id.ToString(), $"Inspanning: {inspanning.Naam}")),
    ];

    /// <summary>Shows the form, or the choice of what it is about.</summary>
    public IActionResult OnGet()
    {
        if (!Peil.IsNu)
        {
            return LocalRedirect(Weg.Met("/portfolio/besluiten"));
        }

        if (!Lees())
        {
            return NotFound();
        }

        if (Bron is { } bron)
        {
            Invoer = Voorstelinvoer.Van(bron);
            VulBewaking(bron.Bewaking);
        }
        else if (HeeftStappen)
        {
            Invoer = new Voorstelinvoer { Naam = Gevolgtekst.Naam(Stappen, this), Gevolg = Gevolgtekst.Gevolg(Gevolg, this), Financien = Gevolgtekst.Geld(Gevolg) };
            VulBewaking([]);
        }

        Invoer.OpVersie = Blik.Versie;
        return Page();
    }

    /// <summary>Saves it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!Lees() || (!HeeftStappen && Bron is null))
        {
            return NotFound();
        }

        KeurBewaking();
        var basis = new Besluit
        {
            Id = Guid.CreateVersion7(),
            Naam = "",
            Soort = Bron?.Soort ?? Staptekst.Soort(Stappen),
            Over = Bron?.Over ?? Lijst.Uit(Stappen.SelectMany(stap => stap is { Soort: Stapsoort.VoegSamen, Naar: { } naar } ? [stap.Op, naar] : new[] { stap.Op }).Distinct()),
            Stappen = Stappen,
            OpVersie = Math.Clamp(Invoer.OpVersie ?? Blik.Versie, 0, Blik.Versie),
        };
        var nieuw = Invoer.Op(basis, Net);
        return await VoerUitAsync(new Bewaar<Besluit>(nieuw), Weg.Besluit(nieuw.Id), "Het voorstel is bewaard.");
    }

    /// <summary>Reads the steps; false when they cannot be read, or are about something that is not there for this viewer.</summary>
    private bool Lees()
    {
        Begin();
        Terug = Weg.Met("/portfolio/besluiten");
        if (Van is { } van)
        {
            Bron = Blik.Zoek<Besluit>(van);
            Stappen = Bron?.Stappen ?? [];
            return Bron is not null;
        }

        if (!Stapnotatie.Lees(Stap ?? [], out var stappen))
        {
            return false;
        }

        if (stappen.Count == 0 && Waarover is { } op && Stapnotatie.Soort(Soort) is { } soort)
        {
            stappen = [new Stap { Soort = soort, Op = op }];
        }

        Stappen = stappen;
        return (Waarover is null || Blik.Zoek(Waarover.Value) is Opgave or Inspanning) && stappen.All(stap => Blik.Zoek(stap.Op) is Opgave or Inspanning && (stap.Naar is not { } naar || Blik.Zoek(naar) is Opgave or Inspanning));
    }
}
