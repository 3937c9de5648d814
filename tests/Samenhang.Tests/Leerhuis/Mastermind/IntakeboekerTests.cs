// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Leerhuis.Mastermindintake;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Post;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Leerhuis.Mastermind;

/// <summary>Many people choose few times at once, in two processes where the database allows it.</summary>
public sealed class IntakeboekerTests
{
    private const int People = 24, Slots = 4;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_slot_goes_to_one_person_and_each_person_has_one_slot(DatabaseKind kind)
    {
        await using var database = await TestDatabase.NewAsync(kind);
        await using var first = Host(database);
        await using var second = kind == DatabaseKind.Postgres ? Host(database) : null;
        var association = await first.AssociationAsync(LeerhuisHost.Code);
        const string Begeleider = "beheerder@gm0294.example";
        var (round, groups) = await first.RoundAsync(association, Begeleider, 1);
        var people = new List<Mastermindaanmelding>();
        for (var number = 0; number < People; number++) people.Add((await first.ApplicantAsync(round, groups[0].Id, number, admitted: false)).Row);
        var slots = Enumerable.Range(0, Slots).Select(number => new Intakeslot { RondeId = round.Id, IntakerId = groups[0].BegeleiderId, IntakerNaam = "Iemand", Begin = new DateTime(2026, 3, 10, 9, 30 * (number % 2), 0, DateTimeKind.Utc).AddHours(number / 2) }).ToList();
        await first.StoreAsync([.. slots]);

        var bookers = new[] { first, second ?? first }.Select(host => host.Services.GetRequiredService<Intakeboeker>()).ToArray();
        var taken = await Task.WhenAll(people.SelectMany((person, number) => slots.Select(slot => Task.Run(() => bookers[number % 2].BoekAsync(slot.Id, person, CancellationToken.None)))));

        Assert.Contains(true, taken);
        var stored = await first.RowsAsync<Intakeslot>(rows => rows.Where(row => row.RondeId == round.Id));
        var held = stored.Where(slot => slot.AanmeldingId is not null).ToList();
        Assert.Equal(held.Count, held.Select(slot => slot.AanmeldingId).Distinct().Count());
        Assert.Equal(taken.Count(booked => booked), (await first.RowsAsync<Postbericht>(rows => rows.Where(row => row.Onderwerp.StartsWith("Je intake")))).Count);
        Assert.Equal(taken.Count(booked => booked), stored.Sum(slot => slot.Volgnummer));
        Assert.Contains(held, slot => slot.AanmeldingId is not null);
    }

    private static TestHost Host(TestDatabase database)
    {
        var host = new TestHost { Settings = { ["Samenhang:AanmeldpogingenPerMinuut"] = "10000", ["Samenhang:Data"] = database.Settings.Datamap } };
        if (database.Settings.Postgres is { } postgres) host.Settings["ConnectionStrings:Samenhang"] = postgres;
        return host;
    }
}
