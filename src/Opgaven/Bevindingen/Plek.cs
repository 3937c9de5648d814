// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Opgaven.Bevindingen;

/// <summary>Where a record belongs: to which opgaven and portefeuilles.</summary>
internal static class Plek
{
    internal static IEnumerable<Guid> Opgaven(Blik blik, Feit feit) => feit switch
    {
        Opgave opgave => [opgave.Id],
        Inspanning inspanning => inspanning.Opgaven,
        Doel { OpgaveId: { } opgave } => [opgave],
        Indicator { DoelId: { } doel } => blik.Zoek<Doel>(doel) is { } gevonden ? Opgaven(blik, gevonden) : [],
        Beleidsafspraak afspraak => afspraak.Over,
        _ => [],
    };

    /// <summary>Its own portefeuilles, or those of its opgaven.</summary>
    internal static IEnumerable<Guid> Portefeuilles(Blik blik, Feit feit) => feit is Inspanning { Portefeuilles.Count: > 0 } inspanning
        ? inspanning.Portefeuilles
        : Opgaven(blik, feit).Select(id => blik.Zoek<Opgave>(id)).OfType<Opgave>().SelectMany(opgave => opgave.Portefeuilles).Select(koppeling => koppeling.PortefeuilleId);

    /// <summary>The names of its opgaven, without itself.</summary>
    internal static string Namen(Blik blik, Feit feit) =>
        string.Join(", ", Opgaven(blik, feit).Where(id => id != feit.Id).Select(id => blik.Zoek<Opgave>(id)?.Naam).OfType<string>());
}
