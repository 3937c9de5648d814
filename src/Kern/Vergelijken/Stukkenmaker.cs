// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;

namespace Samenhang.Kern.Vergelijken;

/// <summary>Puts differences together by what they are about. Every difference is told at one record, and once.</summary>
internal sealed class Stukkenmaker(Blik eerder, Blik later)
{
    /// <summary>A figure of an indicator of a goal is the longest way there is.</summary>
    private const int LangsteWeg = 4;

    internal ImmutableArray<Vergelijkstuk> Maak(IReadOnlyList<Verschil> verschillen, IEnumerable<Wissel> wissels)
    {
        var (eigen, aanhang) = (new Dictionary<Guid, Verschil>(), new Dictionary<Guid, List<Verschil>>());
        foreach (var verschil in verschillen)
        {
            var waar = Waar(verschil.Feit, verschil.Nieuw is null ? eerder : later);
            if (waar == verschil.Feit.Id)
            {
                eigen[waar] = verschil;
            }
            else
            {
                Bij(aanhang, waar).Add(verschil);
            }
        }

        var gewisseld = new Dictionary<Guid, List<Wissel>>();
        foreach (var wissel in wissels)
        {
            Bij(gewisseld, Waar(wissel.Feit, later)).Add(wissel);
        }

        return
        [
            .. eigen.Keys.Union(aanhang.Keys).Union(gewisseld.Keys)
                .Select(id => Stuk(id, eigen.GetValueOrDefault(id), aanhang.GetValueOrDefault(id) ?? [], gewisseld.GetValueOrDefault(id) ?? []))
                .Order(Comparer<Vergelijkstuk>.Create(Vergelijk)),
        ];
    }

    private static List<T> Bij<T>(Dictionary<Guid, List<T>> lijsten, Guid id)
    {
        if (!lijsten.TryGetValue(id, out var lijst))
        {
            lijsten.Add(id, lijst = []);
        }

        return lijst;
    }

    private Vergelijkstuk Stuk(Guid id, Verschil? verschil, List<Verschil> aanhang, List<Wissel> wissels)
    {
        var (oud, nieuw) = verschil is null ? (eerder.Zoek(id), later.Zoek(id)) : (verschil.Oud, verschil.Nieuw);
        var groep = (nieuw is null ? null : Opgaven(nieuw, later).FirstOrDefault()) ?? (oud is null ? null : Opgaven(oud, eerder).FirstOrDefault());
        return new Vergelijkstuk(Vergelijkstuk.SoortVan(oud, nieuw, verschil), oud, nieuw, groep, verschil, [.. aanhang], [.. wissels]);
    }

    /// <summary>The opgaven a record serves that the viewer sees.</summary>
    internal static IEnumerable<Opgave> Opgaven(Feit feit, Blik blik) => feit switch
    {
        Opgave opgave => [opgave],
        Inspanning inspanning => inspanning.Opgaven.Select(id => blik.Zoek<Opgave>(id)).OfType<Opgave>(),
        Doel { OpgaveId: { } opgave } => blik.Zoek<Opgave>(opgave) is { } gevonden ? [gevonden] : [],
        _ => [],
    };

    /// <summary>The record under which people look for this one: an opgave, goal or effort where there is one.</summary>
    private Guid Waar(Feit feit, Blik blik)
    {
        var hier = feit;
        for (var stap = 0; stap < LangsteWeg && hier is not (Opgave or Doel or Inspanning); stap++)
        {
            if (Onderwerpen.Van(hier, blik).Select(Zoek).OfType<Feit>().FirstOrDefault() is not { } verder || verder.Id == hier.Id)
            {
                break;
            }

            hier = verder;
        }

        return hier.Id;
    }

    private Feit? Zoek(Guid id) => Hoofdstuk(later, id) ?? Hoofdstuk(eerder, id) ?? later.Zoek(id) ?? eerder.Zoek(id);

    private static Feit? Hoofdstuk(Blik blik, Guid id) => (Feit?)blik.Zoek<Inspanning>(id) ?? (Feit?)blik.Zoek<Doel>(id) ?? blik.Zoek<Opgave>(id);

    private static int Vergelijk(Vergelijkstuk een, Vergelijkstuk ander) =>
        (een.Groep is null).CompareTo(ander.Groep is null) is not 0 and var zonder ? zonder
        : een.Groep is { } groep && groep.Id != ander.Groep!.Id ? Op(groep, ander.Groep)
        : Rang(een.Feit).CompareTo(Rang(ander.Feit)) is not 0 and var rang ? rang
        : Op(een.Feit, ander.Feit);

    private static int Op(Feit een, Feit ander) =>
        Woordvolgorde.Vergelijk(een.Titel, ander.Titel) is not 0 and var titel ? titel : een.Id.CompareTo(ander.Id);

    private static int Rang(Feit feit) => feit switch
    {
        Opgave => 0,
        Doel => 1,
        Inspanning => 2,
        _ => 3,
    };
}
