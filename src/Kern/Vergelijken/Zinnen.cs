// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;

namespace Samenhang.Kern.Vergelijken;

/// <summary>Tells in Dutch sentences what happened to a record: what came, what went, and what changed from old to new.</summary>
/// <param name="eerder">The earlier Beeld with the eyes of the reader.</param>
/// <param name="later">The later Beeld with the same eyes.</param>
/// <param name="waarde">The words for a value of a field; empty when there is none or it may not be seen.</param>
/// <param name="rolnaam">What a role is called here.</param>
/// <param name="persoon">The name of a person.</param>
/// <param name="eerdere">The words for an earlier value, which may name what is not there any more; left out, those of <paramref name="waarde"/>.</param>
public sealed class Zinnen(
    Blik eerder, Blik later, Func<string, object?, string?> waarde, Func<Rol, string> rolnaam, Func<Guid?, string> persoon, Func<string, object?, string?>? eerdere = null)
{
    private const int Kort = 80;

    /// <summary>The sentences, without who and when; empty when nothing can be told to this reader.</summary>
    public IReadOnlyList<string> Van(Verschil verschil) => (verschil.Oud, verschil.Nieuw) switch
    {
        (var oud, Stand nieuw) => VanStand((Stand?)oud, nieuw),
        (var oud, Rolvervulling nieuw) => VanRol((Rolvervulling?)oud, nieuw, verschil),
        (Mijlpaal { BehaaldOp: null }, Mijlpaal { BehaaldOp: { } dag } nieuw) => [$"Mijlpaal ‘{Titel(nieuw)}’ is behaald op {Toon("BehaaldOp", dag)}."],
        (Mijlpaal { Datum: { } van } oud, Mijlpaal { Datum: { } naar } nieuw) when van != naar && verschil.Velden.Length == 1 =>
            [$"Mijlpaal ‘{Titel(nieuw)}’ {(naar.Tot > van.Tot ? "schoof op" : "kwam naar voren")} van {van} naar {naar}."],
        (null, Feit nieuw) => [Gekomen(nieuw)],
        (Feit oud, null) => [Gegaan(oud)],
        (Feit, Feit nieuw) => Gewijzigd(nieuw, verschil),
        _ => [],
    };

    private List<string> VanStand(Stand? oud, Stand nieuw)
    {
        var vorige = oud ?? Standen.Geldend(eerder.Naar(r => r.StandenVan, nieuw.Op), nieuw.Datum);
        var (voor, na) = (vorige?.Oordeel ?? Licht.Onbekend, nieuw.Oordeel);
        var zinnen = new List<string>
        {
            vorige is null ? $"De eerste stand is {Woorden.Van(na)}."
            : voor == na ? $"De stand is bevestigd en bleef {Woorden.Van(na)}."
            : $"De stand ging van {Woorden.Van(voor)} naar {Woorden.Van(na)}.",
        };
        if (vorige is not null)
        {
            zinnen.AddRange(Aspect("Inhoud", vorige.Inhoud, nieuw.Inhoud));
            zinnen.AddRange(Aspect("Planning", vorige.Planning, nieuw.Planning));
            zinnen.AddRange(Aspect("Geld", vorige.Geld, nieuw.Geld));
            zinnen.AddRange(Aspect("Risico", vorige.Risico, nieuw.Risico));
        }

        if (nieuw.Toelichting is { } toelichting && toelichting != vorige?.Toelichting)
        {
            zinnen.Add($"‘{Ingekort(toelichting, 2 * Kort)}’");
        }

        return zinnen;
    }

    private static IEnumerable<string> Aspect(string naam, Aspectstand voor, Aspectstand na) =>
        voor.Licht == na.Licht ? [] : [$"{naam}: van {Woorden.Van(voor.Licht)} naar {Woorden.Van(na.Licht)}."];

    private List<string> VanRol(Rolvervulling? oud, Rolvervulling nieuw, Verschil verschil)
    {
        var rol = rolnaam(nieuw.Rol);
        if (oud is not null && oud.Rol == nieuw.Rol && oud.Bezetting == nieuw.Bezetting && oud.PersoonId == nieuw.PersoonId)
        {
            if (nieuw.Lijn is { } lijn && lijn != oud.Lijn)
            {
                return [lijn.Akkoord ? $"De lijn is akkoord met de inzet van {persoon(lijn.VoorId)}." : $"De lijn is niet akkoord met de inzet van {persoon(lijn.VoorId)}: ‘{Ingekort(lijn.Reden ?? "", 2 * Kort)}’"];
            }

            return oud.Tot is null && nieuw.Tot is { } tot && nieuw.PersoonId is { } wie
                ? [$"{persoon(wie)} is {rol} tot en met {Toon("Tot", tot)}."]
                : Velden($"Rol {rol}: ", verschil);
        }

        var wordt = nieuw.Bezetting switch
        {
            Bezetting.Persoon => $"{persoon(nieuw.PersoonId)} is {(nieuw.Van is { } van ? $"vanaf {Toon("Van", van)} " : "")}{rol}",
            Bezetting.Vacature => $"De rol van {rol} is vacant",
            _ => $"Wie {rol} is, is nog onbekend",
        };
        return [oud is { Bezetting: Bezetting.Persoon } && oud.PersoonId != nieuw.PersoonId ? $"{wordt}; eerst was dat {persoon(oud.PersoonId)}." : $"{wordt}."];
    }

    private string Gekomen(Feit nieuw) => nieuw switch
    {
        Opgave or Inspanning or Doel or Partij or Portefeuille => $"{Woorden.MetHoofdletter(Soorten.Van(nieuw).Naam)} ‘{Titel(nieuw)}’ is nieuw.",
        Bijdrage bijdrage => $"‘{Naam(later, bijdrage.Van)}’ {Werking(bijdrage)} ‘{Naam(later, bijdrage.Naar)}’.",
        Afhankelijkheid afhankelijkheid => $"‘{Naam(later, afhankelijkheid.Van)}’ hangt nu samen met ‘{Naam(later, afhankelijkheid.Naar)}’.",
        Besluit besluit => $"Nieuw besluit, {Woorden.Van(besluit.Status)}: ‘{Titel(besluit)}’.",
        Meting meting => $"{Naam(later, meting.IndicatorId)}: {Woorden.Van(meting.Soort)} over {meting.Periode} is {Toon("Waarde", meting.Waarde)}.",
        Notitie notitie => $"Nieuwe notitie: ‘{Titel(notitie)}’.",
        Acceptatie acceptatie => $"Een bevinding is geaccepteerd tot en met {Toon("Tot", acceptatie.Tot)}: ‘{Titel(acceptatie)}’.",
        Overleg overleg => $"Nieuw overleg op {Toon("Datum", overleg.Datum)}: ‘{Titel(overleg)}’.",
        Afspraak afspraak => $"Nieuwe afspraak: ‘{Titel(afspraak)}’.",
        Signaal signaal => $"Nieuw signaal: ‘{Titel(signaal)}’.",
        Opgavetoets toets => $"De opgavetoets is gedaan; de uitslag is {Woorden.Van(toets.Uitslag)}.",
        Waarneming waarneming => $"{Woorden.MetHoofdletter(waarneming.Wie)} verwoordt de vraag zo: ‘{Titel(waarneming)}’.",
        Wyber wyber => $"Nieuwe wyber: ‘{Titel(wyber)}’.",
        Bijlage bijlage => $"Nieuwe bijlage: ‘{Titel(bijlage)}’.",
        Mijlpaal { Datum: { } datum } mijlpaal => $"Nieuwe mijlpaal ‘{Titel(mijlpaal)}’: {datum}.",
        Budgetregel regel => $"Nieuwe budgetregel ‘{Titel(regel)}’{(regel.Jaar is { } jaar ? $" voor {jaar}" : "")}{(regel.BegrootCenten is { } begroot ? $": {Toon("PrimitiefCenten", begroot)}" : "")}.",
        _ => $"{Benoem(nieuw)} is toegevoegd.",
    };

    private string Gegaan(Feit oud) => oud switch
    {
        Acceptatie acceptatie => $"Een bevinding is niet meer geaccepteerd: ‘{Titel(acceptatie)}’.",
        Rolvervulling { PersoonId: { } wie } rol => $"{persoon(wie)} staat niet meer als {rolnaam(rol.Rol)} vermeld.",
        Rolvervulling rol => $"De rol van {rolnaam(rol.Rol)} is weggehaald.",
        Bijdrage bijdrage => $"‘{Naam(eerder, bijdrage.Van)}’ {(bijdrage.Sterkte < 0 ? "werkt niet meer tegen" : "draagt niet meer bij aan")} ‘{Naam(eerder, bijdrage.Naar)}’.",
        _ => $"{Benoem(oud)} is weggehaald.",
    };

    private List<string> Gewijzigd(Feit nieuw, Verschil verschil) => nieuw switch
    {
        Opgave or Inspanning or Doel => Velden("", verschil),
        Bijdrage bijdrage => Velden($"Bijdrage van ‘{Naam(later, bijdrage.Van)}’ aan ‘{Naam(later, bijdrage.Naar)}’: ", verschil),
        Besluit besluit when verschil.Velden.Any(veld => veld.Veld == nameof(Besluit.Status)) => [$"Besluit ‘{Titel(besluit)}’ is {Woorden.Van(besluit.Status)}."],
        _ => Velden($"{Benoem(nieuw)}: ", verschil),
    };

    /// <summary>The record itself tells each field in a sentence; what hangs on it tells all of them in one.</summary>
    private List<string> Velden(string voor, Verschil verschil)
    {
        var delen =
            from veld in verschil.Velden
            where verschil.Velden.Length == 1 || veld.Veld != nameof(Budgetregel.Peildatum)
            let oud = (eerdere ?? waarde)(veld.Veld, veld.Oud)
            let nieuw = waarde(veld.Veld, veld.Nieuw)
            where oud != nieuw && !(string.IsNullOrEmpty(oud) && string.IsNullOrEmpty(nieuw))
            select Veldzin.Van(veld.Veld, oud, nieuw);
        var zinnen = delen.ToList();
        return zinnen.Count == 0 ? [] : voor.Length == 0 ? zinnen.ConvertAll(Woorden.MetHoofdletter) : [voor + string.Join(", ", zinnen.Select(zin => zin[..^1])) + "."];
    }

    private string Benoem(Feit feit) => feit switch
    {
        Meting meting => $"{Naam(later, meting.IndicatorId)}, {Woorden.Van(meting.Soort)} {meting.Periode}",
        Opdracht => "De opdracht",
        Opgavetoets toets => $"De opgavetoets van {Toon("Datum", toets.Datum)}",
        Stand stand => $"De stand van {Toon("Datum", stand.Datum)}",
        Afhankelijkheid => "De afhankelijkheid",
        Budgetregel regel => regel.Jaar is { } jaar ? $"Geld {jaar}" : "Geld",
        Risico risico => $"{Woorden.MetHoofdletter(Woorden.Van(risico.Soort))} ‘{Titel(risico)}’",
        _ => $"{Woorden.MetHoofdletter(Soorten.Van(feit).Naam)} ‘{Titel(feit)}’",
    };

    private static string Werking(Bijdrage bijdrage) => bijdrage.Sterkte switch
    {
        < 0 => $"{Woorden.Sterkte(bijdrage.Sterkte)}:",
        null => "draagt bij aan",
        _ => $"draagt {Woorden.Sterkte(bijdrage.Sterkte)} bij aan",
    };

    private string Toon(string veld, object inhoud) => waarde(veld, inhoud) ?? "";

    private static string Naam(Blik blik, Guid id) => blik.Zoek(id) is { } feit ? Titel(feit) : "iets dat er niet meer is";

    private static string Titel(Feit feit) => Ingekort(feit.Titel, Kort);

    private static string Ingekort(string tekst, int lengte) => tekst.Length <= lengte ? tekst : $"{tekst.AsSpan(0, lengte - 1).TrimEnd()}…";
}
