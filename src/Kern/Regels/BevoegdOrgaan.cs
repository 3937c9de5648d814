// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Regels;

/// <summary>
/// Which layer may decide what (domain-model C15; Gemeentewet 147, 160, 189, Provinciewet 145, 158, 193 and Waterschapswet 77, 84, 99): the
/// representatives set frameworks, programme totals, credits and reserves; the daily board decides within them; the civil organisation
/// chooses the werkwijze within its mandate. Who began something, ends it.
/// </summary>
public static class BevoegdOrgaan
{
    private static readonly Besluitsoort[] OverBestaan = [Besluitsoort.Start, Besluitsoort.Stop, Besluitsoort.VoegSamen, Besluitsoort.Splits];

    /// <summary>Who may take a decision.</summary>
    /// <param name="blik">All the viewer may see; the only source.</param>
    /// <param name="soort">What it does.</param>
    /// <param name="over">The opgaven and efforts it is about.</param>
    /// <param name="dag">The day of a decision that was taken: an opdracht that was given after it says nothing about it. Empty is now.</param>
    public static Bevoegdheid Voor(Blik blik, Besluitsoort soort, IReadOnlyCollection<Guid> over, DateOnly? dag = null)
    {
        if (soort == Besluitsoort.Begrotingswijziging)
        {
            return Geld(blik, over);
        }

        var hoogste = new Bevoegdheid(Bestuurslaag.Ambtelijk, "Dit valt binnen het ambtelijk mandaat.");
        foreach (var id in over)
        {
            hoogste = hoogste.OfHoger(Basis(soort, blik.Zoek(id)));
            if (OverBestaan.Contains(soort))
            {
                hoogste = hoogste.OfHoger(Begonnen(blik, soort, id, dag)).OfHoger(Krediet(blik, soort, id));
            }
        }

        return hoogste;
    }

    /// <summary>Is this organ too low for the decision? An organ in words that nobody knows is not judged.</summary>
    /// <param name="organ">The organ in free words.</param>
    /// <param name="nodig">Who may decide.</param>
    public static bool IsTeLaag(string? organ, Bevoegdheid nodig) => Organen.Laag(organ) is { } laag && laag < nodig.Laag;

    private static Bevoegdheid Basis(Besluitsoort soort, Feit? waar) => (soort, waar) switch
    {
        (Besluitsoort.Herijk or Besluitsoort.DraagOver, Inspanning) =>
            new(Bestuurslaag.Ambtelijk, "De werkwijze en de plek van een inspanning vallen binnen het ambtelijk mandaat."),
        (Besluitsoort.Escaleer, _) => new(Bestuurslaag.Ambtelijk, "Wie boven de lijn staat, kiest: de gemeentesecretaris of de directie."),
        (Besluitsoort.Prioriteer, _) => new(Bestuurslaag.DagelijksBestuur, "Het dagelijks bestuur stelt prioriteiten binnen de kaders."),
        (_, Opgave) => new(Bestuurslaag.DagelijksBestuur, "Een opgave bestaat door een bestuurlijke opdracht."),
        _ => new(Bestuurslaag.DagelijksBestuur, "Over een inspanning besluit het bestuur dat opdracht gaf."),
    };

    /// <summary>Who gave the opdracht, or took the decision to start, also ends it.</summary>
    private static Bevoegdheid? Begonnen(Blik blik, Besluitsoort soort, Guid id, DateOnly? dag)
    {
        if (soort == Besluitsoort.Start)
        {
            return null;
        }

        var organen = blik.Naar(r => r.OpdrachtenVan, id).Where(opdracht => !(opdracht.Datum > dag)).Select(opdracht => opdracht.Organ).Concat(
            blik.Naar(r => r.BesluitenOver, id).Where(b => b is { Soort: Besluitsoort.Start, Status: Besluitstatus.Genomen } && !(b.Datum > dag)).Select(b => b.Organ));
        return organen.Max(Organen.Laag) is { } laag ? new(laag, "Wie de opdracht gaf, besluit ook over het einde.") : null;
    }

    /// <summary>A credit was given by the representatives; what it was given for does not stop without them.</summary>
    private static Bevoegdheid? Krediet(Blik blik, Besluitsoort soort, Guid id) =>
        soort != Besluitsoort.Splits && blik.Naar(r => r.BudgetVan, id).Any(regel => regel is { Soort: Geldsoort.Krediet, Richting: Geldrichting.Lasten, BegrootCenten: > 0 })
            ? new(Bestuurslaag.AlgemeenBestuur, "Er hoort een krediet bij, en dat stelt het algemeen bestuur vast.")
            : null;

    private static Bevoegdheid Geld(Blik blik, IReadOnlyCollection<Guid> over)
    {
        var programmas = over.SelectMany(id => Programmas(blik, id)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return over.Count > 1 && programmas.Count == 1 && over.All(id => Programmas(blik, id).Any() && Krediet(blik, Besluitsoort.Begrotingswijziging, id) is null)
            ? new(Bestuurslaag.DagelijksBestuur, $"Schuiven binnen één begrotingsprogramma (‘{programmas[0]}’) mag het dagelijks bestuur.")
            : new(Bestuurslaag.AlgemeenBestuur, "Totalen van programma’s, kredieten en reserves stelt het algemeen bestuur vast.");
    }

    private static IEnumerable<string> Programmas(Blik blik, Guid id) =>
        blik.Naar(r => r.BudgetVan, id).Select(regel => regel.Programma).OfType<string>().Concat(
            blik.Naar(r => r.BegrotingskoppelingenVan, id).Where(koppeling => koppeling.Dimensie == Begrotingsdimensie.Programma).Select(koppeling => koppeling.Naar));
}
