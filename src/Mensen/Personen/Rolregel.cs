// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;

namespace Samenhang.Mensen.Personen;

/// <summary>One role of a person as a line: where, and how that is going.</summary>
/// <param name="Rolvervulling">The role.</param>
/// <param name="Waar">The opgave or effort.</param>
/// <param name="Stand">The newest stand of it; empty when there is none.</param>
/// <param name="Mandaat">What this person may decide in this role; empty when that is not recorded.</param>
internal sealed record Rolregel(Rolvervulling Rolvervulling, Feit Waar, Stand? Stand, Mandaat? Mandaat)
{
    /// <summary>The roles among these that the viewer may see, with what they are on; opgaven first.</summary>
    internal static List<Rolregel> Maak(Blik blik, IEnumerable<Rolvervulling> rollen)
    {
        var regels = new List<Rolregel>();
        foreach (var rol in rollen)
        {
            if (blik.Zoek(rol.Op) is { } waar)
            {
                regels.Add(new Rolregel(rol, waar, blik.Naar(r => r.StandenVan, waar.Id).MaxBy(stand => stand.Datum), blik.Zoek<Mandaat>(rol.MandaatId)));
            }
        }

        return [.. regels.OrderBy(regel => regel.Waar is Inspanning).ThenBy(regel => regel.Waar.Titel, Volgorde.Nederlands).ThenBy(regel => regel.Rolvervulling.Rol)];
    }

    /// <summary>"sinds 1 sep 2025", "vanaf 1 jan 2027", "1 jan 2024 tot en met 31 dec 2024", or that it is not known.</summary>
    internal static string Tekst(DateOnly? van, DateOnly? tot, DateOnly dag) => (van, tot) switch
    {
        ({ } begin, { } eind) => $"{Datumtekst.Kort(begin)} tot en met {Datumtekst.Kort(eind)}",
        ({ } begin, null) when begin > dag => $"vanaf {Datumtekst.Kort(begin)}",
        ({ } begin, null) => $"sinds {Datumtekst.Kort(begin)}",
        (null, { } eind) => $"tot en met {Datumtekst.Kort(eind)}",
        _ => "begin niet bekend",
    };
}
