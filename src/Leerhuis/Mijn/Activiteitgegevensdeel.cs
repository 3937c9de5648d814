// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Leerhuis;

namespace Samenhang.Leerhuis.Mijn;

/// <summary>Sign-ups for activities, wishes for themes, the own calendar and messages.</summary>
internal sealed class Activiteitgegevensdeel(SamenhangContext context, Kalenderlezer kalender, Wisser wisser) : IGegevensdeel
{
    public string Naam => "Activiteiten";

    public async Task<IReadOnlyList<object>> LeesAsync(Guid vereniging, string email, CancellationToken stop)
    {
        var titels = (await kalender.AlleAsync(vereniging, stop)).ToDictionary(kaart => kaart.A.Id, kaart => kaart.A.Titel);
        var leden = await context.Set<Verenigingslid>().Where(rij => rij.OrganisatieId == vereniging).ToDictionaryAsync(rij => rij.Id, rij => rij.Naam, stop);
        var aanmeldingen = await context.Set<Aanmelding>().AsNoTracking().Where(rij => rij.OrganisatieId == vereniging && rij.Email == email).OrderBy(rij => rij.AangemeldOp).ToListAsync(stop);
        var wensen = await context.Set<Themawens>().AsNoTracking().Where(rij => rij.OrganisatieId == vereniging && rij.Email == email).OrderBy(rij => rij.OntvangenOp).ToListAsync(stop);
        var berichten = await context.Berichten.AsNoTracking().Where(rij => rij.OrganisatieId == vereniging && rij.Aan == email).OrderBy(rij => rij.GemaaktOp).Select(rij => new { rij.Onderwerp, rij.GemaaktOp, rij.VerzondenOp }).ToListAsync(stop);
        return
        [
            .. aanmeldingen.Select(rij => new
            {
                Aanmelding = titels.GetValueOrDefault(rij.ActiviteitId),
                rij.Naam,
                rij.Email,
                rij.Werkgever,
                rij.Functie,
                Lid = rij.LidId is { } lid ? leden.GetValueOrDefault(lid) : null,
                LidVanMedeorganisator = rij.Medelid,
                Hoe = Leerhuiswoorden.Van(rij.Vorm),
                Stand = Leerhuiswoorden.Van(rij.Staat),
                AangemeldOp = Utc(rij.AangemeldOp),
                DoorOrganisator = rij.DoorOrganisator,
                AangebodenTot = rij.AangebodenTot is { } tot ? Utc(tot) : (DateTime?)null,
                Euro = rij.Prijs / 100m,
                rij.Antwoorden,
                ToestemmingOpnameOp = rij.OpnameAkkoordOp is { } op ? Utc(op) : (DateTime?)null,
                WilBerichten = !rij.GeenBerichten,
                HerinnerdOp = rij.HerinnerdOp is { } herinnerd ? Utc(herinnerd) : (DateTime?)null,
                Aanwezigheid = Leerhuiswoorden.Van(rij.Aanwezigheid),
                GafMening = rij.Geevalueerd,
            }),
            .. wensen.Select(rij => new { Themawens = rij.Tekst, rij.Email, Op = Utc(rij.OntvangenOp), rij.Afgehandeld }),
            .. berichten.Select(rij => new { Bericht = rij.Onderwerp, GemaaktOp = Utc(rij.GemaaktOp), VerzondenOp = rij.VerzondenOp is { } op ? Utc(op) : (DateTime?)null }),
            .. await context.Set<Agendalink>().AnyAsync(rij => rij.OrganisatieId == vereniging && rij.Email == email, stop) ? new object[] { new { Agenda = "Je hebt een geheim adres voor je agenda. Wij bewaren alleen een controlegetal daarvan." } } : [],
        ];
    }

    public Task WisAsync(Guid vereniging, string email, CancellationToken stop) => wisser.WisAsync(vereniging, email, stop);

    private static DateTime Utc(DateTime tijd) => DateTime.SpecifyKind(tijd, DateTimeKind.Utc);
}
