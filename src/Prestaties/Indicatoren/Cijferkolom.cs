// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Prestaties.Indicatoren;

/// <summary>The latest figure in a row, with who confirmed it and when.</summary>
internal static class Cijferkolom
{
    internal static IReadOnlyList<string> Waarden { get; } = [Indicatorenbron.Bevestigd, Indicatorenbron.Onbevestigd, Indicatorenbron.Leeg];

    internal static string Woord(string waarde) => waarde switch
    {
        Indicatorenbron.Bevestigd => "Bevestigd",
        Indicatorenbron.Onbevestigd => "Nog niet bevestigd",
        _ => "Nog niets gemeten",
    };

    internal static string? Streefwaarde(Indicatorrij rij) =>
        rij.Reeks.Streefwaarde is { } streef ? $"{Cijfertekst.Toon(streef.Waarde, rij.Indicator.Eenheid)} in {streef.Periode}" : null;

    internal static void Schrijf(HtmlUitvoer uit, Indicatorrij rij, Personenlijst personen)
    {
        if (rij.Reeks.Laatste is not { } laatste)
        {
            uit.Html("<span class=\"samenhang-leegwaarde\">nog niets gemeten</span>");
            return;
        }

        uit.Html("<strong class=\"samenhang-cijfer\">").Tekst(Cijfertekst.Toon(laatste.Waarde, rij.Indicator.Eenheid)).Html("</strong><span class=\"samenhang-sub\">").Tekst(laatste.Periode.ToString()).Html(", ");
        if (laatste.BevestigdDoorId is { } wie)
        {
            uit.Html("bevestigd door ").Tekst(personen.Naam(wie)).Tekst(laatste.BevestigdOp is { } dag ? $", {Datumtekst.Kort(dag)}" : null);
        }
        else
        {
            uit.Html(laatste.Status == Metingstatus.Voorlopig ? "voorlopig, nog niet bevestigd" : "nog niet bevestigd");
        }

        uit.Html("</span>");
    }
}
