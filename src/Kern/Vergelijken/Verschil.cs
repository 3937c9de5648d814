// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vergelijken;

/// <summary>One record that came, changed or went.</summary>
/// <param name="Oud">The earlier record; null when it came.</param>
/// <param name="Nieuw">The later record; null when it went.</param>
/// <param name="Velden">What differs; all filled fields when it came or went.</param>
public sealed record Verschil(Feit? Oud, Feit? Nieuw, ImmutableArray<Veldverschil> Velden)
{
    /// <summary>The latest content there is.</summary>
    public Feit Feit => Nieuw ?? Oud!;

    /// <summary>What happened to the record itself.</summary>
    public Verschilsoort Soort =>
        Oud is null ? Verschilsoort.Toegevoegd
        : Nieuw is null ? Verschilsoort.Vervallen
        : Velden.Any(veld => IsPlaats(Feit, veld.Veld)) ? Verschilsoort.Verplaatst
        : Verschilsoort.Gewijzigd;

    /// <summary>Does this field say where a record belongs, or when?</summary>
    private static bool IsPlaats(Feit feit, string veld) => feit switch
    {
        Opgave => veld is nameof(Opgave.DeelVan) or nameof(Opgave.Start) or nameof(Opgave.Eind),
        Inspanning => veld is nameof(Inspanning.Opgaven) or nameof(Inspanning.DeelVan) or nameof(Inspanning.Start) or nameof(Inspanning.Eind),
        Doel => veld is nameof(Doel.OpgaveId),
        Mijlpaal => veld is nameof(Mijlpaal.Op) or nameof(Mijlpaal.Datum),
        Bijdrage => veld is nameof(Bijdrage.Van) or nameof(Bijdrage.Naar),
        Afhankelijkheid => veld is nameof(Afhankelijkheid.Van) or nameof(Afhankelijkheid.Naar),
        Indicator => veld is nameof(Indicator.DoelId),
        _ => veld is "Op",
    };
}
