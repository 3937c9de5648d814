// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using static Samenhang.Platform.Rechten.Recht;

namespace Samenhang.Platform.Rechten;

/// <summary>A role an account can have in an organisation: a name for a set of permissions.</summary>
/// <param name="Code">What is stored.</param>
/// <param name="Naam">What people read.</param>
/// <param name="Uitleg">Who it is for, in one sentence.</param>
/// <param name="Rechten">What this role may do.</param>
public sealed record Toegangsrol(string Code, string Naam, string Uitleg, FrozenSet<Recht> Rechten);

/// <summary>The one table that says which role may do what.</summary>
public static class Rollen
{
    /// <summary>Code of the role that administers an organisation.</summary>
    public const string Beheerder = "beheerder";

    /// <summary>Code of the role that only reads.</summary>
    public const string Lezer = "lezer";

    /// <summary>All roles, in the order people choose from.</summary>
    public static IReadOnlyList<Toegangsrol> Alle { get; } =
    [
        Maak(Beheerder, "Beheerder", "Richt de organisatie in en geeft anderen toegang.", Enum.GetValues<Recht>()),
        Maak("gemeentesecretaris", "Gemeentesecretaris of MT-lid", "Overziet alle opgaven en kiest waar de capaciteit heen gaat.",
            [BeeldBekijken, VertrouwelijkZien, OpgaveWijzigen, InspanningWijzigen, RolVervullen, BesluitNemen, StandBevestigen,
                BevindingAccepteren, OverlegLeiden, NotitieSchrijven, MomentVastleggen, Exporteren, LijstenDelen]),
        Maak("portfoliomanager", "Portfoliomanager", "Houdt alle opgaven en inspanningen van de organisatie bij.",
            [BeeldBekijken, VertrouwelijkZien, OpgaveWijzigen, InspanningWijzigen, RolVervullen, BesluitNemen, StandBevestigen,
                MetingVastleggen, BegrotingWijzigen, BevindingAccepteren, OverlegLeiden, NotitieSchrijven, MomentVastleggen, Importeren, Exporteren, LijstenDelen, PersonenBeheren]),
        Maak("opgavemanager", "Opgavemanager", "Stuurt een opgave en de inspanningen daarvoor.",
            [BeeldBekijken, OpgaveWijzigen, InspanningWijzigen, RolVervullen, BesluitNemen, StandBevestigen,
                MetingVastleggen, BevindingAccepteren, OverlegLeiden, NotitieSchrijven, MomentVastleggen, Importeren, Exporteren, LijstenDelen]),
        Maak("opdrachtgever", "Ambtelijk opdrachtgever", "Geeft opdracht voor inspanningen en neemt daar besluiten over.",
            [BeeldBekijken, InspanningWijzigen, RolVervullen, BesluitNemen, StandBevestigen, BevindingAccepteren, OverlegLeiden, NotitieSchrijven, Exporteren]),
        Maak("sturingsprofessional", "Sturingsprofessional", "Leidt een project, programma of proces.",
            [BeeldBekijken, InspanningWijzigen, StandBevestigen, MetingVastleggen, OverlegLeiden, NotitieSchrijven, Exporteren]),
        Maak("lijnmanager", "Lijnmanager", "Gaat over mensen en taken in de lijn.",
            [BeeldBekijken, RolVervullen, NotitieSchrijven, Exporteren, PersonenBeheren]),
        Maak("controller", "Controller", "Bewaakt cijfers, indicatoren en de begroting.",
            [BeeldBekijken, MetingVastleggen, BegrotingWijzigen, NotitieSchrijven, MomentVastleggen, Importeren, Exporteren, LijstenDelen]),
        Maak("bestuurder", "Bestuurder", "Is bestuurlijk opdrachtgever en neemt besluiten.",
            [BeeldBekijken, BesluitNemen, NotitieSchrijven, Exporteren]),
        Maak("organisator", "Organisator van het Leerhuis", "Maakt activiteiten van de vereniging en regelt de aanmeldingen.", [BeeldBekijken, Exporteren, LeerhuisOrganiseren]),
        Maak(Lezer, "Lezer", "Kijkt mee en wijzigt niets.", [BeeldBekijken, Exporteren]),
    ];

    private static readonly FrozenDictionary<string, Toegangsrol> PerCode = Alle.ToFrozenDictionary(rol => rol.Code);

    /// <summary>The role with this code, or null when there is none (any more).</summary>
    public static Toegangsrol? Zoek(string code) => PerCode.GetValueOrDefault(code);

    /// <summary>Everything that somebody with these roles may do; an unknown code gives nothing.</summary>
    public static FrozenSet<Recht> RechtenVan(IEnumerable<string> codes) =>
        codes.Select(Zoek).SelectMany(rol => rol?.Rechten ?? []).ToFrozenSet();

    private static Toegangsrol Maak(string code, string naam, string uitleg, Recht[] rechten) => new(code, naam, uitleg, rechten.ToFrozenSet());
}
