// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.WatAls;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Portfolio.Voorstellen;

/// <summary>A step in Dutch, for people who did not write it.</summary>
internal static class Staptekst
{
    /// <summary>"Stoppen met ‘Wijkteams’ per 31 januari 2027"; nothing when the viewer may not see what it is about.</summary>
    internal static string? Van(Stap stap, BeeldPagina pagina)
    {
        if (pagina.Blik.Zoek(stap.Op) is not { } feit)
        {
            return null;
        }

        var op = $"‘{feit.Titel}’";
        var naar = stap.Naar is { } id && pagina.Blik.Zoek(id) is { } ander ? $"‘{ander.Titel}’" : "een andere";
        var wat = stap.Soort switch
        {
            Stapsoort.Stop => $"Stoppen met {op}",
            Stapsoort.Start => $"Starten met {op}",
            Stapsoort.StelUit => $"{op} later",
            Stapsoort.WijzigBudget => $"Budget van {op}{(stap.Jaar is { } jaar ? $" in {jaar.ToString(CultureInfo.InvariantCulture)}" : "")} wordt {(stap.Bedrag is { } centen ? Bedragtekst.Toon(centen) : "anders")}",
            Stapsoort.WijzigWerkwijze => $"Werkwijze van {op} wordt {(stap.Werkwijze is { } werkwijze ? Woorden.Van(werkwijze) : "anders")}",
            Stapsoort.VoegSamen => $"{op} gaat verder in {naar}",
            Stapsoort.DraagOverAanLijn => $"{op} overdragen aan de lijn",
            _ => op,
        };
        var wie = stap.PersoonId is { } persoon ? $", naar {pagina.Personen.Naam(persoon)}" : "";
        return $"{wat}{wie}{(stap.Datum is { } dag ? $", per {Datumtekst.Lang(dag)}" : "")}";
    }

    /// <summary>What a decision with these steps is called in the list.</summary>
    internal static Besluitsoort Soort(Lijst<Stap> stappen) => stappen.Count == 0 ? Besluitsoort.Wijzig : stappen[0].Soort switch
    {
        Stapsoort.Stop => Besluitsoort.Stop,
        Stapsoort.Start => Besluitsoort.Start,
        Stapsoort.WijzigBudget => Besluitsoort.Begrotingswijziging,
        Stapsoort.WijzigWerkwijze => Besluitsoort.Herijk,
        Stapsoort.VoegSamen => Besluitsoort.VoegSamen,
        Stapsoort.DraagOverAanLijn => Besluitsoort.DraagOver,
        _ => Besluitsoort.Wijzig,
    };
}
