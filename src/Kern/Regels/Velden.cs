// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Runtime.CompilerServices;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Regels;

/// <summary>What holds for every text of every kind: not empty where it is required, and not longer than its limit.</summary>
public static class Velden
{
    private static readonly ConcurrentDictionary<Type, Tekstveld[]> PerType = new();
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> KeuzesPerType = new();
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> DelenPerType = new();

    /// <summary>Longest text of this field in characters, or null when it is no text.</summary>
    public static int? Grens(Type soort, string veld) => Teksten(soort).FirstOrDefault(tekst => tekst.Naam == veld)?.Max;

    internal static void Toets(Toetsing toetsing) => Toets(toetsing, toetsing.Feit, "");

    private static void ToetsKeuzes(Toetsing toetsing, object feit, string pad)
    {
        foreach (var veld in Keuzes(feit.GetType()))
        {
            // Below zero is a value that a newer release wrote.
            var waarde = veld.GetValue(feit)!;
            if (!Enum.IsDefined(veld.PropertyType, waarde) && (int)waarde >= 0)
            {
                toetsing.Als(true, pad + veld.Name, $"Kies {Woorden.Veld(veld.Name)} uit de lijst.");
            }
        }
    }

    private static void Toets(Toetsing toetsing, object feit, string pad)
    {
        foreach (var veld in Teksten(feit.GetType()))
        {
            var tekst = (string?)veld.Lees(feit);
            if (veld.Verplicht && string.IsNullOrWhiteSpace(tekst))
            {
                toetsing.Als(true, pad + veld.Naam, $"Vul {Woorden.Veld(veld.Naam)} in.");
            }
            else if (tekst?.Contains('\0', StringComparison.Ordinal) == true)
            {
                toetsing.Als(true, pad + veld.Naam, $"In {Woorden.Veld(veld.Naam)} staat een teken dat niet te bewaren is. Typ de tekst opnieuw.");
            }
            else if (tekst?.Length > veld.Max)
            {
                var naam = Woorden.MetHoofdletter(Woorden.Veld(veld.Naam));
                toetsing.Als(true, pad + veld.Naam, $"{naam} is {tekst.Length} tekens lang; er passen er {veld.Max}. Maak de tekst korter.");
            }
        }

        ToetsKeuzes(toetsing, feit, pad);
        foreach (var veld in Delen(feit.GetType()))
        {
            if (veld.GetValue(feit) is Deel deel)
            {
                Toets(toetsing, deel, pad + veld.Name + ".");
            }
        }

        foreach (var punt in feit is Overleg overleg ? overleg.Agenda : [])
        {
            Toets(toetsing, punt, nameof(Overleg.Agenda) + ".");
        }

        foreach (var omslag in feit is Wyber wyber ? wyber.Omslagen : [])
        {
            Toets(toetsing, omslag, "");
        }

        foreach (var betrokkenheid in feit is Partij partij ? partij.Betrokken : [])
        {
            Toets(toetsing, betrokkenheid, nameof(Partij.Betrokken) + ".");
        }
    }

    private static PropertyInfo[] Delen(Type soort) => DelenPerType.GetOrAdd(soort, static s =>
        [.. s.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(veld => veld.PropertyType.IsAssignableTo(typeof(Deel)))]);

    private static PropertyInfo[] Keuzes(Type soort) => KeuzesPerType.GetOrAdd(soort, static s =>
        [.. s.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(veld => veld.CanWrite && veld.PropertyType.IsEnum)]);

    private static Tekstveld[] Teksten(Type soort) => PerType.GetOrAdd(soort, static s =>
    [
        .. from veld in s.GetProperties(BindingFlags.Public | BindingFlags.Instance)
           let grens = veld.GetCustomAttribute<MaxLengthAttribute>()
           where grens is not null
           select new Tekstveld(veld.Name, grens.Length, veld.IsDefined(typeof(RequiredMemberAttribute)), veld.GetValue),
    ]);

    private sealed record Tekstveld(string Naam, int Max, bool Verplicht, Func<object, object?> Lees);
}
