// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Vergelijken;

/// <summary>What happened to a record, or to what it is about, between two moments.</summary>
public enum Verschilsoort
{
    /// <summary>It is there, or runs again, and did not before.</summary>
    Toegevoegd,

    /// <summary>It is gone, or has ended.</summary>
    Vervallen,

    /// <summary>It belongs to something else, or to another period.</summary>
    Verplaatst,

    /// <summary>Something else about it differs.</summary>
    Gewijzigd,
}
