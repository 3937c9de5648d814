// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Rollen;

/// <summary>One list for how a role is filled: unknown (empty), a vacancy, or a person.</summary>
internal static class Bezettingskeuze
{
    private const string Vacature = "vacature";

    /// <summary>The choices; unknown is the empty one.</summary>
    internal static IEnumerable<Keuze> Opties(Personenlijst personen, string? gekozen) =>
        Keuzes.Personen(personen, Guid.TryParse(gekozen, out var id) ? id : null).Prepend(new Keuze(Vacature, "Vacature: er is nu niemand"));

    /// <summary>The choice that stands for how this role is filled.</summary>
    internal static string? Van(Rolvervulling rol) => rol.Bezetting switch
    {
        Bezetting.Persoon => rol.PersoonId?.ToString(),
        Bezetting.Vacature => Vacature,
        _ => null,
    };

    /// <summary>The role, filled as chosen; something that is no choice leaves a person who does not exist, which the rules refuse.</summary>
    internal static Rolvervulling Zet(Rolvervulling rol, string? keuze) => keuze switch
    {
        null => rol with { Bezetting = Bezetting.Onbekend, PersoonId = null },
        Vacature => rol with { Bezetting = Bezetting.Vacature, PersoonId = null },
        _ => rol with { Bezetting = Bezetting.Persoon, PersoonId = Guid.TryParse(keuze, out var id) ? id : Guid.Empty },
    };
}
