// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>An amount in a cell.</summary>
internal static class Geldtekst
{
    /// <summary>"€ 1.250.000", or a dash when nobody told.</summary>
    internal static string Van(long? centen) => centen is { } bedrag ? Bedragtekst.Toon(bedrag) : "–";
}
