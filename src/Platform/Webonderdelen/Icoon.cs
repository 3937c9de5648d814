// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>Line icons of 20 by 20 in the colour of the text. They say nothing to a screen reader: a word stands beside each.</summary>
public static class Icoon
{
    /// <summary>Arrow down: opens a menu.</summary>
    public static readonly IHtmlContent Omlaag = Maak("m5 8 5 5 5-5");

    /// <summary>Arrow to the right.</summary>
    public static readonly IHtmlContent Rechts = Maak("m8 5 5 5-5 5");

    /// <summary>Plus: something new.</summary>
    public static readonly IHtmlContent Plus = Maak("M10 4v12M4 10h12");

    /// <summary>Cross: take away.</summary>
    public static readonly IHtmlContent Kruis = Maak("m5 5 10 10M15 5 5 15");

    /// <summary>Check mark: confirmed or done.</summary>
    public static readonly IHtmlContent Vink = Maak("m4 10.5 4 4 8-9");

    /// <summary>Pen: edit.</summary>
    public static readonly IHtmlContent Pen = Maak("m4 16 1-4 8.5-8.5 3 3L8 15Z");

    /// <summary>Arrow into a tray: download.</summary>
    public static readonly IHtmlContent Download = Maak("M10 3v9m-4-4 4 4 4-4M4 16h12");

    /// <summary>Arrow out of a tray: bring a file.</summary>
    public static readonly IHtmlContent Upload = Maak("M10 12V3m-4 4 4-4 4 4M4 16h12");

    /// <summary>Printer.</summary>
    public static readonly IHtmlContent Afdruk = Maak("M6 7V3h8v4M6 14H3V8h14v6h-3M6 12h8v5H6z");

    /// <summary>Four boxes: view as cards.</summary>
    public static readonly IHtmlContent Kaarten = Maak("M3 3h6v6H3zM11 3h6v6h-6zM3 11h6v6H3zM11 11h6v6h-6z");

    /// <summary>Rows: view as table.</summary>
    public static readonly IHtmlContent Tabel = Maak("M3 4h14v12H3zM3 8h14M3 12h14M8 4v12");

    /// <summary>Bars one under another: view along the time.</summary>
    public static readonly IHtmlContent Tijdlijn = Maak("M3 5h8M6 10h9M10 15h7");

    /// <summary>Crossing lines: view as a matrix.</summary>
    public static readonly IHtmlContent Matrix = Maak("M3 3h14v14H3zM3 10h14M10 3v14");

    /// <summary>Dots that are joined: view as network.</summary>
    public static readonly IHtmlContent Netwerk = Maak("M6 5a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM6 15a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM18 10a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM6 5.8l8 3.4M6 14.2l8-3.4");

    /// <summary>Calendar: a date.</summary>
    public static readonly IHtmlContent Agenda = Maak("M3 5h14v12H3zM3 9h14M7 3v4M13 3v4");

    /// <summary>Magnifying glass: search.</summary>
    public static readonly IHtmlContent Zoek = Maak("M14 8.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0ZM13 13l4.5 4.5");

    /// <summary>Exclamation mark in a circle: read this.</summary>
    public static readonly IHtmlContent Let = Maak("M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0ZM10 6.5v4.25M10 13.25v.25");

    /// <summary>Finds an icon by its word, as written in a tag helper.</summary>
    /// <exception cref="ArgumentException">There is no such icon.</exception>
    public static IHtmlContent Van(string naam) => naam switch
    {
        "omlaag" => Omlaag,
        "rechts" => Rechts,
        "plus" => Plus,
        "kruis" => Kruis,
        "vink" => Vink,
        "pen" => Pen,
        "download" => Download,
        "upload" => Upload,
        "afdruk" => Afdruk,
        "kaarten" => Kaarten,
        "tabel" => Tabel,
        "tijdlijn" => Tijdlijn,
        "matrix" => Matrix,
        "netwerk" => Netwerk,
        "agenda" => Agenda,
        "zoek" => Zoek,
        "let" => Let,
        _ => throw new ArgumentException($"There is no icon '{naam}'.", nameof(naam)),
    };

    private static HtmlString Maak(string pad) =>
        new($"""<svg class="samenhang-icoon" viewBox="0 0 20 20" aria-hidden="true"><path d="{pad}"/></svg>""");
}
