// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Mastermind;

/// <summary>How far an application has come.</summary>
public enum Mastermindstaat
{
    /// <summary>Asked for a place.</summary>
    Aangemeld,

    /// <summary>Spoken with, no decision yet.</summary>
    Besproken,

    /// <summary>Admitted: counts when groups are made.</summary>
    Toegelaten,

    /// <summary>Has a place in a group.</summary>
    Geplaatst,

    /// <summary>Waits for a place, also in a next round.</summary>
    Wachtlijst,

    /// <summary>No place, with a reason.</summary>
    Afgewezen,

    /// <summary>Withdrew.</summary>
    Teruggetrokken,
}
