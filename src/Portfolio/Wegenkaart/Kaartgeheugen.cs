// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Portfolio.Wegenkaart;

/// <summary>A roadmap with its markup, as it was shown before.</summary>
/// <param name="kaart">What is drawn.</param>
/// <param name="versie">The version it was made of.</param>
/// <param name="dag">The peildatum it was made for.</param>
/// <param name="toen">The version it was compared with; empty when it was not.</param>
internal sealed class Bewaardekaart(Kaart kaart, long versie, DateOnly dag, long? toen)
{
    private string? _tekening;

    internal Kaart Kaart => kaart;

    /// <summary>Is it still the same for who looks now?</summary>
    internal bool IsVoor(Blik blik, DateOnly peildatum, long? vergeleken) => blik.Versie == versie && peildatum == dag && vergeleken == toen;

    /// <summary>The drawing; written at the first look.</summary>
    internal IHtmlContent Tekening(Action<HtmlUitvoer> schrijf)
    {
        if (_tekening is null)
        {
            using var schrijver = new StringWriter();
            schrijf(new HtmlUitvoer(schrijver, HtmlEncoder.Default));
            _tekening = schrijver.ToString();
        }

        return new HtmlString(_tekening);
    }
}

/// <summary>
/// The last roadmaps of a projection. Everybody who shares it and asks for the same address sees the same one, and three thousand bars are
/// written again for nothing.
/// </summary>
internal static class Kaartgeheugen
{
    private const int Meeste = 4;

    /// <summary>The roadmap for this address, made when it was not shown before.</summary>
    /// <param name="rijen">The rows it is made of.</param>
    /// <param name="adres">All that the address asks, and what the viewer may do.</param>
    /// <param name="blik">What the viewer sees.</param>
    /// <param name="dag">The peildatum.</param>
    /// <param name="toen">The version it is compared with, by the same viewer.</param>
    /// <param name="maak">Makes it.</param>
    internal static Bewaardekaart Van(Projectie<Inspanningrij> rijen, string adres, Blik blik, DateOnly dag, long? toen, Func<Kaart> maak)
    {
        var kaarten = rijen.Afgeleid("wegenkaarten", _ => new ConcurrentDictionary<string, Bewaardekaart>());
        if (kaarten.TryGetValue(adres, out var bewaard) && bewaard.IsVoor(blik, dag, toen))
        {
            return bewaard;
        }

        if (kaarten.Count >= Meeste)
        {
            kaarten.Clear();
        }

        return kaarten[adres] = new Bewaardekaart(maak(), blik.Versie, dag, toen);
    }
}
