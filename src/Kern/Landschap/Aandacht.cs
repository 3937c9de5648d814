// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>How much attention the media give; the fourth mark of an opgave.</summary>
public enum Aandacht
{
    /// <summary>Nobody told.</summary>
    Onbekend,

    /// <summary>None.</summary>
    Geen,

    /// <summary>In the neighbourhood, the local paper or on social media.</summary>
    Lokaal,

    /// <summary>In the region or the whole country.</summary>
    Landelijk,
}
