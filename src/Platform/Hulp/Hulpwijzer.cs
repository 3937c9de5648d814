// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Hulp;

/// <summary>Which chapter of the handbook belongs to a page.</summary>
internal static class Hulpwijzer
{
    // Where the chapter is not called as the place: the list and one of it, and what stands elsewhere in the menu.
    private static readonly Dictionary<string, (string Lijst, string Een)> Plaatsen = new()
    {
        [""] = ("vandaag", "vandaag"),
        ["opgaven"] = ("landschap", "opgave"),
        ["inspanningen"] = ("landschap", "inspanning"),
        ["momenten"] = ("tijdbalk", "tijdbalk"),
        ["doelen"] = ("landschap", "opgave"),
        ["driehoeken"] = ("rollen", "rollen"),
        ["rolkaarten"] = ("rollen", "rollen"),
        ["inzet"] = ("rollen", "rollen"),
        ["rolprofielen"] = ("rollen", "rollen"),
        ["opvolging"] = ("rollen", "rollen"),
        ["overdrachtsdossier"] = ("bestuurswissel", "bestuurswissel"),
        ["lijsten"] = ("landschap", "landschap"),
        ["wijzigingen"] = ("terugzetten", "terugzetten"),
        ["geschiedenis"] = ("terugzetten", "terugzetten"),
        ["portfolio"] = ("besluiten", "besluiten"),
        ["opgavetoets"] = ("signalen", "signalen"),
        ["meld"] = ("signalen", "signalen"),
        ["standoverzicht"] = ("stand", "stand"),
        ["herijkingen"] = ("werkwijze", "werkwijze"),
        ["doe-de-test"] = ("werkwijze", "werkwijze"),
        ["aanmelden"] = ("beginnen", "beginnen"),
        ["demo"] = ("beginnen", "beginnen"),
        ["w"] = ("wybers", "wybers"),
    };

    /// <summary>The address of the chapter for the page at this path; the table of contents when no chapter is about it.</summary>
    internal static string Adres(string pad, Handboek handboek)
    {
        var delen = pad.Trim('/').Split('/');
        // Below /portfolio a place may have a chapter of its own.
        if (delen is ["portfolio", var deel, ..] && (deel == "afspraken" ? "overleg" : deel) is var plek && handboek.Zoek(plek) is { Naam.Length: > 0 })
        {
            return "/hulp/" + plek;
        }

        if (delen is ["inspanningen", _, "werkwijzetest" or "werkwijze" or "herijken" or "vervolg"]) return "/hulp/werkwijze";
        if (delen is ["inspanningen", _, "stand" or "standlink"]) return "/hulp/stand";

        // What compares or draws is explained in one place, whatever it is about.
        var naam = delen[^1] is "vergelijken" or "netwerk" ? delen[^1] : Plaatsen.TryGetValue(delen[0], out var plaats) ? (delen.Length > 1 ? plaats.Een : plaats.Lijst) : delen[0];
        return handboek.Zoek(naam) is { Naam.Length: > 0 } ? "/hulp/" + naam : "/hulp";
    }
}
