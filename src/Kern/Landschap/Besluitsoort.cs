// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>What a decision does.</summary>
public enum Besluitsoort
{
    /// <summary>Starts an opgave or effort.</summary>
    Start,

    /// <summary>Ends one.</summary>
    Stop,

    /// <summary>Changes one.</summary>
    Wijzig,

    /// <summary>Looks at one again.</summary>
    Herijk,

    /// <summary>Puts one before another.</summary>
    Prioriteer,

    /// <summary>Joins several.</summary>
    VoegSamen,

    /// <summary>Splits one.</summary>
    Splits,

    /// <summary>Hands over to the line or to another.</summary>
    DraagOver,

    /// <summary>Changes the budget.</summary>
    Begrotingswijziging,

    /// <summary>Lets who is above the line choose, when the line refuses people.</summary>
    Escaleer,
}
