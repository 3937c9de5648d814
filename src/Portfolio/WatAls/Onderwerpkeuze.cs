// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Portfolio.WatAls;

/// <summary>The opgaven and efforts that a step can be about: what goes on, or can begin.</summary>
internal static class Onderwerpkeuze
{
    /// <summary>Most records in a list to choose from; of more, those near what is looked at come first.</summary>
    private const int Veel = 400;

    /// <summary>The list.</summary>
    /// <param name="blik">All the viewer may see.</param>
    /// <param name="alleenInspanningen">Leave opgaven out.</param>
    /// <param name="gekozen">What was chosen; it is in the list even when it ended.</param>
    /// <param name="bekeken">What is looked at.</param>
    internal static IReadOnlyList<Keuze> Van(Blik blik, bool alleenInspanningen, Guid? gekozen, IEnumerable<Guid> bekeken)
    {
        var opgaven = alleenInspanningen ? [] : blik.Alle<Opgave>().Where(opgave => !opgave.IsAfgesloten || opgave.Id == gekozen).ToList();
        IEnumerable<Inspanning> inspanningen = [.. blik.Alle<Inspanning>().Where(inspanning => !inspanning.IsAfgesloten || inspanning.Id == gekozen)];
        if (inspanningen.Count() + opgaven.Count > Veel)
        {
            var nabij = bekeken.Concat(gekozen is { } ene ? [ene] : []).SelectMany(id => blik.Zoek(id) switch { Inspanning inspanning => inspanning.Opgaven.Append(id), _ => [id] }).ToHashSet();
            inspanningen = inspanningen.OrderByDescending(inspanning => nabij.Contains(inspanning.Id)).ThenByDescending(inspanning => inspanning.Opgaven.Any(nabij.Contains)).Take(Math.Max(0, Veel - opgaven.Count));
        }

        return
        [
            .. opgaven.OrderBy(opgave => opgave.Naam, Volgorde.Nederlands).Select(opgave => new Keuze(opgave.Id.ToString(), $"Opgave: {opgave.Naam}")),
            .. inspanningen.OrderBy(inspanning => inspanning.Naam, Volgorde.Nederlands).Select(inspanning => new Keuze(inspanning.Id.ToString(), alleenInspanningen ? inspanning.Naam : $"Inspanning: {inspanning.Naam}")),
        ];
    }
}
