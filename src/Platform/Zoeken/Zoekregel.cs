// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Zoeken;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Platform.Zoeken;

/// <summary>One result as it is shown.</summary>
/// <param name="Soort">Stored name of its kind.</param>
/// <param name="Naam">What it is called, in parts that were found and parts that were not.</param>
/// <param name="Plaats">Where it can be read.</param>
/// <param name="Toevoeging">What tells it apart from others: its code, phase, or the function of a person.</param>
/// <param name="Fragment">The text in which the words stand; nothing when they stand in the name.</param>
public sealed record Zoekregel(
    string Soort, IReadOnlyList<(string Tekst, bool Gevonden)> Naam, Vindplaats Plaats, string? Toevoeging, IReadOnlyList<(string Tekst, bool Gevonden)>? Fragment)
{
    private const int LangsteNaam = 160;

    /// <summary>The result as this page shows it.</summary>
    /// <param name="treffer">What was found.</param>
    /// <param name="woorden">Which words were found.</param>
    /// <param name="pagina">The page: what its viewer may see, and the moment it shows.</param>
    public static Zoekregel Van(Treffer treffer, Gevondenwoorden woorden, Pagina.BeeldPagina pagina)
    {
        ArgumentNullException.ThrowIfNull(treffer);
        ArgumentNullException.ThrowIfNull(woorden);
        ArgumentNullException.ThrowIfNull(pagina);
        if (treffer.Feit is not { } feit)
        {
            var persoon = pagina.Personen.Zoek(treffer.Id)!;
            return new Zoekregel(treffer.Soort, woorden.Merk(persoon.Naam), new Vindplaats(pagina.Weg.Persoon(persoon.Id), null), persoon.Functie, null);
        }

        // A note is its own name: it is shown once, as a name, not again below it.
        var titel = Titel(feit);
        var fragment = woorden.Fragment(Zoekteksten.Van(feit));
        var isNaam = Array.Exists(Zoekteksten.Van(feit), tekst => tekst.Veld != Veld.Naam && tekst.Tekst == titel);
        return new Zoekregel(
            treffer.Soort, isNaam && fragment is not null ? fragment : woorden.Merk(Kort(titel)), Vindplaats.Van(feit, pagina.Blik, pagina.Weg, pagina.Personen), Bijzonder(feit), isNaam ? null : fragment);
    }

    /// <summary>The word for a kind, with a capital: "Opgave", "Persoon".</summary>
    public static string Enkelvoud(string soort) => Woorden.MetHoofdletter(soort);

    /// <summary>The plural of a kind, with a capital: "Opgaven", "Mensen".</summary>
    public static string Meervoud(string soort) => Woorden.MetHoofdletter(soort == Zoekvraag.Persoon ? "mensen" : Soorten.Zoek(soort)!.Meervoud);

    private static string Titel(Feit feit) => feit switch
    {
        Stand stand => $"Stand van {Datumtekst.Kort(stand.Datum)}",
        Opgavetoets toets => $"Opgavetoets: {Woorden.Van(toets.Uitslag)}",
        Instelling instelling => instelling.Waarde,
        _ => feit.Titel,
    };

    private static string? Bijzonder(Feit feit) => feit switch
    {
        Opgave { IsAfgesloten: true } opgave => Met(opgave.Code, Woorden.Van(opgave.Status)),
        Opgave opgave => opgave.Code,
        Inspanning { IsAfgesloten: true } inspanning => Met(inspanning.Code, Woorden.Van(inspanning.Fase)),
        Inspanning inspanning => inspanning.Code,
        Doel doel => doel.Code,
        Indicator indicator => indicator.Code,
        Besluit besluit => besluit.Datum is { } dag ? Datumtekst.Kort(dag) : null,
        Budgetregel regel => Met(regel.Jaar?.ToString(CultureInfo.InvariantCulture), Woorden.Van(regel.Richting)),
        Begrotingskoppeling koppeling => koppeling.Jaar?.ToString(CultureInfo.InvariantCulture),
        Notitie notitie => Datumtekst.Kort(notitie.Datum),
        Overleg overleg => Datumtekst.Kort(overleg.Datum),
        Signaal signaal => Datumtekst.Kort(signaal.Datum),
        Opgavetoets toets => Datumtekst.Kort(toets.Datum),
        Waarneming waarneming => Datumtekst.Kort(waarneming.Datum),
        Bijlage bijlage => Datumtekst.Kort(bijlage.Datum),
        _ => null,
    };

    private static string Met(string? eerst, string dan) => eerst is null ? dan : $"{eerst}, {dan}";

    private static string Kort(string titel) =>
        titel.Length <= LangsteNaam ? titel : $"{titel.AsSpan(0, char.IsHighSurrogate(titel[LangsteNaam - 2]) ? LangsteNaam - 2 : LangsteNaam - 1).TrimEnd()}…";
}
