// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Spoor;

/// <summary>What can happen to access; stored by name, so a name stays.</summary>
public enum Spoorsoort
{
    /// <summary>Somebody signed in.</summary>
    Aangemeld,

    /// <summary>Signing in was refused.</summary>
    Geweigerd,

    /// <summary>Somebody signed out, or ended sessions.</summary>
    Afgemeld,

    /// <summary>Somebody changed their own password.</summary>
    WachtwoordGewijzigd,

    /// <summary>A mail with a link to choose a new password was written.</summary>
    HerstelGevraagd,

    /// <summary>Somebody chose a new password through such a link.</summary>
    WachtwoordHersteld,

    /// <summary>A beheerder made a password for one use.</summary>
    EenmaligWachtwoord,

    /// <summary>Somebody was invited.</summary>
    Uitgenodigd,

    /// <summary>An invitation was withdrawn.</summary>
    UitnodigingIngetrokken,

    /// <summary>An invitation was accepted.</summary>
    UitnodigingAangenomen,

    /// <summary>Somebody got a role.</summary>
    RolGegeven,

    /// <summary>The dates of a role were changed.</summary>
    RolGewijzigd,

    /// <summary>A role was ended.</summary>
    RolBeeindigd,

    /// <summary>Somebody set up a second factor.</summary>
    TweedeFactorAan,

    /// <summary>A second factor was taken away.</summary>
    TweedeFactorUit,

    /// <summary>Somebody signed in with a recovery code.</summary>
    HerstelcodeGebruikt,

    /// <summary>Somebody made new recovery codes.</summary>
    HerstelcodesVernieuwd,

    /// <summary>Somebody added a passkey.</summary>
    PasskeyToegevoegd,

    /// <summary>Somebody took a passkey away.</summary>
    PasskeyVerwijderd,

    /// <summary>An account was locked for a while after too many wrong passwords or codes.</summary>
    Vergrendeld,

    /// <summary>How people sign in through the organisation was changed.</summary>
    KoppelingGewijzigd,

    /// <summary>For which roles a second factor is obliged was changed.</summary>
    EisGewijzigd,

    /// <summary>A link for a guest was made.</summary>
    GastlinkGemaakt,

    /// <summary>Something was done with a link for a guest.</summary>
    GastlinkGebruikt,

    /// <summary>A link for a guest was withdrawn.</summary>
    GastlinkIngetrokken,
}
