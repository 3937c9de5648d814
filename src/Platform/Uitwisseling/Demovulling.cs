// SPDX-License-Identifier: EUPL-1.2
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Data;
using Samenhang.Platform.Uitwisseling.Lezen;

namespace Samenhang.Platform.Uitwisseling;

/// <summary>Takes over the lists that six municipalities published, as anybody's lists are taken over.</summary>
internal static class Demovulling
{
    private const string Voorvoegsel = "Praktijk.";

    private static readonly (string Map, string Code)[] Gemeenten =
    [
        ("winterswijk", "GM0294"), ("geertruidenberg", "GM0779"), ("veenendaal", "GM0345"), ("wormerland", "GM0880"), ("alblasserdam", "GM0482"), ("leiden", "GM0546"),
    ];

    /// <summary>Fills the six organisations; filling again changes nothing.</summary>
    /// <returns>Their codes.</returns>
    public static async Task<IReadOnlyList<string>> VulAsync(IServiceProvider diensten, CancellationToken stop)
    {
        var importeur = diensten.GetRequiredService<Importeur>();
        var context = diensten.GetRequiredService<SamenhangContext>();
        foreach (var (map, code) in Gemeenten)
        {
            var organisatie = await context.Organisaties.AsNoTracking().SingleAsync(rij => rij.CbsCode == code, stop);
            var voorbereiding = await importeur.BereidAsync(organisatie.Id, [.. Bestanden(map)], Importwensen.Geen, stop: stop);
            var (resultaat, _) = await importeur.NeemOverAsync(organisatie.Id, null, voorbereiding, alleenGeldige: false, "Gepubliceerde gegevens voor de demonstratie", stop);
            if (!resultaat.Gelukt) throw new InvalidOperationException($"The published lists of {code} were refused: {resultaat.Bezwaren[0].Melding}");
        }

        return [.. Gemeenten.Select(gemeente => gemeente.Code)];
    }

    private static IEnumerable<Kern.Overnemen.Bron.Bronbestand> Bestanden(string map)
    {
        var bundel = Assembly.GetExecutingAssembly();
        var begin = $"{Voorvoegsel}{map}/";
        foreach (var naam in bundel.GetManifestResourceNames().Where(naam => naam.Replace('\\', '/').StartsWith(begin, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stroom = bundel.GetManifestResourceStream(naam)!;
            yield return Bronlezer.Lees(naam[begin.Length..], stroom);
        }
    }
}
