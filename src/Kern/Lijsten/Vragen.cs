// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Lijsten;

public sealed partial class Projectie<TRij>
{
    private const long Onbekend = long.MinValue;

    /// <summary>Answers a question about the list.</summary>
    public Lijstuitkomst<TRij> Vraag(Lijstvraag<TRij> vraag) => new(this, vraag);

    internal ulong[] Alle() => (ulong[])_alle.Clone();

    internal ulong[] MetTekst(string tekst)
    {
        var masker = _tekst.Zoek(tekst, _rijen.Length);
        Masker.Doorsnede(masker, _alle);
        return masker;
    }

    /// <summary>The rows that have one of these values.</summary>
    internal ulong[] MetEen(Facetkeuze<TRij> keuze)
    {
        var masker = Masker.Leeg(_rijen.Length);
        var facet = _facetten[Nummer(keuze.Facet)];
        foreach (var waarde in keuze.Waarden)
        {
            if (facet.TryGetValue(waarde, out var slots))
            {
                slots.VoegToe(masker);
            }
        }

        return masker;
    }

    /// <summary>The values of a facet that occur in the mask, with how often.</summary>
    internal Dictionary<string, int> Tel(Facet<TRij> facet, ulong[] masker)
    {
        var waarden = _facetten[Nummer(facet)];
        var tellingen = new Dictionary<string, int>(waarden.Count);
        foreach (var (waarde, slots) in waarden)
        {
            if (slots.AantalIn(masker) is var aantal and > 0)
            {
                tellingen.Add(waarde, aantal);
            }
        }

        return tellingen;
    }

    /// <summary>How often one value occurs in the mask.</summary>
    internal int TelEen(Facet<TRij> facet, string waarde, ulong[] masker) =>
        _facetten[Nummer(facet)].TryGetValue(waarde, out var slots) ? slots.AantalIn(masker) : 0;

    /// <summary>The sum of a number over the mask, and of how many rows it is known.</summary>
    internal (long Som, int Bekend) Som(string sleutel, Func<TRij, long?> getal, ulong[] masker)
    {
        var waarden = _getallen.GetOrAdd(
            sleutel, static (_, deel) => Array.ConvertAll(deel.rijen, rij => rij is null ? Onbekend : deel.getal(rij) ?? Onbekend), (rijen: _rijen, getal));
        var (som, bekend) = (0L, 0);
        foreach (var slot in Masker.Slots(masker))
        {
            if (waarden[slot] != Onbekend)
            {
                som += waarden[slot];
                bekend++;
            }
        }

        return (som, bekend);
    }

    /// <summary>Puts the rows of the mask in the group, in order, from <paramref name="overslaan"/> on and at most <paramref name="aantal"/>.</summary>
    internal void Vul(Lijstgroep<TRij> groep, Lijstvraag<TRij> vraag, int overslaan, int aantal)
    {
        foreach (var slot in _volgordes.Geef(vraag.Sorteer, vraag.Aflopend, vraag.Personen).Slots)
        {
            if (groep.Rijen.Count == aantal)
            {
                return;
            }

            if (Masker.Bevat(groep.Masker, slot) && overslaan-- <= 0)
            {
                groep.Rijen.Add(_rijen[slot]!);
            }
        }
    }
}
