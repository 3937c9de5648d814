// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Leerhuis.Mijn;
using Samenhang.Platform.Data;
using Samenhang.Platform.Mastermind;

namespace Samenhang.Leerhuis.Mastermindaanmelden;

/// <summary>Applications for mastermind groups. Judgements of the intake are not among them.</summary>
internal sealed class Mastermindgegevensdeel(SamenhangContext context, Terugtrekking terugtrekking) : IGegevensdeel
{
    public string Naam => "Mastermindgroepen";

    public async Task<IReadOnlyList<object>> LeesAsync(Guid vereniging, string email, CancellationToken stop)
    {
        var alle = new List<object>();
        foreach (var (wie, ronde) in await AlleAsync(vereniging, email, stop)) alle.Add(await LeesAsync(wie, ronde, stop));
        return alle;
    }

    public async Task WisAsync(Guid vereniging, string email, CancellationToken stop)
    {
        foreach (var (wie, ronde) in await AlleAsync(vereniging, email, stop)) await terugtrekking.WisAsync(wie, ronde, stop);
    }

    /// <summary>Everything that is kept with one application, and nothing about others.</summary>
    internal async Task<object> LeesAsync(Mastermindaanmelding wie, Mastermindronde ronde, CancellationToken stop)
    {
        var groepen = await context.Set<Mastermindgroep>().AsNoTracking().Where(groep => groep.RondeId == wie.RondeId).ToDictionaryAsync(groep => groep.Id, groep => groep.Naam, stop);
        string? Groep(Guid? id) => id is { } gezocht ? groepen.GetValueOrDefault(gezocht) : null;
        var avonden = await context.Set<Mastermindavond>().AsNoTracking().Where(avond => avond.GroepId == wie.GroepId).ToDictionaryAsync(avond => avond.Id, avond => avond.Nummer, stop);
        return new
        {
            Ronde = ronde.Naam,
            wie.Naam,
            wie.Email,
            wie.Telefoon,
            wie.Organisatie,
            GrootteVanDeOrganisatie = Mastermindkeuzes.Grootte(wie.Grootte),
            Provincie = wie.Regio,
            Rol = Mastermindkeuzes.Woord(wie.Perspectief),
            Niveau = Mastermindkeuzes.Niveau(wie.Niveau),
            Ervaring = Mastermindkeuzes.Ervaring(wie.Ervaring),
            wie.Domein,
            wie.Motivatie,
            wie.Wensen,
            EersteKeuze = Groep(wie.KeuzeId),
            TweedeKeuze = Groep(wie.TweedeKeuzeId),
            wie.AlleAvonden,
            wie.Wachtrondes,
            wie.AangemeldOp,
            Stand = Mastermindkeuzes.Woord(wie.Staat),
            wie.Besluitreden,
            wie.BesluitDoor,
            wie.BesluitOp,
            Groep = Groep(wie.GroepId),
            Intaketijden = await context.Set<Intakeslot>().Where(slot => slot.AanmeldingId == wie.Id).Select(slot => new { slot.Begin, slot.IntakerNaam }).ToListAsync(stop),
            IntakeGelezenDoor = await context.Set<Intakeinzage>().Where(inzage => inzage.AanmeldingId == wie.Id).OrderBy(inzage => inzage.Dag).Select(inzage => new { inzage.Dag, inzage.Naam }).ToListAsync(stop),
            Avonden = (await context.Set<Mastermindbeurt>().AsNoTracking().Where(beurt => beurt.AanmeldingId == wie.Id).ToListAsync(stop))
                .Where(beurt => avonden.ContainsKey(beurt.AvondId)).OrderBy(beurt => avonden[beurt.AvondId]).Select(beurt => new { Avond = avonden[beurt.AvondId], beurt.Aanwezig, beurt.Checkin, beurt.Vraag, Stoel = beurt.Plek is not null }),
            Toezeggingen = await context.Set<Mastermindtoezegging>().Where(rij => rij.AanmeldingId == wie.Id).OrderBy(rij => rij.Avond).Select(rij => new { rij.Avond, rij.Tekst, Staat = rij.Staat.ToString() }).ToListAsync(stop),
            Evaluaties = await context.Set<Mastermindevaluatie>().Where(rij => rij.AanmeldingId == wie.Id).Select(rij => new { rij.Eind, rij.Cijfer, rij.Brengt, rij.Beter }).ToListAsync(stop),
        };
    }

    private async Task<List<(Mastermindaanmelding Wie, Mastermindronde Ronde)>> AlleAsync(Guid vereniging, string email, CancellationToken stop)
    {
        var rondes = await context.Set<Mastermindronde>().AsNoTracking().Where(rij => rij.OrganisatieId == vereniging).ToDictionaryAsync(rij => rij.Id, stop);
        var ids = rondes.Keys.ToList();
        var rijen = await context.Set<Mastermindaanmelding>().AsNoTracking().Where(rij => ids.Contains(rij.RondeId) && rij.Email == email).OrderBy(rij => rij.AangemeldOp).ToListAsync(stop);
        return [.. rijen.Select(rij => (rij, rondes[rij.RondeId]))];
    }
}
