// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Lijsten;

/// <summary>What a list can be ordered, filtered and searched by.</summary>
/// <typeparam name="TRij">The row.</typeparam>
public sealed record Lijstvorm<TRij>
{
    /// <summary>The name of a row: the order in which equal rows stand.</summary>
    public required Func<TRij, string> Naam { get; init; }

    /// <summary>The words that are searched, all in one text.</summary>
    public required Func<TRij, string> Zoektekst { get; init; }

    /// <summary>The properties it is filtered by.</summary>
    public required IReadOnlyList<Facet<TRij>> Facetten { get; init; }
}
