// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;

namespace Samenhang.Platform.Opmaak;

/// <summary>
/// Finds the served names of styles, modules and fonts. Their names carry a hash of their content, so browsers keep them for ever and
/// ask for a new one only after a new version.
/// </summary>
/// <param name="omgeving">Gives the folder with the files of the site.</param>
public sealed class ClientBestanden(IWebHostEnvironment omgeving)
{
    private const string Lijst = "dist/bestanden.json";

    private readonly Lazy<Dictionary<string, string>> _namen = new(() => Lees(omgeving));

    /// <summary>Address of the style sheet.</summary>
    public string Stijl => Adres("samenhang.css");

    /// <summary>Address of the entry module.</summary>
    public string Module => Adres("samenhang.js");

    /// <summary>Address of the font that every page needs at once.</summary>
    public string Lettertype => Adres("source-sans-3-latin-wght-normal.woff2");

    /// <summary>Address of a built file.</summary>
    /// <param name="bron">Name of the source, such as <c>samenhang.css</c>.</param>
    /// <exception cref="KeyNotFoundException">The build made no such file.</exception>
    public string Adres(string bron) => _namen.Value[bron];

    private static Dictionary<string, string> Lees(IWebHostEnvironment omgeving)
    {
        var bestand = omgeving.WebRootFileProvider.GetFileInfo(Lijst);
        if (!bestand.Exists) throw new InvalidOperationException($"wwwroot/{Lijst} is missing: build src/Web, which builds the client files.");
        using var stroom = bestand.CreateReadStream();
        var namen = JsonSerializer.Deserialize<Dictionary<string, string>>(stroom)!;
        return namen.ToDictionary(paar => paar.Key, paar => $"/dist/{paar.Value}");
    }
}
