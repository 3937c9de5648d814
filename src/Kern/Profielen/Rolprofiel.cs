// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Profielen;

/// <summary>
/// What an organisation expects of a role (domain model §2): its own text where it wrote one, else a text to begin with. Facts of the
/// organisation, so that a look back shows the profile of then.
/// </summary>
public sealed class Rolprofiel
{
    private const string Voorvoegsel = "rolprofiel.", Andere = "rolsynoniemen.";

    private readonly FrozenDictionary<string, string> _eigen;

    /// <summary>Reads the profile of a role at the moment of the Blik.</summary>
    public Rolprofiel(Blik blik, Rol rol)
    {
        ArgumentNullException.ThrowIfNull(blik);
        Rol = rol;
        _eigen = blik.Alle<Instelling>().Where(instelling => instelling.Sleutel.StartsWith(Voorvoegsel, StringComparison.Ordinal) || instelling.Sleutel.StartsWith(Andere, StringComparison.Ordinal))
            .DistinctBy(instelling => instelling.Sleutel).ToFrozenDictionary(instelling => instelling.Sleutel, instelling => instelling.Waarde);
    }

    /// <summary>The role.</summary>
    public Rol Rol { get; }

    /// <summary>The organisation wrote part of it.</summary>
    public bool IsEigen => Enum.GetValues<Profieldeel>().Any(deel => _eigen.ContainsKey(Sleutel(Rol, deel)));

    /// <summary>Other names that people here use for the role; they are searched and recognised in lists, and not shown as its name.</summary>
    public IReadOnlyList<string> Synoniemen => Lees(_eigen.GetValueOrDefault(Synoniemsleutel(Rol)));

    /// <summary>A part of the profile.</summary>
    public string this[Profieldeel deel] => _eigen.GetValueOrDefault(Sleutel(Rol, deel)) ?? Profielteksten.Van(Rol, deel);

    /// <summary>Setting with the organisation's own text for a part of the profile of a role.</summary>
    public static string Sleutel(Rol rol, Profieldeel deel) => $"{Voorvoegsel}{rol}.{deel}";

    /// <summary>Setting with the other names of a role, between commas.</summary>
    public static string Synoniemsleutel(Rol rol) => $"{Andere}{rol}";

    /// <summary>The text with which a part of the profile of a role begins, until the organisation writes its own.</summary>
    public static string Begintekst(Rol rol, Profieldeel deel) => Profielteksten.Van(rol, deel);

    /// <summary>Every name an organisation uses for a role beside the common one: its own name and the other ones.</summary>
    /// <param name="instellingen">Its settings.</param>
    public static IReadOnlyDictionary<string, Rol> Namen(IEnumerable<Instelling> instellingen)
    {
        var namen = new Dictionary<string, Rol>(StringComparer.OrdinalIgnoreCase);
        var waarden = instellingen.DistinctBy(instelling => instelling.Sleutel).ToDictionary(instelling => instelling.Sleutel, instelling => instelling.Waarde);
        foreach (var rol in Enum.GetValues<Rol>())
        {
            foreach (var naam in Lees(waarden.GetValueOrDefault(Rolnamen.Sleutel(rol))).Concat(Lees(waarden.GetValueOrDefault(Synoniemsleutel(rol)))))
            {
                namen.TryAdd(naam, rol);
            }
        }

        return namen;
    }

    /// <summary>The role whose names a setting holds; nothing for any other setting.</summary>
    public static Rol? RolVan(Instelling instelling)
    {
        ArgumentNullException.ThrowIfNull(instelling);
        foreach (var rol in Enum.GetValues<Rol>())
        {
            if (instelling.Sleutel == Rolnamen.Sleutel(rol) || instelling.Sleutel == Synoniemsleutel(rol))
            {
                return rol;
            }
        }

        return null;
    }

    private static string[] Lees(string? tekst) =>
        tekst is null ? [] : [.. tekst.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
}
