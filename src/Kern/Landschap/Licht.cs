// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>Judgement of an aspect; unknown is never green.</summary>
public enum Licht
{
    /// <summary>Nobody judged it, or too long ago.</summary>
    Onbekend,

    /// <summary>As expected.</summary>
    VolgensVerwachting,

    /// <summary>Needs attention.</summary>
    Aandachtspunt,

    /// <summary>Needs a decision.</summary>
    Bijsturen,
}
