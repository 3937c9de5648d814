// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>With what the records are checked, besides themselves.</summary>
/// <param name="Dag">The day in Europe/Amsterdam on which roles, contributions and dates are read.</param>
/// <param name="Grenzen">From where on something asks for attention.</param>
/// <param name="Dagen">When versions were recorded.</param>
public sealed record Toetsvraag(DateOnly Dag, Grenzen Grenzen, Versiedagen Dagen)
{
    /// <summary>Who leaves, or has left, each once in the order of their ids.</summary>
    public Lijst<Vertrekdag> Vertrek { get; init; } = [];

    /// <summary>What did not change after this version sleeps; 0 when nothing can be said.</summary>
    public long StilTot { get; } = Dagen.VersieVoor(Dag.AddMonths(-Grenzen.Slaapmaanden));

    /// <summary>The same findings come out of both, whatever was recorded later.</summary>
    internal bool IsGelijkAan(Toetsvraag ander) => Dag == ander.Dag && Grenzen == ander.Grenzen && StilTot == ander.StilTot && Vertrek.Equals(ander.Vertrek);
}
