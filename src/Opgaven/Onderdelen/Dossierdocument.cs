// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Vastlegging;
using Samenhang.Platform.Word;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>What the Word documents of an opgave and an effort have in common. They hold what the viewer sees on the page, at the same moment.</summary>
internal static class Dossierdocument
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Begins the document; a moment in the past says so below the title.</summary>
    internal static Documentschrijver Begin(BeeldPagina pagina, string soort, Feit feit, DateTime nu)
    {
        var peil = pagina.Peil.IsNu ? $"stand van {Datumtekst.Lang(pagina.Peildatum)}" : $"terugblik: zoals het was vastgelegd op {Datumtekst.Lang(pagina.Peildatum)}, niet zoals het nu is";
        var gemaakt = Tijd.InAmsterdam(nu).ToString("d MMMM yyyy HH:mm", Nederlands);
        return new Documentschrijver(feit.Titel, $"{soort}, {peil}", $"{pagina.Gebruiker.OrganisatieNaam}, gemaakt op {gemaakt} door {pagina.Gebruiker.Naam}", nu);
    }

    /// <summary>"stadsregie, niet bevestigd": who fills a role.</summary>
    internal static string Wie(Rolvervulling? rol, Personenlijst personen) => rol switch
    {
        { Bezetting: Bezetting.Persoon } => personen.Naam(rol.PersoonId),
        { Bezetting: Bezetting.Vacature } => "vacature",
        _ => "onbekend",
    };

    /// <summary>The judgement with who gave it and why.</summary>
    internal static string Stand(Stand? stand, Personenlijst personen) =>
        stand is null ? "onbekend" : $"{Woorden.Van(stand.Oordeel)} ({Bevestiging.Van(stand, personen)})";

    /// <summary>The judgement per aspect, with cause, consequence and measure.</summary>
    internal static void SchrijfStand(Documentschrijver uit, Stand? stand, Personenlijst personen)
    {
        if (stand is null) return;
        uit.Kop(1, "Stand");
        uit.Alinea(stand.Toelichting);
        var aspecten = new[] { ("Inhoud", stand.Inhoud), ("Planning", stand.Planning), ("Geld", stand.Geld), ("Risico", stand.Risico) };
        uit.Tabel(["Aspect", "Oordeel", "Toelichting"], [.. aspecten.Where(aspect => aspect.Item2.Licht != Licht.Onbekend)
            .Select(aspect => new[] { aspect.Item1, Woorden.Van(aspect.Item2.Licht), aspect.Item2.Toelichting ?? "" })]);
        uit.Alinea(stand.Oorzaak, "Oorzaak");
        uit.Alinea(stand.Gevolg, "Gevolg");
        uit.Alinea(stand.Maatregel, "Maatregel");
        uit.Klein(Woorden.MetHoofdletter(Bevestiging.Van(stand, personen)));
    }

    /// <summary>What hangs on an opgave as well as on an effort.</summary>
    internal static void SchrijfOnderdelen(Documentschrijver uit, BeeldPagina pagina, Onderdelenlijst lijst, Feit drager)
    {
        var personen = pagina.Personen;
        uit.Kop(1, "Mijlpalen");
        uit.Tabel(["Mijlpaal", "Datum", "Eigenaar", "Behaald"], [.. lijst.Mijlpalen.Select(m => new[]
            { m.Naam, m.Datum?.ToString() ?? "onbekend", m.EigenaarId is { } wie ? personen.Naam(wie) : "", m.BehaaldOp is { } dag ? Datumtekst.Kort(dag) : "" })]);
        uit.Kop(1, "Risico's en kansen");
        uit.Tabel(["Wat", "Soort", "Gevolg", "Maatregel"], [.. lijst.Risicos.Where(r => !r.Vervallen).Select(r => new[] { r.Omschrijving, Woorden.Van(r.Soort), r.Gevolg ?? "", r.Maatregel ?? "" })]);
        uit.Kop(1, "Geld");
        uit.Tabel(["Jaar", "Onderdeel", "Soort", "Begroot", "Gerealiseerd"], [.. lijst.Budgetregels.Select(b => new[]
            { b.Jaar?.ToString(CultureInfo.InvariantCulture) ?? "", b.Onderdeel ?? "", Woorden.Van(b.Richting), Geldtekst.Van(b.BegrootCenten), Geldtekst.Van(b.GerealiseerdCenten) })]);
        uit.Kop(1, "Besluiten");
        uit.Tabel(["Datum", "Besluit", "Orgaan", "Status"], [.. lijst.Besluiten.Select(b => new[]
            { b.Datum is { } dag ? Datumtekst.Kort(dag) : "onbekend", $"{Woorden.MetHoofdletter(Woorden.Van(b.Soort))}: {b.Naam}", b.Organ ?? "", Woorden.Van(b.Status) })]);
        uit.Kop(1, "Beleidsafspraken");
        uit.Tabel(["Afspraak", "Soort", "Stand", "Waar gebleven"], [.. lijst.Afspraken.Select(a => new[] { a.Tekst, Woorden.Van(a.Soort), Woorden.Van(a.Stand), a.WaarGebleven ?? "" })]);
        uit.Kop(1, "Notities");
        foreach (var notitie in lijst.Notities)
        {
            uit.Alinea(notitie.Tekst);
            uit.Klein($"{Datumtekst.Kort(notitie.Datum)}{(notitie.DoorId is { } wie ? $", {personen.Naam(wie)}" : "")}");
        }

        uit.Kop(1, "Bijlagen");
        uit.Lijst(new Bijlagenlijst(pagina, drager.Id).Bijlagen.Select(bijlage => bijlage.Omschrijving is { } wat ? $"{bijlage.Naam}: {wat}" : bijlage.Naam));
    }

    /// <summary>Begin and end.</summary>
    internal static string? Looptijd(object? start, object? eind) => start is null && eind is null ? null : $"{start ?? "begin onbekend"} tot {eind ?? "einde onbekend"}";

    /// <summary>The money of the year.</summary>
    internal static string? Geld(Geldbeeld? geld) => geld is null ? null : $"{Geldtekst.Van(geld.Gerealiseerd)} gerealiseerd van {Geldtekst.Van(geld.Begroot)}";

    /// <summary>Name of the file: the name of the record in letters that every system takes, and the day.</summary>
    internal static string Bestandsnaam(Feit feit, DateOnly dag)
    {
        var naam = string.Concat(feit.Titel.Select(teken => char.IsLetterOrDigit(teken) ? char.ToLowerInvariant(teken) : '-')).Trim('-');
        return $"{(naam.Length > 60 ? naam[..60] : naam)}-{dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.docx";
    }
}
