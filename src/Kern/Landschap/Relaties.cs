// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;

namespace Samenhang.Kern.Landschap;

/// <summary>Every relation between records, readable from the side that is pointed at.</summary>
public sealed class Relaties
{
    private readonly ImmutableArray<IVerwijzing> _alle;

    private Relaties(ImmutableArray<IVerwijzing> alle) => _alle = alle;

    internal static Relaties Leeg { get; } = new(
    [
        new Verwijzing<Opdracht>(x => [x.OpgaveId]),
        new Verwijzing<Opgave>(x => Een(x.DeelVan)),
        new Verwijzing<Opgave>(x => Een(x.GaatOverIn)),
        new Verwijzing<Opgave>(x => [.. x.Portefeuilles.Select(p => p.PortefeuilleId)]),
        new Verwijzing<Mandaat>(x => Een(x.OpgaveId)),
        new Verwijzing<Mandaat>(x => Een(x.PersoonId)),
        new Verwijzing<Rolvervulling>(x => [x.Op]),
        new Verwijzing<Rolvervulling>(x => Een(x.PersoonId)),
        new Verwijzing<Rolvervulling>(x => Een(x.PlaatsvervangerId)),
        new Verwijzing<Doel>(x => Een(x.OpgaveId)),
        new Verwijzing<Inspanning>(x => x.Opgaven),
        new Verwijzing<Inspanning>(x => Een(x.DeelVan)),
        new Verwijzing<Bijdrage>(x => [x.Van]),
        new Verwijzing<Bijdrage>(x => [x.Naar]),
        new Verwijzing<Afhankelijkheid>(x => [x.Van]),
        new Verwijzing<Afhankelijkheid>(x => [x.Naar]),
        new Verwijzing<Indicator>(x => Een(x.DoelId)),
        new Verwijzing<Meting>(x => [x.IndicatorId]),
        new Verwijzing<Stand>(x => [x.Op]),
        new Verwijzing<Mijlpaal>(x => [x.Op]),
        new Verwijzing<Risico>(x => [x.Op]),
        new Verwijzing<Besluit>(x => x.Over),
        new Verwijzing<Partij>(x => [.. x.Betrokken.Select(b => b.Op)]),
        new Verwijzing<Portefeuille>(x => Een(x.BestuurderId)),
        new Verwijzing<Budgetregel>(x => Een(x.Op)),
        new Verwijzing<Begrotingskoppeling>(x => [x.Van]),
        new Verwijzing<Beleidsafspraak>(x => x.Over),
        new Verwijzing<Notitie>(x => [x.Op]),
        new Verwijzing<Inspanning>(x => Een(x.KomtVoortUit)),
        new Verwijzing<Inspanning>(x => Een(x.GaatOverIn)),
        new Verwijzing<Rolvervulling>(x => Een(x.MandaatId)),
        new Verwijzing<Inspanning>(x => x.Portefeuilles),
        new Verwijzing<Mijlpaal>(x => Een(x.EigenaarId)),
        new Verwijzing<Risico>(x => Een(x.EigenaarId)),
        new Verwijzing<Beleidsafspraak>(x => Een(x.EigenaarId)),
        new Verwijzing<Bijlage>(x => [x.Op]),
        new Verwijzing<Notitie>(x => x.Genoemd),
        new Verwijzing<Besluit>(x => [.. x.Bewaking.Select(b => b.DoelId)]),
        new Verwijzing<Besluit>(x => [.. x.Bewaking.Select(b => b.EigenaarId).OfType<Guid>()]),
        new Verwijzing<Opgave>(x => Een(x.KomtVoortUit)),
        new Verwijzing<Besluit>(x => [.. x.Stappen.SelectMany(stap => Een(stap.Naar).Append(stap.Op)).Distinct()]),
        new Verwijzing<Acceptatie>(x => [x.Op]),
        new Verwijzing<Overleg>(x => x.Over),
        new Verwijzing<Overleg>(x => [.. x.Agenda.Select(punt => punt.Over).OfType<Guid>()]),
        new Verwijzing<Overleg>(x => x.Deelnemers),
        new Verwijzing<Afspraak>(x => [x.OverlegId]),
        new Verwijzing<Afspraak>(x => Een(x.Over)),
        new Verwijzing<Afspraak>(x => Een(x.EigenaarId)),
        new Verwijzing<Signaal>(x => x.Over),
        new Verwijzing<Signaal>(x => Een(x.GaatOverIn)),
        new Verwijzing<Opgavetoets>(x => [x.Op]),
        new Verwijzing<Opgavetoets>(x => Een(x.NaarId)),
        new Verwijzing<Waarneming>(x => [x.OpgaveId]),
        new Verwijzing<Waarneming>(x => Een(x.SignaalId)),
        new Verwijzing<Wyber>(x => Een(x.OpgaveId)),
        new Verwijzing<Wyber>(x => Een(x.KomtVoortUit)),
        new Verwijzing<Wyber>(x => Een(x.GevolgId)),
    ]);

    /// <summary>The opdracht of an opgave.</summary>
    public Verwijzing<Opdracht> OpdrachtenVan => (Verwijzing<Opdracht>)_alle[0];

    /// <summary>Opgaven that are part of an opgave.</summary>
    public Verwijzing<Opgave> DeelopgavenVan => (Verwijzing<Opgave>)_alle[1];

    /// <summary>Opgaven that were continued in an opgave.</summary>
    public Verwijzing<Opgave> OvergegaanIn => (Verwijzing<Opgave>)_alle[2];

    /// <summary>Opgaven in a portefeuille.</summary>
    public Verwijzing<Opgave> OpgavenInPortefeuille => (Verwijzing<Opgave>)_alle[3];

    /// <summary>Mandates for an opgave.</summary>
    public Verwijzing<Mandaat> MandatenVan => (Verwijzing<Mandaat>)_alle[4];

    /// <summary>Mandates of a person.</summary>
    public Verwijzing<Mandaat> MandatenVanPersoon => (Verwijzing<Mandaat>)_alle[5];

    /// <summary>Roles on an opgave or effort.</summary>
    public Verwijzing<Rolvervulling> RollenOp => (Verwijzing<Rolvervulling>)_alle[6];

    /// <summary>Roles of a person.</summary>
    public Verwijzing<Rolvervulling> RollenVanPersoon => (Verwijzing<Rolvervulling>)_alle[7];

    /// <summary>Roles for which a person is the deputy.</summary>
    public Verwijzing<Rolvervulling> PlaatsvervangingenVan => (Verwijzing<Rolvervulling>)_alle[8];

    /// <summary>Goals of an opgave.</summary>
    public Verwijzing<Doel> DoelenVan => (Verwijzing<Doel>)_alle[9];

    /// <summary>Efforts that serve an opgave.</summary>
    public Verwijzing<Inspanning> InspanningenVan => (Verwijzing<Inspanning>)_alle[10];

    /// <summary>Efforts that are part of an effort.</summary>
    public Verwijzing<Inspanning> DeelinspanningenVan => (Verwijzing<Inspanning>)_alle[11];

    /// <summary>What an effort or goal contributes to.</summary>
    public Verwijzing<Bijdrage> BijdragenVan => (Verwijzing<Bijdrage>)_alle[12];

    /// <summary>What contributes to a goal.</summary>
    public Verwijzing<Bijdrage> BijdragenNaar => (Verwijzing<Bijdrage>)_alle[13];

    /// <summary>What an effort needs.</summary>
    public Verwijzing<Afhankelijkheid> AfhankelijkhedenVan => (Verwijzing<Afhankelijkheid>)_alle[14];

    /// <summary>What needs an effort.</summary>
    public Verwijzing<Afhankelijkheid> AfhankelijkhedenNaar => (Verwijzing<Afhankelijkheid>)_alle[15];

    /// <summary>Indicators of a goal.</summary>
    public Verwijzing<Indicator> IndicatorenVan => (Verwijzing<Indicator>)_alle[16];

    /// <summary>Figures of an indicator.</summary>
    public Verwijzing<Meting> MetingenVan => (Verwijzing<Meting>)_alle[17];

    /// <summary>Standen of an opgave or effort.</summary>
    public Verwijzing<Stand> StandenVan => (Verwijzing<Stand>)_alle[18];

    /// <summary>Milestones of an opgave or effort.</summary>
    public Verwijzing<Mijlpaal> MijlpalenVan => (Verwijzing<Mijlpaal>)_alle[19];

    /// <summary>Risks of an opgave or effort.</summary>
    public Verwijzing<Risico> RisicosVan => (Verwijzing<Risico>)_alle[20];

    /// <summary>Decisions about an opgave or effort.</summary>
    public Verwijzing<Besluit> BesluitenOver => (Verwijzing<Besluit>)_alle[21];

    /// <summary>Parties that take part in an opgave or effort.</summary>
    public Verwijzing<Partij> PartijenVan => (Verwijzing<Partij>)_alle[22];

    /// <summary>Portefeuilles of a person.</summary>
    public Verwijzing<Portefeuille> PortefeuillesVanPersoon => (Verwijzing<Portefeuille>)_alle[23];

    /// <summary>Money of an opgave, goal or effort.</summary>
    public Verwijzing<Budgetregel> BudgetVan => (Verwijzing<Budgetregel>)_alle[24];

    /// <summary>Budget links of an opgave, goal or effort.</summary>
    public Verwijzing<Begrotingskoppeling> BegrotingskoppelingenVan => (Verwijzing<Begrotingskoppeling>)_alle[25];

    /// <summary>Political agreements laid on an opgave or effort.</summary>
    public Verwijzing<Beleidsafspraak> AfsprakenOver => (Verwijzing<Beleidsafspraak>)_alle[26];

    /// <summary>Notes on a record.</summary>
    public Verwijzing<Notitie> NotitiesBij => (Verwijzing<Notitie>)_alle[27];

    /// <summary>Efforts that came forth from an effort.</summary>
    public Verwijzing<Inspanning> VoortgekomenUit => (Verwijzing<Inspanning>)_alle[28];

    /// <summary>Efforts that were continued in an effort.</summary>
    public Verwijzing<Inspanning> InspanningenOvergegaanIn => (Verwijzing<Inspanning>)_alle[29];

    /// <summary>Roles that are filled under a mandate.</summary>
    public Verwijzing<Rolvervulling> RollenMetMandaat => (Verwijzing<Rolvervulling>)_alle[30];

    /// <summary>Efforts that have a portefeuille of their own.</summary>
    public Verwijzing<Inspanning> InspanningenInPortefeuille => (Verwijzing<Inspanning>)_alle[31];

    /// <summary>Milestones a person answers for.</summary>
    public Verwijzing<Mijlpaal> MijlpalenVanEigenaar => (Verwijzing<Mijlpaal>)_alle[32];

    /// <summary>Risks and opportunities a person answers for.</summary>
    public Verwijzing<Risico> RisicosVanEigenaar => (Verwijzing<Risico>)_alle[33];

    /// <summary>Policy agreements a person answers for.</summary>
    public Verwijzing<Beleidsafspraak> AfsprakenVanEigenaar => (Verwijzing<Beleidsafspraak>)_alle[34];

    /// <summary>Files that belong to a record.</summary>
    public Verwijzing<Bijlage> BijlagenBij => (Verwijzing<Bijlage>)_alle[35];

    /// <summary>Notes in which a person is named.</summary>
    public Verwijzing<Notitie> NotitiesOver => (Verwijzing<Notitie>)_alle[36];

    /// <summary>Decisions after which a goal stays watched.</summary>
    public Verwijzing<Besluit> BewakingVan => (Verwijzing<Besluit>)_alle[37];

    /// <summary>Decisions after which a person watches a goal.</summary>
    public Verwijzing<Besluit> BewakingDoor => (Verwijzing<Besluit>)_alle[38];

    /// <summary>Opgaven that came forth from an opgave that was split.</summary>
    public Verwijzing<Opgave> OpgavenVoortgekomenUit => (Verwijzing<Opgave>)_alle[39];

    /// <summary>Decisions with a step that is done with an opgave or effort, or continues one in it.</summary>
    public Verwijzing<Besluit> StappenMet => (Verwijzing<Besluit>)_alle[40];

    /// <summary>Acceptances of findings about a record.</summary>
    public Verwijzing<Acceptatie> AcceptatiesVan => (Verwijzing<Acceptatie>)_alle[41];

    /// <summary>Meetings about an opgave or effort.</summary>
    public Verwijzing<Overleg> OverleggenOver => (Verwijzing<Overleg>)_alle[42];

    /// <summary>Meetings that have a record on their agenda.</summary>
    public Verwijzing<Overleg> OpAgendaVan => (Verwijzing<Overleg>)_alle[43];

    /// <summary>Meetings in which a person takes part.</summary>
    public Verwijzing<Overleg> OverleggenMet => (Verwijzing<Overleg>)_alle[44];

    /// <summary>What was agreed in a meeting.</summary>
    public Verwijzing<Afspraak> AfsprakenUit => (Verwijzing<Afspraak>)_alle[45];

    /// <summary>What was agreed in meetings about an opgave or effort.</summary>
    public Verwijzing<Afspraak> ActiesBij => (Verwijzing<Afspraak>)_alle[46];

    /// <summary>What a person agreed to do.</summary>
    public Verwijzing<Afspraak> ActiesVan => (Verwijzing<Afspraak>)_alle[47];

    /// <summary>Signals that led to an opgave or effort, or say something about it.</summary>
    public Verwijzing<Signaal> SignalenOver => (Verwijzing<Signaal>)_alle[48];

    /// <summary>Signals that were continued in a signal.</summary>
    public Verwijzing<Signaal> SignalenOvergegaanIn => (Verwijzing<Signaal>)_alle[49];

    /// <summary>Tests of a signal or kandidaat-opgave.</summary>
    public Verwijzing<Opgavetoets> OpgavetoetsenVan => (Verwijzing<Opgavetoets>)_alle[50];

    /// <summary>Tests by which something went to an opgave or effort.</summary>
    public Verwijzing<Opgavetoets> OpgavetoetsenNaar => (Verwijzing<Opgavetoets>)_alle[51];

    /// <summary>How the question of an opgave is worded.</summary>
    public Verwijzing<Waarneming> WaarnemingenVan => (Verwijzing<Waarneming>)_alle[52];

    /// <summary>Wordings that were heard in a signal.</summary>
    public Verwijzing<Waarneming> WaarnemingenUit => (Verwijzing<Waarneming>)_alle[53];

    /// <summary>Wybers about an opgave.</summary>
    public Verwijzing<Wyber> WybersVan => (Verwijzing<Wyber>)_alle[54];

    /// <summary>Wybers that began with the outcome of a wyber.</summary>
    public Verwijzing<Wyber> VolgendeWybers => (Verwijzing<Wyber>)_alle[55];

    /// <summary>Wybers whose outcome led to an opgave, effort or wyber.</summary>
    public Verwijzing<Wyber> WybersNaar => (Verwijzing<Wyber>)_alle[56];

    /// <summary>The records that point at this one, by any relation; once for each.</summary>
    public IEnumerable<Guid> Naar(Guid id) => _alle.SelectMany(verwijzing => verwijzing.Naar(id));

    internal Relaties Met(Soort soort, IReeks na) =>
        new([.. _alle.Select(verwijzing => verwijzing.Soort == soort ? verwijzing.Met(na) : verwijzing)]);

    private static Guid[] Een(Guid? id) => id is { } waarde ? [waarde] : [];
}
