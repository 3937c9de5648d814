// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>What an organisation calls the roles: its own name where it chose one, else the common one (domain-model §2).</summary>
public static class Rolnamen
{
    /// <summary>Key of the setting with the own name of a role.</summary>
    public static string Sleutel(Rol rol) => $"rolnaam.{rol}";

    /// <summary>The name of a role at the moment of this Beeld.</summary>
    internal static string Van(Beeld beeld, Rol rol)
    {
        var sleutel = Sleutel(rol);
        return beeld.Instellingen.FirstOrDefault(instelling => instelling.Sleutel == sleutel)?.Waarde ?? Woorden.Van(rol);
    }
}
