// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Lijsten;

/// <summary>How values of facets are written: a choice by its words, a record by its id.</summary>
public static class Facetwaarden
{
    /// <summary>"in-uitvoering" for <c>InUitvoering</c>.</summary>
    public static string Van<T>(T keuze)
        where T : struct, Enum => Vast<T>.Woorden.TryGetValue(keuze, out var woord) ? woord : keuze.ToString();

    /// <summary>An id.</summary>
    public static string Van(Guid id) => id.ToString();

    /// <summary>A role and how it is filled: "ambtelijk-opdrachtgever:vacature".</summary>
    public static string Van(Rol rol, Bezetting bezetting) => $"{Van(rol)}:{Van(bezetting)}";

    /// <summary>A person in one role: "…:sturingsprofessional".</summary>
    public static string Van(Guid persoon, Rol rol) => $"{persoon}:{Van(rol)}";

    /// <summary>Every value of a choice, in its order.</summary>
    public static ImmutableArray<string> Alle<T>()
        where T : struct, Enum => Vast<T>.Alle;

    /// <summary>The choice that is written so; empty when there is none.</summary>
    public static T? Lees<T>(string waarde)
        where T : struct, Enum
    {
        foreach (var (keuze, woord) in Vast<T>.Woorden)
        {
            if (woord == waarde)
            {
                return keuze;
            }
        }

        return null;
    }

    /// <summary>The people who fill a role on a day, each alone and with each of their roles.</summary>
    internal static IEnumerable<string> Personen(ImmutableArray<Rolvervulling> rollen, DateOnly peildatum) =>
        rollen.Where(rol => rol.GeldtOp(peildatum) && rol.PersoonId is not null)
            .SelectMany(rol => new[] { Van(rol.PersoonId!.Value), Van(rol.PersoonId.Value, rol.Rol) }).Distinct();

    private static class Vast<T>
        where T : struct, Enum
    {
        internal static readonly Dictionary<T, string> Woorden =
            Enum.GetValues<T>().ToDictionary(keuze => keuze, keuze => Landschap.Woorden.Van(keuze).Replace(' ', '-'));

        internal static readonly ImmutableArray<string> Alle = [.. Woorden.Values];
    }
}
