// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Lijsten;
using Samenhang.Kern.Notatie;
using Samenhang.Platform.Pagina;

namespace Samenhang.Platform.Lijsten;

/// <summary>The values of a filter with their words, in order; made once per projection, for people once per list of names.</summary>
internal static class Lijstkiezer
{
    /// <summary>Starts a value that was typed instead of chosen.</summary>
    internal const string Getypt = "~";

    /// <summary>More values than this are typed instead of chosen from a list.</summary>
    internal const int MeesteKeuzes = 100;

    /// <summary>Every value that occurs, in the order in which people read them; rows without a value last.</summary>
    internal static IReadOnlyList<Keuzewaarde> Waarden<TRij>(Projectie<TRij> projectie, Lijstfilter<TRij> filter, Lijstcontext context)
        where TRij : class
    {
        if (!filter.Personen)
        {
            return projectie.Afgeleid($"waarden:{filter.Facet.Sleutel}", p => Maak(p, filter, context)).Waarden;
        }

        var bekend = projectie.Afgeleid($"personen:{filter.Facet.Sleutel}", _ => new Personenkeuze());
        if (bekend.Nu is not { } nu || !ReferenceEquals(nu.Personen, context.Personen))
        {
            bekend.Nu = nu = (context.Personen, Maak(projectie, filter, context));
        }

        return nu.Keuzes.Waarden;
    }

    /// <summary>The values that a typed text stands for: those whose words hold it.</summary>
    internal static IEnumerable<string> Passend<TRij>(Projectie<TRij> projectie, Lijstfilter<TRij> filter, Lijstcontext context, string getypt)
        where TRij : class
    {
        var gezocht = Woordvorm.Normaliseer(getypt);
        return gezocht.Length == 0
            ? []
            : Waarden(projectie, filter, context).Where(keuze => keuze.Zoekvorm.Contains(gezocht, StringComparison.Ordinal)).Select(keuze => keuze.Waarde);
    }

    private static Keuzes Maak<TRij>(Projectie<TRij> projectie, Lijstfilter<TRij> filter, Lijstcontext context)
        where TRij : class
    {
        var waarden = new List<Keuzewaarde>();
        foreach (var (waarde, aantal) in projectie.Waarden(filter.Facet))
        {
            // A person in one role is a value too, but it is chosen by person and role apart.
            if ((!filter.Personen || !waarde.Contains(':', StringComparison.Ordinal)) && filter.Tekst(waarde, context) is { } woord)
            {
                waarden.Add(new Keuzewaarde(waarde, woord, Woordvorm.Normaliseer(woord), aantal));
            }
        }

        waarden.Sort((een, ander) => Plaats(filter, een) is var p && Plaats(filter, ander) is var q && p != q
            ? p.CompareTo(q)
            : Woordvolgorde.Vergelijk(een.Woord, ander.Woord));
        return new Keuzes(waarden);
    }

    private static int Plaats<TRij>(Lijstfilter<TRij> filter, Keuzewaarde keuze)
    {
        if (keuze.Waarde == Facet.Geen)
        {
            return int.MaxValue;
        }

        for (var plaats = 0; plaats < filter.Vast?.Count; plaats++)
        {
            if (filter.Vast[plaats] == keuze.Waarde)
            {
                return plaats;
            }
        }

        return 1000;
    }

    private sealed record Keuzes(List<Keuzewaarde> Waarden);

    private sealed class Personenkeuze
    {
        private volatile Tuple<Personenlijst, Keuzes>? _nu;

        internal (Personenlijst Personen, Keuzes Keuzes)? Nu
        {
            get => _nu is { } nu ? (nu.Item1, nu.Item2) : null;
            set => _nu = value is { } nu ? Tuple.Create(nu.Personen, nu.Keuzes) : null;
        }
    }
}

/// <summary>A value of a filter with its words.</summary>
internal sealed record Keuzewaarde(string Waarde, string Woord, string Zoekvorm, int Aantal);
