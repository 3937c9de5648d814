// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Mensen.Inzet;

/// <summary>Who of the own department is asked where, and what the line says to it. Facts per question; nothing is added up per person.</summary>
[VereistRecht(Recht.PersonenBeheren)]
public sealed class BekijkenModel : BeeldPagina
{
    /// <summary>"alle" shows every department.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Afdeling { get; set; }

    internal bool AlleAfdelingen => Afdeling == "alle" || Eigen is null;

    internal bool Mag => Peil.IsNu;

    internal string Titel => AlleAfdelingen ? "Inzet van alle afdelingen" : $"Inzet van {Personen.Afdeling(Eigen)}";

    internal IReadOnlyList<Inzetvraag> Vragen { get; private set; } = [];

    /// <summary>The departments one can choose between; one when the own is unknown.</summary>
    internal IReadOnlyList<string> Keuzes => Eigen is null ? ["alle"] : ["eigen", "alle"];

    internal IEnumerable<(string Titel, string Id, IReadOnlyList<Inzetvraag> Vragen)> Groepen =>
        new (string Titel, string Id, IReadOnlyList<Inzetvraag> Vragen)[]
        {
            ("Wacht op een antwoord", "wacht", [.. Vragen.Where(vraag => vraag.Antwoord is null)]),
            ("Niet akkoord", "nee", [.. Vragen.Where(vraag => vraag.Antwoord is { Akkoord: false })]),
            ("Akkoord", "ja", [.. Vragen.Where(vraag => vraag.Antwoord is { Akkoord: true })]),
        }.Where(groep => groep.Vragen.Count > 0);

    private Guid? Eigen => Personen.Zoek(Gebruiker.PersoonId)?.AfdelingId;

    /// <summary>Shows them.</summary>
    public void OnGet() => Lees();

    /// <summary>Agrees with one of them, as it was shown.</summary>
    public async Task<IActionResult> OnPostAsync(string? akkoord)
    {
        Lees();
        if (akkoord?.Split('/') is not [var sleutel, var gezien] || !Guid.TryParse(sleutel, out var id) || !long.TryParse(gezien, CultureInfo.InvariantCulture, out var versie)
            || Vragen.FirstOrDefault(vraag => vraag.Rol.Id == id) is not { } gekozen)
        {
            return NotFound();
        }

        if (gekozen.Rol.SindsVersie != versie)
        {
            ModelState.AddModelError("", $"De vraag voor {gekozen.Wie.Naam} is intussen gewijzigd. Lees wat er nu staat, en antwoord dan.");
            return Opnieuw(StatusCodes.Status409Conflict);
        }

        var nieuw = gekozen.Rol with { Lijn = Lijnantwoord.Geef(gekozen.Rol, true, null, Door.PersoonId, Door.Vandaag) };
        return await BewaarAsync(nieuw, versie, AlleAfdelingen && Eigen is not null ? "/inzet?afdeling=alle" : "/inzet", $"Akkoord met de inzet van {gekozen.Wie.Naam}.");
    }

    private void Lees()
    {
        Kop(Titel, new Kruimel("Mensen", Weg.Personen));
        Vragen = Inzetvraag.Lees(Lezing, AlleAfdelingen ? null : Eigen);
    }
}
