// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Wegenkaart;

/// <summary>
/// An effort moves in time, and with it what hangs on it: who requires it is pushed just as far as needed to begin no earlier than it may,
/// and so on along the chain; milestones go with their effort. What is already too early becomes no worse. Worked out over what the viewer
/// may see, and nothing else.
/// </summary>
/// <param name="Oud">The effort as it is.</param>
/// <param name="Nieuw">The effort as it becomes.</param>
/// <param name="Mee">What can move along, nearest first; each record once.</param>
public sealed record Verplaatsing(Inspanning Oud, Inspanning Nieuw, ImmutableArray<Meebeweger> Mee)
{
    /// <summary>Works out what moves along.</summary>
    /// <param name="blik">What the viewer may see.</param>
    /// <param name="oud">The effort as it is in the Blik.</param>
    /// <param name="nieuw">The same effort with other dates.</param>
    public static Verplaatsing Bereken(Blik blik, Inspanning oud, Inspanning nieuw)
    {
        var nu = new Dictionary<Guid, Inspanning> { [oud.Id] = nieuw };
        var mee = ImmutableArray.CreateBuilder<Meebeweger>();
        var bezocht = new HashSet<Guid> { oud.Id };
        VoegMijlpalenToe(blik, mee, oud, nieuw, true);
        foreach (var volgt in Keten.Na(blik, oud.Id))
        {
            if (volgt.IsAfgesloten || Duw(blik, nu, volgt) is not var (dagen, met) || dagen > Verschuiving.MeesteDagen)
            {
                continue;
            }

            var vooraf = volgt.Fase is not (Fase.InUitvoering or Fase.OnHold);
            // What has begun has begun: only its end can still move.
            var straks = vooraf ? volgt.Verschuif(dagen) : volgt with { Eind = volgt.Eind.Verschuif(dagen) };
            if (straks == volgt)
            {
                continue;
            }

            mee.Add(new Meebeweger(volgt, straks, Meebeweegreden.Vereist, met, dagen, vooraf));
            bezocht.Add(volgt.Id);
            if (vooraf)
            {
                nu[volgt.Id] = straks;
            }

            VoegMijlpalenToe(blik, mee, volgt, straks, vooraf);
        }

        VoegSamenToe(blik, mee, oud, nieuw, bezocht);
        return new Verplaatsing(oud, nieuw, mee.ToImmutable());
    }

    /// <summary>The orders that are broken when only these records move along.</summary>
    /// <param name="blik">What the viewer may see.</param>
    /// <param name="gekozen">The chosen ones of <see cref="Mee"/>.</param>
    public ImmutableArray<Volgordebreuk> Breuken(Blik blik, IEnumerable<Meebeweger> gekozen)
    {
        var nu = gekozen.Select(deel => deel.Nieuw).OfType<Inspanning>().Append(Nieuw).DistinctBy(inspanning => inspanning.Id).ToDictionary(inspanning => inspanning.Id);
        return
        [
            .. nu.Keys.SelectMany(id => blik.Naar(r => r.AfhankelijkhedenVan, id).Concat(blik.Naar(r => r.AfhankelijkhedenNaar, id))).DistinctBy(deel => deel.Id)
                .Select(deel => Volgordebreuk.Van(deel, id => nu.GetValueOrDefault(id) ?? blik.Zoek<Inspanning>(id))).OfType<Volgordebreuk>()
                .OrderByDescending(breuk => breuk.Dagen),
        ];
    }

    /// <summary>How far an effort is pushed by what it requires, and by which of those most; nothing when it may stay.</summary>
    private static (int Dagen, Inspanning Met)? Duw(Blik blik, Dictionary<Guid, Inspanning> nu, Inspanning volgt)
    {
        (int Dagen, Inspanning Met)? duw = null;
        foreach (var deel in blik.Naar(r => r.AfhankelijkhedenVan, volgt.Id))
        {
            if (deel.Soort != Afhankelijkheidssoort.Vereist || !nu.TryGetValue(deel.Naar, out var nodig) || blik.Zoek<Inspanning>(deel.Naar) is not { } was
                || Volgordebreuk.Ruimte(volgt, nodig) is not { } ruimte)
            {
                continue;
            }

            // Who began the day after keeps beginning the day after; who was too early already becomes no worse.
            var tekort = Math.Min(Volgordebreuk.Ruimte(volgt, was) ?? 1, 1) - ruimte;
            if (tekort > (duw?.Dagen ?? 0))
            {
                duw = (tekort, nodig);
            }
        }

        return duw;
    }

    /// <summary>Milestones that are not reached yet: all of them when the effort moves as a whole, otherwise those that would fall outside it.</summary>
    private static void VoegMijlpalenToe(Blik blik, ImmutableArray<Meebeweger>.Builder mee, Inspanning oud, Inspanning nieuw, bool vooraf)
    {
        var (begin, einde) = (Verschuiving.Begin(oud.Start, nieuw.Start), Verschuiving.Einde(oud.Eind, nieuw.Eind));
        foreach (var mijlpaal in blik.Naar(r => r.MijlpalenVan, oud.Id))
        {
            if (mijlpaal.Datum is not { } datum || mijlpaal.BehaaldOp is not null)
            {
                continue;
            }

            var dagen = begin == einde || oud.Start is null || oud.Eind is null ? (begin == 0 ? einde : begin)
                : nieuw.Eind is { } eind && datum.Van > eind.Tot && datum.Van <= oud.Eind.Tot ? einde
                : nieuw.Start is { } start && datum.Tot < start.Van && datum.Tot >= oud.Start.Van ? begin
                : 0;
            if (dagen != 0 && Math.Abs(dagen) <= Verschuiving.MeesteDagen)
            {
                mee.Add(new Meebeweger(mijlpaal, mijlpaal with { Datum = datum.Verschuif(dagen) }, Meebeweegreden.Mijlpaal, oud, dagen, vooraf));
            }
        }
    }

    private static void VoegSamenToe(Blik blik, ImmutableArray<Meebeweger>.Builder mee, Inspanning oud, Inspanning nieuw, HashSet<Guid> bezocht)
    {
        var (begin, einde) = (Verschuiving.Begin(oud.Start, nieuw.Start), Verschuiving.Einde(oud.Eind, nieuw.Eind));
        var dagen = begin == 0 ? einde : begin;
        if (dagen == 0 || Math.Abs(dagen) > Verschuiving.MeesteDagen)
        {
            return;
        }

        var anderen = blik.Naar(r => r.AfhankelijkhedenVan, oud.Id).Where(deel => deel.Soort == Afhankelijkheidssoort.MoetMet).Select(deel => deel.Naar)
            .Concat(blik.Naar(r => r.AfhankelijkhedenNaar, oud.Id).Where(deel => deel.Soort == Afhankelijkheidssoort.MoetMet).Select(deel => deel.Van));
        foreach (var id in anderen)
        {
            if (bezocht.Add(id) && blik.Zoek<Inspanning>(id) is { IsAfgesloten: false } ander && Balk.Tussen(ander.Start, ander.Eind) is not null)
            {
                var straks = ander.Verschuif(dagen);
                mee.Add(new Meebeweger(ander, straks, Meebeweegreden.MoetMet, oud, dagen, false));
                VoegMijlpalenToe(blik, mee, ander, straks, false);
            }
        }
    }
}
