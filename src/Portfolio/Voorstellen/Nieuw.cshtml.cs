// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Besluiten;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.WatAls;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Portfolio.Voorstellen;

/// <summary>Makes a proposal of steps, with a text prepared from their consequences; or again of one that was parked.</summary>
[VereistRecht(Recht.BesluitNemen)]
public sealed class NieuwModel : Voorstelpagina
{
    /// <summary>The steps, as <see cref="Stapnotatie"/> writes them.</summary>
    [BindProperty(SupportsGet = true, Name = "stap")]
    public IReadOnlyList<string>? Stap { get; set; }

    /// <summary>What is done, where no step was given yet.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Soort { get; set; }

    /// <summary>With which opgave or effort.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Waarover { get; set; }

    /// <summary>The decision it comes from, such as a parked one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Van { get; set; }

    /// <inheritdoc/>
    public override string Titel => "Nieuw voorstel";

    /// <summary>The decision it comes from.</summary>
    internal Besluit? Bron { get; private set; }

    internal bool HeeftStappen => Stappen.Count > 0;

    /// <summary>What is seen now of what the steps are about.</summary>
    private Onderwerpmerk Merk => Onderwerpmerk.Van(Blik, Stappen.SelectMany(stap => stap.Naar is { } naar ? new[] { stap.Op, naar } : [stap.Op]).Concat(Bron?.Over ?? []).Distinct());

    /// <summary>Where another step is chosen; nothing for a proposal that is made again.</summary>
    internal string? MeerStappen => Bron is null && Stappen.Count < Kern.WatAls.Stappen.Meeste
        ? "/portfolio/voorstellen/stap" + QueryString.Create(Stappen.Select(stap => KeyValuePair.Create<string, string?>("stap", Stapnotatie.Schrijf(stap))))
        : null;

    internal override IEnumerable<string> Stapnotaties => Bron is null ? Stappen.Select(Stapnotatie.Schrijf) : [];

    /// <summary>This page, for these steps.</summary>
    internal static string Adres(IEnumerable<Stap> stappen) =>
        "/portfolio/voorstellen/nieuw" + QueryString.Create(stappen.Select(stap => KeyValuePair.Create<string, string?>("stap", Stapnotatie.Schrijf(stap))));

    /// <summary>Shows the form, or goes to the choice of what it is about.</summary>
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

        if (!HeeftStappen && Bron is null)
        {
            return LocalRedirect("/portfolio/voorstellen/stap" + (Waarover is { } over ? QueryString.Create("bij", over.ToString()) : QueryString.Empty));
        }

        if (Bron is { } bron)
        {
            Invoer = Voorstelinvoer.Van(bron);
            VulBewaking(bron.Bewaking);
        }
        else
        {
            Invoer = new Voorstelinvoer
            {
                Naam = Gevolgtekst.Naam(Stappen, this),
                Gevolg = Gevolgtekst.Gevolg(Gevolg, this),
                Financien = Gevolgtekst.Geld(Gevolg),
                Motivering = Net(string.Join("\n", Stappen.Select(stap => stap.Toelichting).OfType<string>().Distinct())),
            };
            VulBewaking([]);
        }

        Invoer.Gezien = Merk.ToString();
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
            OpVersie = Onderwerpmerk.Lees(Invoer.Gezien)?.OpVersie(Merk, Blik.Versie) ?? Blik.Versie,
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
