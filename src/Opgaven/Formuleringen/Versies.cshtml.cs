// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Opgaven.Formuleringen;

/// <summary>Every wording of an opgave there was, newest first, with the words that differ from the one before.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class VersiesModel(Geschiedenis geschiedenis) : BeeldPagina
{
    private static readonly (string Naam, Func<Opgave, string?> Lees)[] Velden =
    [
        ("In één zin", o => o.Omschrijving), ("Het verhaal", o => o.Formulering.Verhaal), ("Nu", o => o.Formulering.Nu), ("Gewenst", o => o.Formulering.Gewenst),
        ("Waarom wij", o => o.Formulering.WaaromWij), ("Onze rol", o => o.Formulering.OnzeRol), ("In de leefwereld", o => o.Formulering.Leefwereld),
        ("In onze organisatie", o => o.Formulering.Systeemwereld), ("Onze lijn naar buiten", o => o.LijnNaarBuiten),
    ];

    internal string Titel { get; private set; } = "";

    internal IReadOnlyList<Versie> Versies { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (Blik.Zoek<Opgave>(id) is not { } opgave)
        {
            return NotFound();
        }

        Titel = opgave.Naam;
        var gebeurtenissen = await geschiedenis.LeesAsync(Gebruiker.OrganisatieId, [id], Blik.Versie, stop: HttpContext.RequestAborted);
        Versies = [.. gebeurtenissen.Where(gebeurtenis => gebeurtenis.Nieuw is Opgave).Select(Maak).Where(versie => versie.Velden.Length > 0)];
        Kop("Versies van de formulering", new Kruimel("Landschap", Weg.Opgaven), new Kruimel(opgave.Naam, Weg.Opgave(id)));
        return Page();
    }

    private Versie Maak(Gebeurtenis gebeurtenis)
    {
        var (oud, nieuw) = (gebeurtenis.Oud as Opgave, (Opgave)gebeurtenis.Nieuw!);
        return new(
            Datumtekst.Tijdstip(gebeurtenis.Tijdstip),
            gebeurtenis.PersoonId is { } wie ? Personen.Naam(wie) : "Zonder persoon vastgelegd",
            gebeurtenis.Reden,
            [.. Velden.Select(veld => (veld.Naam, Oud: oud is null ? null : veld.Lees(oud), Nieuw: veld.Lees(nieuw))).Where(veld => veld.Oud != veld.Nieuw).Select(veld => (veld.Naam, Woordverschil.Van(veld.Oud, veld.Nieuw)))]);
    }

    internal sealed record Versie(string Wanneer, string Wie, string? Reden, ImmutableArray<(string Veld, ImmutableArray<Woordverschil.Deel> Delen)> Velden);
}
