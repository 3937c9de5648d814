// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.WatAls;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Portfolio.WatAls;

/// <summary>Steps in the words that people read.</summary>
/// <param name="blik">All the viewer may see.</param>
/// <param name="personen">Names of people.</param>
internal sealed class Stapzin(Blik blik, Personenlijst personen)
{
    /// <summary>"Stop Werk dichtbij, laatste dag 31 januari 2027".</summary>
    internal string Van(Stap stap)
    {
        var naam = Naam(stap.Op);
        return stap.Soort switch
        {
            Stapsoort.Stop => $"Stop {naam}{Dag(", laatste dag ", stap.Datum)}",
            Stapsoort.Start => $"Start {naam}{Dag(" op ", stap.Datum)}",
            Stapsoort.StelUit => $"Stel {naam} uit{Dag(" tot ", stap.Datum)}",
            Stapsoort.WijzigBudget => $"Geef {naam} in {stap.Jaar} {(stap.Bedrag is { } bedrag ? Bedragtekst.Toon(bedrag) : "een ander budget")}",
            Stapsoort.WijzigWerkwijze => $"Kies voor {naam} als werkwijze {(stap.Werkwijze is { } werkwijze ? Woorden.Van(werkwijze) : "een andere")}",
            Stapsoort.VoegSamen => $"Voeg {naam} samen met {(stap.Naar is { } naar ? Naam(naar) : "een andere")}{Dag(", laatste dag ", stap.Datum)}",
            Stapsoort.DraagOverAanLijn => $"Draag {naam} over aan de lijn{(personen.Zoek(stap.PersoonId) is { } wie ? $", bij {wie.Naam}" : "")}{Dag(", laatste dag ", stap.Datum)}",
            _ => naam,
        };
    }

    /// <summary>The question above the page.</summary>
    internal string Vraag(Lijst<Stap> stappen) => stappen switch
    {
        [] => "Wat als?",
        [var stap] => $"Wat als we {Naam(stap.Op)} {Doe(stap)}?",
        _ => $"Wat als we {stappen.Count} stappen zetten?",
    };

    private static string Doe(Stap stap) => stap.Soort switch
    {
        Stapsoort.Stop => "stoppen",
        Stapsoort.Start => "starten",
        Stapsoort.StelUit => "uitstellen",
        Stapsoort.WijzigBudget => "een ander budget geven",
        Stapsoort.WijzigWerkwijze => "anders aanpakken",
        Stapsoort.VoegSamen => "samenvoegen",
        _ => "overdragen aan de lijn",
    };

    private string Naam(Guid id) => blik.Zoek(id)?.Titel ?? "iets dat er niet is";

    private static string Dag(string voor, DateOnly? dag) => dag is { } datum ? voor + Datumtekst.Lang(datum) : "";
}
