// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>How far a signal has come.</summary>
public enum Signaalstand
{
    /// <summary>Nobody did anything with it yet.</summary>
    Nieuw,

    /// <summary>It belongs to an opgave or effort.</summary>
    Gekoppeld,

    /// <summary>Not now, with a date to look again.</summary>
    Geparkeerd,

    /// <summary>It went to the line, or nothing more is done with it.</summary>
    Afgehandeld,

    /// <summary>It is continued in another signal that says the same.</summary>
    Samengevoegd,
}
