// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using System.Globalization;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;
using Samenhang.Kern.WatAls;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;
using Verschil = Samenhang.Platform.Webonderdelen.Verschil;

namespace Samenhang.Platform.Verloop;

/// <summary>Field values as people read them: names of people and records, choices in words, money and dates in Dutch.</summary>
/// <param name="blik">What the reader may see; what is hidden is left out, also as a value of something else.</param>
/// <param name="personen">Names of people.</param>
public sealed class Veldtekst(Blik blik, Personenlijst personen)
{
    private readonly Inrichting _inrichting = new(blik);
    private const string Centen = "Centen";
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly HashSet<string> Persoonsvelden =
    [
        nameof(Rolvervulling.PersoonId), nameof(Rolvervulling.PlaatsvervangerId), nameof(Mijlpaal.EigenaarId), nameof(Stand.BevestigdDoorId),
        nameof(Notitie.DoorId), nameof(Notitie.Genoemd), nameof(Overleg.Deelnemers), nameof(Portefeuille.BestuurderId),
        nameof(Wyber.BegeleiderId), nameof(Wyber.BeslisserId),
        $"{nameof(Rolvervulling.Lijn)}.{nameof(Lijnantwoord.DoorId)}", $"{nameof(Rolvervulling.Lijn)}.{nameof(Lijnantwoord.VoorId)}",
    ];

    /// <summary>The differences that can be told to this reader, in words.</summary>
    public IReadOnlyList<Verschil> Van(ImmutableArray<Veldverschil> velden)
    {
        var verschillen = new List<Verschil>(velden.Length);
        foreach (var veld in velden)
        {
            var (oud, nieuw) = (Waarde(veld.Veld, veld.Oud), Waarde(veld.Veld, veld.Nieuw));

            // What differs only in what may not be seen does not differ for this reader.
            if ((!string.IsNullOrEmpty(oud) || !string.IsNullOrEmpty(nieuw)) && oud != nieuw)
            {
                verschillen.Add(new Verschil(Naam(veld.Veld), oud, nieuw));
            }
        }

        return verschillen;
    }

    /// <summary>The words for a field: "formulering: nu" for <c>Formulering.Nu</c>.</summary>
    public static string Naam(string veld) =>
        veld == $"{nameof(Inspanning.Keuze)}.{nameof(Werkwijzekeuze.Op)}" ? "Gekozen op" : Woorden.MetHoofdletter(string.Join(": ", veld.Split('.').Select(Woorden.Veld)));

    /// <summary>The value as text; null when there is none, or when it may not be seen.</summary>
    /// <param name="veld">Name of the field, which tells what a number or an id stands for.</param>
    /// <param name="waarde">The value as the record holds it.</param>
    public string? Waarde(string veld, object? waarde) => waarde switch
    {
        null => null,
        string tekst => tekst,
        bool ja => ja ? "ja" : "nee",
        Rol rol => _inrichting.Rolnaam(rol),
        Enum keuze => Woorden.Van(keuze),
        int sterkte when veld == nameof(Bijdrage.Sterkte) => Woorden.Sterkte(sterkte),
        int getal => getal.ToString(CultureInfo.InvariantCulture),
        long centen when veld.EndsWith(Centen, StringComparison.Ordinal) => Bedragtekst.Toon(centen),
        decimal deel when veld == nameof(Begrotingskoppeling.Percentage) => $"{deel.ToString("0.##", Nederlands)}%",
        DateOnly dag => Datumtekst.Kort(dag),
        Guid id => Verwezen(veld, id),
        IEnumerable<Guid> ids => Samen(ids.Select(id => Verwezen(veld, id))),
        IEnumerable<string> teksten => Samen(teksten),
        IEnumerable<Portefeuillekoppeling> koppelingen => Samen(koppelingen.Select(Gekoppeld)),
        IEnumerable<Overlegpunt> punten => Samen(punten.Select(Besproken)),
        IEnumerable<Wyberomslag> omslagen => Samen(omslagen.Select(Omgeslagen)),
        IEnumerable<Betrokkenheid> betrokken => Samen(betrokken.Select(Betrokken)),
        IEnumerable<Stap> stappen => Samen(stappen.Select(Gestapt)),
        IEnumerable<Vraagantwoord> antwoorden => Samen(antwoorden.Select(antwoord => $"vraag {antwoord.Vraag}: {Woorden.Van(antwoord.Antwoord)}{(antwoord.Noot is { } noot ? $" ({noot})" : "")}")),
        IEnumerable<Werkwijzekeuze> keuzes => Samen(keuzes.Select(keuze => $"{Woorden.Van(keuze.Werkwijze ?? Werkwijze.NogNietGekozen)} ({Datumtekst.Kort(keuze.Op)})")),
        IEnumerable<Doelbewaking> bewaking => Samen(bewaking.Select(Bewaakt)),
        IFormattable ander => ander.ToString(null, Nederlands),
        _ => waarde.ToString(),
    };

    private string? Verwezen(string veld, Guid id)
    {
        if (Persoonsvelden.Contains(veld))
        {
            return personen.Zoek(id)?.Naam ?? "iemand die niet meer bekend is";
        }

        if (!blik.Ziet(id))
        {
            return null;
        }

        return blik.Zoek(id) is { } feit ? feit.Titel : "iets dat er nu niet meer is";
    }

    private string? Gekoppeld(Portefeuillekoppeling koppeling) =>
        Verwezen("", koppeling.PortefeuilleId) is { } naam ? koppeling.Coordineert ? $"{naam} (coördineert)" : naam : null;

    private string? Betrokken(Betrokkenheid betrokken) =>
        Verwezen("", betrokken.Op) is { } naam ? betrokken.Inbreng is { } inbreng ? $"{naam} ({inbreng})" : naam : null;

    private string? Gestapt(Stap stap) => Verwezen("", stap.Op) is { } op ? $"{Woorden.Van(stap.Soort)} ‘{op}’{(stap.Datum is { } dag ? $" per {Datumtekst.Kort(dag)}" : "")}" : null;

    private string? Bewaakt(Doelbewaking bewaking) => Verwezen("", bewaking.DoelId) is { } doel
        ? $"{doel} ({string.Join(", ", new[] { bewaking.EigenaarId is { } wie ? personen.Naam(wie) : "nog niemand", bewaking.Op is { } op ? Datumtekst.Kort(op) : "datum onbekend" })})"
        : null;

    private string? Besproken(Overlegpunt punt) =>
        punt.Over is { } over && !blik.Ziet(over) ? null : punt.Verslag is { } verslag ? $"{punt.Onderwerp}: {verslag}" : punt.Onderwerp;

    private string Omgeslagen(Wyberomslag omslag) =>
        $"{Woorden.Van(omslag.Richting)}, door {personen.Naam(omslag.DoorId)}{(omslag.Datum is { } dag ? $" op {Datumtekst.Kort(dag)}" : "")}: {omslag.Waarom}";

    private static string Samen(IEnumerable<string?> delen) => string.Join(", ", delen.Where(deel => !string.IsNullOrEmpty(deel)));
}
