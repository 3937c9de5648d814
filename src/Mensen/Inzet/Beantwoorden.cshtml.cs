// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vandaag;
using Samenhang.Platform.Formulieren;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Mensen.Inzet;

/// <summary>The line says yes or no to hours that are asked of somebody; no has a reason.</summary>
[VereistRecht(Recht.PersonenBeheren)]
public sealed class BeantwoordenModel : Formulierpagina
{
    private const string Ja = "akkoord";

    private const string Nee = "niet-akkoord";

    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    internal static IReadOnlyList<Keuze> Antwoorden { get; } = [new(Ja, "Akkoord"), new(Nee, "Niet akkoord")];

    internal Inzetvraag Vraag { get; private set; } = null!;

    /// <summary>Where else hours of the same person are asked.</summary>
    internal IReadOnlyList<Inzetvraag> Ander { get; private set; } = [];

    /// <summary>Shows the form.</summary>
    public IActionResult OnGet(Guid id)
    {
        if (!Lees(id)) return NotFound();
        Versie = Vraag.Rol.SindsVersie;
        if (Vraag.Antwoord is { } antwoord) Invoer = new Formulier { Antwoord = antwoord.Akkoord ? Ja : Nee, Waarom = antwoord.Reden };
        return Peil.IsNu ? Page() : LocalRedirect(Terug);
    }

    /// <summary>Saves the answer.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!Lees(id)) return NotFound();
        if (Invoer.Antwoord is not (Ja or Nee))
        {
            ModelState.AddModelError("Invoer.Antwoord", "Kies of de lijn akkoord is.");
        }

        var lijn = Lijnantwoord.Geef(Vraag.Rol, Invoer.Antwoord == Ja, Net(Invoer.Waarom), Door.PersoonId, Door.Vandaag);
        return await LegVastAsync(Vraag.Rol with { Lijn = lijn }, lijn.Akkoord ? $"Akkoord met de inzet van {Vraag.Wie.Naam}." : $"Vastgelegd: niet akkoord met de inzet van {Vraag.Wie.Naam}. Wie stuurt, ziet je reden.");
    }

    /// <inheritdoc/>
    protected override string Veld(string veld) => base.Veld(veld == nameof(Rolvervulling.Lijn) ? nameof(Formulier.Waarom) : veld);

    private bool Lees(Guid id)
    {
        if (Blik.Zoek<Rolvervulling>(id) is not { PersoonId: { } wie } rol || Personen.Zoek(wie) is null) return false;
        var vragen = Inzetvragen.Van(Blik, [wie], Peildatum).Select(vraag => new Inzetvraag(vraag, Blik.Zoek(vraag.Op)!, Personen.Zoek(wie)!)).ToList();
        if (vragen.Find(vraag => vraag.Rol.Id == rol.Id) is not { } gevonden) return false;
        (Vraag, Bestaand, Terug) = (gevonden, rol, "/inzet");
        Ander = [.. vragen.Where(vraag => vraag.Rol.Id != id).OrderBy(vraag => vraag.Waar.Titel, Volgorde.Nederlands)];
        Kop("Is de lijn akkoord?", new Kruimel("Mensen", Weg.Personen), new Kruimel("Inzet", "/inzet"));
        return true;
    }

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Display(Name = "Antwoord van de lijn")]
        public string? Antwoord { get; set; }

        [MaxLength(Feit.TekstMax), Display(Name = "Waarom")]
        public string? Waarom { get; set; }
    }
}
