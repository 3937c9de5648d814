// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Word;
using Samenhang.Portfolio.Besluiten;
using Samenhang.Portfolio.Voorstellen;

namespace Samenhang.Portfolio.Besluitdossier;

/// <summary>Writes the documents of a decision. The confidential note is in none of them.</summary>
internal static class Besluitdocument
{
    /// <summary>The proposal, under the headings that organs are used to.</summary>
    internal static void SchrijfVoorstel(Documentschrijver uit, Besluitinhoud inhoud)
    {
        var besluit = inhoud.Besluit;
        uit.Feiten(
            ("Onderwerp", besluit.Naam),
            ("Orgaan", besluit.Organ ?? $"nog te bepalen; bevoegd is: {inhoud.BevoegdOrgaannaam}"),
            (besluit.IsOpen ? "Vergadering" : "Datum", besluit.Datum is { } dag ? Datumtekst.Lang(dag) : null),
            ("Nummer", besluit.Nummer),
            ("Stand", Besluittekst.Stand(besluit)),
            ("Portefeuille", string.Join(", ", inhoud.Portefeuilles.Select(Houder(inhoud)))),
            ("Openbaarheid", Woorden.Van(besluit.Zichtbaarheid)));
        uit.Kop(1, "Gevraagd besluit");
        uit.Alinea(besluit.Naam);
        uit.Lijst(besluit.Stappen.Count > 0
            ? besluit.Stappen.Select(stap => Staptekst.Van(stap, inhoud.Pagina)).OfType<string>()
            : inhoud.Over.Select(feit => $"{Woorden.MetHoofdletter(Woorden.Van(besluit.Soort))}: {feit.Titel}"));
        foreach (var (titel, tekst) in Voorsteltitels.Van(besluit))
        {
            uit.Kop(1, titel);
            uit.Alinea(tekst);
        }

        uit.Kop(1, "Doelen die we blijven volgen");
        uit.Tabel(["Doel", "Wie", "Opnieuw bekijken op"], [.. inhoud.Bewaking.Select(deel => new[]
        {
            deel.Doel.Naam, deel.Bewaking.EigenaarId is { } wie ? inhoud.Pagina.Personen.Naam(wie) : "nog niemand", deel.Bewaking.Op is { } op ? Datumtekst.Lang(op) : "nog geen datum",
        })]);
        uit.Kop(1, "Bijlagen");
        uit.Lijst(inhoud.Bijlagen.Select(bijlage => bijlage.Naam));
    }

    /// <summary>The letter that tells the representatives what was decided, why and what follows.</summary>
    internal static void SchrijfBrief(Documentschrijver uit, Besluitinhoud inhoud)
    {
        var besluit = inhoud.Besluit;
        uit.Feiten(
            ("Onderwerp", besluit.Naam),
            ("Kenmerk", besluit.Nummer),
            ("Portefeuille", string.Join(", ", inhoud.Portefeuilles.Select(Houder(inhoud)))));
        uit.Alinea($"Geachte leden van {Aan(inhoud.Type)},");
        uit.Alinea($"Met deze brief informeren wij u over: {besluit.Naam}.");
        uit.Kop(1, "Kernboodschap");
        uit.Alinea(Kern(inhoud));
        uit.Kop(1, "Waarover het gaat");
        uit.Lijst(inhoud.Over.Select(feit => $"{(feit is Opgave ? "Opgave" : "Inspanning")}: {feit.Titel}"));
        foreach (var (titel, tekst) in Voorsteltitels.Van(besluit).Where(deel => deel.Titel != "Stemverhouding"))
        {
            uit.Kop(1, titel);
            uit.Alinea(tekst);
        }

        uit.Kop(1, "Vervolg");
        uit.Lijst(inhoud.Bewaking.Select(deel => $"{deel.Doel.Naam}: {(deel.Bewaking.Op is { } op ? $"wij kijken hier opnieuw naar op {Datumtekst.Lang(op)}" : "wij blijven dit doel volgen")}."));
        uit.Alinea(besluit is { IsGeparkeerd: true, Terugkijkdatum: { } terug } ? $"Wij kijken hier opnieuw naar op {Datumtekst.Lang(terug)}." : null);
        uit.Alinea("Met vriendelijke groet,");
        uit.Alinea($"{Woorden.MetHoofdletter(Organen.Naam(inhoud.Type, Bestuurslaag.DagelijksBestuur))} van {inhoud.Pagina.Gebruiker.OrganisatieNaam}");
    }

    private static string Kern(Besluitinhoud inhoud)
    {
        var besluit = inhoud.Besluit;
        if (besluit.IsOpen)
        {
            return $"Het voorstel ligt voor{(besluit.Organ is { } voor ? $" bij: {voor}" : "")}{(besluit.Datum is { } dag ? $", op {Datumtekst.Lang(dag)}" : "")}. Er is nog niet besloten.";
        }

        var waar = Besluittekst.Waar(besluit);
        var uitkomst = besluit switch
        {
            { Status: Besluitstatus.Ingetrokken } => "Het voorstel is ingetrokken",
            { IsGeparkeerd: true } => "Er is besloten dit nu niet te doen",
            { IsJa: true } => "Er is besloten zoals voorgesteld",
            _ => "Het voorstel is afgewezen",
        };
        return $"{uitkomst}{(waar.Length > 0 ? $" ({waar})" : "")}.";
    }

    private static string Aan(Organisatietype type) => type switch
    {
        Organisatietype.Gemeente => "de gemeenteraad",
        Organisatietype.Provincie => "provinciale staten",
        _ => "het algemeen bestuur",
    };

    private static Func<Portefeuille, string> Houder(Besluitinhoud inhoud) =>
        portefeuille => portefeuille.BestuurderId is { } wie ? $"{portefeuille.Naam} ({inhoud.Pagina.Personen.Naam(wie)})" : portefeuille.Naam;
}
