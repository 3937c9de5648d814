// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Samenhang.Leerhuis.Onderdelen;

namespace Samenhang.Leerhuis.Kalender;

/// <summary>What somebody asks of the calendar: all of it stands in the address, so that it can be shared and followed.</summary>
internal sealed record Kalendervraag(string? Tekst, string? Thema, string? Reeks, string? Soort, string? Vorm, string? Voorwie, string? Regio, bool NogPlaats)
{
    private const int Langste = 200;

    internal static Kalendervraag Lees(IQueryCollection vraag) => new(
        Waarde(vraag, "tekst"), Waarde(vraag, "thema"), Waarde(vraag, "reeks"), Waarde(vraag, "soort"), Waarde(vraag, "vorm"), Waarde(vraag, "voorwie"), Waarde(vraag, "regio"), Waarde(vraag, "plaats") == "ja");

    internal bool IsLeeg => this == new Kalendervraag(null, null, null, null, null, null, null, false);

    /// <summary>The choices in words.</summary>
    internal string Omschrijving => string.Join(", ", Delen().Select(deel => deel.Naam == "plaats" ? deel.Waarde is null ? null : "nog plaats" : deel.Waarde).OfType<string>());

    internal bool Past(Activiteitkaart kaart, DateTime nu) =>
        (Thema is null || kaart.Themas.Contains(Thema, StringComparer.OrdinalIgnoreCase))
        && Is(Reeks, kaart.Reeks)
        && Is(Soort, Leerhuiswoorden.Van(kaart.A.Soort))
        && Is(Vorm, Leerhuiswoorden.Van(kaart.A.Vorm))
        && (Voorwie is null || kaart.Voorwie.Contains(Voorwie, StringComparer.OrdinalIgnoreCase))
        // What is for everywhere, or on the internet, is for every region.
        && (kaart.A.Regio is null || Is(Regio, kaart.A.Regio))
        && (!NogPlaats || (kaart.IsOpen(nu) && !kaart.IsVol))
        && (Tekst is null || Bevat(kaart.A.Titel) || Bevat(kaart.A.Aankondiging) || Bevat(kaart.A.Themas) || Bevat(kaart.A.Sprekers) || Bevat(kaart.A.Plaats));

    /// <summary>The query of an address that asks this, with what is given beside it.</summary>
    internal string Query(params ReadOnlySpan<(string Naam, string? Waarde)> anders)
    {
        var delen = new List<KeyValuePair<string, string?>>();
        foreach (var (naam, waarde) in Delen())
        {
            if (!string.IsNullOrEmpty(waarde)) delen.Add(new(naam, waarde));
        }

        foreach (var (naam, waarde) in anders)
        {
            delen.RemoveAll(deel => deel.Key == naam);
            if (!string.IsNullOrEmpty(waarde)) delen.Add(new(naam, waarde));
        }

        return QueryString.Create(delen).ToString();
    }

    private IEnumerable<(string Naam, string? Waarde)> Delen() =>
        [("tekst", Tekst), ("thema", Thema), ("reeks", Reeks), ("soort", Soort), ("vorm", Vorm), ("voorwie", Voorwie), ("regio", Regio), ("plaats", NogPlaats ? "ja" : null)];

    private bool Bevat(string? tekst) => tekst?.Contains(Tekst!, StringComparison.OrdinalIgnoreCase) == true;

    private static bool Is(string? gevraagd, string? waarde) => gevraagd is null || string.Equals(gevraagd, waarde, StringComparison.OrdinalIgnoreCase);

    private static string? Waarde(IQueryCollection vraag, string naam)
    {
        var waarde = vraag[naam].ToString().Trim();
        return waarde.Length is 0 or > Langste ? null : waarde;
    }
}
