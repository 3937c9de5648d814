// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Vastlegging;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Kern.Landschap;

namespace Samenhang.Tests.Platform.Vastlegging;

/// <summary>What holds for any series of steps, valid and refused.</summary>
public sealed class SeriesOfStepsTests
{
    [Theory, OnSqlite(40, 60), OnPostgres(10, 40)]
    public async Task The_beeld_read_back_equals_the_one_in_memory_and_the_past_what_was_seen_then(DatabaseKind kind, int cases, int longest)
    {
        await using var recorded = await Recorded.NewAsync(kind);
        Series.CheckAsync(cases, longest, async steps =>
        {
            var organisation = recorded.NewOrganisation();
            await using var follower = recorded.NewRegister();
            var seen = await recorded.RecordAsync(organisation, steps);
            await using var fresh = recorded.NewRegister();

            Assert.Equal(Contents.Of(seen[^1]), Contents.Of(await fresh.LeesAsync(organisation)));
            foreach (var reader in new[] { recorded.Register, fresh, follower })
            {
                foreach (var then in WithoutErased(seen))
                {
                    var read = await reader.LeesAsync(organisation, then.Versie);
                    Assert.Equal(Contents.Of(then), Contents.Of(read));
                    Assert.Equal(then.Versie, read.Versie);
                }
            }

            var report = await recorded.Controle.ControleerAsync(organisation, await fresh.AnkerAsync(organisation));
            Assert.Empty(report.Fouten);
            Assert.Equal(seen[^1].Versie, report.Versie);
        });
    }

    [Theory, OnSqlite(40, 60), OnPostgres(10, 40)]
    public async Task The_way_back_the_way_forward_and_the_whole_way_lead_to_the_same(DatabaseKind kind, int cases, int longest)
    {
        await using var recorded = await Recorded.NewAsync(kind);
        var reader = new Feitlezer(recorded.Databank.IsPostgres);
        Series.CheckAsync(cases, longest, async steps =>
        {
            var organisation = recorded.NewOrganisation();
            var seen = WithoutErased(await recorded.RecordAsync(organisation, steps));
            await using var connection = await recorded.Databank.OpenAsync();
            var (low, high) = (seen[steps.Length % seen.Count], seen[^1]);

            var whole = await reader.LeesGeheelAsync(connection, organisation, low.Versie, default);
            var back = await reader.GaTerugAsync(connection, organisation, high, low.Versie, default);
            var forward = await reader.HaalInAsync(connection, organisation, low, high.Versie, default);

            Assert.Equal(Contents.Of(low), Contents.Of(whole));
            Assert.Equal(Contents.Of(low), Contents.Of(back));
            Assert.Equal(Contents.Of(high), Contents.Of(forward));
            Assert.Equal((low.Tijdstip, high.Tijdstip), (back.Tijdstip, forward.Tijdstip));
        });
    }

    [Theory, OnSqlite(25, 60), OnPostgres(8, 40)]
    public async Task The_history_of_a_record_is_what_was_seen_to_happen_to_it(DatabaseKind kind, int cases, int longest)
    {
        await using var recorded = await Recorded.NewAsync(kind);
        var history = new Geschiedenis(recorded.Databank);
        Series.CheckAsync(cases, longest, async steps =>
        {
            var organisation = recorded.NewOrganisation();
            var seen = WithoutErased(await recorded.RecordAsync(organisation, steps));
            var until = seen[steps.Length % seen.Count].Versie;
            var pool = Willekeurig.AllIds.ToHashSet();
            var expected = seen.Pairs().Where(pair => pair.After.Versie <= until)
                .SelectMany(pair => Contents.Different(pair.Before, pair.After).Where(pool.Contains).Select(id => Line(pair.After.Versie, pair.Before.Zoek(id), pair.After.Zoek(id))));

            var found = await history.LeesAsync(organisation, [.. Willekeurig.AllIds], until, int.MaxValue);

            Assert.Equal(expected.Order(), found.Where(happened => !happened.Gewist && happened.Handeling != "Wis").Select(happened => Line(happened.Versie, happened.Oud, happened.Nieuw)).Order());
            Assert.All(found, happened => Assert.Equal(seen[(int)happened.Versie].Tijdstip, happened.Tijdstip));
            Assert.Equal(found.OrderByDescending(happened => happened.Versie), found);
        });
    }

    [Theory, OnSqlite(25, 60), OnPostgres(8, 40)]
    public async Task Processes_that_take_turns_agree_at_every_moment(DatabaseKind kind, int cases, int longest)
    {
        await using var recorded = await Recorded.NewAsync(kind);
        await using var other = recorded.NewRegister();
        Series.CheckAsync(cases, longest, async steps =>
        {
            var organisation = recorded.NewOrganisation();
            foreach (var step in steps)
            {
                var (writer, reader) = step % 3 == 0 ? (other, recorded.Register) : (recorded.Register, other);
                var result = await writer.VoerUitAsync(organisation, Willekeurig.Door, new Willekeurig(step).Step());
                if (step % 5 < 2)
                {
                    Assert.Equal(Contents.Of(result.Beeld), Contents.Of(await reader.LeesAsync(organisation)));
                }
            }

            Assert.Equal(Contents.Of(await recorded.Register.LeesAsync(organisation)), Contents.Of(await other.LeesAsync(organisation)));
        });
    }

    private static string Line(long version, Feit? before, Feit? after) => $"{version}: {before?.Titel} → {after?.Titel} of {(after ?? before)!.Id}";

    /// <summary>What was seen at each version, less what was erased afterwards.</summary>
    private static List<Beeld> WithoutErased(IReadOnlyList<Beeld> seen)
    {
        var erased = seen[^1].Wissingen.Select(wissing => (Kind: Soorten.Zoek(wissing.Soort)!, wissing.Gewist)).ToList();
        return [.. seen.Select(then => then.Met(erased.Select(gone => new Mutatie(gone.Kind, gone.Gewist, null))))];
    }
}
