// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Portfolio.Overleggen;

/// <summary>What a meeting is called as an organ that decides.</summary>
internal static class Verslagboek
{
    internal static string Organ(Overlegsoort soort) => soort switch
    {
        Overlegsoort.Driehoek => "sturingsdriehoek",
        Overlegsoort.Tafel => "portfoliotafel",
        Overlegsoort.College => "college",
        _ => "commissie",
    };
}
