// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Samenhang.Kern.Lijsten;

public sealed partial class Projectie<TRij>
{
    /// <summary>The orders of a list, made at the first question and carried forward after that.</summary>
    private sealed class Volgordes
    {
        /// <summary>Under this name the order by name from last to first is kept; no field is called so.</summary>
        private const string Omgekeerd = "";

        private readonly Lijstvorm<TRij> _vorm;
        private readonly TRij?[] _rijen;
        private readonly ulong[] _alle;
        private readonly Lazy<Rangschikking> _opNaam;
        private readonly Lazy<int[]> _naamrangen;
        private readonly ConcurrentDictionary<string, (Sorteerveld<TRij> Veld, bool Aflopend, Rangschikking Volgorde)> _opVeld = new();
        private readonly ConditionalWeakTable<Personenrang, ConcurrentDictionary<string, Rangschikking>> _opPersoon = [];

        internal Volgordes(Lijstvorm<TRij> vorm, TRij?[] rijen, ulong[] alle, Rangschikking? opNaam = null)
        {
            _vorm = vorm;
            _rijen = rijen;
            _alle = alle;
            _opNaam = opNaam is null ? new Lazy<Rangschikking>(() => OpTekst(vorm.Naam, false)) : new Lazy<Rangschikking>(opNaam);
            _naamrangen = new Lazy<int[]>(() => _opNaam.Value.Rangen(rijen.Length));
        }

        /// <summary>The order by a field; equal rows stand by name in both directions.</summary>
        internal Rangschikking Geef(Sorteerveld<TRij>? veld, bool aflopend, Personenrang? personen)
        {
            if (veld is null)
            {
                return aflopend ? _opVeld.GetOrAdd(Omgekeerd, static (_, dit) => (null!, true, dit._opNaam.Value.Omgekeerd()), this).Volgorde : _opNaam.Value;
            }

            var sleutel = aflopend ? "-" + veld.Sleutel : veld.Sleutel;
            if (veld.Persoon is { } persoon)
            {
                var rang = personen ?? throw new ArgumentException($"The order by '{veld.Sleutel}' needs the order of people.", nameof(personen));
                return _opPersoon.GetOrCreateValue(rang).GetOrAdd(sleutel, _ => OpGetal(rij => persoon(rij) is { } id ? rang.Rang(id) : null, aflopend));
            }

            return _opVeld.GetOrAdd(sleutel, static (_, deel) => (deel.veld, deel.aflopend, deel.dit.Maak(deel.veld, deel.aflopend)), (veld, aflopend, dit: this)).Volgorde;
        }

        internal Volgordes Met(TRij?[] rijen, ulong[] alle, List<int> slots)
        {
            var gewijzigd = Masker.Leeg(rijen.Length);
            slots.ForEach(slot => Masker.Zet(gewijzigd, slot));
            var erbij = slots.Where(slot => rijen[slot] is not null).ToList();
            var opNaam = _opNaam.IsValueCreated
                ? _opNaam.Value.Met(gewijzigd, erbij, slot => _vorm.Naam(rijen[slot]!).Length > 0, (een, ander) => OpNaam(rijen, een, ander))
                : null;
            var nieuw = new Volgordes(_vorm, rijen, alle, opNaam);
            foreach (var (sleutel, (veld, aflopend, volgorde)) in _opVeld)
            {
                if (sleutel != Omgekeerd)
                {
                    nieuw._opVeld[sleutel] = (veld, aflopend, volgorde.Met(gewijzigd, erbij, slot => Heeft(veld, rijen[slot]!), (een, ander) => Op(veld, aflopend, rijen, een, ander)));
                }
            }

            return nieuw;
        }

        private Rangschikking Maak(Sorteerveld<TRij> veld, bool aflopend) => veld.Tekst is { } tekst ? OpTekst(tekst, aflopend) : OpGetal(veld.Getal!, aflopend);

        private Rangschikking OpTekst(Func<TRij, string?> tekst, bool aflopend)
        {
            var naam = ReferenceEquals(tekst, _vorm.Naam);
            return Orden(
                rij => tekst(rij) is { Length: > 0 } waarde ? Woordvolgorde.Sleutel(waarde) : null,
                (een, ander) => aflopend ? ander.AsSpan().SequenceCompareTo(een) : een.AsSpan().SequenceCompareTo(ander),
                naam ? slot => slot : slot => _naamrangen.Value[slot]);
        }

        private Rangschikking OpGetal(Func<TRij, long?> getal, bool aflopend) =>
            Orden(
                rij => getal(rij) is { } waarde ? new Getal(waarde) : null,
                (een, ander) => aflopend ? ander.Waarde.CompareTo(een.Waarde) : een.Waarde.CompareTo(ander.Waarde),
                slot => _naamrangen.Value[slot]);

        private Rangschikking Orden<TSleutel>(Func<TRij, TSleutel?> sleutel, Comparison<TSleutel> vergelijk, Func<int, int> daarna)
            where TSleutel : class
        {
            var vol = new List<(TSleutel Sleutel, int Daarna, int Slot)>();
            var leeg = new List<(int Daarna, int Slot)>();
            foreach (var slot in Masker.Slots(_alle))
            {
                if (sleutel(_rijen[slot]!) is { } waarde)
                {
                    vol.Add((waarde, daarna(slot), slot));
                }
                else
                {
                    leeg.Add((daarna(slot), slot));
                }
            }

            vol.Sort((een, ander) => vergelijk(een.Sleutel, ander.Sleutel) is var anders && anders != 0 ? anders : een.Daarna.CompareTo(ander.Daarna));
            leeg.Sort();
            return new Rangschikking([.. vol.Select(deel => deel.Slot), .. leeg.Select(deel => deel.Slot)], vol.Count);
        }

        private static bool Heeft(Sorteerveld<TRij> veld, TRij rij) => veld.Tekst is { } tekst ? tekst(rij) is { Length: > 0 } : veld.Getal!(rij) is not null;

        private int Op(Sorteerveld<TRij> veld, bool aflopend, TRij?[] rijen, int een, int ander)
        {
            var (voor, na) = (rijen[een]!, rijen[ander]!);
            var anders = 0;
            if (Heeft(veld, voor))
            {
                anders = veld.Tekst is { } tekst ? Woordvolgorde.Vergelijk(tekst(voor)!, tekst(na)!) : Nullable.Compare(veld.Getal!(voor), veld.Getal!(na));
            }

            return anders == 0 ? OpNaam(rijen, een, ander) : aflopend ? -Math.Sign(anders) : anders;
        }

        private int OpNaam(TRij?[] rijen, int een, int ander) =>
            Woordvolgorde.Vergelijk(_vorm.Naam(rijen[een]!), _vorm.Naam(rijen[ander]!)) is var anders && anders != 0 ? anders : een.CompareTo(ander);

        private sealed record Getal(long Waarde);
    }
}
