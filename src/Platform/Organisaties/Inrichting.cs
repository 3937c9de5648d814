// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Organisaties;

/// <summary>
/// How an organisation has arranged its roles (domain-model §2). The opgavemanager is always regisseur and portfoliomanager of the
/// opgave; whether also ambtelijk opdrachtgever differs, and so does what a role is called.
/// </summary>
public sealed class Inrichting
{
    /// <summary>Setting: "ja" when the opgavemanager is also ambtelijk opdrachtgever, "nee" when somebody else is.</summary>
    public const string OpdrachtgeverSleutel = "opgavemanager.ambtelijk-opdrachtgever";

    /// <summary>Longest local name of a role, in characters.</summary>
    public const int RolnaamLengte = 60;

    private readonly FrozenDictionary<string, string> _waarden;

    /// <summary>Reads the arrangement at the moment of the Blik.</summary>
    public Inrichting(Blik blik) =>
        _waarden = blik.Alle<Instelling>().DistinctBy(instelling => instelling.Sleutel)
            .ToFrozenDictionary(instelling => instelling.Sleutel, instelling => instelling.Waarde);

    /// <summary>Whether the opgavemanager is normally also ambtelijk opdrachtgever; yes when the organisation did not say.</summary>
    public bool OpgavemanagerIsOpdrachtgever => _waarden.GetValueOrDefault(OpdrachtgeverSleutel) != "nee";

    /// <summary>After how many weeks a stand must be confirmed again.</summary>
    public int Standritme => Kern.Vandaag.Standritme.Lees(_waarden.GetValueOrDefault(Kern.Vandaag.Standritme.Sleutel));

    /// <summary>Setting with the local name of a role.</summary>
    public static string RolnaamSleutel(Rol rol) => Rolnamen.Sleutel(rol);

    /// <summary>The local name of a role, or null when the organisation uses the common one.</summary>
    public string? EigenRolnaam(Rol rol) => _waarden.GetValueOrDefault(RolnaamSleutel(rol));

    /// <summary>What the role is called here.</summary>
    public string Rolnaam(Rol rol) => EigenRolnaam(rol) ?? Woorden.Van(rol);
}
