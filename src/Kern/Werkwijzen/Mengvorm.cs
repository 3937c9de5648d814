// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Werkwijzen;

/// <summary>A proposal to begin as one werkwijze and go on as another.</summary>
/// <param name="Eerst">How it begins: the less predictable of the two.</param>
/// <param name="Daarna">How it goes on.</param>
/// <param name="Overgang">When it goes on: a proposal for the condition that is written down.</param>
public sealed record Mengvorm(Werkwijze Eerst, Werkwijze Daarna, string Overgang)
{
    /// <summary>Begins with the less predictable part, because that is what must become clear first.</summary>
    internal static Mengvorm Van(Werkwijze een, Werkwijze ander)
    {
        var (eerst, daarna) = een > ander ? (een, ander) : (ander, een);
        return new(eerst, daarna, Voorwaarde(daarna));
    }

    private static string Voorwaarde(Werkwijze daarna) => daarna switch
    {
        Werkwijze.Routine => "Zodra het twee keer op dezelfde manier is gelukt en de lijn het overneemt.",
        Werkwijze.Project => "Zodra duidelijk is welk resultaat er ligt, wie besluit, en tijd en geld in een afspraak passen.",
        Werkwijze.Programma => "Zodra de doelen vaststaan en de partijen zich eraan verbinden.",
        _ => "Zodra de eerste nood voorbij is en de partijen aan tafel kunnen.",
    };
}
