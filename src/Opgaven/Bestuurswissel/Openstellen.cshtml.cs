// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Bestuurswissel;

/// <summary>Opens all bestuurlijke roles from a day on, after showing which ones; only for who may see everything, because it touches everything.</summary>
[VereistRecht(Recht.RolVervullen), VereistRecht(Recht.VertrouwelijkZien)]
public sealed class OpenstellenModel : BeeldPagina
{
    /// <summary>The form.</summary>
    [BindProperty(SupportsGet = true)]
    public Formulier Invoer { get; set; } = new();

    /// <summary>Per person the roles that open, with what they are on.</summary>
    internal IReadOnlyList<(string Naam, IReadOnlyList<(Rolvervulling Rol, Feit Waar, bool Vacature)> Rollen)> Groepen { get; private set; } = [];

    internal IReadOnlyList<Portefeuille> Portefeuilles { get; private set; } = [];

    internal bool IsVoorbeeld => Groepen.Count > 0;

    /// <inheritdoc/>
    protected override bool HeeftTijdbalk => false;

    /// <summary>Asks for the day, or shows what opens on it.</summary>
    public IActionResult OnGet()
    {
        if (!Peil.IsNu) return LocalRedirect(Weg.Met("/bestuurswissel"));
        Lees();
        return ModelState.IsValid ? Page() : Opnieuw(StatusCodes.Status400BadRequest);
    }

    /// <summary>Opens the roles.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (Invoer.Vanaf is null) ModelState.TryAddModelError("Invoer.Vanaf", "Vul de dag in waarop de rollen open zijn.");
        Lees();
        var reden = string.IsNullOrWhiteSpace(Invoer.Reden) ? null : Invoer.Reden.Trim();
        return await VoerUitAsync(
            new OpenBestuurlijkeRollen(Invoer.Vanaf ?? Door.Vandaag, Invoer.Sleutel ?? Guid.CreateVersion7(), Invoer.Portefeuilles), "/bestuurswissel", $"De bestuurlijke rollen zijn open vanaf {Datumtekst.Lang(Invoer.Vanaf ?? Door.Vandaag)}.", reden);
    }

    private void Lees()
    {
        Kop("Bestuurlijke rollen openstellen", new Kruimel("Bestuurswissel", "/bestuurswissel"));
        Invoer.Sleutel ??= Guid.CreateVersion7();
        if (Invoer.Vanaf is not { } vanaf) return;
        Groepen =
        [
            .. OpenBestuurlijkeRollen.Rollen(Blik, vanaf).GroupBy(rol => Personen.Naam(rol.PersoonId)).OrderBy(groep => groep.Key, Volgorde.Nederlands)
                .Select(groep => (groep.Key, (IReadOnlyList<(Rolvervulling, Feit, bool)>)
                    [.. groep.Where(rol => Blik.Zoek(rol.Op) is not null).Select(rol => (rol, Blik.Zoek(rol.Op)!, OpenBestuurlijkeRollen.WordtVacature(Blik, rol))).OrderBy(paar => paar.Item2.Titel, Volgorde.Nederlands)])),
        ];
        Portefeuilles = [.. OpenBestuurlijkeRollen.Lopend(Blik, vanaf).OrderBy(portefeuille => portefeuille.Naam, Volgorde.Nederlands)];
        if (Groepen.Count == 0 && HttpMethods.IsGet(Request.Method)) ModelState.AddModelError("Invoer.Vanaf", "Op deze dag is er geen bestuurlijke rol die iemand vervult. Kies een andere dag.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Display(Name = "Open vanaf")]
        public DateOnly? Vanaf { get; set; }

        public Guid? Sleutel { get; set; }

        public bool Portefeuilles { get; set; }

        [MaxLength(Feit.TekstMax), Display(Name = "Reden")]
        public string? Reden { get; set; }
    }
}
