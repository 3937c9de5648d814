// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>How long a question can wait.</summary>
public enum Urgentie
{
    /// <summary>Nobody told.</summary>
    Onbekend,

    /// <summary>Longer than this year.</summary>
    KanWachten,

    /// <summary>This year.</summary>
    DitJaar,

    /// <summary>Within weeks.</summary>
    Nu,
}
