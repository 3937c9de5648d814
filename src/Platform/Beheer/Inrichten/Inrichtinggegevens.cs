// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Beheer.Inrichten;

/// <summary>What the form of the arrangement of an organisation holds.</summary>
public sealed class Inrichtinggegevens
{
    /// <summary>Whether the opgavemanager is also ambtelijk opdrachtgever.</summary>
    public bool OpgavemanagerIsOpdrachtgever { get; set; }

    /// <summary>After how many weeks a stand must be confirmed again, as typed.</summary>
    public string? Standritme { get; set; }

    /// <summary>Local name per role; the key is the name of the role.</summary>
    public Dictionary<string, string?> Rolnamen { get; set; } = [];

    /// <summary>What the arrangement was when the form was opened.</summary>
    public string? Gezien { get; set; }

    /// <summary>The form of what is recorded.</summary>
    internal static Inrichtinggegevens Van(Inrichting nu)
    {
        var gegevens = new Inrichtinggegevens
        {
            OpgavemanagerIsOpdrachtgever = nu.OpgavemanagerIsOpdrachtgever,
            Standritme = nu.Standritme.ToString(CultureInfo.InvariantCulture),
            Rolnamen = Enum.GetValues<Rol>().ToDictionary(rol => rol.ToString(), nu.EigenRolnaam),
        };
        gegevens.Gezien = Afdrukken.Van(gegevens.OpgavemanagerIsOpdrachtgever, gegevens.Standritme, gegevens.Rolnamen);
        return gegevens;
    }

    /// <summary>The settings as they must become.</summary>
    internal IEnumerable<Instelling> Instellingen()
    {
        yield return Maak(Inrichting.OpdrachtgeverSleutel, OpgavemanagerIsOpdrachtgever ? "ja" : "nee");
        yield return Maak(Kern.Vandaag.Standritme.Sleutel, Standritme?.Trim() ?? "");
        foreach (var rol in Enum.GetValues<Rol>()) yield return Maak(Inrichting.RolnaamSleutel(rol), Rolnaam(rol) ?? "");
    }

    /// <summary>The fields in which what is recorded differs from what was typed.</summary>
    internal IReadOnlyCollection<Verschil> Verschillen(Inrichtinggegevens nu)
    {
        var alle = Enum.GetValues<Rol>().Select(rol => new Verschil(Woorden.MetHoofdletter(Woorden.Van(rol)), nu.Rolnaam(rol), Rolnaam(rol)))
            .Prepend(new Verschil("Stand bevestigen om de zoveel weken", nu.Standritme, Standritme))
            .Prepend(new Verschil("Opgavemanager is ook ambtelijk opdrachtgever", JaNee(nu), JaNee(this)));
        return [.. alle.Where(verschil => verschil.Eerst != verschil.Dan)];
    }

    private string? Rolnaam(Rol rol) => Rolnamen.GetValueOrDefault(rol.ToString());

    private static string JaNee(Inrichtinggegevens gegevens) => gegevens.OpgavemanagerIsOpdrachtgever ? "ja" : "nee";

    private static Instelling Maak(string sleutel, string waarde) => new() { Id = Guid.CreateVersion7(), Sleutel = sleutel, Waarde = waarde };
}
