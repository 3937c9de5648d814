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

    /// <summary>Longest text of this field in characters, or null when it is no text.</summary>
    public static int? Grens(Type soort, string veld) => Teksten(soort).FirstOrDefault(tekst => tekst.Naam == veld)?.Max;

    internal static void Toets(Toetsing toetsing) => Toets(toetsing, toetsing.Feit, "");

    private static void Toets(Toetsing toetsing, object feit, string pad)
    {
        foreach (var veld in Teksten(feit.GetType()))
        {
            var tekst = (string?)veld.Lees(feit);
            toetsing.Als(veld.Verplicht && string.IsNullOrWhiteSpace(tekst), pad + veld.Naam, $"Vul {Woorden.Veld(veld.Naam)} in.");
            toetsing.Als(
                tekst?.Length > veld.Max,
                pad + veld.Naam,
                $"{Woorden.MetHoofdletter(Woorden.Veld(veld.Naam))} is {tekst?.Length} tekens lang; er passen er {veld.Max}. Maak de tekst korter.");
        }

        if (feit is Opgave opgave)
        {
            Toets(toetsing, opgave.Formulering, "Formulering.");
            Toets(toetsing, opgave.Kaders, "Kaders.");
        }
        else if (feit is Inspanning inspanning)
        {
            Deel(toetsing, inspanning.Keuze, "Keuze.");
            Deel(toetsing, inspanning.Contract, "Contract.");
        }
        else if (feit is Stand stand)
        {
            Toets(toetsing, stand.Inhoud, "Inhoud.");
            Toets(toetsing, stand.Planning, "Planning.");
            Toets(toetsing, stand.Geld, "Geld.");
            Toets(toetsing, stand.Risico, "Risico.");
        }
    }

    private static void Deel(Toetsing toetsing, object? deel, string pad)
    {
        if (deel is not null)
        {
            Toets(toetsing, deel, pad);
        }
    }

    private static Tekstveld[] Teksten(Type soort) => PerType.GetOrAdd(soort, static s =>
    [
        .. from veld in s.GetProperties(BindingFlags.Public | BindingFlags.Instance)
           let grens = veld.GetCustomAttribute<MaxLengthAttribute>()
           where grens is not null
           select new Tekstveld(veld.Name, grens.Length, veld.IsDefined(typeof(RequiredMemberAttribute)), veld.GetValue),
    ]);

    private sealed record Tekstveld(string Naam, int Max, bool Verplicht, Func<object, object?> Lees);
}
