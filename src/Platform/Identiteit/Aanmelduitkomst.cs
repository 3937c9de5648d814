// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Identiteit;

/// <summary>What came of an attempt to sign in.</summary>
public enum Aanmelduitkomst
{
    /// <summary>Not allowed; why is told to nobody.</summary>
    Geweigerd,

    /// <summary>The password was right; the second step is still asked for.</summary>
    TweedeStap,

    /// <summary>The password was right, but the organisations of this account take no passwords.</summary>
    ViaOrganisatie,

    /// <summary>Signed in.</summary>
    Aangemeld,
}

/// <summary>Where an attempt to sign in leads to.</summary>
internal static class Aanmeldvervolg
{
    internal static string Vervolg(this Aanmelduitkomst uitkomst) => uitkomst switch
    {
        Aanmelduitkomst.Aangemeld => "/",
        Aanmelduitkomst.TweedeStap => "/aanmelden/tweede-stap",
        _ => "/aanmelden",
    };
}
