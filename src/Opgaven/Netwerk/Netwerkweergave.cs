// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Netwerk;
using Samenhang.Kern.Toetsen;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Netwerk;

/// <summary>A network as one viewer sees it: what is in it, where everything stands, and what can be done with it.</summary>
internal sealed class Netwerkweergave
{
    /// <summary>More boxes than this are not drawn: nobody can read them, and a browser gets slow.</summary>
    internal const int MeesteKnopen = 1500;

    /// <summary>Up to this width a drawing that fits the page is still legible.</summary>
    private const int Passend = 1560;

    internal Netwerkweergave(Lezing lezing, Netwerkkeuze keuze, Opgave? opgave, Bevindingenbeeld bevindingen)
    {
        (Lezing, Keuze, Opgave) = (lezing, keuze, opgave);
        Inhoud = Netwerklezer.Lees(lezing.Blik, lezing.Peildatum, keuze.Vraag, bevindingen);
        TeGroot = Inhoud.Knopen.Length > MeesteKnopen;
        Schikking = TeGroot ? null : Schikking.Van(Inhoud);
        Focus = keuze.Vraag.Focus is { } focus && Inhoud.Plaats(focus) is >= 0 and var plaats ? Inhoud.Verband(plaats) : null;
        Gevonden = keuze.Zoektekst is { } tekst
            ? [.. Enumerable.Range(0, Inhoud.Knopen.Length).Where(nummer => Bevat(Inhoud.Knopen[nummer], tekst))]
            : [];
    }

    internal Lezing Lezing { get; }

    internal Netwerkkeuze Keuze { get; }

    /// <summary>The opgave; empty for the whole organisation.</summary>
    internal Opgave? Opgave { get; }

    internal Netwerkinhoud Inhoud { get; }

    /// <summary>Too much for one drawing: the page asks to choose a part.</summary>
    internal bool TeGroot { get; }

    /// <summary>Where everything stands; empty when there is too much.</summary>
    internal Schikking? Schikking { get; }

    /// <summary>Size in per cent when nobody chose one; empty to make it fit, which a very wide drawing would not survive.</summary>
    internal int? Grootte => Keuze.Grootte switch { 0 => null, { } gekozen => gekozen, _ => Schikking?.Breedte > Passend ? 80 : null };

    /// <summary>What is looked at; empty when nothing is.</summary>
    internal Verband? Focus { get; }

    /// <summary>The name of what is looked at, also of an effort within a group.</summary>
    internal string? Focusnaam => Focus is null ? null : Lezing.Blik.Zoek(Keuze.Vraag.Focus!.Value)?.Titel;

    /// <summary>Places of the boxes whose name has the text that is searched for.</summary>
    internal HashSet<int> Gevonden { get; }

    internal bool MagWijzigen => Lezing.MagWijzigen(Recht.InspanningWijzigen);

    /// <summary>Is this line shown in the choice of lines?</summary>
    internal bool Toont(Lijn lijn) => Keuze.Lijnkeuze switch
    {
        Netwerkkeuze.Primair => lijn.Primair || lijn.Soort == Lijnsoort.Afhankelijkheid,
        Netwerkkeuze.Tegen => lijn.Tegen,
        _ => true,
    };

    /// <summary>Where a contribution is changed, with the way back to here.</summary>
    internal string Wijzigadres(Bijdrage bijdrage) => $"/bijdragen/{bijdrage.Id}?terug={Uri.EscapeDataString(Keuze.Adres(Netwerkkeuze.Blad, null))}";

    /// <summary>Where a contribution is added, with the way back to here.</summary>
    internal string Verbindadres(Guid van) => $"/bijdragen/nieuw?bij={van}&terug={Uri.EscapeDataString(Keuze.Adres(Netwerkkeuze.Blad, null))}";

    /// <summary>What is in it, in one sentence; or what is looked at.</summary>
    internal string Zin()
    {
        if (Focus is not { } focus)
        {
            return $"Van inspanning naar effect: {Tel(Inhoud.Inspanningen, "inspanning", "inspanningen")}, {Tel(Inhoud.Doelen, "doel", "doelen")} en {Tel(Inhoud.Effecten, "maatschappelijk effect", "maatschappelijke effecten")}.";
        }

        var verder = focus.Na.Where(plaats => plaats != focus.Plaats).Select(plaats => Inhoud.Knopen[plaats].Soort).ToList();
        var effecten = verder.Count(soort => soort == Knoopsoort.Effect);
        var bij = verder.Count == 0
            ? "draagt nog nergens aan bij"
            : $"draagt bij aan {Tel(verder.Count - effecten, "doel", "doelen")}{(effecten > 0 ? $" en langs die weg aan {Tel(effecten, "effect", "effecten")}" : "")}";
        var steun = focus.Voor.Where(plaats => plaats != focus.Plaats).Sum(plaats => Inhoud.Knopen[plaats].Soort switch { Knoopsoort.Inspanning => 1, Knoopsoort.Groep => Inhoud.Knopen[plaats].Inhoud.Length, _ => 0 });
        return Inhoud.Knopen[focus.Plaats].Soort is Knoopsoort.Inspanning or Knoopsoort.Groep ? bij + "." : $"krijgt steun van {Tel(steun, "inspanning", "inspanningen")} en {bij}.";
    }

    internal static string Tel(int aantal, string een, string meer) => $"{Lijsttekst.Getal(aantal)} {(aantal == 1 ? een : meer)}";

    private static bool Bevat(Knoop knoop, string tekst) =>
        Past(knoop.Naam, tekst) || Past(knoop.Inspanning?.Inspanning.Code ?? knoop.Doel?.Code, tekst) || knoop.Inhoud.Any(rij => Past(rij.Inspanning.Naam, tekst) || Past(rij.Inspanning.Code, tekst));

    private static bool Past(string? naam, string tekst) => naam?.Contains(tekst, StringComparison.CurrentCultureIgnoreCase) == true;
}
