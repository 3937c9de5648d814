// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Inspanningsdossier;

/// <summary>The line refuses people: it is put before who is above it. The line has no veto, so somebody chooses; until then it is an open decision.</summary>
[VereistRecht(Recht.InspanningWijzigen)]
public sealed class EscalerenModel : Formulierpagina
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    internal Inspanning Inspanning { get; private set; } = null!;

    /// <summary>What was put before somebody already and waits.</summary>
    internal Besluit? Loopt { get; private set; }

    /// <summary>Shows the form.</summary>
    public IActionResult OnGet(Guid id)
    {
        if (!Lees(id)) return NotFound();
        var nee = Blik.Naar(r => r.RollenOp, id).Where(rol => rol.Antwoord is { Akkoord: false }).ToList();
        Invoer.Nodig = Net(string.Join("\n", nee.Select(rol => $"{Personen.Naam(rol.PersoonId)}, {Rolwoord(rol.Rol)}: {Getaltekst.Van(rol.UrenPerWeek ?? 0)} uur per week{(rol.Tot is { } tot ? $" tot en met {Datumtekst.Lang(tot)}" : "")}.")));
        Invoer.Lijn = Net(string.Join("\n", nee.Select(rol => $"{Personen.Naam(rol.Antwoord!.DoorId)}: {rol.Antwoord.Reden}")));
        return Peil.IsNu ? Page() : LocalRedirect(Terug);
    }

    /// <summary>Puts it before somebody.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!Lees(id)) return NotFound();
        if (Loopt is { } loopt) return LocalRedirect(Weg.Besluit(loopt.Id));
        var besluit = new Besluit
        {
            Id = Guid.CreateVersion7(),
            Soort = Besluitsoort.Escaleer,
            Naam = "Inzet van de lijn",
            Over = [id],
            Organ = Net(Invoer.Organ),
            Status = Besluitstatus.Voorstel,
            Motivering = Net(Invoer.Nodig),
            Voorstel = new Voorsteltekst { Kanttekeningen = Net(Invoer.Lijn) },
            Gevolg = Net(Invoer.Gevolg),
            Zichtbaarheid = Inspanning.Zichtbaarheid,
            OpVersie = Blik.Versie,
        };
        return await VoerUitAsync(new Bewaar<Besluit>(besluit), Weg.Besluit(besluit.Id), "Voorgelegd. Zodra er gekozen is, leg je het besluit hier vast.");
    }

    /// <inheritdoc/>
    protected override string Veld(string veld) => base.Veld(veld == nameof(Besluit.Motivering) ? nameof(Formulier.Nodig) : veld);

    private bool Lees(Guid id)
    {
        if (Blik.Zoek<Inspanning>(id) is not { } inspanning) return false;
        (Inspanning, Terug) = (inspanning, Weg.Inspanning(id));
        Loopt = Blik.Naar(r => r.BesluitenOver, id).FirstOrDefault(besluit => besluit is { Soort: Besluitsoort.Escaleer, IsOpen: true });
        Kop("De lijn zegt nee", PadNaar(inspanning));
        return true;
    }

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Required(ErrorMessage = "Schrijf op wie of wat er nodig is."), MaxLength(1500), Display(Name = "Wat er nodig is")]
        public string? Nodig { get; set; }

        [Required(ErrorMessage = "Schrijf op wat de lijn zegt."), MaxLength(1500), Display(Name = "Wat de lijn zegt")]
        public string? Lijn { get; set; }

        [MaxLength(Feit.TekstMax), Display(Name = "Gevolg")]
        public string? Gevolg { get; set; }

        [Required(ErrorMessage = "Vul in wie er kiest."), MaxLength(Feit.NaamMax), Display(Name = "Wie kiest")]
        public string? Organ { get; set; } = "Gemeentesecretaris";
    }
}
