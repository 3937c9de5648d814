// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Platform.Gastlinks;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Post;
using Samenhang.Platform.Webonderdelen;
using Samenhang.Platform.Word;

namespace Samenhang.Leerhuis.Gids;

/// <summary>Asks for the guide: at once, or by mail. Counts the role, and keeps nobody's name.</summary>
[AllowAnonymous]
[EnableRateLimiting(Gastlinkboek.Limiet)]
public sealed class AanvragenModel : Mastermindpagina
{
    /// <summary>The role of the reader.</summary>
    [BindProperty, Display(Name = "Je rol")]
    public string? Rol { get; set; }

    /// <summary>Where it is sent.</summary>
    [BindProperty, Display(Name = "E-mailadres"), EmailAddress(ErrorMessage = "Dit is geen e-mailadres."), StringLength(Platform.Identiteit.Account.EmailLengte, ErrorMessage = "Het adres is te lang.")]
    public string? Email { get; set; }

    internal static IReadOnlyList<Keuze> Rollen { get; } = [.. Mastermindkeuzes.Perspectieven, new("Bestuurder", "Wethouder, gedeputeerde of andere bestuurder"), new("Raadslid", "Raadslid of Statenlid")];

    internal bool Gemaild { get; private set; }

    internal static string Rolnaam(string rol) => Rollen.FirstOrDefault(keuze => keuze.Waarde == rol)?.Tekst ?? rol;

    /// <summary>Shows the form.</summary>
    public void OnGet() => Titel("Download de gids", new Kruimel("Inspiratiegids", "/gids"));

    /// <summary>The file, for who has the link from the mail.</summary>
    public async Task<IActionResult> OnGetBestandAsync() => await BestandAsync();

    /// <summary>Counts, and gives the guide.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        OnGet();
        if (!Rollen.Any(keuze => keuze.Waarde == Rol)) ModelState.AddModelError(nameof(Rol), "Kies je rol.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        var adres = Net(Email);
        if (adres is not null) new Postbus(Context, Klok).Leg(Vereniging?.OrganisatieId, adres, "De inspiratiegids opgavegericht werken", new Brief("Dag,", ["Je vroeg de inspiratiegids opgavegericht werken aan. Met de knop download je haar als Word-document."], "Download de gids", "/gids/aanvragen?handler=Bestand", []));
        if (Vereniging is { OrganisatieId: var wie })
        {
            var (dag, rol, perMail) = (Vandaag, Rol!, adres is not null);
            await Context.Database.ExecuteSqlAsync(
                $"""
                insert into gidstelling (organisatie_id, dag, rol, per_mail, aantal) values ({wie}, {dag}, {rol}, {perMail}, 1)
                on conflict (organisatie_id, dag, rol, per_mail) do update set aantal = gidstelling.aantal + 1
                """,
                Stop);
        }

        await Context.SaveChangesAsync(Stop);
        Gemaild = adres is not null;
        return Gemaild ? Page() : await BestandAsync();
    }

    private async Task<FileContentResult> BestandAsync()
    {
        using var document = new Documentschrijver("Inspiratiegids opgavegericht werken", $"Stand van {Datumtekst.Lang(Vandaag)}", "Inspiratiegids opgavegericht werken", Nu);
        foreach (var hoek in (await Gidslezer.AlleAsync(Context, Vereniging?.OrganisatieId, Stop)).GroupBy(steen => steen.Invalshoek))
        {
            document.Kop(1, Bouwsteen.Woord(hoek.Key));
            document.Alinea(Bouwsteen.Uitleg(hoek.Key));
            foreach (var steen in hoek)
            {
                document.Kop(2, steen.Titel);
                document.Alinea(steen.Kern);
                foreach (var (alineas, punten) in Gidsopmaak.Blokken(steen.Tekst))
                {
                    document.Alinea(Gidsopmaak.Kaal(string.Join(' ', alineas)));
                    document.Lijst(punten.Select(Gidsopmaak.Kaal));
                }

                document.Klein($"Herkomst: {steen.Herkomst} Versie {steen.Versie}.");
            }
        }

        return File(document.Sluit(), Documentschrijver.Mediatype, "inspiratiegids-opgavegericht-werken.docx");
    }
}
