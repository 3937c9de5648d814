// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.WebUtilities;

namespace Samenhang.Platform.Bewaard;

/// <summary>The lists of which one can keep a way of looking.</summary>
public static class Lijstnaam
{
    /// <summary>The page with suppositions: what is kept there is a scenario.</summary>
    public const string WatAls = "/portfolio/wat-als";

    private static readonly Dictionary<string, string> PerPad = new()
    {
        ["/opgaven"] = "Landschap",
        ["/inspanningen"] = "Inspanningen",
        ["/doelen"] = "Doelen",
        ["/indicatoren"] = "Indicatoren",
        ["/partijen"] = "Partijen",
        ["/beleidsafspraken"] = "Beleidsafspraken",
        ["/signalen"] = "Signalen",
        ["/personen"] = "Mensen",
        ["/portfolio/besluiten"] = "Besluiten",
        ["/portfolio/wegenkaart"] = "Wegenkaart",
        [WatAls] = "Wat als",
    };

    /// <summary>What the list is called; null when there is no such list.</summary>
    public static string? Van(string? pad) => pad is null ? null : PerPad.GetValueOrDefault(pad);

    /// <summary>The part of an address that is kept: without the page, the moment that is looked at, and what only says "everything".</summary>
    /// <returns>Empty, or from the question mark on; null when it is too long to keep.</returns>
    public static string? Vraag(string? vraag)
    {
        var delen = QueryHelpers.ParseQuery(vraag).Where(deel => deel.Key is not ("pagina" or "op" or "alles"))
            .SelectMany(deel => deel.Value.Where(waarde => !string.IsNullOrEmpty(waarde)).Select(waarde => $"{UrlEncoder.Default.Encode(deel.Key)}={UrlEncoder.Default.Encode(waarde!)}"));
        var net = string.Join('&', delen);
        return net.Length >= Bewaardelijst.VraagLengte ? null : net.Length == 0 ? "" : "?" + net;
    }
}
