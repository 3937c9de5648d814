// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Lijsten;

/// <summary>A property by which a list is filtered, counted and grouped; a row has none, one or more values of it.</summary>
/// <typeparam name="TRij">The row.</typeparam>
/// <param name="Sleutel">Name of the property in an address.</param>
/// <param name="Waarden">The values of a row, each once; a row without any gets <see cref="Facet.Geen"/>.</param>
public sealed record Facet<TRij>(string Sleutel, Func<TRij, IEnumerable<string>> Waarden);

/// <summary>What all facets share.</summary>
public static class Facet
{
    /// <summary>The value of rows of which the property is not known or not there.</summary>
    public const string Geen = "geen";
}
