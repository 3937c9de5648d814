// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Wyberzalen;

namespace Samenhang.Opgaven.Wybers;

/// <summary>A page about one wyber and its room.</summary>
public abstract class Zaalpagina(Zaallezer lezer) : BeeldPagina
{
    /// <summary>Reads rooms.</summary>
    internal Zaallezer Lezer { get; } = lezer;

    /// <summary>The wyber.</summary>
    [FromRoute]
    public Guid Id { get; set; }

    internal Wyber Wyber { get; private set; } = null!;

    /// <summary>Its room; nothing when it was taken over from elsewhere.</summary>
    internal Wyberzaal? Zaal { get; private set; }

    internal string Thuis => Weg.Met($"/wybers/{Id}");

    /// <summary>The room shows now.</summary>
    protected override bool HeeftTijdbalk => false;

    /// <summary>Finds the wyber and its room.</summary>
    /// <returns>False when there is no such wyber for this viewer.</returns>
    protected async Task<bool> GevondenAsync(string? titel = null)
    {
        if (Blik.Zoek<Wyber>(Id) is not { } wyber) return false;
        Wyber = wyber;
        Zaal = await Lezer.ZoekAsync(Gebruiker.OrganisatieId, Id, HttpContext.RequestAborted);
        var lijst = new Kruimel("Wybers", Weg.Met("/wybers"));
        if (titel is null) Kop(wyber.Startvraag, lijst);
        else Kop(titel, lijst, new Kruimel(wyber.Startvraag, Thuis));
        return true;
    }
}
