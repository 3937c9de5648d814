// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>How a role is filled.</summary>
public enum Bezetting
{
    /// <summary>Nobody told: not the same as a vacancy.</summary>
    Onbekend,

    /// <summary>A person fills it.</summary>
    Persoon,

    /// <summary>It is known that nobody fills it.</summary>
    Vacature,
}
