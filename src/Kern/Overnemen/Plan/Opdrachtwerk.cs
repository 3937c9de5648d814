// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>The opdracht as a row tells it.</summary>
/// <param name="Organ">The organ that decided.</param>
/// <param name="Datum">Date of the decision.</param>
/// <param name="Nummer">Its number.</param>
/// <param name="Link">Its address.</param>
/// <param name="Kaders">What else is said.</param>
internal sealed record Verteldeopdracht(string? Organ, DateOnly? Datum, string? Nummer, string? Link, string? Kaders)
{
    public bool ZegtIets => (Organ ?? Nummer ?? Link ?? Kaders) is not null || Datum is not null;
}

/// <summary>Takes over the decision by which an opgave exists.</summary>
internal static partial class Opdrachtwerk
{
    public static Verteldeopdracht Lees(Rijwerk rij)
    {
        var verteld = new Verteldeopdracht(
            rij.Tekst<Opdracht>("opdracht_organ", "Organ"), rij.Dag("opdracht_datum"), rij.Tekst<Opdracht>("opdracht_nummer", "Nummer"),
            rij.Tekst<Opdracht>("opdracht_link", "Link"), null);
        return rij.Tekst<Opdracht>("opdracht", "Kaders") is { } tekst && !Leegwoorden.ZegtOnbekend(tekst) ? Aanvul(verteld, tekst) : verteld;
    }

    public static void Leg(Omgeving omgeving, Rijwerk rij, Guid opgave, Verteldeopdracht verteld)
    {
        if (!verteld.ZegtIets) return;
        var oud = omgeving.Werk.Bij(omgeving.Relaties.OpdrachtenVan, opgave) is [var eerste, ..] ? eerste : null;
        var basis = oud ?? new Opdracht { Id = omgeving.Werk.NieuwId(), OpgaveId = opgave };
        var nieuw = basis with
        {
            Organ = verteld.Organ ?? basis.Organ,
            Datum = verteld.Datum ?? basis.Datum,
            Nummer = verteld.Nummer ?? basis.Nummer,
            Link = verteld.Link ?? basis.Link,
            Kaders = Hoofdwerk.Kies(verteld.Kaders, basis.Kaders),
        };
        if (nieuw == oud) return;
        rij.Noteer("opdracht", oud is null ? "" : Toon(oud), Toon(nieuw));
        if (oud is null) omgeving.Werk.Zet(nieuw, opgave);
        else omgeving.Werk.Zet(nieuw);
    }

    /// <summary>"Raadsbesluit 12 maart 2024": organ and date are taken out; the whole text stays as well when more is said.</summary>
    private static Verteldeopdracht Aanvul(Verteldeopdracht verteld, string tekst)
    {
        var organ = Organen().Match(tekst);
        var dag = Dagen().Match(tekst) is { Success: true } vondst && Datums.Lees(vondst.Value) is { HeeftWaarde: true, Waarde.Precisie: Precisie.Dag } lezing ? lezing.Waarde.Van : (DateOnly?)null;
        return verteld with { Organ = verteld.Organ ?? (organ.Success ? organ.Groups[1].Value.ToLowerInvariant() : null), Datum = verteld.Datum ?? dag, Kaders = tekst };
    }

    private static string Toon(Opdracht opdracht) =>
        string.Join(", ", new[] { opdracht.Organ, opdracht.Datum is { } dag ? Tijdvak.Toon(dag) : null, opdracht.Nummer, opdracht.Link, opdracht.Kaders }.Where(deel => deel is not null));

    [GeneratedRegex(@"\b(raad|college|provinciale staten|gedeputeerde staten|algemeen bestuur|dagelijks bestuur)(?=\b|s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Organen();

    [GeneratedRegex(@"\b\d{1,2}(?:[-/.]\d{1,2}[-/.]|\s+[a-z]{3,9}\.?\s+)\d{4}\b|\b\d{4}-\d{2}-\d{2}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dagen();
}
