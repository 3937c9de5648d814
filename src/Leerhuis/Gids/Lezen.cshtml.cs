// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Platform.Gastlinks;
using Samenhang.Platform.Gids;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Gids;

/// <summary>One building block, with what readers say of it.</summary>
[AllowAnonymous]
[EnableRateLimiting(Gastlinkboek.Limiet)]
public sealed class LezenModel : Mastermindpagina
{
    private const string Ja = "ja", Nee = "nee";

    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    internal static IReadOnlyList<Keuze> Antwoorden { get; } = [new(Ja, "Ja"), new(Nee, "Nee, nog niet")];

    internal Bouwsteen Steen { get; private set; } = null!;

    internal IHtmlContent Inhoud { get; private set; } = HtmlString.Empty;

    internal IReadOnlyList<Bouwsteen> Versies { get; private set; } = [];

    internal IReadOnlyList<Gidsreactie> Reacties { get; private set; } = [];

    /// <summary>An earlier version is shown.</summary>
    internal bool IsOud { get; private set; }

    internal int Bruikbaar { get; private set; }

    internal int Onbruikbaar { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(string sleutel, int? versie)
    {
        if (!await GevondenAsync(sleutel)) return NotFound();
        if (versie is not { } nummer || nummer == Steen.Versie) return Page();
        if ((await Gidslezer.VersiesAsync(Context, Vereniging?.OrganisatieId, sleutel, Stop)).FirstOrDefault(ander => ander.Versie == nummer) is not { } eerder) return NotFound();
        (Steen, Inhoud, IsOud) = (eerder, Gidsopmaak.Html(eerder.Tekst), true);
        return Page();
    }

    /// <summary>Takes what a reader says.</summary>
    public async Task<IActionResult> OnPostAsync(string sleutel)
    {
        if (!await GevondenAsync(sleutel) || Vereniging is null) return NotFound();
        if (!Antwoorden.Any(keuze => keuze.Waarde == Invoer.Bruikbaar)) ModelState.AddModelError("Invoer.Bruikbaar", "Kies of je hiermee verder kunt.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        Context.Add(new Gidsreactie { OrganisatieId = Vereniging.OrganisatieId, Sleutel = sleutel, Versie = Steen.Versie, Bruikbaar = Invoer.Bruikbaar == Ja, Tekst = Net(Invoer.Tekst), Naam = Net(Invoer.Naam), Op = Nu });
        await Context.SaveChangesAsync(Stop);
        return Klaar($"/gids/{sleutel}", "Dank je wel voor je reactie.");
    }

    private async Task<bool> GevondenAsync(string sleutel)
    {
        if ((await Gidslezer.AlleAsync(Context, Vereniging?.OrganisatieId, Stop)).FirstOrDefault(ander => ander.Sleutel == sleutel) is not { } steen) return false;
        (Steen, Inhoud) = (steen, Gidsopmaak.Html(steen.Tekst));
        Titel(steen.Titel, new Kruimel("Inspiratiegids", "/gids"));
        if (Vereniging is not { OrganisatieId: var wie }) return true;
        var reacties = Context.Set<Gidsreactie>().AsNoTracking().Where(rij => rij.OrganisatieId == wie && rij.Sleutel == sleutel);
        (Bruikbaar, Onbruikbaar) = (await reacties.CountAsync(rij => rij.Bruikbaar, Stop), await reacties.CountAsync(rij => !rij.Bruikbaar, Stop));
        if (!IsOrganisator) return true;
        Reacties = await reacties.OrderByDescending(rij => rij.Op).Take(200).ToListAsync(Stop);
        Versies = await Gidslezer.VersiesAsync(Context, wie, sleutel, Stop);
        return true;
    }

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Display(Name = "Bruikbaar")]
        public string? Bruikbaar { get; set; }

        [StringLength(2000, ErrorMessage = "De tekst is te lang: hoogstens 2.000 tekens."), Display(Name = "Reactie")]
        public string? Tekst { get; set; }

        [StringLength(Gidstekst.KortLengte, ErrorMessage = "De naam is te lang: hoogstens 200 tekens."), Display(Name = "Je naam")]
        public string? Naam { get; set; }
    }
}
