// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Identiteit;

/// <summary>What a browser says it is, in words people know. Only to recognise a device by: anybody can say anything.</summary>
internal static class Apparaatnaam
{
    // Each browser also says the names of those it descends from, so the order matters.
    private static readonly (string Teken, string Naam)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Teken, string Naam)[] Systemen =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Macintosh", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux")];

    internal static string Van(string? browser) => $"{Zoek(Browsers, browser) ?? "Onbekende browser"} op {Zoek(Systemen, browser) ?? "een onbekend apparaat"}";

    private static string? Zoek((string Teken, string Naam)[] namen, string? browser) =>
        namen.FirstOrDefault(naam => browser?.Contains(naam.Teken, StringComparison.Ordinal) == true).Naam;
}
