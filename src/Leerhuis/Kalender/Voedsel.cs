// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Agenda;
using Samenhang.Platform.Leerhuis;

namespace Samenhang.Leerhuis.Kalender;

/// <summary>Answers of feeds: they may be kept for a quarter of an hour, and are not sent again when nothing changed.</summary>
internal static class Voedsel
{
    /// <summary>A calendar to follow. What is long past is of no use in a calendar, and would make the file longer each year.</summary>
    /// <param name="pagina">The page that answers.</param>
    /// <param name="kaarten">The activities.</param>
    /// <param name="naam">Name of the calendar.</param>
    /// <param name="plekken">The places of the one whose calendar it is, by activity; null for everybody.</param>
    internal static FileContentResult Agenda(Leerhuispagina pagina, IEnumerable<Activiteitkaart> kaarten, string naam, IReadOnlyDictionary<Guid, Aanmelding>? plekken = null)
    {
        var (site, grens) = (Site.Van(pagina.Request), pagina.Nu.AddYears(-1));
        var items = kaarten.Where(kaart => kaart.A.Einde > grens).SelectMany(kaart => Activiteitagenda.Items(kaart.A, site, plekken?[kaart.A.Id]));
        // The address of an own calendar is a secret: it does not stand in the file.
        var bron = plekken is not null ? null : new Uri(pagina.Request.GetEncodedUrl());
        return Antwoord(pagina, Agendaschrijver.Schrijf(items, Agendamethode.Publish, naam, bron), "text/calendar; charset=utf-8", openbaar: plekken is null);
    }

    internal static FileContentResult Antwoord(PageModel pagina, string inhoud, string soort, bool openbaar = true)
    {
        var bytes = Encoding.UTF8.GetBytes(inhoud);
        var koppen = pagina.Response.Headers;
        koppen.Remove(HeaderNames.Pragma);
        koppen.CacheControl = openbaar ? "public, max-age=900" : "private, max-age=900";
        // Programs on other sites may show what is public.
        if (openbaar) koppen["Cross-Origin-Resource-Policy"] = "cross-origin";
        return new FileContentResult(bytes, soort) { EntityTag = new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(bytes))[..32]}\"") };
    }
}
