// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Tests.Bewaking;

namespace Samenhang.Tests.Platform.Webonderdelen;

/// <summary>Compares markup with a file in the folder Voorbeelden. To accept an intended change: set VOORBEELDEN_SCHRIJVEN=1, run, and read the difference.</summary>
internal static class Voorbeeld
{
    private static readonly string Map = Path.Combine(Repository.Root, "tests", "Samenhang.Tests", "Platform", "Webonderdelen", "Voorbeelden");

    public static void Gelijk(string naam, string html)
    {
        var pad = Path.Combine(Map, naam + ".html");
        var netjes = Weergave.Netjes(html);
        if (Environment.GetEnvironmentVariable("VOORBEELDEN_SCHRIJVEN") == "1") File.WriteAllText(pad, netjes);
        Assert.True(File.Exists(pad), $"There is no example {naam}.html; the markup was:\n{netjes}");
        Assert.Equal(File.ReadAllText(pad), netjes);
    }
}
