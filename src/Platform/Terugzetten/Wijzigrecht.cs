// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Terugzetten;

/// <summary>Which permission it takes to change a record of a kind, whichever page does it.</summary>
public static class Wijzigrecht
{
    private static readonly FrozenDictionary<Type, Recht> PerSoort = new Dictionary<Type, Recht>
    {
        [typeof(Opgave)] = Recht.OpgaveWijzigen,
        [typeof(Opdracht)] = Recht.OpgaveWijzigen,
        [typeof(Doel)] = Recht.OpgaveWijzigen,
        [typeof(Partij)] = Recht.OpgaveWijzigen,
        [typeof(Beleidsafspraak)] = Recht.OpgaveWijzigen,
        [typeof(Inspanning)] = Recht.InspanningWijzigen,
        [typeof(Bijdrage)] = Recht.InspanningWijzigen,
        [typeof(Afhankelijkheid)] = Recht.InspanningWijzigen,
        [typeof(Mijlpaal)] = Recht.InspanningWijzigen,
        [typeof(Risico)] = Recht.InspanningWijzigen,
        [typeof(Mandaat)] = Recht.RolVervullen,
        [typeof(Rolvervulling)] = Recht.RolVervullen,
        [typeof(Besluit)] = Recht.BesluitNemen,
        [typeof(Stand)] = Recht.StandBevestigen,
        [typeof(Indicator)] = Recht.MetingVastleggen,
        [typeof(Meting)] = Recht.MetingVastleggen,
        [typeof(Budgetregel)] = Recht.BegrotingWijzigen,
        [typeof(Begrotingskoppeling)] = Recht.BegrotingWijzigen,
        [typeof(Notitie)] = Recht.NotitieSchrijven,
        [typeof(Bijlage)] = Recht.NotitieSchrijven,
        [typeof(Acceptatie)] = Recht.BevindingAccepteren,
        [typeof(Overleg)] = Recht.OverlegLeiden,
        [typeof(Afspraak)] = Recht.NotitieSchrijven,
        [typeof(Signaal)] = Recht.NotitieSchrijven,
        [typeof(Opgavetoets)] = Recht.OpgaveWijzigen,
        [typeof(Waarneming)] = Recht.NotitieSchrijven,
        [typeof(Wyber)] = Recht.OverlegLeiden,
        [typeof(Moment)] = Recht.MomentVastleggen,
        [typeof(Portefeuille)] = Recht.OrganisatieBeheren,
        [typeof(Instelling)] = Recht.OrganisatieBeheren,
    }.ToFrozenDictionary();

    /// <summary>The permission; nothing for what nobody changes: that something was erased.</summary>
    public static Recht? Voor(Soort soort)
    {
        ArgumentNullException.ThrowIfNull(soort);
        return PerSoort.TryGetValue(soort.Type, out var recht) ? recht : null;
    }

    /// <summary>May this user change records of this kind?</summary>
    public static bool Mag(Gebruiker gebruiker, Soort soort)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        return Voor(soort) is { } recht && gebruiker.Mag(recht);
    }
}
