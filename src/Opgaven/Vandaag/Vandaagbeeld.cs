// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vandaag;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Vandaag;

/// <summary>What one person finds on Vandaag. It follows from roles on records and from permissions, never from the name of a role.</summary>
internal sealed class Vandaagbeeld
{
    /// <summary>How far ahead dates are shown.</summary>
    internal const int Vooruit = 28;

    /// <summary>How far back a date that passed still asks for something.</summary>
    private const int Terug = 366;

    /// <summary>How long before its date a werkwijze is looked at again.</summary>
    private const int Herijkvooruit = 14;

    internal Vandaagbeeld(Lezing lezing, IReadOnlyList<Guid> gevolgd)
    {
        var (blik, dag) = (lezing.Blik, lezing.Peildatum);
        Dag = dag;
        NieuwSinds = Nieuwkomer.Sinds(blik, lezing.Gebruiker.PersoonId, dag);
        Draagt = new Draagt(blik, lezing.Gebruiker.PersoonId, dag);
        Mijn = Kring.Van(blik, Draagt, gevolgd);
        Gevolgd = [.. gevolgd.Select(blik.Zoek).OfType<Feit>().OrderBy(feit => feit.Titel, Volgorde.Nederlands)];

        Genoemd = lezing.Gebruiker.PersoonId is { } ik
            ? [.. blik.Naar(r => r.NotitiesOver, ik).Where(notitie => notitie.DoorId != ik && notitie.Datum > dag.AddDays(-Vooruit)).OrderByDescending(notitie => notitie.Datum)]
            : [];

        Acties = lezing.Gebruiker.PersoonId is { } wie
            ? [.. blik.Naar(r => r.ActiesVan, wie).Where(afspraak => afspraak.GedaanOp is null).OrderBy(afspraak => afspraak.Datum ?? DateOnly.MaxValue)]
            : [];

        if (lezing.MagWijzigen(Recht.PersonenBeheren) && lezing.Personen.Zoek(lezing.Gebruiker.PersoonId)?.AfdelingId is { } afdeling)
        {
            var mensen = lezing.Personen.Actief.Where(iemand => iemand.AfdelingId == afdeling && iemand.Id != lezing.Gebruiker.PersoonId).Select(iemand => iemand.Id);
            Inzet = [.. Inzetvragen.Van(blik, mensen, dag).Where(rol => rol.Antwoord is null)];
        }

        // Who oversees everything, and who keeps the budget, look at the whole: that is what they answer for.
        Geheel = lezing.Gebruiker.Mag(Recht.VertrouwelijkZien);
        var kring = Geheel ? Kring.Geheel(blik) : Mijn;
        var punten = Agenda.Tussen(blik, kring, Draagt, dag.AddDays(-Terug), dag.AddDays(Vooruit));
        Komend = [.. punten.Where(punt => punt.Dag >= dag)];
        Herijken = [.. punten.Where(punt => punt.Soort == Agendasoort.Herijken && punt.Dag < dag.AddDays(Herijkvooruit))];
        Voorbij = [.. punten.Where(punt => punt.Dag < dag && punt.Soort is not (Agendasoort.Moment or Agendasoort.Herijken))];
        Afwijkend = Afwijking.Van(blik, kring.Opgaven.Concat<Feit>(kring.Inspanningen), lezing.Inrichting.Standritme, dag);
        Leemten = Kern.Vandaag.Leemten.Van(blik, kring, dag);
        Beslissen = lezing.MagWijzigen(Recht.BesluitNemen) ? Wachtend(blik, kring) : [];
        if (lezing.MagWijzigen(Recht.StandBevestigen))
        {
            var eigen = Draagt.Opgaven.Concat(Draagt.Inspanningen).Where(deel => deel.Stuurt).Select(deel => deel.Waar);
            Bevestigen = Standritme.Verlopen(blik, Geheel ? kring.Opgaven.Concat<Feit>(kring.Inspanningen) : eigen, lezing.Inrichting.Standritme, dag);
        }

        Cijfers = lezing.MagWijzigen(Recht.BegrotingWijzigen) ? new Cijferbeeld(blik, dag) : null;
    }

    internal DateOnly Dag { get; }

    /// <summary>Since when this person holds a portefeuille or bestuurlijke role, when that is recent.</summary>
    internal DateOnly? NieuwSinds { get; }

    internal Draagt Draagt { get; }

    /// <summary>What this person carries and follows.</summary>
    internal Kring Mijn { get; }

    /// <summary>The whole organisation is this person's concern.</summary>
    internal bool Geheel { get; }

    /// <summary>What is followed and may be seen.</summary>
    internal ImmutableArray<Feit> Gevolgd { get; }

    /// <summary>Notes of the last weeks in which somebody else names this person.</summary>
    internal ImmutableArray<Notitie> Genoemd { get; }

    /// <summary>What this person agreed to do in a meeting and did not do yet, the oldest first.</summary>
    internal ImmutableArray<Afspraak> Acties { get; }

    /// <summary>Hours that are asked of people of the own department and that the line did not answer yet; only for who keeps the people.</summary>
    internal ImmutableArray<Rolvervulling> Inzet { get; } = [];

    internal ImmutableArray<Agendapunt> Komend { get; }

    /// <summary>What runs and does not go as expected.</summary>
    internal ImmutableArray<Afwijking> Afwijkend { get; }

    /// <summary>Efforts of which the werkwijze is to be looked at again, soon or already.</summary>
    internal ImmutableArray<Agendapunt> Herijken { get; }

    /// <summary>Dates that passed while what they asked was not done.</summary>
    internal ImmutableArray<Agendapunt> Voorbij { get; }

    internal ImmutableArray<Leemte> Leemten { get; }

    /// <summary>Decisions that wait; only for who may decide.</summary>
    internal ImmutableArray<Besluit> Beslissen { get; }

    /// <summary>Standen that are due; only for who may confirm.</summary>
    internal ImmutableArray<TeBevestigen> Bevestigen { get; } = [];

    /// <summary>Figures that wait; only for who keeps the budget.</summary>
    internal Cijferbeeld? Cijfers { get; }

    /// <summary>How many things ask for this person.</summary>
    internal int Aantal => Afwijkend.Length + Beslissen.Length + Bevestigen.Length + Herijken.Length + Voorbij.Length + Acties.Length + Inzet.Length;

    /// <summary>There is nothing here that is this person's own.</summary>
    internal bool IsLeeg => Draagt.IsLeeg && Gevolgd.IsEmpty && Genoemd.IsEmpty && Acties.IsEmpty && !Geheel;

    internal static Licht Licht(Blik blik, Feit feit, DateOnly dag) => Actueel.Stand(blik, feit.Id, dag)?.Oordeel ?? Kern.Landschap.Licht.Onbekend;

    private static ImmutableArray<Besluit> Wachtend(Blik blik, Kring kring) =>
    [
        .. (kring.IsGeheel ? blik.Alle<Besluit>() : kring.Opgaven.Concat<Feit>(kring.Inspanningen).SelectMany(feit => blik.Naar(r => r.BesluitenOver, feit.Id)))
            .Where(besluit => besluit.Status is Besluitstatus.Voorstel or Besluitstatus.Geagendeerd).DistinctBy(besluit => besluit.Id)
            .OrderBy(besluit => besluit.Datum ?? DateOnly.MaxValue).ThenBy(besluit => besluit.Naam, StringComparer.Ordinal),
    ];
}
