// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Bewaard;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Volgen;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Dossier;

/// <summary>The dossier of an opgave: the balance opgave – spelers – inspanningen, its goals, and all that hangs on it.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class TonenModel(Volgingen volgingen, Favorieten favorieten) : BeeldPagina
{
    internal Dossierinhoud Inhoud { get; private set; } = null!;

    internal Volgknop Volgknop { get; private set; } = null!;

    /// <summary>The star.</summary>
    internal Ster Ster { get; private set; } = null!;

    internal Onderdelenbeeld Onderdelen { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (Blik.Zoek<Opgave>(id) is not { } opgave)
        {
            return NotFound();
        }

        Inhoud = new Dossierinhoud(Blik, opgave, Peildatum);
        Onderdelen = new Onderdelenbeeld(this, opgave, Inhoud.Onderdelen, Inhoud.Geld);
        Ster = new Ster(id, Peil.IsNu ? await favorieten.HeeftAsync(Gebruiker, id, HttpContext.RequestAborted) : null);
        Volgknop = new Volgknop(id, Peil.IsNu ? await volgingen.VolgtAsync(Gebruiker, id, HttpContext.RequestAborted) : null);
        Kop(opgave.Naam, new Kruimel("Landschap", Weg.Opgaven));
        return Page();
    }

    /// <summary>What came before it and what it went on in, by merging and splitting; readable from both sides.</summary>
    internal IEnumerable<(string Titel, IReadOnlyList<Opgave> Andere)> Verwanten
    {
        get
        {
            var opgave = Inhoud.Opgave;
            var eerder = Blik.Naar(r => r.OvergegaanIn, opgave.Id).Prepend(Blik.Zoek<Opgave>(opgave.KomtVoortUit)).OfType<Opgave>().ToList();
            var later = Blik.Naar(r => r.OpgavenVoortgekomenUit, opgave.Id).Prepend(Blik.Zoek<Opgave>(opgave.GaatOverIn)).OfType<Opgave>().ToList();
            return new[] { ("Komt voort uit", (IReadOnlyList<Opgave>)eerder), ("Gaat over in", later) }.Where(deel => deel.Item2.Count > 0);
        }
    }

    /// <summary>What is not known yet, with the page that fixes it; without an address for who may not.</summary>
    internal IEnumerable<(string Wat, string? Adres)> Onbekend
    {
        get
        {
            var id = Inhoud.Opgave.Id;
            if (Inhoud.Opdrachten.IsEmpty) yield return ("de opdracht", Als(Recht.OpgaveWijzigen, $"/opdrachten/nieuw?bij={id}"));
            if (Inhoud.Opgavemanager is null or { Bezetting: Bezetting.Onbekend }) yield return ("de opgavemanager", Rolvulling(Inhoud.Opgavemanager, Rol.Opgavemanager));
            if (Inhoud.Bestuurlijk is null or { Bezetting: Bezetting.Onbekend }) yield return ("de bestuurlijk opdrachtgever", Rolvulling(Inhoud.Bestuurlijk, Rol.BestuurlijkOpdrachtgever));
            if (Inhoud.Portefeuilles.IsEmpty) yield return ("de portefeuille", Als(Recht.OpgaveWijzigen, $"/opgaven/{id}/wijzigen"));
            if (Inhoud.Stand is null) yield return ("de stand", Als(Recht.StandBevestigen, $"/opgaven/{id}/stand"));
        }
    }

    /// <summary>Address of the form of a role: the one there is, or a new one.</summary>
    internal string? Rolvulling(Rolvervulling? bestaand, Rol rol) =>
        Als(Recht.RolVervullen, bestaand is null ? $"/rollen/nieuw?bij={Inhoud.Opgave.Id}&rol={rol}" : $"/rollen/{bestaand.Id}");

    private string? Als(Recht recht, string adres) => MagWijzigen(recht) ? adres : null;
}
