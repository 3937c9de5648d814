// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Landschap;

/// <summary>Writes names and choices in the cells of a list.</summary>
internal static class Namen
{
    /// <summary>Nobody told yet.</summary>
    internal static readonly IHtmlContent Onbekend = new HtmlString("<span class=\"samenhang-leegwaarde\">onbekend</span>");

    /// <summary>The first one, and the others below it.</summary>
    internal static void Schrijf<T>(HtmlUitvoer uit, ImmutableArray<T> delen, Func<T, string> naam)
    {
        if (delen.IsEmpty)
        {
            uit.Inhoud(Onbekend);
            return;
        }

        uit.Tekst(naam(delen[0]));
        if (delen.Length > 1)
        {
            uit.Html("<span class=\"samenhang-sub\">+ ").Tekst(string.Join(", ", delen.Skip(1).Select(naam))).Html("</span>");
        }
    }

    /// <summary>The word for a choice; the first choice of each kind means that nobody told.</summary>
    internal static void Keuze<T>(HtmlUitvoer uit, T keuze)
        where T : struct, Enum
    {
        if (EqualityComparer<T>.Default.Equals(keuze, default))
        {
            uit.Html("<span class=\"samenhang-leegwaarde\">").Tekst(Woorden.Van(keuze)).Html("</span>");
        }
        else
        {
            uit.Tekst(Woorden.MetHoofdletter(Woorden.Van(keuze)));
        }
    }
}
