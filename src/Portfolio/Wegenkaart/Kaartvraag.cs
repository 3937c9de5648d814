// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Notatie;
using Samenhang.Kern.Wegenkaart;
using Samenhang.Platform.Verloop;

namespace Samenhang.Portfolio.Wegenkaart;

/// <summary>Which lines between efforts are drawn.</summary>
internal enum Lijnkeuze
{
    /// <summary>Those whose order is broken.</summary>
    Gebroken,

    /// <summary>All of them.</summary>
    Alle,

    /// <summary>None.</summary>
    Geen,
}

/// <summary>What the address asks of the drawing, besides the filters. What is not understood does not count and is said.</summary>
internal sealed class Kaartvraag
{
    /// <summary>The parameters that this reads.</summary>
    internal static readonly string[] Namen = ["zoom", "van", "tot", Tegenkeuze.Naam, "lijnen", "cyclus", "uit"];

    private readonly List<string> _meldingen;

    internal Kaartvraag(IQueryCollection vraag, List<string> meldingen)
    {
        _meldingen = meldingen;
        Zoom = Keuze(vraag, "zoom", Zoom.Kwartaal);
        Lijnen = Keuze(vraag, "lijnen", Lijnkeuze.Gebroken);
        Cyclus = Tekst(vraag, "cyclus") != "nee";
        AllesUit = Tekst(vraag, "uit") == "alles";
        (Vantekst, Tottekst) = (Tekst(vraag, "van"), Tekst(vraag, "tot"));
        (Van, Tot) = (Datum("Periode vanaf", Vantekst), Datum("Periode tot en met", Tottekst));
        if (Van is { } van && Tot is { } tot && tot.Tot < van.Van)
        {
            meldingen.Add("De periode eindigt vóór ze begint. Dit telt niet mee.");
            (Van, Tot) = (null, null);
        }

        Vergelijk = Tegenkeuze.Lees(vraag[Tegenkeuze.Naam]);
        if (Vergelijk.Bezwaar is { } bezwaar)
        {
            meldingen.Add(bezwaar);
        }
    }

    internal Zoom Zoom { get; }

    internal Lijnkeuze Lijnen { get; }

    /// <summary>The points of planning &amp; control are shown.</summary>
    internal bool Cyclus { get; }

    /// <summary>Every group is unfolded, however many there are.</summary>
    internal bool AllesUit { get; }

    internal string? Vantekst { get; }

    internal string? Tottekst { get; }

    internal Datering? Van { get; }

    internal Datering? Tot { get; }

    /// <summary>The moment to compare with.</summary>
    internal Tegenkeuze Vergelijk { get; }

    private static string? Tekst(IQueryCollection vraag, string naam) => vraag[naam] is [{ Length: > 0 and <= 60 } waarde, ..] ? waarde.Trim() : null;

    private T Keuze<T>(IQueryCollection vraag, string naam, T gewoon)
        where T : struct, Enum
    {
        var tekst = Tekst(vraag, naam);
        if (tekst is null)
        {
            return gewoon;
        }

        foreach (var keuze in Enum.GetValues<T>())
        {
            if (string.Equals(keuze.ToString(), tekst, StringComparison.OrdinalIgnoreCase))
            {
                return keuze;
            }
        }

        Onbegrepen(naam, tekst);
        return gewoon;
    }

    private Datering? Datum(string wat, string? tekst)
    {
        var lezing = Datums.Lees(tekst);
        if (lezing.Bezwaar is not null)
        {
            Onbegrepen(wat, tekst!);
            return null;
        }

        return lezing.HeeftWaarde ? new Datering(lezing.Waarde.Van, lezing.Waarde.Tot) : null;
    }

    private void Onbegrepen(string wat, string waarde) => _meldingen.Add($"{Kern.Landschap.Woorden.MetHoofdletter(wat)} {Woordvorm.Aanhaling(waarde)} kennen we niet. Dit telt niet mee.");
}
