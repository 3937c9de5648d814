// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Vergelijken;

/// <summary>The words around a comparison, the same on the page, in the text and in the document.</summary>
internal static class Vergelijktekst
{
    internal const string ZonderOpgave = "Niet bij een opgave";

    internal const string Slot = "Dit overzicht is gemaakt uit wat er op beide momenten was vastgelegd. Wat niet is vastgelegd, staat er niet in.";

    /// <summary>"Wijzigingen sinds Kadernota 2027", or between two moments when the later one is not now.</summary>
    internal static string Titel(Vergelijkpagina pagina) => pagina.Later.Peil.IsNu
        ? $"Wijzigingen sinds {pagina.Eerder!.Kort}"
        : $"Wijzigingen van {pagina.Eerder!.Kort} tot {pagina.Later.Kort}";

    /// <summary>"Alle opgaven" or the name of one, with both moments.</summary>
    internal static string Onderwerp(Vergelijkpagina pagina) =>
        $"{(pagina.Opgave is { } opgave ? $"Opgave ‘{opgave.Naam}’" : "Alle opgaven")}: {pagina.Eerder!.Lang} tegenover {pagina.Later.Lang}.";

    /// <summary>"Er kwamen 4 onderdelen bij, …" in one sentence.</summary>
    internal static string Inleiding(Vergelijkpagina pagina)
    {
        if (pagina.Getoond.Count == 0)
        {
            return "Tussen deze momenten is hier niets veranderd.";
        }

        var delen = Vergelijkteken.Volgorde.Select(soort => (soort, aantal: pagina.Getoond.Count(stuk => stuk.Soort == soort))).Where(deel => deel.aantal > 0).Select(deel => $"{deel.aantal} {Vergelijkteken.Woord(deel.soort)}").ToList();
        var opsomming = delen.Count == 1 ? delen[0] : $"{string.Join(", ", delen.Take(delen.Count - 1))} en {delen[^1]}";
        var filter = pagina.Keuze.Filter.IsLeeg && pagina.Keuze.Soorten.Count == 0 ? "" : " Er staat een filter aan: dit is niet alles.";
        return $"Er {(pagina.Getoond.Count == 1 ? "is 1 onderdeel" : $"zijn {pagina.Getoond.Count} onderdelen")} anders: {opsomming}.{filter}";
    }

    /// <summary>"Inspanning ‘Flexwonen’ (toegevoegd)".</summary>
    internal static string Kop(Vergelijkstuk stuk) => $"{Woorden.MetHoofdletter(Soorten.Van(stuk.Feit).Naam)} ‘{stuk.Feit.Titel}’ ({Uitkomst(stuk)})";

    /// <summary>What happened, as exactly as is known: "gestopt" rather than "weg of geëindigd".</summary>
    internal static string Uitkomst(Vergelijkstuk stuk) => (stuk.Soort, stuk.Oud, stuk.Nieuw) switch
    {
        (Verschilsoort.Vervallen, _, Inspanning inspanning) => Woorden.Van(inspanning.Fase),
        (Verschilsoort.Vervallen, _, Opgave opgave) => Woorden.Van(opgave.Status),
        (Verschilsoort.Vervallen, _, _) => "weggehaald",
        (Verschilsoort.Toegevoegd, null, _) => "toegevoegd",
        (Verschilsoort.Toegevoegd, _, _) => "loopt weer",
        (Verschilsoort.Verplaatst, _, _) when IsVerschoven(stuk) => "verschoven",
        (Verschilsoort.Verplaatst, _, _) => "verplaatst",
        _ => "gewijzigd",
    };

    /// <summary>It moved in time, and stayed where it belongs.</summary>
    private static bool IsVerschoven(Vergelijkstuk stuk) =>
        stuk.Eigen is { } eigen && !eigen.Velden.Any(veld => veld.Veld is nameof(Inspanning.Opgaven) or nameof(Inspanning.DeelVan) or nameof(Doel.OpgaveId) or nameof(Indicator.DoelId) or "Op");
}
