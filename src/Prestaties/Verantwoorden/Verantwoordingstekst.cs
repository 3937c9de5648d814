// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Verantwoorden;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Prestaties.Verantwoorden;

/// <summary>The sentences of a product of planning and control, on the page and in the document alike.</summary>
internal static class Verantwoordingstekst
{
    internal static string Bevestigd(Stand stand, Personenlijst personen) => Bevestigd(stand.BevestigdDoorId, stand.BevestigdOp ?? stand.Datum, personen);

    internal static string Bevestigd(Meting meting, Personenlijst personen) => Bevestigd(meting.BevestigdDoorId, meting.BevestigdOp, personen) + (meting.Status == Metingstatus.Voorlopig ? ", voorlopig" : "");

    /// <summary>"9 inspanningen: 1 afgesloten, 5 volgens verwachting, 2 met een aandachtspunt, 1 bijsturen."</summary>
    internal static string Werk(Opgaveverantwoording deel)
    {
        if (deel.Werk.IsEmpty) return "Er loopt geen inspanning.";
        int Tel(Licht licht) => deel.Werk.Count(werk => !werk.Inspanning.IsAfgesloten && (werk.Stand?.Oordeel ?? Licht.Onbekend) == licht);
        var delen = new[]
        {
            (deel.Werk.Count(werk => werk.Inspanning.IsAfgesloten), "afgesloten"),
            (Tel(Licht.VolgensVerwachting), "volgens verwachting"), (Tel(Licht.Aandachtspunt), "met een aandachtspunt"), (Tel(Licht.Bijsturen), "bijsturen"), (Tel(Licht.Onbekend), "zonder bevestigde stand"),
        };
        return $"{(deel.Werk.Length == 1 ? "Eén inspanning" : $"{deel.Werk.Length} inspanningen")}: {string.Join(", ", delen.Where(paar => paar.Item1 > 0).Select(paar => $"{paar.Item1} {paar.Item2}"))}.";
    }

    /// <summary>Cause, consequence and measure as sentences.</summary>
    internal static IEnumerable<string> Uitleg(Stand stand) =>
        new[] { stand.Toelichting, Met("Oorzaak", stand.Oorzaak), Met("Gevolg", stand.Gevolg), Met("Maatregel", stand.Maatregel) }.OfType<string>();

    internal static string Geld(Opgaveverantwoording deel, Verantwoording geheel)
    {
        if (deel.Geld.IsEmpty) return $"Over {geheel.Jaar} is geen geld vastgelegd.";
        var (begroot, gerealiseerd) = (deel.Geld.Sum(regel => regel.Begroot ?? 0), deel.Geld.Sum(regel => regel.Gerealiseerd ?? 0));
        var aantal = deel.Afwijkend(geheel.DrempelCenten).Count();
        return $"Begroot zijn {Bedragtekst.Toon(begroot)} aan lasten, gerealiseerd {Bedragtekst.Toon(gerealiseerd)}. "
            + $"{(aantal == 0 ? "Niets wijkt" : aantal == 1 ? "Eén regel wijkt" : $"{aantal} regels wijken")} meer dan {Bedragtekst.Toon(geheel.DrempelCenten)} af van de begroting.";
    }

    internal static IEnumerable<(string Label, string Bedrag)> Bedragen(Geldregel regel) =>
    [
        ("Begroot", Bedrag(regel.Begroot)), ("Gerealiseerd", Bedrag(regel.Gerealiseerd)), ("Prognose", Bedrag(regel.Prognose)),
        ("Afwijking", regel.Afwijking is > 0 and var meer ? $"{Bedragtekst.Toon(meer)} meer" : regel.Afwijking is < 0 and var minder ? $"{Bedragtekst.Toon(-minder)} minder" : "geen"),
    ];

    private static string Bedrag(long? centen) => centen is { } bedrag ? Bedragtekst.Toon(bedrag) : "onbekend";

    private static string? Met(string label, string? tekst) => tekst is null ? null : $"{label}: {tekst}";

    private static string Bevestigd(Guid? wie, DateOnly? op, Personenlijst personen) => $"bevestigd door {personen.Naam(wie)}{(op is { } dag ? $", {Datumtekst.Kort(dag)}" : "")}";
}
