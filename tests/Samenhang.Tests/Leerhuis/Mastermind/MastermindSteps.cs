// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Platform.Data;
using Samenhang.Platform.Gastlinks;
using Samenhang.Platform.Mastermind;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Leerhuis.Mastermind;

/// <summary>A round without pages: groups with evenings, and people who asked for a place.</summary>
internal static class MastermindSteps
{
    internal static async Task<(Mastermindronde Round, List<Mastermindgroep> Groups)> RoundAsync(this TestHost host, Guid association, string begeleider, int groups, DateOnly? today = null)
    {
        var day = today ?? new DateOnly(2026, 3, 3);
        await using var scope = host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SamenhangContext>();
        var account = await context.Users.SingleAsync(row => row.Email == begeleider);
        var round = new Mastermindronde
        {
            OrganisatieId = association,
            Naam = "Voorjaarsronde",
            Doelgroep = "Opgavemanager,Opdrachtgever",
            Regios = "Noord,Midden,Zuid",
            AanmeldenTot = day.AddDays(17),
            Gepubliceerd = true,
            Kenmerken = Kenmerkkeuze.Schrijf(Kenmerkkeuze.Standaard),
        };
        var made = Enumerable.Range(1, groups).Select(number => new Mastermindgroep { RondeId = round.Id, Naam = $"Groep {number}", Start = day.AddDays(36), BegeleiderId = account.Id, BegeleiderNaam = account.Naam, BegeleiderOrganisatie = "Gemeente Elders" }).ToList();
        context.Add(round);
        context.AddRange(made);
        context.AddRange(made.SelectMany(group => Enumerable.Range(0, 5).Select(number => new Mastermindavond { GroepId = group.Id, Nummer = number + 1, Dag = group.Start.AddDays(42 * number) })));
        await context.SaveChangesAsync();
        return (round, made);
    }

    /// <summary>Somebody who asked for a place, with a link; admitted after an intake when so told.</summary>
    internal static async Task<(Mastermindaanmelding Row, string Code)> ApplicantAsync(this TestHost host, Mastermindronde round, Guid group, int number, bool admitted)
    {
        var row = new Mastermindaanmelding
        {
            RondeId = round.Id,
            KeuzeId = group,
            AlleAvonden = true,
            Naam = $"Aanvrager {number}",
            Email = $"aanvrager{number}@elders.example",
            Organisatie = $"Gemeente {number}",
            Perspectief = Perspectief.Opgavemanager,
            Niveau = 3,
            Ervaring = 1 + (number % 3),
            Grootte = 3,
            Domein = Mastermindkeuzes.Domeinen[number % 7],
            Regio = Mastermindkeuzes.Regios[number % 12],
            Motivatie = "Samen leren.",
            AangemeldOp = new DateTime(2026, 2, 1, 9, number % 60, 0, DateTimeKind.Utc),
            Staat = admitted ? Mastermindstaat.Toegelaten : Mastermindstaat.Aangemeld,
        };
        var (link, code) = Gastlinkboek.Nieuw(round.OrganisatieId, Mastermindpost.Doel, row.Id, null, TimeSpan.FromDays(400), host.Clock);
        await host.StoreAsync([row, link, .. admitted ? new object[] { new Intakenotitie { AanmeldingId = row.Id, RondeId = round.Id, Tekst = "x", Niveau = 3, Zwaarte = 3, Geschikt = true } } : []]);
        return (row, code);
    }

    /// <summary>Confirms a round with one member.</summary>
    internal static async Task PlaceAsync(this TestHost host, Guid round, Guid person, Guid group)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SamenhangContext>();
        await context.Set<Mastermindronde>().Where(row => row.Id == round).ExecuteUpdateAsync(row => row.SetProperty(field => field.BevestigdOp, DateTime.UnixEpoch).SetProperty(field => field.BevestigdDoor, "Iemand"));
        await context.Set<Mastermindaanmelding>().Where(row => row.Id == person).ExecuteUpdateAsync(row => row.SetProperty(field => field.Staat, Mastermindstaat.Geplaatst).SetProperty(field => field.GroepId, group));
    }
}
