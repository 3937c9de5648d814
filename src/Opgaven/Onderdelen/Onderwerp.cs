// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>The opgaven and efforts that a decision or agreement is about.</summary>
internal static class Onderwerp
{
    /// <summary>The first one that may be seen.</summary>
    internal static Guid? Eerste(Blik blik, Lijst<Guid> over)
    {
        foreach (var id in over)
        {
            if (blik.Zoek(id) is not null)
            {
                return id;
            }
        }

        return null;
    }

    /// <summary>What can be chosen: every opgave, the efforts beside the one it was opened at, and what was chosen before.</summary>
    internal static IReadOnlyList<Keuze> Keuzes(Blik blik, Feit? drager, Lijst<Guid>? gekozen)
    {
        var opgaven = drager switch
        {
            Opgave opgave => [opgave.Id],
            Inspanning inspanning => inspanning.Opgaven,
            _ => Lijst.Van<Guid>([]),
        };
        var inspanningen = opgaven.SelectMany(opgave => blik.Naar(r => r.InspanningenVan, opgave));
        return
        [
            .. blik.Alle<Opgave>().Concat<Feit>(inspanningen).Concat(drager is null ? [] : [drager])
                .Concat((gekozen ?? []).Select(blik.Zoek).OfType<Feit>())
                .Where(feit => feit is Opgave or Inspanning)
                .DistinctBy(feit => feit.Id)
                .OrderBy(feit => feit is Inspanning).ThenBy(feit => feit.Titel, Volgorde.Nederlands)
                .Select(feit => new Keuze(feit.Id.ToString(), feit is Inspanning ? $"Inspanning: {feit.Titel}" : $"Opgave: {feit.Titel}")),
        ];
    }

    /// <summary>What was chosen; what was there before keeps its place, so that only a real change is recorded.</summary>
    internal static Lijst<Guid> Samen(IReadOnlyCollection<Guid> gekozen, Lijst<Guid>? oud) =>
        Lijst.Uit((oud ?? []).Where(gekozen.Contains).Concat(gekozen).Distinct());
}
