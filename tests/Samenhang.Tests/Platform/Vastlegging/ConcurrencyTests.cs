// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Kern.Landschap;
using Samenhang.Tests.Kern.Regels;

namespace Samenhang.Tests.Platform.Vastlegging;

public sealed class ConcurrencyTests
{
    private const int Writers = 20;
    private const int Each = 8;

    [Theory, OnSqlite, OnPostgres]
    public async Task Twenty_writers_in_one_organisation_lose_nothing_and_take_turns(DatabaseKind kind)
    {
        await using var recorded = await Recorded.NewAsync(kind);
        await using var other = recorded.NewRegister();
        var organisation = recorded.NewOrganisation();
        var counter = new Instelling { Id = Guid.NewGuid(), Sleutel = "teller", Waarde = "0" };
        await recorded.Register.VoerUitAsync(organisation, Willekeurig.Door, new Bewaar<Instelling>(counter));

        var versions = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            var mine = new List<long>();
            for (var turn = 0; turn < Each; turn++)
            {
                var result = await (writer % 2 == 0 ? recorded.Register : other).VoerUitAsync(organisation, Willekeurig.Door, new Count(counter.Id));
                mine.Add(result.Beeld.Versie);
            }

            return mine;
        })));

        Assert.Equal(Enumerable.Range(2, Writers * Each).Select(version => (long)version), versions.SelectMany(mine => mine).Order());
        await using var fresh = recorded.NewRegister();
        foreach (var reader in new[] { recorded.Register, other, fresh })
        {
            var beeld = await reader.LeesAsync(organisation);
            Assert.Equal($"{Writers * Each}", beeld.Instellingen.Zoek(counter.Id)!.Waarde);
            Assert.Equal(Writers * Each, beeld.Doelen.Aantal);
        }

        Assert.Empty((await recorded.Controle.ControleerAsync(organisation)).Fouten);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Writers_in_different_organisations_do_not_mix(DatabaseKind kind)
    {
        await using var recorded = await Recorded.NewAsync(kind);
        var organisations = Enumerable.Range(0, 6).Select(_ => recorded.NewOrganisation()).ToList();

        await Task.WhenAll(organisations.Select((organisation, number) => Task.Run(async () =>
        {
            for (var turn = 0; turn < Each; turn++)
            {
                await recorded.Register.VoerUitAsync(organisation, Willekeurig.Door, new Bewaar<Doel>(Make.Doel($"Doel van {number}")));
            }
        })));

        foreach (var (organisation, number) in organisations.Select((organisation, number) => (organisation, number)))
        {
            Assert.Equal(Enumerable.Repeat($"Doel van {number}", Each), (await recorded.Register.LeesAsync(organisation)).Doelen.Select(doel => doel.Naam));
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_reads_after_a_change_was_acknowledged_sees_it(DatabaseKind kind)
    {
        await using var recorded = await Recorded.NewAsync(kind);
        await using var other = recorded.NewRegister();
        var organisation = recorded.NewOrganisation();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var turn = 0; turn < Each; turn++)
            {
                var (one, two) = writer % 2 == 0 ? (recorded.Register, other) : (other, recorded.Register);
                var doel = Make.Doel();
                await one.VoerUitAsync(organisation, Willekeurig.Door, new Bewaar<Doel>(doel));
                Assert.NotNull((await one.LeesAsync(organisation)).Doelen.Zoek(doel.Id));
                Assert.NotNull((await two.LeesAsync(organisation)).Doelen.Zoek(doel.Id));
            }
        })));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_two_who_changed_the_same_record_one_is_told(DatabaseKind kind)
    {
        await using var recorded = await Recorded.NewAsync(kind);
        var organisation = recorded.NewOrganisation();
        var doel = Make.Doel();
        await recorded.Register.VoerUitAsync(organisation, Willekeurig.Door, new Bewaar<Doel>(doel));

        var results = await Task.WhenAll(Enumerable.Range(0, 5).Select(writer => Task.Run(() =>
            recorded.Register.VoerUitAsync(organisation, Willekeurig.Door, new Bewaar<Doel>(doel with { Naam = $"Naam {writer}" }, 1)))));

        Assert.Single(results, result => result.Gelukt);
        Assert.All(results.Where(result => !result.Gelukt), result => Assert.Equal(Bezwaar.Conflict, Assert.Single(result.Bezwaren).Regel));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_change_whose_neighbour_fails_is_not_recorded(DatabaseKind kind)
    {
        await using var recorded = await Recorded.NewAsync(kind);
        var organisation = recorded.NewOrganisation();
        await recorded.Register.VoerUitAsync(organisation, Willekeurig.Door, new Bewaar<Doel>(Make.Doel()));

        await Assert.ThrowsAsync<TimeoutException>(() => recorded.Register.VoerUitAsync(
            organisation, Willekeurig.Door, new Bewaar<Doel>(Make.Doel("Half")), naast: _ => throw new TimeoutException()));

        await using var fresh = recorded.NewRegister();
        Assert.Equal(1, (await recorded.Register.LeesAsync(organisation)).Versie);
        Assert.Single((await fresh.LeesAsync(organisation)).Doelen);
        Assert.True((await recorded.Register.VoerUitAsync(organisation, Willekeurig.Door, new Bewaar<Doel>(Make.Doel("Heel")))).Gelukt);
        Assert.Empty((await recorded.Controle.ControleerAsync(organisation)).Fouten);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_stops_waiting_leaves_nothing_behind(DatabaseKind kind)
    {
        await using var recorded = await Recorded.NewAsync(kind);
        var organisation = recorded.NewOrganisation();

        await Parallel.ForAsync(0, 30, async (number, _) =>
        {
            using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(number));
            try
            {
                await recorded.Register.VoerUitAsync(organisation, Willekeurig.Door, new Bewaar<Doel>(Make.Doel()), stop: stop.Token);
            }
            catch (OperationCanceledException)
            {
                // The person left; whether the change was recorded shows below.
            }
        });

        var report = await recorded.Controle.ControleerAsync(organisation);
        Assert.Empty(report.Fouten);
        Assert.Equal(report.Versie, (await recorded.Register.LeesAsync(organisation)).Doelen.Aantal);
        Assert.True((await recorded.Register.VoerUitAsync(organisation, Willekeurig.Door, new Bewaar<Doel>(Make.Doel()))).Gelukt);
    }

    /// <summary>Reads and writes the same record, and adds one: a lost turn shows in both.</summary>
    private sealed record Count(Guid Counter) : IHandeling
    {
        public Uitkomst Voer(Beeld beeld, Door door)
        {
            var counter = beeld.Instellingen.Zoek(Counter)!;
            return Wijziging.Zet(counter with { Waarde = $"{int.Parse(counter.Waarde, null) + 1}" }, Make.Doel());
        }
    }
}
