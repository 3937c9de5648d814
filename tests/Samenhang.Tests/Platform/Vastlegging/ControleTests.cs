// SPDX-License-Identifier: EUPL-1.2
using FsCheck;
using FsCheck.Fluent;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Kern.Landschap;
using Samenhang.Tests.Kern.Regels;

namespace Samenhang.Tests.Platform.Vastlegging;

public sealed class ControleTests
{
    private static readonly int[] History = [.. Enumerable.Range(1, 60)];

    [Theory, OnSqlite(300), OnPostgres(80)]
    public async Task Any_byte_altered_anywhere_is_found(DatabaseKind kind, int cases)
    {
        await using var recorded = await Recorded.NewAsync(kind);
        var organisation = recorded.NewOrganisation();
        await recorded.RecordAsync(organisation, History);
        await using var connection = await recorded.Databank.OpenAsync();
        if (kind == DatabaseKind.Sqlite)
        {
            await Recorded.ExecuteOnAsync(connection, "pragma foreign_keys = off");
        }

        var done = new HashSet<string>();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(cases), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), number =>
        {
            // Falsified in a database of its own every time would take minutes; putting back what was there takes none.
            var random = new Random(number);
            var falsification = Falsification.Any(random, connection, organisation);
            if (falsification is null)
            {
                return;
            }

            using (falsification)
            {
                var report = recorded.Controle.ControleerAsync(organisation).GetAwaiter().GetResult();
                Assert.False(report.IsGoed, falsification.What + " was not found.");
                done.Add(falsification.What.Split(':')[0]);
            }
        }));

        Assert.Empty((await recorded.Controle.ControleerAsync(organisation)).Fouten);
        Assert.True(done.Count >= 10, "Hardly anything was falsified: " + string.Join(", ", done));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Rows_that_were_removed_or_added_are_found(DatabaseKind kind)
    {
        await using var recorded = await Recorded.NewAsync(kind);
        foreach (var sql in new[]
        {
            "delete from feit where organisatie_id = @org and van_versie = 3",
            "delete from feit where organisatie_id = @org and tot_versie is null and van_versie = (select max(van_versie) from feit where organisatie_id = @org and tot_versie is null)",
            "delete from wijziging where organisatie_id = @org and versie = 2",
            "delete from wijziging where organisatie_id = @org and versie = (select versie from organisatie where id = @org)",
            "delete from wijziging where organisatie_id = @org",
            "insert into feit select organisatie_id, 'doel', id, van_versie, tot_versie, inhoud, inhoud_hash, zout from feit where organisatie_id = @org and soort = 'opgave' and van_versie = (select min(van_versie) from feit where organisatie_id = @org and soort = 'opgave')",
            "insert into feit select organisatie_id, soort, id, van_versie + 1000, van_versie + 2000, inhoud, inhoud_hash, zout from feit where organisatie_id = @org and tot_versie is null",
            "insert into wijziging select organisatie_id, versie + 1, tijdstip_utc + 1, persoon_id, opdracht, reden, hash, hash from wijziging where organisatie_id = @org and versie = (select versie from organisatie where id = @org)",
        })
        {
            var organisation = recorded.NewOrganisation();
            await recorded.RecordAsync(organisation, History);
            Assert.Empty((await recorded.Controle.ControleerAsync(organisation)).Fouten);

            Assert.True(await recorded.ExecuteAsync(sql, ("org", organisation)) > 0, sql);
            Assert.False((await recorded.Controle.ControleerAsync(organisation)).IsGoed, sql);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_tail_that_was_cut_off_is_found_against_the_anchor_only(DatabaseKind kind)
    {
        await using var recorded = await Recorded.NewAsync(kind);
        var organisation = recorded.NewOrganisation();
        await recorded.RecordAsync(organisation, History);
        var anchor = await recorded.Register.AnkerAsync(organisation);
        var all = await recorded.Controle.ControleerAsync(organisation, anchor.ToUpperInvariant());
        Assert.Empty(all.Fouten);
        var last = all.Versie;

        await recorded.ExecuteAsync("delete from feit where organisatie_id = @org and van_versie = @last", ("org", organisation), ("last", last));
        await recorded.ExecuteAsync("update feit set tot_versie = null where organisatie_id = @org and tot_versie = @last", ("org", organisation), ("last", last));
        await recorded.ExecuteAsync("delete from wijziging where organisatie_id = @org and versie = @last", ("org", organisation), ("last", last));
        await recorded.ExecuteAsync("update organisatie set versie = @before where id = @org", ("org", organisation), ("before", last - 1));

        Assert.True((await recorded.Controle.ControleerAsync(organisation)).IsGoed);
        Assert.Contains("anker", Assert.Single((await recorded.Controle.ControleerAsync(organisation, anchor)).Fouten), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_earlier_anchor_is_still_found_and_another_organisation_is_another_history(DatabaseKind kind)
    {
        await using var recorded = await Recorded.NewAsync(kind);
        Guid one = recorded.NewOrganisation(), other = recorded.NewOrganisation();
        await recorded.RecordAsync(one, [1, 2, 3]);
        var anchor = await recorded.Register.AnkerAsync(one);
        await recorded.RecordAsync(other, [1, 2, 3]);
        await recorded.Register.VoerUitAsync(one, Willekeurig.Door, new Bewaar<Opgave>(Make.Opgave()));

        Assert.Empty((await recorded.Controle.ControleerAsync(one, anchor)).Fouten);
        Assert.False((await recorded.Controle.ControleerAsync(other, anchor)).IsGoed);
        Assert.Equal("", (await recorded.Controle.ControleerAsync(recorded.NewOrganisation())).Anker);
        await Assert.ThrowsAsync<KeyNotFoundException>(() => recorded.Controle.ControleerAsync(Guid.NewGuid()));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Checking_while_others_write_gives_no_false_alarm(DatabaseKind kind)
    {
        await using var recorded = await Recorded.NewAsync(kind);
        var organisation = recorded.NewOrganisation();
        var writing = Task.Run(() => recorded.RecordAsync(organisation, History));
        var checks = 0;
        while (!writing.IsCompleted || checks == 0)
        {
            Assert.Empty((await recorded.Controle.ControleerAsync(organisation)).Fouten);
            checks++;
        }

        await writing;
    }
}
