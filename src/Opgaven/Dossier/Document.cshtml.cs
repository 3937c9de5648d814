// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Word;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Dossier;

/// <summary>The dossier of an opgave as a Word document: what the page shows to this viewer, at the same moment.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class DocumentModel(TimeProvider klok) : BeeldPagina
{
    /// <summary>Makes it.</summary>
    public IActionResult OnGet(Guid id, string? vorm)
    {
        if (vorm != "docx" || Blik.Zoek<Opgave>(id) is not { } opgave)
        {
            return NotFound();
        }

        using var uit = Dossierdocument.Begin(this, opgave.IsKandidaat ? "Kandidaat-opgave" : "Opgave", opgave, klok.GetUtcNow().UtcDateTime);
        var inhoud = new Dossierinhoud(Blik, opgave, Peildatum);
        SchrijfFeiten(uit, inhoud);
        SchrijfOpgave(uit, opgave);
        Dossierdocument.SchrijfStand(uit, inhoud.Stand, Personen);
        SchrijfSpelers(uit, inhoud);
        uit.Kop(1, "Inspanningen");
        uit.Tabel(["Inspanning", "Werkwijze", "Fase"], [.. Blik.Naar(r => r.InspanningenVan, id).OrderBy(i => i.IsAfgesloten).ThenBy(i => i.Naam, Volgorde.Nederlands)
            .Select(i => new[] { i.Naam, Woorden.Van(i.Werkwijze), Woorden.Van(i.Fase) })]);
        uit.Kop(1, "Doelen");
        uit.Tabel(["Doel", "Soort", "Draagt bij", "Werkt tegen"], [.. Blik.Naar(r => r.DoelenVan, id).Select(doel => Doelregel.Van(Blik, doel))
            .Select(regel => new[] { regel.Doel.Naam, Woorden.Van(regel.Doel.Soort), $"{regel.Bij}", $"{regel.Tegen}" })]);
        Dossierdocument.SchrijfOnderdelen(uit, this, inhoud.Onderdelen, opgave);
        return File(uit.Sluit(), Documentschrijver.Mediatype, Dossierdocument.Bestandsnaam(opgave, Peildatum));
    }

    private void SchrijfFeiten(Documentschrijver uit, Dossierinhoud inhoud)
    {
        var opgave = inhoud.Opgave;
        uit.Alinea(opgave.Omschrijving ?? opgave.Formulering.Gewenst);
        uit.Feiten(
            ("Code", opgave.Code),
            ("Stand", Dossierdocument.Stand(inhoud.Stand, Personen)),
            ("Status", Woorden.Van(opgave.Status)),
            (Woorden.MetHoofdletter(Rolwoord(Rol.Opgavemanager)), Dossierdocument.Wie(inhoud.Opgavemanager, Personen)),
            (Woorden.MetHoofdletter(Rolwoord(Rol.BestuurlijkOpdrachtgever)), Dossierdocument.Wie(inhoud.Bestuurlijk, Personen)),
            ("Portefeuilles", string.Join(", ", inhoud.Portefeuilles.Select(p => p.Id == inhoud.Coordineert ? $"{p.Naam} (coördineert)" : p.Naam))),
            (inhoud.Geld?.Titel ?? "Budget", Dossierdocument.Geld(inhoud.Geld)),
            ("Looptijd", Dossierdocument.Looptijd(opgave.Start, opgave.Eind)),
            ("Thema's", string.Join(", ", opgave.Themas)));
    }

    private static void SchrijfOpgave(Documentschrijver uit, Opgave opgave)
    {
        var (formulering, kaders) = (opgave.Formulering, opgave.Kaders);
        uit.Kop(1, "Opgave");
        foreach (var (label, tekst) in new[]
        {
            ("Het verhaal", formulering.Verhaal), ("Nu", formulering.Nu), ("Gewenst", formulering.Gewenst), ("Waarom wij", formulering.WaaromWij), ("Onze rol", formulering.OnzeRol),
            ("Oplossingsrichting", opgave.Oplossingsrichting), ("In de leefwereld", formulering.Leefwereld), ("In onze organisatie", formulering.Systeemwereld),
            ("Wettelijk kader", kaders.Wettelijk), ("Inhoudelijk kader", kaders.Inhoud), ("Capaciteit", kaders.Capaciteit), ("Middelen", kaders.Middelen),
            ("Onze lijn naar buiten", opgave.LijnNaarBuiten), ("Herkomst", opgave.Herkomst), ("Toelichting", opgave.Toelichting),
        })
        {
            uit.Alinea(tekst, label);
        }
    }

    private void SchrijfSpelers(Documentschrijver uit, Dossierinhoud inhoud)
    {
        uit.Kop(1, "Spelers");
        uit.Kop(2, "Rollen");
        uit.Tabel(["Rol", "Wie", "Uren per week"], [.. inhoud.Rollen.Where(rol => rol.GeldtOp(Peildatum))
            .Select(rol => new[] { Woorden.MetHoofdletter(Rolwoord(rol.Rol)), Dossierdocument.Wie(rol, Personen), rol.UrenPerWeek is { } uren ? Getaltekst.Van(uren) : "" })]);
        uit.Kop(2, "Partijen");
        uit.Tabel(["Partij", "Inbreng"], [.. inhoud.Partijen.Select(partij => new[] { partij.Naam, partij.Betrokken.First(b => b.Op == inhoud.Opgave.Id).Inbreng ?? "doet mee" })]);
    }
}
