// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vandaag;

/// <summary>
/// Every date that still asks for something, on what a person carries and follows or on the whole. A policy agreement is not among them: its date is the day it was made.
/// </summary>
public static class Agenda
{
    /// <summary>What is due in a period, in order of day.</summary>
    /// <param name="blik">All the viewer may see.</param>
    /// <param name="kring">Of what; named moments are always there.</param>
    /// <param name="draagt">What carries the name: own milestones and risks count wherever they hang.</param>
    /// <param name="van">The first day.</param>
    /// <param name="tot">The last day.</param>
    public static ImmutableArray<Agendapunt> Tussen(Blik blik, Kring kring, Draagt draagt, DateOnly van, DateOnly tot) =>
    [
        .. Alles(blik, kring, draagt).Where(punt => punt.Dag >= van && punt.Dag <= tot)
            .DistinctBy(punt => (punt.Soort, punt.Feit.Id))
            .OrderBy(punt => punt.Dag).ThenBy(punt => punt.Soort).ThenBy(punt => punt.Feit.Titel, StringComparer.Ordinal),
    ];

    private static IEnumerable<Agendapunt> Alles(Blik blik, Kring kring, Draagt draagt) =>
    [
        .. kring.Opgaven.SelectMany(Van),
        .. kring.Inspanningen.Where(inspanning => !inspanning.IsAfgesloten).SelectMany(Van),
        .. Hangend(blik, kring, r => r.MijlpalenVan).Concat(draagt.Mijlpalen).Where(mijlpaal => mijlpaal is { BehaaldOp: null, Datum: not null })
            .Select(mijlpaal => Bij(blik, Agendasoort.Mijlpaal, mijlpaal.Datum!.Tot, mijlpaal, mijlpaal.Op)),
        .. Hangend(blik, kring, r => r.RisicosVan).Concat(draagt.Risicos).Where(risico => risico is { Vervallen: false, Datum: not null })
            .Select(risico => Bij(blik, Agendasoort.Risico, risico.Datum!.Value, risico, risico.Op)),
        .. Hangend(blik, kring, r => r.BesluitenOver).Where(besluit => besluit is { Status: Besluitstatus.Geagendeerd, Datum: not null })
            .Select(besluit => Bij(blik, Agendasoort.Besluit, besluit.Datum!.Value, besluit, Eerste(blik, besluit.Over))),
        .. blik.Alle<Moment>().Select(moment => new Agendapunt(Agendasoort.Moment, moment.Datum, moment, null)),
    ];

    private static IEnumerable<Agendapunt> Van(Opgave opgave)
    {
        if (opgave is { Status: Opgavestatus.Parkeerplaats, Terugkijkdatum: { } terug })
        {
            yield return new Agendapunt(Agendasoort.Parkeerplaats, terug, opgave, null);
        }

        if (opgave is { IsAfgesloten: false, Eind: { } eind })
        {
            yield return new Agendapunt(Agendasoort.Einde, eind.Tot, opgave, null);
        }
    }

    private static IEnumerable<Agendapunt> Van(Inspanning inspanning)
    {
        if (inspanning.VolgendeStapOp is { } stap)
        {
            yield return new Agendapunt(Agendasoort.VolgendeStap, stap, inspanning, inspanning);
        }

        if (inspanning.Keuze is { } keuze)
        {
            yield return new Agendapunt(Agendasoort.Herijken, keuze.Herijkdatum, inspanning, null);
        }

        if (inspanning.Eind is { } eind)
        {
            yield return new Agendapunt(Agendasoort.Einde, eind.Tot, inspanning, null);
        }
    }

    private static IEnumerable<T> Hangend<T>(Blik blik, Kring kring, Func<Relaties, Verwijzing<T>> relatie)
        where T : Feit => kring.IsGeheel
        ? blik.Alle<T>()
        : kring.Opgaven.Select(opgave => opgave.Id).Concat(kring.Inspanningen.Select(inspanning => inspanning.Id)).SelectMany(id => blik.Naar(relatie, id));

    private static Agendapunt Bij(Blik blik, Agendasoort soort, DateOnly dag, Feit feit, Guid? bij) =>
        new(soort, dag, feit, bij is { } id ? blik.Zoek(id) : null);

    private static Guid? Eerste(Blik blik, Lijst<Guid> over)
    {
        foreach (var id in over)
        {
            if (blik.Zoek(id) is not null)
            {
                return id;
            }
        }

        return null;
    }
}
