// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Spoor;

/// <summary>What happened, in the words of the user.</summary>
public static class Spoorwoorden
{
    /// <summary>As the start of a line.</summary>
    public static string Van(Spoorsoort soort) => soort switch
    {
        Spoorsoort.Aangemeld => "Aangemeld",
        Spoorsoort.Geweigerd => "Aanmelden geweigerd",
        Spoorsoort.Afgemeld => "Afgemeld",
        Spoorsoort.WachtwoordGewijzigd => "Wachtwoord gewijzigd",
        Spoorsoort.HerstelGevraagd => "Nieuw wachtwoord gevraagd",
        Spoorsoort.WachtwoordHersteld => "Nieuw wachtwoord gekozen via de mail",
        Spoorsoort.EenmaligWachtwoord => "Eenmalig wachtwoord gemaakt",
        Spoorsoort.Uitgenodigd => "Uitgenodigd",
        Spoorsoort.UitnodigingIngetrokken => "Uitnodiging ingetrokken",
        Spoorsoort.UitnodigingAangenomen => "Uitnodiging aangenomen",
        Spoorsoort.RolGegeven => "Rol gegeven",
        Spoorsoort.RolGewijzigd => "Rol gewijzigd",
        Spoorsoort.RolBeeindigd => "Rol beëindigd",
        Spoorsoort.TweedeFactorAan => "Tweede stap ingesteld",
        Spoorsoort.TweedeFactorUit => "Tweede stap weggehaald",
        Spoorsoort.HerstelcodeGebruikt => "Herstelcode gebruikt",
        Spoorsoort.HerstelcodesVernieuwd => "Nieuwe herstelcodes gemaakt",
        Spoorsoort.PasskeyToegevoegd => "Passkey toegevoegd",
        Spoorsoort.PasskeyVerwijderd => "Passkey verwijderd",
        Spoorsoort.Vergrendeld => "Account een kwartier dicht",
        Spoorsoort.KoppelingGewijzigd => "Aanmelden via de organisatie gewijzigd",
        Spoorsoort.EisGewijzigd => "Rollen met verplichte tweede stap gewijzigd",
        Spoorsoort.GastlinkGemaakt => "Link voor een gast gemaakt",
        Spoorsoort.GastlinkGebruikt => "Link voor een gast gebruikt",
        Spoorsoort.GastlinkIngetrokken => "Link voor een gast ingetrokken",
        _ => soort.ToString(),
    };
}
