// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Word;

namespace Samenhang.Opgaven.Inspanningsdossier;

/// <summary>The page of an effort as a Word document: what it shows to this viewer, at the same moment.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class DocumentModel(TimeProvider klok) : BeeldPagina
{
    /// <summary>Makes it.</summary>
    public IActionResult OnGet(Guid id, string? vorm)
    {
        if (vorm != "docx" || Blik.Zoek<Inspanning>(id) is not { } inspanning)
        {
            return NotFound();
        }

        using var uit = Dossierdocument.Begin(this, "Inspanning", inspanning, klok.GetUtcNow().UtcDateTime);
        var inhoud = new Inspanninginhoud(Blik, inspanning, Peildatum);
        uit.Alinea(inspanning.Omschrijving);
        uit.Feiten(
            ("Code", inspanning.Code),
            ("Stand", Dossierdocument.Stand(inhoud.Stand, Personen)),
            ("Fase", Woorden.Van(inspanning.Fase)),
            ("Werkwijze", Woorden.Van(inspanning.Werkwijze)),
            ("Opgaven", string.Join(", ", inhoud.Opgaven.Select(opgave => opgave.Naam))),
            ("Portefeuilles", string.Join(", ", inhoud.Portefeuilles.Select(portefeuille => portefeuille.Naam))),
            ("Looptijd", Dossierdocument.Looptijd(inspanning.Start, inspanning.Eind)),
            (inhoud.Geld?.Titel ?? "Budget", Dossierdocument.Geld(inhoud.Geld)),
            ("Volgende stap", inspanning.VolgendeStap is { } stap ? $"{stap}{(inspanning.VolgendeStapOp is { } dag ? $", {Datumtekst.Lang(dag)}" : "")}" : null),
            ("Thema's", string.Join(", ", inspanning.Themas)));
        Dossierdocument.SchrijfStand(uit, inhoud.Stand, Personen);
        SchrijfWerkwijze(uit, inspanning);
        uit.Kop(1, "Rollen");
        uit.Tabel(["Rol", "Wie", "Uren per week"], [.. Sturingsdriehoek.Hoeken.Where(hoek => inhoud.Mensen.All(rol => rol.Rol != hoek)).Select(hoek => new[] { Woorden.MetHoofdletter(Rolwoord(hoek)), "onbekend", "" })
            .Concat(inhoud.Mensen.Select(rol => new[] { Woorden.MetHoofdletter(Rolwoord(rol.Rol)), Dossierdocument.Wie(rol, Personen), rol.UrenPerWeek is { } uren ? Getaltekst.Van(uren) : "" }))]);
        uit.Kop(1, "Draagt bij aan");
        uit.Tabel(["Doel", "Sterkte", "Onderbouwing"], [.. inhoud.Bijdragen.Select(paar => new[] { paar.Doel.Naam, Woorden.Sterkte(paar.Bijdrage.Sterkte), paar.Bijdrage.Onderbouwing ?? "" })]);
        uit.Kop(1, "Hangt samen met");
        uit.Lijst(inhoud.Vereist.Concat(inhoud.NodigVoor).Select(paar => paar.Afhankelijkheid.Uitleg is { } uitleg ? $"{paar.Andere.Naam}: {uitleg}" : paar.Andere.Naam));
        uit.Kop(1, "Partijen");
        uit.Tabel(["Partij", "Inbreng"], [.. inhoud.Partijen.Select(partij => new[] { partij.Naam, partij.Betrokken.First(b => b.Op == id).Inbreng ?? "doet mee" })]);
        Dossierdocument.SchrijfOnderdelen(uit, this, inhoud.Onderdelen, inspanning);
        return File(uit.Sluit(), Documentschrijver.Mediatype, Dossierdocument.Bestandsnaam(inspanning, Peildatum));
    }

    private static void SchrijfWerkwijze(Documentschrijver uit, Inspanning inspanning)
    {
        uit.Kop(1, "Werkwijze en contract");
        uit.Alinea(inspanning.Keuze?.Motivering, $"Waarom {Woorden.Van(inspanning.Werkwijze)}");
        uit.Alinea(inspanning.Contract?.Resultaat, "Resultaat");
        uit.Alinea(inspanning.Contract?.Kwaliteit, "Kwaliteit");
    }
}
