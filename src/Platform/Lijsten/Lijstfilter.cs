// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;

namespace Samenhang.Platform.Lijsten;

/// <summary>A filter of a list, and a way to group it.</summary>
/// <typeparam name="TRij">The row.</typeparam>
/// <param name="Facet">What it filters by; its name is the name in the address.</param>
/// <param name="Titel">What people read.</param>
public sealed record Lijstfilter<TRij>(Facet<TRij> Facet, string Titel)
{
    /// <summary>The words for a value; empty when there is no such value or the viewer may not see it.</summary>
    public required Func<string, Lijstcontext, string?> Woord { get; init; }

    /// <summary>Every value in its own order; empty when values are ordered by their words.</summary>
    public IReadOnlyList<string>? Vast { get; init; }

    /// <summary>What people read for rows without a value.</summary>
    public string Geen { get; init; } = "Nog onbekend";

    /// <summary>One value is chosen from a list, or typed when there are too many; otherwise values are ticked.</summary>
    public bool Kiezer { get; init; }

    /// <summary>Values are people: ordered by name, and <see cref="Rollen"/> narrows the choice.</summary>
    public bool Personen { get; init; }

    /// <summary>The roles in which a chosen person can be asked for.</summary>
    public IReadOnlyList<Rol> Rollen { get; init; } = [];

    /// <summary>The list can be grouped by it.</summary>
    public bool Groepeert { get; init; } = true;

    /// <summary>Stands in the toolbar itself rather than under "Meer filters".</summary>
    public bool Vooraan { get; init; }

    /// <summary>The words for a value, also for rows without one.</summary>
    public string? Tekst(string waarde, Lijstcontext context) => waarde == Kern.Lijsten.Facet.Geen ? Geen : Woord(waarde, context);

    /// <summary>A filter on a choice.</summary>
    public static Lijstfilter<TRij> Op<TKeuze>(Facet<TRij> facet, string titel)
        where TKeuze : struct, Enum => new(facet, titel)
        {
            Vast = Facetwaarden.Alle<TKeuze>(),
            Woord = (waarde, _) => Facetwaarden.Lees<TKeuze>(waarde) is { } keuze ? Woorden.MetHoofdletter(Woorden.Van(keuze)) : null,
        };

    /// <summary>A filter on how roles are filled.</summary>
    public static Lijstfilter<TRij> OpRol(Facet<TRij> facet, string titel, params IReadOnlyList<Rol> rollen) => new(facet, titel)
    {
        Vast = [.. rollen.SelectMany(rol => Enum.GetValues<Bezetting>().Select(bezetting => Facetwaarden.Van(rol, bezetting)))],
        Woord = (waarde, context) =>
            waarde.Split(':') is [var rol, var bezetting] && Facetwaarden.Lees<Rol>(rol) is { } r && rollen.Contains(r) && Facetwaarden.Lees<Bezetting>(bezetting) is { } b
                ? $"{Woorden.MetHoofdletter(context.Inrichting.Rolnaam(r))}: {BezettingVan(b)}"
                : null,
    };

    private static string BezettingVan(Bezetting bezetting) => bezetting switch
    {
        Bezetting.Persoon => "ingevuld",
        Bezetting.Vacature => "vacature",
        _ => "nog onbekend",
    };
}
