// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Regels;

/// <summary>Contributions make a network without circles (domain-model §5).</summary>
internal static class BijdrageRegels
{
    internal static void Toets(Toetsing toetsing)
    {
        var bijdrage = (Bijdrage)toetsing.Feit;
        var beeld = toetsing.Beeld;
        toetsing.Bestaat<Doel>(bijdrage.Naar, nameof(Bijdrage.Naar), "een doel");
        toetsing.Als(
            beeld.Doelen.Zoek(bijdrage.Van) is null && beeld.Inspanningen.Zoek(bijdrage.Van) is null,
            nameof(Bijdrage.Van),
            "Kies een inspanning of doel uit de lijst: deze is er niet (meer).");
        toetsing.Als(bijdrage.Van == bijdrage.Naar, nameof(Bijdrage.Naar), "Een doel draagt niet bij aan zichzelf.");
        toetsing.Als(
            bijdrage.Sterkte is < Bijdrage.SterkteMin or > Bijdrage.SterkteMax or 0,
            nameof(Bijdrage.Sterkte),
            $"Kies een sterkte van {Bijdrage.SterkteMin} tot en met {Bijdrage.SterkteMax}, zonder 0. Laat leeg als het onbekend is.");
        toetsing.Volgorde(bijdrage.Vanaf, bijdrage.Tot, nameof(Bijdrage.Tot));
        toetsing.Persoon(bijdrage.EigenaarId, nameof(Bijdrage.EigenaarId));
        var vanuit = beeld.Relaties.BijdragenVan.Naar(bijdrage.Van).Where(ander => ander.Id != bijdrage.Id).ToList();
        toetsing.Als(
            vanuit.Exists(ander => ander.Naar == bijdrage.Naar && ander.Soort == bijdrage.Soort),
            nameof(Bijdrage.Naar),
            "Deze bijdrage staat er al. Wijzig die.");
        if (bijdrage.Primair && vanuit.Find(ander => ander.Primair) is { } hoofdlijn)
        {
            var melding = toetsing.Noemer.Ziet(hoofdlijn.Id) ? "Er is al een hoofdlijn. Maak die eerst gewoon." : $"De hoofdlijn loopt al naar {Noemer.Vertrouwelijk}.";
            toetsing.Als(true, nameof(Bijdrage.Primair), melding);
        }

        if (bijdrage.Soort == Bijdragesoort.VersterktElkaar)
        {
            toetsing.Als(beeld.Inspanningen.Zoek(bijdrage.Van) is not null, nameof(Bijdrage.Soort), "Alleen doelen versterken elkaar. Een inspanning draagt bij.");
        }
        else if (Kringloop(beeld, bijdrage) is { } pad)
        {
            toetsing.Als(true, nameof(Bijdrage.Naar), $"Zo ontstaat een kring: {toetsing.Noemer.Pad(pad)}.");
        }
    }

    /// <summary>The way from the goal that is served back to what contributes to it; null when there is none.</summary>
    private static List<Guid>? Kringloop(Beeld beeld, Bijdrage bijdrage)
    {
        var vorige = new Dictionary<Guid, Guid>();
        var rij = new Queue<Guid>([bijdrage.Naar]);
        while (rij.TryDequeue(out var hier))
        {
            if (hier == bijdrage.Van)
            {
                return Pad(vorige, bijdrage);
            }

            foreach (var verder in beeld.Relaties.BijdragenVan.Naar(hier))
            {
                if (verder.Soort == Bijdragesoort.DraagtBij && verder.Id != bijdrage.Id && vorige.TryAdd(verder.Naar, hier))
                {
                    rij.Enqueue(verder.Naar);
                }
            }
        }

        return null;
    }

    private static List<Guid> Pad(Dictionary<Guid, Guid> vorige, Bijdrage bijdrage)
    {
        var pad = new List<Guid> { bijdrage.Van };
        while (pad[^1] != bijdrage.Naar)
        {
            pad.Add(vorige[pad[^1]]);
        }

        pad.Add(bijdrage.Van);
        pad.Reverse();
        return pad;
    }
}
