// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Milestones and risks that stand beside an effort in its list.</summary>
internal static class Aanhangwerk
{
    /// <summary>What a row tells.</summary>
    public sealed record Verteld(IReadOnlyList<string> Mijlpalen, Datering? Datum, IReadOnlyList<string> Risicos);

    public static Verteld Lees(Rijwerk rij)
    {
        var risicos = rij.Rij.Alle("risico").SelectMany(waarde => Opsommingen.Lees(waarde.Cel.Tekst)).Distinct().ToList();
        if (risicos.Find(risico => risico.Length > Feit.TekstMax) is { } lang) rij.Weiger("risico", $"De tekst is {lang.Length} tekens lang; er passen er {Feit.TekstMax}. Maak de tekst korter.");
        return new(OpgaveOvername.Namen(rij, "mijlpaal"), rij.Datum("mijlpaal_datum"), risicos);
    }

    public static void Leg(Omgeving omgeving, Rijwerk rij, Guid op, Verteld verteld)
    {
        var mijlpalen = omgeving.Werk.Bij(omgeving.Relaties.MijlpalenVan, op);
        foreach (var naam in verteld.Mijlpalen)
        {
            var datum = verteld.Mijlpalen.Count == 1 ? verteld.Datum : null;
            var oud = mijlpalen.FirstOrDefault(mijlpaal => Woordvorm.Normaliseer(mijlpaal.Naam) == Woordvorm.Normaliseer(naam));
            if (oud is null)
            {
                omgeving.Werk.Zet(new Mijlpaal { Id = omgeving.Werk.NieuwId(), Op = op, Naam = naam, Datum = datum }, op);
                rij.Noteer("mijlpaal", "", datum is null ? naam : $"{naam} ({datum})");
            }
            else if (Hoofdwerk.Kies(datum, oud.Datum) is { } ander && ander != oud.Datum)
            {
                omgeving.Werk.Zet(oud with { Datum = ander });
                rij.Noteer("mijlpaal", $"{naam} ({oud.Datum?.ToString() ?? "geen datum"})", $"{naam} ({ander})");
            }
        }

        var risicos = omgeving.Werk.Bij(omgeving.Relaties.RisicosVan, op).Select(risico => Woordvorm.Normaliseer(risico.Omschrijving)).ToHashSet();
        foreach (var risico in verteld.Risicos.Where(risico => risicos.Add(Woordvorm.Normaliseer(risico))))
        {
            omgeving.Werk.Zet(new Risico { Id = omgeving.Werk.NieuwId(), Op = op, Omschrijving = risico }, op);
            rij.Noteer("risico", "", risico);
        }
    }
}
