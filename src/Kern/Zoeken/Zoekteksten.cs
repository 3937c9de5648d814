// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Profielen;
using static Samenhang.Kern.Zoeken.Veld;

namespace Samenhang.Kern.Zoeken;

/// <summary>
/// The texts by which each kind of record is found. Left out on purpose: the confidential note of a decision, how to reach a party, what a
/// party does for one opgave (that opgave may be hidden), and web addresses.
/// </summary>
public static class Zoekteksten
{
    /// <summary>The texts of a record, the most telling ones first; none for a kind that is not searched.</summary>
    public static Zoektekst[] Van(Feit feit) => feit switch
    {
        Opgave o =>
        [
            new(Naam, o.Naam), new(Code, o.Code), new(Inhoud, o.Omschrijving), new(Inhoud, o.Formulering.Verhaal), new(Inhoud, o.Formulering.Nu), new(Inhoud, o.Formulering.Gewenst),
            new(Inhoud, o.Formulering.WaaromWij), new(Inhoud, o.Formulering.OnzeRol), new(Inhoud, o.Formulering.Leefwereld), new(Inhoud, o.Formulering.Systeemwereld),
            new(Overig, o.Oplossingsrichting), new(Overig, o.LijnNaarBuiten), new(Overig, o.Herkomst), new(Overig, o.Toelichting), .. Themas(o.Themas),
        ],
        Inspanning i =>
        [
            new(Naam, i.Naam), new(Code, i.Code), new(Code, i.ExternKenmerk), new(Inhoud, i.Omschrijving), new(Overig, i.VolgendeStap), new(Overig, i.Contract?.Resultaat),
            new(Overig, i.Contract?.Kwaliteit), new(Overig, i.Keuze?.Motivering), new(Overig, i.Afdeling), new(Overig, i.Lijneigenaar), new(Overig, i.Fasetekst), .. Themas(i.Themas),
        ],
        Doel d => [new(Naam, d.Naam), new(Code, d.Code), new(Inhoud, d.Smart), new(Overig, d.VastgesteldDoor)],
        Indicator n =>
        [
            new(Naam, n.Naam), new(Code, n.Code), new(Code, n.BbvNummer), new(Inhoud, n.Definitie), new(Overig, n.Eenheid), new(Overig, n.WettelijkeNorm), new(Overig, n.Cijferbron),
        ],
        Partij p => [new(Naam, p.Naam), new(Inhoud, p.Belang)],
        Besluit b => [new(Naam, b.Naam), new(Code, b.Nummer), new(Inhoud, b.Motivering), new(Overig, b.Gevolg), new(Overig, b.Organ), new(Overig, b.Stemverhouding)],
        Opdracht o => [new(Code, o.Nummer), new(Inhoud, o.Kaders), new(Inhoud, o.Mandaat), new(Overig, o.Organ)],
        Mandaat m => [new(Inhoud, m.Bevoegdheid), new(Overig, m.Grondslag)],
        Mijlpaal m => [new(Naam, m.Naam)],
        Risico r => [new(Inhoud, r.Omschrijving), new(Overig, r.Gevolg), new(Overig, r.Maatregel)],
        Beleidsafspraak a => [new(Inhoud, a.Tekst), new(Overig, a.WaarGebleven)],
        Notitie n => [new(Inhoud, n.Tekst)],
        Acceptatie a => [new(Overig, a.Reden)],
        Overleg o => [new(Naam, o.Naam), .. o.Agenda.SelectMany(punt => new Zoektekst[] { new(Inhoud, punt.Onderwerp), new(Overig, punt.Verslag) })],
        Afspraak a => [new(Inhoud, a.Wat)],
        Signaal s => [new(Inhoud, s.Tekst), new(Overig, s.Herkomst), new(Overig, s.WieVoeltHet), new(Overig, s.Gevolg)],
        Opgavetoets t => [new(Inhoud, t.Motivering), new(Overig, t.Waarheen)],
        Waarneming w => [new(Inhoud, w.Tekst), new(Overig, w.Wie)],
        Wyber w => [new(Naam, w.Startvraag), new(Inhoud, w.Uitkomst), new(Overig, w.Kader)],
        Bijlage b => [new(Naam, b.Naam), new(Inhoud, b.Omschrijving)],
        Stand s => [new(Overig, s.Toelichting), new(Overig, s.Oorzaak), new(Overig, s.Gevolg), new(Overig, s.Maatregel), .. Aspecten(s)],
        Portefeuille p => [new(Naam, p.Naam)],
        Moment m => [new(Naam, m.Naam)],
        Budgetregel b => [new(Inhoud, b.Onderdeel), new(Overig, b.Programma), new(Overig, b.Taakveld), new(Overig, b.Product), new(Overig, b.Dekking)],
        Begrotingskoppeling b => [new(Overig, b.Naar)],
        Bijdrage b => [new(Overig, b.Onderbouwing)],
        Instelling i when Rolprofiel.RolVan(i) is not null => [new(Naam, i.Waarde)],
        Afhankelijkheid a => [new(Overig, a.Uitleg)],
        _ => [],
    };

    /// <summary>It asks nothing more, so it comes after what is running.</summary>
    internal static bool IsAfgesloten(Feit feit) => feit switch
    {
        Opgave opgave => opgave.IsAfgesloten,
        Inspanning inspanning => inspanning.IsAfgesloten,
        _ => false,
    };

    private static IEnumerable<Zoektekst> Aspecten(Stand stand) =>
        [new(Overig, stand.Inhoud.Toelichting), new(Overig, stand.Planning.Toelichting), new(Overig, stand.Geld.Toelichting), new(Overig, stand.Risico.Toelichting)];

    private static IEnumerable<Zoektekst> Themas(IEnumerable<string> themas) => themas.Select(thema => new Zoektekst(Overig, thema));
}
