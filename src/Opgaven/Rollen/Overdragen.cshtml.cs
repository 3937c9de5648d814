// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Rollen;

/// <summary>Ends a role, and says who follows.</summary>
[VereistRecht(Recht.RolVervullen)]
public sealed class OverdragenModel : Formulierpagina
{
    /// <summary>What happens with the role after its last day.</summary>
    public enum Vervolg
    {
        /// <summary>Somebody takes it over.</summary>
        Opvolger,

        /// <summary>It becomes a vacancy.</summary>
        Vacature,

        /// <summary>It is not needed any more.</summary>
        Einde,
    }

    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>The opgave or effort.</summary>
    public Feit Drager { get; private set; } = null!;

    /// <summary>Title of the page.</summary>
    public string Titel { get; private set; } = "";

    /// <summary>How the role is filled now.</summary>
    public string Zin { get; private set; } = "";

    /// <summary>The ways on.</summary>
    internal static IReadOnlyList<Keuze> Vervolgen { get; } =
    [
        new(nameof(Vervolg.Opvolger), "Iemand neemt de rol over"),
        new(nameof(Vervolg.Vacature), "De rol wordt een vacature"),
        new(nameof(Vervolg.Einde), "De rol is niet meer nodig"),
    ];

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await OpenAsync(id) is null)
        {
            return NotFound();
        }

        Invoer.LaatsteDag = Door.Vandaag;
        return Peil.IsNu ? Page() : LocalRedirect(Terug);
    }

    /// <summary>Ends the role and starts the next one.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (await OpenAsync(id) is not { } rol)
        {
            return NotFound();
        }

        if (IsWeggehaald)
        {
            return Opnieuw(StatusCodes.Status409Conflict);
        }

        if (Invoer.Verder == Vervolg.Opvolger && Invoer.PersoonId is null)
        {
            ModelState.AddModelError("Invoer.PersoonId", "Kies wie de rol overneemt.");
        }

        var laatste = Invoer.LaatsteDag ?? Door.Vandaag;
        return await VoerUitAsync(new DraagRolOver(rol.Id, laatste, Opvolger(rol, laatste)), Terug, "Rol beëindigd.", Net(Reden));
    }

    /// <inheritdoc/>
    protected override string Veld(string veld) => base.Veld(veld switch
    {
        nameof(Rolvervulling.Tot) or nameof(Rolvervulling.Van) => nameof(Formulier.LaatsteDag),
        nameof(Rolvervulling.Bezetting) => nameof(Formulier.Verder),
        _ => veld,
    });

    private Rolvervulling? Opvolger(Rolvervulling rol, DateOnly laatste) => Invoer.Verder == Vervolg.Einde ? null : new Rolvervulling
    {
        Id = Guid.CreateVersion7(),
        Op = rol.Op,
        Rol = rol.Rol,
        Bezetting = Invoer.Verder == Vervolg.Vacature ? Bezetting.Vacature : Bezetting.Persoon,
        PersoonId = Invoer.Verder == Vervolg.Vacature ? null : Invoer.PersoonId,
        Van = laatste < DateOnly.MaxValue ? laatste.AddDays(1) : laatste,
        UrenPerWeek = rol.UrenPerWeek,
        MandaatId = rol.MandaatId,
    };

    private async Task<Rolvervulling?> OpenAsync(Guid id)
    {
        if (await ZoekAsync<Rolvervulling>(id) is not { } rol || await ZoekDragerAsync(rol.Op) is not { } drager)
        {
            return null;
        }

        (Drager, Terug) = (drager, AdresVan(drager));
        Titel = $"{Woorden.MetHoofdletter(Rolwoord(rol.Rol))} beëindigen of overdragen";
        Zin = rol.Bezetting switch
        {
            Bezetting.Persoon => $"Nu: {Personen.Naam(rol.PersoonId)}.",
            Bezetting.Vacature => "Nu: een vacature.",
            _ => "Nu: onbekend.",
        };
        Kop(Titel, PadNaarWatErIs(drager));
        return rol;
    }

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Required(ErrorMessage = "Vul de laatste dag in."), Display(Name = "Laatste dag")]
        public DateOnly? LaatsteDag { get; set; }

        [Display(Name = "Hoe het verdergaat")]
        public Vervolg Verder { get; set; }

        [Display(Name = "Opvolger")]
        public Guid? PersoonId { get; set; }
    }
}
