// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Post;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Volgen;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Overzicht.Voorkeuren;

/// <summary>How often somebody wants an overview by mail, and what this person follows.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class WijzigenModel(Mailvoorkeuren voorkeuren, Volgingen volgingen, Mailinstelling mail) : BeeldPagina
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>Whether mail goes out here.</summary>
    public bool Ingesteld => mail.IsErEen;

    /// <summary>What is followed and may be seen, by name.</summary>
    public IReadOnlyList<Feit> Gevolgd { get; private set; } = [];

    internal static IReadOnlyList<Keuze> Vraagkeuzes { get; } =
        [Van(Overzichtritme.Dagelijks, "Elke dag"), Van(Overzichtritme.Wekelijks, "Elke maandag"), Van(Overzichtritme.Geen, "Niet")];

    internal static IReadOnlyList<Keuze> Nieuwskeuzes { get; } = [Van(Overzichtritme.Direct, "Meteen"), .. Vraagkeuzes];

    internal static IReadOnlyList<Keuze> Vermeldkeuzes { get; } = [Van(Overzichtritme.Direct, "Meteen"), Van(Overzichtritme.Geen, "Niet")];

    /// <inheritdoc/>
    protected override bool HeeftTijdbalk => false;

    /// <summary>Shows what was chosen.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (Gebruiker.AccountId is null) return Forbid();
        var gekozen = await voorkeuren.LeesAsync(Gebruiker, HttpContext.RequestAborted);
        Invoer = new Formulier { Vragen = gekozen[Overzichtsoort.Vragen], Nieuws = gekozen[Overzichtsoort.Nieuws], Vermelding = gekozen[Overzichtsoort.Vermelding] };
        await BereidVoorAsync();
        return Page();
    }

    /// <summary>Keeps what was chosen.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (Gebruiker.AccountId is not { } account) return Forbid();
        await BereidVoorAsync();
        Keur(nameof(Formulier.Vragen), Invoer.Vragen, Vraagkeuzes);
        Keur(nameof(Formulier.Nieuws), Invoer.Nieuws, Nieuwskeuzes);
        Keur(nameof(Formulier.Vermelding), Invoer.Vermelding, Vermeldkeuzes);
        if (!ModelState.IsValid) return this.Afgekeurd();
        await voorkeuren.ZetAsync(Gebruiker.OrganisatieId, account, Overzichtsoort.Vragen, Invoer.Vragen, HttpContext.RequestAborted);
        await voorkeuren.ZetAsync(Gebruiker.OrganisatieId, account, Overzichtsoort.Nieuws, Invoer.Nieuws, HttpContext.RequestAborted);
        await voorkeuren.ZetAsync(Gebruiker.OrganisatieId, account, Overzichtsoort.Vermelding, Invoer.Vermelding, HttpContext.RequestAborted);
        return Klaar("Je keuze is bewaard.");
    }

    /// <summary>Stops following.</summary>
    public async Task<IActionResult> OnPostLosAsync(Guid id)
    {
        if (Gebruiker.AccountId is null) return Forbid();
        await volgingen.ZetAsync(Gebruiker, id, false, HttpContext.RequestAborted);
        return Klaar("Je volgt het niet meer.");
    }

    private LocalRedirectResult Klaar(string melding)
    {
        TempData[Schil.Meldingsleutel] = melding;
        return LocalRedirect("/account/post");
    }

    private void Keur(string veld, Overzichtritme keuze, IReadOnlyList<Keuze> keuzes)
    {
        if (!keuzes.Any(mag => mag.Waarde == keuze.ToString())) ModelState.AddModelError($"Invoer.{veld}", "Kies er een uit de lijst.");
    }

    private async Task BereidVoorAsync()
    {
        Kop("Mail en volgen");
        Gevolgd = [.. (await volgingen.LeesAsync(Gebruiker, HttpContext.RequestAborted)).Select(Blik.Zoek).OfType<Feit>().OrderBy(feit => feit.Titel, Volgorde.Nederlands)];
    }

    private static Keuze Van(Overzichtritme ritme, string tekst) => new(ritme.ToString(), tekst);

    /// <summary>What is chosen.</summary>
    public sealed class Formulier
    {
        /// <summary>What asks for the person.</summary>
        [Display(Name = "Wat om mij vraagt")]
        public Overzichtritme Vragen { get; set; }

        /// <summary>What changed.</summary>
        [Display(Name = "Wat er veranderde")]
        public Overzichtritme Nieuws { get; set; }

        /// <summary>Being named in a note.</summary>
        [Display(Name = "Als iemand mij noemt")]
        public Overzichtritme Vermelding { get; set; }
    }
}
