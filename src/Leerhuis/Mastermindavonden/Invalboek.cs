// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Groepen;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Leerhuis.Mastermindselectie;
using Samenhang.Platform.Data;
using Samenhang.Platform.Mastermind;

namespace Samenhang.Leerhuis.Mastermindavonden;

/// <summary>Gives a place that came free to somebody on the waiting list who keeps every rule, until the second evening.</summary>
internal sealed class Invalboek(IDbContextFactory<SamenhangContext> contexten, Mastermindpost post, TimeProvider klok)
{
    /// <summary>From this evening on a group stays as it is.</summary>
    internal const int LaatsteAvond = 2;

    /// <summary>Who waits, was found suitable and breaks no rule in this group; who waited longest first.</summary>
    internal static IReadOnlyList<Mastermindaanmelding> Passend(Rondestuk stuk, Guid groep)
    {
        // Whoever waits is weighed as if nothing was decided about this round yet: the decision to wait is what changes.
        var vrij = stuk with { Aanmeldingen = [.. stuk.Aanmeldingen.Select(Los)] };
        var vraag = Rondevraag.Van(vrij);
        var plaats = vraag.Plaatsen(stuk.Aanmeldingen.Where(rij => rij.GroepId is not null).ToDictionary(rij => rij.Id, rij => rij.GroepId!.Value));
        var naar = vraag.Groepen.Index().First(rij => rij.Item.Id == groep).Index;
        return [.. vraag.Kandidaten.Index().Where(wie => plaats[wie.Index] < 0 && stuk.Intakes.TryGetValue(wie.Item.Id, out var intake) && intake.Geschikt)
            .Where(wie => Verzetting.Van(vraag.Vraag, plaats, wie.Index, naar).Breuken.Count == 0)
            .Select(wie => wie.Item).OrderByDescending(rij => rij.Wachtrondes).ThenBy(rij => rij.AangemeldOp)];
    }

    /// <summary>Gives the place, with a letter and a turn in the evenings that are left.</summary>
    /// <returns>Whether there still was one, and the person still waits.</returns>
    internal async Task<bool> PlaatsAsync(Guid groepId, Guid wie, string door, CancellationToken stop)
    {
        var nu = klok.GetUtcNow().UtcDateTime;
        await using var context = await contexten.CreateDbContextAsync(stop);
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        // The row of the group is held, so that two places are not given where one is free.
        await context.Set<Mastermindgroep>().Where(rij => rij.Id == groepId).ExecuteUpdateAsync(rij => rij.SetProperty(veld => veld.Naam, veld => veld.Naam), stop);
        var groep = await context.Set<Mastermindgroep>().AsNoTracking().SingleAsync(rij => rij.Id == groepId, stop);
        if (await context.Set<Mastermindaanmelding>().CountAsync(rij => rij.GroepId == groepId && rij.Staat == Mastermindstaat.Geplaatst, stop) >= groep.Maximum) return false;
        if (await context.Set<Mastermindaanmelding>().SingleOrDefaultAsync(rij => rij.Id == wie && rij.Staat == Mastermindstaat.Wachtlijst, stop) is not { } lid) return false;
        (lid.Staat, lid.GroepId, lid.Wacht, lid.Besluitreden, lid.BesluitDoor, lid.BesluitOp) = (Mastermindstaat.Geplaatst, groepId, false, "Er kwam een plaats vrij.", door, nu);
        var avonden = await context.Set<Mastermindavond>().AsNoTracking().Where(rij => rij.GroepId == groepId).OrderBy(rij => rij.Nummer).ToListAsync(stop);
        var ronde = await context.Set<Mastermindronde>().AsNoTracking().SingleAsync(rij => rij.Id == groep.RondeId, stop);
        post.Leg(context, ronde, lid, $"Je hebt een plaats in {groep.Naam}", Besluitbrief.Zinnen(lid, groep, avonden), agenda: [.. avonden.Where(avond => avond.Dag >= klok.Vandaag()).Select(avond => Avondtekst.Item(groep, avond, nu))]);
        var komend = avonden.Where(avond => avond.Dag >= klok.Vandaag()).ToList();
        var ids = komend.ConvertAll(avond => avond.Id);
        var bezet = await context.Set<Mastermindbeurt>().Where(rij => ids.Contains(rij.AvondId) && rij.Plek != null && context.Set<Mastermindaanmelding>().Any(ander => ander.Id == rij.AanmeldingId && ander.GroepId == groepId)).ToListAsync(stop);
        var rooster = Beurtrooster.Verdeel([lid], komend.ConvertAll(avond => bezet.Count(beurt => beurt.AvondId == avond.Id)));
        var waar = komend[rooster.Index().First(avond => avond.Item.Count > 0).Index];
        context.Add(new Mastermindbeurt { AvondId = waar.Id, AanmeldingId = lid.Id, Plek = bezet.Where(beurt => beurt.AvondId == waar.Id).Select(beurt => beurt.Plek!.Value).DefaultIfEmpty().Max() + 1 });
        context.Add(new Mastermindlogregel { RondeId = ronde.Id, Tijdstip = nu, Door = door, Tekst = $"{lid.Naam} kwam van de wachtlijst in {groep.Naam}." });
        await context.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return true;
    }

    private static Mastermindaanmelding Los(Mastermindaanmelding rij) => rij.Staat != Mastermindstaat.Wachtlijst ? rij : new Mastermindaanmelding
    {
        Id = rij.Id,
        RondeId = rij.RondeId,
        KeuzeId = rij.KeuzeId,
        TweedeKeuzeId = rij.TweedeKeuzeId,
        AlleAvonden = rij.AlleAvonden,
        Naam = rij.Naam,
        Email = rij.Email,
        Organisatie = rij.Organisatie,
        Perspectief = rij.Perspectief,
        Niveau = rij.Niveau,
        Ervaring = rij.Ervaring,
        Grootte = rij.Grootte,
        Domein = rij.Domein,
        Regio = rij.Regio,
        Motivatie = rij.Motivatie,
        Wachtrondes = rij.Wachtrondes,
        AangemeldOp = rij.AangemeldOp,
        Staat = rij.Staat,
    };
}
