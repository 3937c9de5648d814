// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Samen;

/// <summary>A field that many records can get the same value in.</summary>
/// <typeparam name="T">The kind.</typeparam>
/// <param name="Sleutel">Name in an address.</param>
/// <param name="Titel">What people call it.</param>
/// <param name="Veld">Field of the record, for the words of a value.</param>
/// <param name="Nu">The value a record has.</param>
/// <param name="Zet">The record with another value; null when the value is none.</param>
public sealed record Samenveld<T>(string Sleutel, string Titel, string Veld, Func<T, object?> Nu, Func<T, string, T?> Zet)
    where T : Feit
{
    /// <summary>The values to choose from, for a viewer; nothing when it is typed.</summary>
    public Func<Blik, IReadOnlyList<Keuze>>? Keuzes { get; init; }

    /// <summary>What is to be typed, for example "een jaar, maand of dag"; nothing when it is chosen.</summary>
    public string? Hulp { get; init; }

    /// <summary>It can be made empty.</summary>
    public bool MagLeeg { get; init; }

    /// <summary>Who may use it, besides who may use the page.</summary>
    public Recht? Recht { get; init; }

    /// <summary>What is asked besides the value.</summary>
    public IReadOnlyList<Samenvraag> Vragen { get; init; } = [];

    /// <summary>The record that has the value, when that is another one than the listed record; nothing when there is none yet.</summary>
    public Func<Blik, T, DateOnly, Feit?>? Bron { get; init; }

    /// <summary>The value that such a record has.</summary>
    public Func<Feit, object?>? BijBron { get; init; }

    /// <summary>The record that must be written, when more than the value decides; nothing when something was refused.</summary>
    public Func<Samenantwoord, T, Feit?>? Maak { get; init; }

    /// <summary>The record that has the value now, for a viewer on a day.</summary>
    internal Feit? BronVan(Blik blik, T feit, DateOnly dag) => Bron is null ? feit : Bron(blik, feit, dag);

    /// <summary>The value of a record that has one.</summary>
    internal object? WaardeVan(Feit? bron) => bron is null ? null : BijBron is null ? Nu((T)bron) : BijBron(bron);

    /// <summary>A choice out of an enumeration.</summary>
    public static Samenveld<T> Keuze<TKeuze>(string sleutel, string titel, string veld, Func<T, TKeuze> nu, Func<T, TKeuze, T> zet)
        where TKeuze : struct, Enum => new(
            sleutel, titel, veld, feit => nu(feit), (feit, waarde) => Enum.GetNames<TKeuze>().Contains(waarde) ? zet(feit, Enum.Parse<TKeuze>(waarde)) : null)
        {
            Keuzes = _ => Webonderdelen.Keuze.Van<TKeuze>(),
        };

    /// <summary>A visible record of another kind, or nothing.</summary>
    public static Samenveld<T> Verwijzing<TNaar>(string sleutel, string titel, string veld, Func<T, object?> nu, Func<T, Guid?, T> zet)
        where TNaar : Feit => new(
            sleutel, titel, veld, nu, (feit, waarde) => waarde.Length == 0 ? zet(feit, null) : Guid.TryParse(waarde, out var id) ? zet(feit, id) : null)
        {
            Keuzes = blik => [.. blik.Alle<TNaar>().OrderBy(feit => feit.Titel, Volgorde.Nederlands).Select(feit => new Keuze(feit.Id.ToString(), feit.Titel))],
            MagLeeg = true,
        };

    /// <summary>A date as people write it, or nothing.</summary>
    public static Samenveld<T> Datum(string sleutel, string titel, string veld, Func<T, Datering?> nu, Func<T, Datering?, T> zet) => new(
        sleutel, titel, veld, feit => nu(feit), (feit, waarde) => Leesbinders.LeesPeriode(waarde) is { Geweigerd: false } lezing ? zet(feit, lezing.Waarde) : null)
    {
        Hulp = "Bijvoorbeeld 31-12-2027, december 2027 of 2027.",
        MagLeeg = true,
    };

    /// <summary>A short text, or nothing.</summary>
    public static Samenveld<T> Tekst(string sleutel, string titel, string veld, Func<T, string?> nu, Func<T, string?, T> zet) => new(
        sleutel, titel, veld, nu, (feit, waarde) => zet(feit, waarde.Length == 0 ? null : waarde))
    {
        Hulp = "Alles wat je kiest, krijgt deze tekst.",
        MagLeeg = true,
    };
}
