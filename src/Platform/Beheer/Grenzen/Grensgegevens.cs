// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Beheer.Grenzen;

/// <summary>What the form of the limits holds.</summary>
public sealed class Grensgegevens
{
    /// <summary>Per setting the number as typed.</summary>
    public Dictionary<string, string?> Getallen { get; set; } = [];

    /// <summary>The pattern of names as typed.</summary>
    public string? Patroon { get; set; }

    /// <summary>What the limits were when the form was opened.</summary>
    public string? Gezien { get; set; }

    /// <summary>Only show what it would change.</summary>
    public bool Alleenkijken { get; set; }

    /// <summary>The form of what is recorded.</summary>
    internal static Grensgegevens Van(Blik blik)
    {
        var waarden = Waarden(blik);
        var gegevens = new Grensgegevens
        {
            Getallen = Kern.Toetsen.Grenzen.Getallen.ToDictionary(getal => getal.Sleutel, getal => waarden.GetValueOrDefault(getal.Sleutel, getal.Gewoon.ToString(CultureInfo.InvariantCulture)))!,
            Patroon = waarden.GetValueOrDefault(Kern.Toetsen.Grenzen.SleutelPatroon),
        };
        gegevens.Gezien = gegevens.Afdruk();
        return gegevens;
    }

    /// <summary>All settings of the organisation.</summary>
    internal static Dictionary<string, string> Waarden(Blik blik) =>
        blik.Alle<Instelling>().DistinctBy(instelling => instelling.Sleutel).ToDictionary(instelling => instelling.Sleutel, instelling => instelling.Waarde);

    /// <summary>The settings as they must become; a number that is the common one is not kept.</summary>
    internal IEnumerable<Instelling> Instellingen()
    {
        foreach (var (sleutel, gewoon, _) in Kern.Toetsen.Grenzen.Getallen)
        {
            var waarde = int.Parse(Getallen[sleutel]!, CultureInfo.InvariantCulture);
            yield return Maak(sleutel, waarde == gewoon ? "" : waarde.ToString(CultureInfo.InvariantCulture));
        }

        yield return Maak(Kern.Toetsen.Grenzen.SleutelPatroon, Patroon?.Trim() ?? "");
    }

    /// <summary>What is typed, as one text.</summary>
    internal string Afdruk() => string.Join('|', Kern.Toetsen.Grenzen.Getallen.Select(getal => Getallen.GetValueOrDefault(getal.Sleutel)).Append(Patroon));

    private static Instelling Maak(string sleutel, string waarde) => new() { Id = Guid.CreateVersion7(), Sleutel = sleutel, Waarde = waarde };
}
