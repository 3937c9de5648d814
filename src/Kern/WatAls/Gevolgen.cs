// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Netwerk;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.WatAls;

/// <summary>What steps lead to, as far as the records tell and the viewer may see. It estimates and lists; it predicts nothing.</summary>
/// <param name="Dag">The day before and after are held against each other: the first on which all steps have taken effect.</param>
/// <param name="Doelen">The goals whose support changes, the largest loss first.</param>
/// <param name="Afhankelijkheden">Efforts that no longer get what they need, or get it too late.</param>
/// <param name="Mijlpalen">Milestones that move, lapse or go along.</param>
/// <param name="Onbewaakt">Indicators that nobody watches any more, though their goal stays.</param>
/// <param name="Rollen">Roles that end or come.</param>
/// <param name="Driehoeken">Efforts whose driehoek ends.</param>
/// <param name="Kwartalen">Money and hours that come free per quarter; below zero is what it costs.</param>
/// <param name="VastCenten">Money that was committed already and does not come free, whole cents.</param>
/// <param name="Afspraken">Policy agreements that it touches.</param>
/// <param name="Programmas">Programmes of the budget in which it is told, with the year.</param>
/// <param name="Bevoegd">Who may decide on it.</param>
/// <param name="TeInformeren">Who must be told, with why.</param>
/// <param name="Onbekend">What the records do not tell and what would make this better, in whole sentences.</param>
/// <param name="NogTeRegelen">What the rules of the method still ask before it can be carried out.</param>
/// <param name="Mutaties">What changes in the records.</param>
public sealed record Gevolgen(
    DateOnly Dag,
    ImmutableArray<Steunverschil> Doelen,
    ImmutableArray<Breuk> Afhankelijkheden,
    ImmutableArray<Mijlpaalverschil> Mijlpalen,
    ImmutableArray<Indicator> Onbewaakt,
    ImmutableArray<Rolverschil> Rollen,
    ImmutableArray<Inspanning> Driehoeken,
    ImmutableArray<Kwartaalruimte> Kwartalen,
    long VastCenten,
    ImmutableArray<Afspraakgevolg> Afspraken,
    ImmutableArray<string> Programmas,
    Bevoegdheid Bevoegd,
    ImmutableArray<Bericht> TeInformeren,
    ImmutableArray<string> Onbekend,
    ImmutableArray<Bezwaar> NogTeRegelen,
    ImmutableArray<Mutatie> Mutaties)
{
    /// <summary>Goals that go on and that nothing supports any more.</summary>
    public IEnumerable<Steunverschil> Wezen => Doelen.Where(doel => doel.IsWees);

    /// <summary>Hours a week that come free, minus what is asked anew; roles without hours do not count.</summary>
    public decimal Uren => Rollen.Sum(rol => (rol.Komt ? -1 : 1) * (rol.Rol.UrenPerWeek ?? 0));

    /// <summary>People of whom a role ends.</summary>
    public int Mensen => Rollen.Where(rol => !rol.Komt && rol.Rol.PersoonId is not null).Select(rol => rol.Rol.PersoonId).Distinct().Count();

    /// <summary>Money that comes free in a calendar year, whole cents.</summary>
    public long CentenIn(int jaar) => Kwartalen.Where(kwartaal => kwartaal.Jaar == jaar).Sum(kwartaal => kwartaal.Centen);
}

/// <summary>The support of a goal before and after.</summary>
/// <param name="Doel">The goal.</param>
/// <param name="Voor">Its support if nothing is done.</param>
/// <param name="Na">Its support after the steps.</param>
/// <param name="Vervalt">Its opgave ends with the steps, so nobody counts on it any more.</param>
public sealed record Steunverschil(Doel Doel, Steun Voor, Steun Na, bool Vervalt)
{
    /// <summary>It goes on, was supported, and nothing supports it any more.</summary>
    public bool IsWees => !Vervalt && Na.IsGeen && !Voor.IsGeen;

    /// <summary>What part of its support it loses, 0 to 1; below 0 it gains. Without support before, −1 when it gets some.</summary>
    public double Verlies => Voor.Midden > Steun.Verwaarloosbaar ? 1 - (Na.Midden / Voor.Midden) : Voor.Midden > Na.Midden ? 1 : -1;

    /// <summary>The loss or gain in words, never as a figure.</summary>
    public string Woorden => this switch
    {
        { Vervalt: true } => "vervalt met de opgave",
        { IsWees: true } => "verliest alles",
        { Voor.IsGeen: true } when Na.Midden > Voor.Midden => "krijgt steun",
        { Verlies: >= 0.5 } => "verliest het meeste",
        { Verlies: >= 0.1 } => "verliest een deel",
        { Verlies: > 0 } => "verliest nauwelijks",
        _ => "krijgt meer steun",
    };
}

/// <summary>An effort that no longer gets what it needs.</summary>
/// <param name="Vrager">The effort that needs.</param>
/// <param name="Gever">The effort that is needed.</param>
/// <param name="Afhankelijkheid">What was recorded about it.</param>
/// <param name="DagenLater">By how many days the one that needs would have to wait; 0 when it gets nothing any more.</param>
public sealed record Breuk(Inspanning Vrager, Inspanning Gever, Afhankelijkheid Afhankelijkheid, int DagenLater);

/// <summary>A milestone that moves, lapses or goes along.</summary>
/// <param name="Mijlpaal">The milestone as it was.</param>
/// <param name="Na">As it becomes; empty when it lapses with what it belongs to.</param>
public sealed record Mijlpaalverschil(Mijlpaal Mijlpaal, Mijlpaal? Na);

/// <summary>A role that ends or comes.</summary>
/// <param name="Rol">The role.</param>
/// <param name="Op">The opgave or effort.</param>
/// <param name="Komt">It comes.</param>
public sealed record Rolverschil(Rolvervulling Rol, Feit Op, bool Komt);

/// <summary>What comes free in a quarter.</summary>
/// <param name="Jaar">Calendar year.</param>
/// <param name="Nummer">1 to 4.</param>
/// <param name="Centen">Money, whole cents; below zero is what it costs.</param>
/// <param name="Uren">Hours a week, averaged over the quarter; below zero is what is asked.</param>
public sealed record Kwartaalruimte(int Jaar, int Nummer, long Centen, decimal Uren);

/// <summary>A policy agreement that is touched.</summary>
/// <param name="Afspraak">The agreement.</param>
/// <param name="Soort">How.</param>
public sealed record Afspraakgevolg(Beleidsafspraak Afspraak, Afspraakraking Soort);

/// <summary>How steps touch a policy agreement; the gravest first.</summary>
public enum Afspraakraking
{
    /// <summary>Nothing it was laid on goes on.</summary>
    Breekt,

    /// <summary>Part of what it was laid on stops; the rest goes on.</summary>
    RaaktDeel,

    /// <summary>What it was laid on comes later.</summary>
    KomtLater,

    /// <summary>It goes along to what takes the work over.</summary>
    GaatMee,
}

/// <summary>Somebody who must be told.</summary>
/// <param name="PersoonId">The person; empty for a party.</param>
/// <param name="Partij">The party; empty for a person.</param>
/// <param name="Waarom">Why, in a few words each.</param>
public sealed record Bericht(Guid? PersoonId, Partij? Partij, ImmutableArray<string> Waarom);
