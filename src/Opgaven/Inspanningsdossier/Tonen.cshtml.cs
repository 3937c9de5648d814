// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Bewaard;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Volgen;

namespace Samenhang.Opgaven.Inspanningsdossier;

/// <summary>An effort: who steers it, how, where it stands, what it contributes to, and all that hangs on it.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class TonenModel(Volgingen volgingen, Favorieten favorieten) : BeeldPagina
{
    internal Inspanninginhoud Inhoud { get; private set; } = null!;

    internal Sturingsdriehoek Driehoek { get; private set; } = null!;

    internal Volgknop Volgknop { get; private set; } = null!;

    /// <summary>The star.</summary>
    internal Ster Ster { get; private set; } = null!;

    internal Onderdelenbeeld Onderdelen { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (Blik.Zoek<Inspanning>(id) is not { } inspanning)
        {
            return NotFound();
        }

        Inhoud = new Inspanninginhoud(Blik, inspanning, Peildatum);
        Driehoek = new Sturingsdriehoek(inspanning, Inhoud.Rollen, this, MagWijzigen(Recht.RolVervullen));
        Onderdelen = new Onderdelenbeeld(this, inspanning, Inhoud.Onderdelen, Inhoud.Geld);
        Kruimel[] pad = Inhoud.Opgaven is [var opgave, ..]
            ? [new("Landschap", Weg.Opgaven), new(opgave.Naam, Weg.Opgave(opgave.Id))]
            : [new("Inspanningen", Weg.Inspanningen)];
        Ster = new Ster(id, Peil.IsNu ? await favorieten.HeeftAsync(Gebruiker, id, HttpContext.RequestAborted) : null);
        Volgknop = new Volgknop(id, Peil.IsNu ? await volgingen.VolgtAsync(Gebruiker, id, HttpContext.RequestAborted) : null);
        Kop(inspanning.Naam, pad);
        return Page();
    }

    /// <summary>"nog 13 maanden", or that the end has passed; nothing when it has ended or the end is unknown.</summary>
    internal string? Resttijd
    {
        get
        {
            if (Inhoud.Inspanning is { IsAfgesloten: true } or { Eind: null })
            {
                return null;
            }

            var eind = Inhoud.Inspanning.Eind!.Tot;
            if (eind < Peildatum)
            {
                return "de einddatum is voorbij";
            }

            var maanden = ((eind.Year - Peildatum.Year) * 12) + eind.Month - Peildatum.Month;
            return maanden switch { 0 => "loopt deze maand af", 1 => "nog 1 maand", _ => $"nog {maanden} maanden" };
        }
    }
}
