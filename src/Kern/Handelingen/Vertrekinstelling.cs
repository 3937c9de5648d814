// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;

namespace Samenhang.Kern.Handelingen;

/// <summary>
/// Who leaves, as settings beside the table of people: that table knows only now, and a look back must show what was known then. A setting
/// holds an id and a day, never a name.
/// </summary>
public static class Vertrekinstelling
{
    private const string Voorvoegsel = "vertrek.";
    private const string ZonderDag = "weg";
    private static readonly Guid Soortsleutel = new("7f0b6f0e-2f52-4f0e-9c0b-5a1d8f3c2e11");

    /// <summary>What is known of a person from now on; an empty value when this person stays.</summary>
    /// <param name="persoon">The person.</param>
    /// <param name="actief">Still works here, as far as told.</param>
    /// <param name="laatsteDag">The last day at work, when that is known.</param>
    public static Instelling Van(Guid persoon, bool actief, DateOnly? laatsteDag) => new()
    {
        Id = Afgeleid.Van(persoon, Soortsleutel),
        Sleutel = $"{Voorvoegsel}{persoon:N}",
        Waarde = laatsteDag is { } dag ? $"{dag:yyyy-MM-dd}" : actief ? "" : ZonderDag,
    };

    /// <summary>Is this such a setting? It follows from what is recorded about the person, and is not changed by itself.</summary>
    public static bool Is(Feit? feit) => feit is Instelling instelling && Persoon(instelling) is not null;

    /// <summary>Who left or would leave, as it was known at the moment of the Beeld, by id.</summary>
    public static Lijst<Vertrekdag> Uit(Beeld beeld)
    {
        ArgumentNullException.ThrowIfNull(beeld);
        return Uit(beeld.Instellingen);
    }

    /// <summary>The same, as a viewer may see it.</summary>
    public static Lijst<Vertrekdag> Uit(Blik blik)
    {
        ArgumentNullException.ThrowIfNull(blik);
        return Uit(blik.Alle<Instelling>());
    }

    private static Lijst<Vertrekdag> Uit(IEnumerable<Instelling> instellingen) =>
        [
            .. from instelling in instellingen
               let persoon = Persoon(instelling)
               where persoon is not null
               orderby persoon
               select new Vertrekdag(persoon.Value, Dag(instelling.Waarde)),
        ];

    private static Guid? Persoon(Instelling instelling) =>
        instelling.Sleutel.StartsWith(Voorvoegsel, StringComparison.Ordinal) && Guid.TryParseExact(instelling.Sleutel.AsSpan(Voorvoegsel.Length), "N", out var persoon) ? persoon : null;

    private static DateOnly? Dag(string waarde) => DateOnly.TryParseExact(waarde, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;
}
