// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Portfolio.Overleggen;

/// <summary>Records what came out of a meeting: per point what was said, decided and agreed.</summary>
[VereistRecht(Recht.OverlegLeiden)]
public sealed class VerslagModel : BeeldPagina
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    internal Overleg Overleg { get; private set; } = null!;

    internal IReadOnlyList<Keuze> Mensen =>
        [.. Personen.Actief.OrderByDescending(persoon => Overleg.Deelnemers.Contains(persoon.Id)).Select(persoon => new Keuze(persoon.Id.ToString(), persoon.Naam))];

    /// <inheritdoc/>
    protected override bool HeeftTijdbalk => false;

    /// <summary>What a point is about.</summary>
    internal string Onderwerp(int nummer) => Punt(nummer)?.Onderwerp ?? "Dit punt staat niet meer op de agenda";

    /// <summary>A decision is about an opgave or effort.</summary>
    internal bool MagBesluiten(int nummer) => Gebruiker.Mag(Recht.BesluitNemen) && Waarover(nummer).Count > 0;

    public IActionResult OnGet(Guid id)
    {
        if (!Gevonden(id))
        {
            return NotFound();
        }

        Invoer = new Formulier { Gezien = Overleg.SindsVersie, Punten = [.. Overleg.Agenda.Select(punt => new Puntverslag { Nummer = punt.Volgnummer, Verslag = punt.Verslag })] };
        return Peil.IsNu ? Page() : LocalRedirect($"/portfolio/overleg/{id}");
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!Gevonden(id))
        {
            return NotFound();
        }

        for (var i = 0; i < Invoer.Punten.Count; i++)
        {
            var punt = Invoer.Punten[i];
            if (Net(punt.Wat) is null && (punt.EigenaarId is not null || punt.Datum is not null))
            {
                ModelState.AddModelError($"Invoer.Punten[{i}].Wat", "Schrijf op wat er is afgesproken.");
            }
        }

        if (Overleg.Datum > Door.Vandaag)
        {
            ModelState.AddModelError("", "Dit overleg moet nog komen. Leg het verslag vast op de dag zelf of later.");
        }

        if (!ModelState.IsValid)
        {
            return Opnieuw(StatusCodes.Status400BadRequest);
        }

        var nieuw = Overleg with
        {
            Gehouden = true,
            Agenda = Lijst.Uit(Overleg.Agenda.Select(punt => Invoer.Punten.Find(getypt => getypt.Nummer == punt.Volgnummer) is { } getypt ? punt with { Verslag = Net(getypt.Verslag) } : punt)),
        };
        return await VoerUitAsync(
            new LegVerslagVast(Blik.MetVerborgen(nieuw), [.. Invoer.Punten.Where(punt => Net(punt.Wat) is not null).Select(Afspraak)], [.. Invoer.Punten.Where(punt => Net(punt.Besluit) is not null && MagBesluiten(punt.Nummer)).Select(Besluit)], Invoer.Gezien),
            $"/portfolio/overleg/{id}",
            "Het verslag is bewaard.");
    }

    private Afspraak Afspraak(Puntverslag punt) => new()
    {
        Id = Guid.CreateVersion7(),
        OverlegId = Overleg.Id,
        Wat = Net(punt.Wat)!,
        EigenaarId = punt.EigenaarId,
        Datum = punt.Datum,
        Over = Waarover(punt.Nummer) is [var een] ? een : null,
    };

    private Besluit Besluit(Puntverslag punt) => new()
    {
        Id = Guid.CreateVersion7(),
        Naam = Net(punt.Besluit)!,
        Soort = Besluitsoort.Wijzig,
        Over = Waarover(punt.Nummer),
        Organ = Verslagboek.Organ(Overleg.Soort),
        Status = Besluitstatus.Genomen,
        Datum = Overleg.Datum,
        Motivering = Net(punt.Verslag),
    };

    /// <summary>The opgave or effort of a point, otherwise those of the meeting.</summary>
    private Lijst<Guid> Waarover(int nummer) => Punt(nummer)?.Over is { } over && Blik.Zoek(over) is Opgave or Inspanning ? [Punt(nummer)!.Over!.Value] : Overleg.Over;

    private Overlegpunt? Punt(int nummer) => Overleg.Agenda.FirstOrDefault(punt => punt.Volgnummer == nummer);

    private bool Gevonden(Guid id)
    {
        if (Blik.Zoek<Overleg>(id) is not { } overleg)
        {
            return false;
        }

        Overleg = overleg;
        Kop("Verslag", new("Overleg", Weg.Met("/portfolio/overleg")), new(overleg.Naam, Weg.Met($"/portfolio/overleg/{id}")));
        return true;
    }

    private static string? Net(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim().ReplaceLineEndings("\n");

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        public long Gezien { get; set; }

        public List<Puntverslag> Punten { get; set; } = [];
    }

    /// <summary>What is typed about one point.</summary>
    public sealed class Puntverslag
    {
        public int Nummer { get; set; }

        [MaxLength(Feit.TekstMax), Display(Name = "Verslag")]
        public string? Verslag { get; set; }

        [MaxLength(Feit.NaamMax), Display(Name = "Besluit")]
        public string? Besluit { get; set; }

        [MaxLength(Feit.TekstMax), Display(Name = "Afspraak")]
        public string? Wat { get; set; }

        [Display(Name = "Wie")]
        public Guid? EigenaarId { get; set; }

        [Display(Name = "Klaar op")]
        public DateOnly? Datum { get; set; }
    }
}
