// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Lijsten;

/// <summary>Columns that many lists have.</summary>
public static class Kolom
{
    private static readonly HtmlString Onbekend = new("<span class=\"samenhang-leegwaarde\">nog onbekend</span>");

    /// <summary>The first column: the name as a link.</summary>
    /// <param name="titel">Heading.</param>
    /// <param name="naam">The name.</param>
    /// <param name="adres">Address of its page.</param>
    /// <param name="onder">A smaller line below it; nothing leaves it out.</param>
    public static Lijstkolom<TRij> Naam<TRij>(string titel, Func<TRij, string> naam, Func<TRij, Lijstcontext, string> adres, Func<TRij, string?>? onder = null) => new("naam", titel)
    {
        Sorteer = _ => Sorteerveld<TRij>.OpTekst("naam", naam),
        Schrijf = (uit, rij, context) =>
        {
            uit.Html("<a class=\"samenhang-naam\"").Attribuut("href", adres(rij, context)).Html(">").Tekst(naam(rij)).Html("</a>");
            if (onder?.Invoke(rij) is { Length: > 0 } regel)
            {
                uit.Html("<span class=\"samenhang-sub\">").Tekst(regel).Html("</span>");
            }
        },
        Waarde = (rij, _) => naam(rij),
    };

    /// <summary>A text; nothing shows that it is not known.</summary>
    public static Lijstkolom<TRij> Tekst<TRij>(string sleutel, string titel, Func<TRij, string?> tekst) => new(sleutel, titel)
    {
        Sorteer = _ => Sorteerveld<TRij>.OpTekst(sleutel, tekst),
        Schrijf = (uit, rij, _) => Schrijf(uit, tekst(rij)),
        Waarde = (rij, _) => tekst(rij),
    };

    /// <summary>A choice, by its word.</summary>
    /// <param name="sleutel">Name in an address.</param>
    /// <param name="titel">Heading.</param>
    /// <param name="keuze">The choice; nothing is not known.</param>
    public static Lijstkolom<TRij> Keuze<TRij, T>(string sleutel, string titel, Func<TRij, T?> keuze)
        where T : struct, Enum => new(sleutel, titel)
        {
            Sorteer = _ => Sorteerveld<TRij>.OpGetal(sleutel, rij => keuze(rij) is { } waarde ? Convert.ToInt64(waarde, null) : null),
            Schrijf = (uit, rij, _) => Schrijf(uit, Woord(keuze(rij))),
            Waarde = (rij, _) => Woord(keuze(rij)),
        };

    /// <summary>A number of things.</summary>
    public static Lijstkolom<TRij> Aantal<TRij>(string sleutel, string titel, Func<TRij, int> aantal) => new(sleutel, titel)
    {
        Getal = true,
        Sorteer = _ => Sorteerveld<TRij>.OpGetal(sleutel, rij => aantal(rij)),
        Schrijf = (uit, rij, _) => uit.Getal(aantal(rij)),
        Waarde = (rij, _) => (decimal)aantal(rij),
    };

    /// <summary>Another record, as a link.</summary>
    public static Lijstkolom<TRij> Verwijzing<TRij>(string sleutel, string titel, Func<TRij, Feit?> feit) => new(sleutel, titel)
    {
        Sorteer = _ => Sorteerveld<TRij>.OpTekst(sleutel, rij => feit(rij)?.Titel),
        Schrijf = (uit, rij, context) =>
        {
            if (feit(rij) is not { } ander)
            {
                uit.Inhoud(Onbekend);
                return;
            }

            uit.Html("<a").Attribuut("href", context.Weg.Naar(ander)).Html(">").Tekst(ander.Titel).Html("</a>");
        },
        Waarde = (rij, _) => feit(rij)?.Titel,
    };

    private static string? Woord<T>(T? keuze)
        where T : struct, Enum => keuze is { } waarde ? Woorden.MetHoofdletter(Woorden.Van(waarde)) : null;

    private static void Schrijf(HtmlUitvoer uit, string? tekst)
    {
        if (string.IsNullOrEmpty(tekst))
        {
            uit.Inhoud(Onbekend);
        }
        else
        {
            uit.Tekst(tekst);
        }
    }
}
