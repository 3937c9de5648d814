// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Regels;

/// <summary>Which rules a record must meet before it is recorded in the product (domain-model §3, H).</summary>
public static class Regelboek
{
    private static readonly Dictionary<Type, Action<Toetsing>> Regels = new()
    {
        [typeof(Opgave)] = OpgaveRegels.Toets,
        [typeof(Opdracht)] = EenvoudigeRegels.Opdracht,
        [typeof(Mandaat)] = EenvoudigeRegels.Mandaat,
        [typeof(Rolvervulling)] = RolvervullingRegels.Toets,
        [typeof(Doel)] = EenvoudigeRegels.Doel,
        [typeof(Inspanning)] = InspanningRegels.Toets,
        [typeof(Bijdrage)] = BijdrageRegels.Toets,
        [typeof(Afhankelijkheid)] = EenvoudigeRegels.Afhankelijkheid,
        [typeof(Indicator)] = EenvoudigeRegels.Indicator,
        [typeof(Meting)] = EenvoudigeRegels.Meting,
        [typeof(Stand)] = StandRegels.Toets,
        [typeof(Mijlpaal)] = EenvoudigeRegels.Mijlpaal,
        [typeof(Risico)] = EenvoudigeRegels.Risico,
        [typeof(Besluit)] = BesluitRegels.Toets,
        [typeof(Partij)] = EenvoudigeRegels.Partij,
        [typeof(Portefeuille)] = EenvoudigeRegels.Portefeuille,
        [typeof(Budgetregel)] = GeldRegels.Budgetregel,
        [typeof(Begrotingskoppeling)] = GeldRegels.Begrotingskoppeling,
        [typeof(Beleidsafspraak)] = EenvoudigeRegels.Beleidsafspraak,
        [typeof(Moment)] = EenvoudigeRegels.Moment,
        [typeof(Notitie)] = EenvoudigeRegels.Notitie,
        [typeof(Bijlage)] = EenvoudigeRegels.Bijlage,
        [typeof(Acceptatie)] = OverlegRegels.Acceptatie,
        [typeof(Overleg)] = OverlegRegels.Overleg,
        [typeof(Afspraak)] = OverlegRegels.Afspraak,
        [typeof(Signaal)] = SignaalRegels.Signaal,
        [typeof(Opgavetoets)] = SignaalRegels.Opgavetoets,
        [typeof(Waarneming)] = SignaalRegels.Waarneming,
        [typeof(Wyber)] = WyberRegels.Toets,
        [typeof(Instelling)] = EenvoudigeRegels.Instelling,
        [typeof(Wissing)] = EenvoudigeRegels.Wissing,
    };

    /// <summary>Holds a record against its fields and the rules of its kind.</summary>
    /// <returns>The objections; empty when there are none.</returns>
    public static ImmutableArray<Bezwaar> Toets(Beeld beeld, Door door, Feit feit) => Toets(beeld, door, feit, beeld.Van(Soorten.Van(feit)).Zoek(feit.Id));

    /// <summary>Holds a record against its fields and the rules of its kind, as a step from other content than the Beeld has.</summary>
    internal static ImmutableArray<Bezwaar> Toets(Beeld beeld, Door door, Feit feit, Feit? oud)
    {
        var toetsing = new Toetsing(beeld, door, feit, oud);
        toetsing.Als(
            beeld.Zoek(feit.Id) is { } ander && ander.GetType() != feit.GetType(),
            nameof(Feit.Id),
            "Dit nummer is al van iets anders. Laad de pagina opnieuw.");
        toetsing.Als(
            feit is not Wissing && beeld.Wissingen.Any(wissing => wissing.Gewist == feit.Id),
            nameof(Feit.Id),
            "Dit is gewist en komt niet terug. Maak het opnieuw aan.");
        Velden.Toets(toetsing);
        Regels[feit.GetType()](toetsing);
        return toetsing.Bezwaren;
    }
}
