// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Overnemen.Herkenning;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>
/// Takes over a row of a list of decisions taken elsewhere; its number tells which decision it is. A decision with a date that says
/// nothing of its status was taken. What was decided here is not decided again by a list.
/// </summary>
internal static class BesluitOvername
{
    public static void Neem(Omgeving omgeving, Rijwerk rij)
    {
        var werk = omgeving.Werk;
        var (nummer, naam) = Kop(omgeving, rij);
        var (organ, datum) = (rij.Tekst<Besluit>("organ", "Organ"), rij.Dag("datum"));
        var (status, uitkomst, soort) = (rij.Woord("status", Woordenlijsten.Besluitstatus), rij.Woord("uitkomst", Woordenlijsten.Besluituitkomst), rij.Woord("soort", Woordenlijsten.Besluitsoort));
        var (motivering, gevolg) = (rij.Tekst<Besluit>("motivering", "Motivering"), rij.Tekst<Besluit>("gevolg", "Gevolg"));
        var (stemmen, link) = (rij.Tekst<Besluit>("stemverhouding", "Stemverhouding"), rij.Tekst<Besluit>("link", "Link"));
        var (terugkijken, zichtbaarheid) = (rij.Dag("terugkijkdatum"), rij.Woord("zichtbaarheid", Woordenlijsten.Zichtbaarheid));
        var over = Bestaand(Verwijzer.Alle(rij, "opgave", omgeving.Opgaven, "Opgave"), rij, "opgave")
            .Concat(Bestaand(Verwijzer.Alle(rij, "inspanning", omgeving.Inspanningen, "Inspanning"), rij, "inspanning")).ToList();
        if (rij.Afgewezen) return;
        var id = omgeving.Besluiten.Vind(rij, nummer, naam);
        if (rij.Afgewezen) return;
        var oud = id is { } bekend ? werk.Zoek<Besluit>(bekend) : null;
        var basis = oud ?? new Besluit { Id = werk.NieuwId(), Naam = naam, Status = datum is null ? Besluitstatus.Voorstel : Besluitstatus.Genomen };
        var nieuw = basis with
        {
            Nummer = nummer ?? basis.Nummer,
            Naam = naam,
            Soort = soort ?? basis.Soort,
            Organ = organ ?? basis.Organ,
            Datum = datum ?? basis.Datum,
            Status = status ?? basis.Status,
            Uitkomst = uitkomst ?? basis.Uitkomst,
            Motivering = Hoofdwerk.Kies(motivering, basis.Motivering),
            Gevolg = Hoofdwerk.Kies(gevolg, basis.Gevolg),
            Stemverhouding = Hoofdwerk.Kies(stemmen, basis.Stemverhouding),
            Terugkijkdatum = terugkijken ?? basis.Terugkijkdatum,
            Link = link ?? basis.Link,
            Zichtbaarheid = zichtbaarheid ?? basis.Zichtbaarheid,
            Over = Lijst.Uit(basis.Over.Union(over)),
        };
        Keur(rij, oud, nieuw);
        if (rij.Afgewezen || !Hoofdwerk.Leg(omgeving, rij, omgeving.Besluiten, oud, nieuw, nummer)) return;
        if (nieuw.Over.Count == 0) rij.Waarschuw("naam", "Waarover dit besluit gaat, staat er niet bij. Vul een opgave of inspanning in.");
    }

    private static void Keur(Rijwerk rij, Besluit? oud, Besluit nieuw)
    {
        if (oud is { Status: Besluitstatus.Genomen } && (nieuw.Status != oud.Status || (nieuw.Uitkomst != oud.Uitkomst && !(nieuw.IsJa && oud.IsJa))))
            rij.Weiger("status", "Dit besluit is al genomen, met een andere uitkomst. Een lijst verandert dat niet.");
        if (nieuw.Status != Besluitstatus.Genomen && nieuw.Uitkomst != Besluituitkomst.Onbeslist)
            rij.Weiger("uitkomst", "Een uitkomst hoort bij een genomen besluit. Vul de datum of de status in.");
        if (nieuw.Status == Besluitstatus.Genomen && nieuw.Datum is null)
            rij.Weiger("datum", "Wanneer is dit besluit genomen? Vul de datum in.");
    }

    private static (string? Nummer, string Naam) Kop(Omgeving omgeving, Rijwerk rij)
    {
        var nummer = rij.Tekst<Besluit>("nummer", "Nummer");
        var naam = rij.Tekst<Besluit>("naam", "Naam");
        if (naam is null && omgeving.Besluiten.Opzoeker.OpCode(nummer) is { } bekend) naam = omgeving.Werk.Zoek<Besluit>(bekend)?.Naam;
        rij.Titel = naam ?? nummer ?? "";
        if (naam is null) rij.Weiger("naam", "Er staat geen besluit in deze rij.");
        return (nummer, naam ?? "");
    }

    /// <summary>A list of decisions makes no opgaven and efforts: an unknown name is left out, with a warning.</summary>
    private static IEnumerable<Guid> Bestaand(IReadOnlyList<Doelwit> doelwitten, Rijwerk rij, string veld)
    {
        foreach (var doelwit in doelwitten)
        {
            if (doelwit.Id is { } id) yield return id;
            else rij.Waarschuw(veld, $"‘{doelwit.Naam}’ bestaat niet in het landschap en is bij dit besluit weggelaten.");
        }
    }
}
