// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Kalender;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Platform.Host;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Leerhuis.Mastermindrondes;

/// <summary>Plans the evenings of a group: the rhythm, what it meets, and a better day; who plans decides.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class AvondenModel : Mastermindpagina
{
    private Mastermindronde _ronde = null!;

    /// <summary>The form, an item for each evening.</summary>
    [BindProperty]
    public List<Avondkeuze> Invoer { get; set; } = [];

    internal Mastermindgroep Groep { get; private set; } = null!;

    internal IReadOnlyList<Reeksavond> Plan { get; private set; } = [];

    /// <summary>What a day meets, in words.</summary>
    internal string Botst(DateOnly dag) => string.Join("; ", Reeksplanner.Botsingen(dag, _ronde.Regiolijst, Schoolvakantie.Bekend).Select(botsing => botsing.Wat));

    /// <summary>Shows the plan, with what was chosen before.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await GevondenAsync(id)) return NotFound();
        var bewaard = await Context.Set<Mastermindavond>().AsNoTracking().Where(rij => rij.GroepId == id).ToDictionaryAsync(rij => rij.Nummer, Stop);
        Invoer = [.. Plan.Select(avond => bewaard.TryGetValue(avond.Nummer, out var rij) ? new Avondkeuze { Dag = rij.Dag, Reden = rij.Reden }
            : new Avondkeuze { Dag = avond.Voorstel ?? avond.Dag, Reden = avond.Voorstel is null ? null : Reden(avond) })];
        return Page();
    }

    /// <summary>Saves the evenings; who has a place is told what moved.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await GevondenAsync(id)) return NotFound();
        while (Invoer.Count < Plan.Count) Invoer.Add(new Avondkeuze());
        foreach (var (plek, avond) in Plan.Index()) Keur(plek, avond);
        if (!ModelState.IsValid) return this.Afgekeurd();
        var bewaard = await Context.Set<Mastermindavond>().Where(rij => rij.GroepId == id).ToDictionaryAsync(rij => rij.Nummer, Stop);
        var verzet = new List<string>();
        var verplaatst = new List<Mastermindavond>();
        foreach (var avond in Plan)
        {
            var keuze = Invoer[avond.Nummer - 1];
            var reden = keuze.Dag == avond.Dag ? null : Net(keuze.Reden);
            if (!bewaard.TryGetValue(avond.Nummer, out var rij)) Context.Add(new Mastermindavond { GroepId = id, Nummer = avond.Nummer, Dag = keuze.Dag!.Value, Reden = reden });
            else
            {
                if (rij.Dag != keuze.Dag)
                {
                    verzet.Add($"Avond {avond.Nummer} gaat van {Avondtekst.Dag(rij.Dag)} naar {Avondtekst.Dag(keuze.Dag!.Value)}.{(reden is null ? "" : $" Reden: {reden}")}");
                    rij.Verzet++;
                    verplaatst.Add(rij);
                }

                (rij.Dag, rij.Reden) = (keuze.Dag!.Value, reden);
            }
        }

        await MeldAsync(verzet, verplaatst);
        await Context.SaveChangesAsync(Stop);
        return Klaar($"/mastermind/ronde/{Groep.RondeId}", "De avonden zijn bewaard.");
    }

    private static string Reden(Reeksavond avond) => string.Join("; ", avond.Botsingen.Select(botsing => botsing.Wat)) is var wat ? wat[..Math.Min(wat.Length, Mastermindaanmelding.KortLengte)] : "";

    private void Keur(int plek, Reeksavond avond)
    {
        if (Invoer[plek].Dag is not { } dag) return;
        if (Reeksplanner.Botsingen(dag, _ronde.Regiolijst, Schoolvakantie.Bekend).FirstOrDefault(botsing => botsing.Hard) is { } hard) ModelState.AddModelError($"Invoer[{plek}].Dag", $"Op {Avondtekst.Dag(dag)} kan geen avond zijn: {hard.Wat}.");
        if (dag != avond.Dag && Net(Invoer[plek].Reden) is null) ModelState.AddModelError($"Invoer[{plek}].Reden", "Vertel waarom deze avond van het ritme afwijkt.");
        if (plek > 0 && Invoer[plek - 1].Dag is { } vorige && dag <= vorige) ModelState.AddModelError($"Invoer[{plek}].Dag", "Deze avond is niet na de vorige.");
    }

    private async Task MeldAsync(List<string> verzet, List<Mastermindavond> verplaatst)
    {
        if (verzet.Count == 0) return;
        Noteer(_ronde.Id, $"{Groep.Naam}: {string.Join(" ", verzet)}");
        foreach (var lid in await Context.Set<Mastermindaanmelding>().Where(rij => rij.GroepId == Groep.Id && rij.Staat == Mastermindstaat.Geplaatst).ToListAsync(Stop))
            Brieven.Leg(Context, _ronde, lid, $"Een avond van {Groep.Naam} is verzet", verzet, "Bekijk je aanmelding", [.. verplaatst.Select(avond => Avondtekst.Item(Groep, avond, Nu))]);
    }

    private async Task<bool> GevondenAsync(Guid id)
    {
        if (await Context.Set<Mastermindgroep>().AsNoTracking().SingleOrDefaultAsync(rij => rij.Id == id, Stop) is not { } groep || await Context.Set<Mastermindronde>().AsNoTracking().SingleAsync(rij => rij.Id == groep.RondeId, Stop) is not { } ronde) return false;
        if (!(IsOrganisator && ronde.OrganisatieId == Vereniging!.OrganisatieId) && (Account is null || groep.BegeleiderId != Account)) return false;
        (Groep, _ronde) = (groep, ronde);
        Plan = Reeksplanner.Plan(new Reekswens(groep.Start) { Regios = ronde.Regiolijst }, Schoolvakantie.Bekend);
        Kop("Avonden", new Kruimel(ronde.Naam, $"/mastermind/ronde/{ronde.Id}"));
        return true;
    }

    /// <summary>A day that is chosen.</summary>
    public sealed class Avondkeuze
    {
        [Required(ErrorMessage = "Vul een dag in."), Display(Name = "Dag")]
        public DateOnly? Dag { get; set; }

        [StringLength(Mastermindaanmelding.KortLengte, ErrorMessage = "De reden is te lang: hoogstens 200 tekens."), Display(Name = "Reden")]
        public string? Reden { get; set; }
    }
}
