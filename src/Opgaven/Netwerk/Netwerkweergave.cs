// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Netwerk;
using Samenhang.Kern.Toetsen;
using Samenhang.Kern.Vergelijken;
using Samenhang.Platform.Bevindingen;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Verloop;

namespace Samenhang.Opgaven.Netwerk;

/// <summary>A network as one viewer sees it: what is in it, where everything stands, and what can be done with it.</summary>
internal sealed class Netwerkweergave
{
    /// <summary>More boxes than this are not drawn: nobody can read them, and a browser gets slow.</summary>
    internal const int MeesteKnopen = 1500;

    /// <summary>Up to this width a drawing that fits the page is still legible.</summary>
    private const int Passend = 1560;

    private Netwerkweergave(Lezing lezing, Netwerkkeuze keuze, Opgave? opgave, Bevindingenbeeld bevindingen, Tegenover? tegen)
    {
        (Lezing, Keuze, Opgave, Tegen) = (lezing, keuze, opgave, tegen);
        Vergelijking = tegen is null ? null : Netwerkvergelijking.Van(tegen.Beeld);
        Blik = Vergelijking?.Samen ?? lezing.Blik;
        Inhoud = Netwerklezer.Lees(Blik, lezing.Peildatum, keuze.Vraag with { Vergelijking = Vergelijking }, bevindingen);
        TeGroot = Inhoud.Knopen.Length > MeesteKnopen;
        Schikking = TeGroot ? null : Schikking.Van(Inhoud);
        Focus = keuze.Vraag.Focus is { } focus && Inhoud.Plaats(focus) is >= 0 and var plaats ? Inhoud.Verband(plaats) : null;
        Gevonden = keuze.Zoektekst is { } tekst
            ? [.. Enumerable.Range(0, Inhoud.Knopen.Length).Where(nummer => Bevat(Inhoud.Knopen[nummer], tekst))]
            : [];
    }

    /// <summary>Reads the network, and the moment to compare with.</summary>
    internal static async Task<Netwerkweergave> LeesAsync(BeeldPagina pagina, Netwerkkeuze keuze, Opgave? opgave, Bevindingenlezer bevindingen)
    {
        var gevonden = await bevindingen.LeesAsync(pagina, pagina.HttpContext.RequestAborted);
        var (tegen, bezwaar) = keuze.Vergelijk.Peil is { } peil ? await Tegenover.LeesAsync(pagina, peil) : (null, keuze.Vergelijk.Bezwaar);
        return new Netwerkweergave(pagina.Lezing, keuze, opgave, gevonden, tegen) { Bezwaar = bezwaar };
    }

    internal Lezing Lezing { get; }

    /// <summary>What is drawn: what the page shows, and when it is compared also what went since.</summary>
    internal Blik Blik { get; }

    /// <summary>The moment it is compared with; empty when it is not.</summary>
    internal Tegenover? Tegen { get; }

    /// <summary>What differs from that moment.</summary>
    internal Netwerkvergelijking? Vergelijking { get; }

    /// <summary>Why it is not compared with what the address asks.</summary>
    internal string? Bezwaar { get; private init; }

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
    internal string? Focusnaam => Focus is null ? null : Blik.Zoek(Keuze.Vraag.Focus!.Value)?.Titel;

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

    /// <summary>Where a contribution or dependency is changed, with the way back to here.</summary>
    internal string Wijzigadres(Feit lijn) => $"/{(lijn is Bijdrage ? "bijdragen" : "afhankelijkheden")}/{lijn.Id}?terug={Uri.EscapeDataString(Keuze.Adres(Netwerkkeuze.Blad, null))}";

    /// <summary>Where a contribution is added, with the way back to here.</summary>
    internal string Verbindadres(Guid van) => $"/bijdragen/nieuw?bij={van}&terug={Uri.EscapeDataString(Keuze.Adres(Netwerkkeuze.Blad, null))}";

    /// <summary>Is this record there at the moment that is shown? What went has no page and cannot be changed.</summary>
    internal bool IsEr(Guid id) => Vergelijking is null || Lezing.Blik.Zoek(id) is not null;

    /// <summary>What happened to a record since the compared moment.</summary>
    internal Verschilsoort? Verschil(Guid id) => Vergelijking?.Soort(id);

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
