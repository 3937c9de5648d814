// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Vergelijken;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;

namespace Samenhang.Platform.Verloop;

/// <summary>Another moment beside the one that a drawing shows, for one viewer.</summary>
/// <param name="Naam">Its name or date, as it stands in a sentence: "1 maart 2026", "Kadernota 2027".</param>
/// <param name="Beeld">What differs.</param>
public sealed record Tegenover(string Naam, Vergelijkbeeld Beeld)
{
    /// <summary>Reads the moment.</summary>
    /// <param name="pagina">The page with the drawing.</param>
    /// <param name="peil">The moment to compare with.</param>
    /// <returns>The moment; or why not, in Dutch.</returns>
    public static async ValueTask<(Tegenover? Gevonden, string? Bezwaar)> LeesAsync(BeeldPagina pagina, Peil peil)
    {
        ArgumentNullException.ThrowIfNull(pagina);
        ArgumentNullException.ThrowIfNull(peil);
        var diensten = pagina.HttpContext.RequestServices;
        if (await diensten.GetRequiredService<Tijdreis>().LeesAsync(pagina.Gebruiker.OrganisatieId, peil, pagina.HttpContext.RequestAborted) is not { } toen)
        {
            return (null, "Het moment om mee te vergelijken is er niet (meer). Dit telt niet mee.");
        }

        if (toen.Beeld.Versie > pagina.Blik.Versie || toen.Peildatum > pagina.Peildatum)
        {
            return (null, "Het moment om mee te vergelijken ligt na wat je nu bekijkt. Kies een eerder moment.");
        }

        var (blikken, kijker) = (diensten.GetRequiredService<Blikken>(), pagina.Blik.Kijker);
        var naam = peil.MomentId is { } id ? toen.Nu.Momenten.Zoek(id)!.Naam : Datumtekst.Lang(toen.Peildatum);
        return (new Tegenover(naam, Vergelijkgeheugen.Vast.Van(blikken.Van(toen.Beeld, kijker), pagina.Blik, blikken.Van(toen.Nu, kijker), toen.Peildatum, pagina.Peildatum)), null);
    }
}
