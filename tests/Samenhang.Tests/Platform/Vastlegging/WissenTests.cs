// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Vastlegging;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Kern.Landschap;
using Samenhang.Tests.Kern.Regels;

namespace Samenhang.Tests.Platform.Vastlegging;

public sealed class WissenTests
{
    private const string Secret = "mevrouw Jansen van nummer 12";
    private readonly Notitie _note;
    private readonly Opgave _opgave = Make.Opgave();

    public WissenTests() => _note = new Notitie { Id = Guid.NewGuid(), Op = _opgave.Id, Tekst = Secret, Datum = new DateOnly(2026, 1, 1) };

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_erased_is_gone_from_every_version_and_the_chain_still_proves_the_rest(DatabaseKind kind)
    {
        await using var recorded = await Recorded.NewAsync(kind);
        await using var other = recorded.NewRegister();
        var organisation = await WithNoteAsync(recorded);
        // Both processes hold past Beelden in memory.
        foreach (var reader in new[] { recorded.Register, other })
        {
            Assert.Equal(Secret, (await reader.LeesAsync(organisation, 2)).Notities.Single().Tekst);
        }

        var result = await recorded.Register.VoerUitAsync(organisation, Willekeurig.Door, Erase);

        Assert.True(result.Gelukt);
        await using var fresh = recorded.NewRegister();
        foreach (var reader in new[] { recorded.Register, other, fresh })
        {
            Assert.Empty((await reader.LeesAsync(organisation)).Notities);
            Assert.Empty((await reader.LeesAsync(organisation, 2)).Notities);
            Assert.Empty((await reader.LeesAsync(organisation, 3)).Notities);
            Assert.Equal("Verzoek van de inwoner", (await reader.LeesAsync(organisation)).Wissingen.Single().Reden);
        }

        Assert.DoesNotContain(Secret, await StoredAsync(recorded, organisation), StringComparison.Ordinal);
        var history = await new Geschiedenis(recorded.Databank).LeesAsync(organisation, [_note.Id], result.Beeld.Versie);
        Assert.Equal([(4L, true), (3L, true), (2L, true)], history.Select(happened => (happened.Versie, happened.Gewist)));
        Assert.All(history, happened => Assert.True(happened is { Oud: null, Nieuw: null, Velden: [] }));
        var report = await recorded.Controle.ControleerAsync(organisation);
        Assert.Empty(report.Fouten);
        Assert.Equal(2, report.Gewist);
    }

    [Fact]
    public async Task What_was_erased_is_gone_from_the_file()
    {
        await using var recorded = await Recorded.NewAsync(DatabaseKind.Sqlite);
        var organisation = await WithNoteAsync(recorded);
        await recorded.Databank.LeesWaardeAsync("pragma wal_checkpoint(truncate)");
        Assert.Contains(Secret, await FileAsync(recorded), StringComparison.Ordinal);

        await recorded.Register.VoerUitAsync(organisation, Willekeurig.Door, Erase);
        await recorded.Databank.LeesWaardeAsync("pragma wal_checkpoint(truncate)");

        Assert.DoesNotContain(Secret, await FileAsync(recorded), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Content_that_was_blanked_without_erasing_is_found(DatabaseKind kind)
    {
        await using var recorded = await Recorded.NewAsync(kind);
        var organisation = await WithNoteAsync(recorded);

        await recorded.ExecuteAsync("update feit set inhoud = '', zout = null where organisatie_id = @org and id = @id", ("org", organisation), ("id", _note.Id));

        Assert.Equal(2, (await recorded.Controle.ControleerAsync(organisation)).Fouten.Count);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Content_that_came_back_after_erasing_is_found(DatabaseKind kind)
    {
        await using var recorded = await Recorded.NewAsync(kind);
        var organisation = await WithNoteAsync(recorded);
        await recorded.ExecuteAsync("create table kopie as select * from feit");
        await recorded.Register.VoerUitAsync(organisation, Willekeurig.Door, Erase);

        await recorded.ExecuteAsync(
            "update feit set inhoud = k.inhoud, zout = k.zout from kopie k where k.organisatie_id = feit.organisatie_id and k.soort = feit.soort and k.id = feit.id and k.van_versie = feit.van_versie");

        Assert.All((await recorded.Controle.ControleerAsync(organisation)).Fouten, error => Assert.Contains("is gewist, maar staat er weer", error, StringComparison.Ordinal));
        Assert.False((await recorded.Controle.ControleerAsync(organisation)).IsGoed);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_erasure_cannot_be_faked_by_another_handeling_or_in_the_database(DatabaseKind kind)
    {
        await using var recorded = await Recorded.NewAsync(kind);
        var organisation = await WithNoteAsync(recorded);
        var fake = new Wissing { Id = Guid.NewGuid(), Soort = "notitie", Gewist = _note.Id, Reden = "Verzonnen" };

        await Assert.ThrowsAsync<InvalidOperationException>(() => recorded.Register.VoerUitAsync(organisation, Willekeurig.Door, new Overname(fake)));
        Assert.False((await recorded.Register.VoerUitAsync(organisation, Willekeurig.Door, new Bewaar<Wissing>(fake))).Gelukt);
        Assert.Equal(Secret + "!", (await recorded.Register.LeesAsync(organisation)).Notities.Single().Tekst);

        // An erasure of something else, made to say that it was this.
        await recorded.Register.VoerUitAsync(organisation, Willekeurig.Door, new Wis(Soort<Doel>.Vast, Guid.NewGuid(), "AVG"));
        await recorded.ExecuteAsync(
            $"update feit set inhoud = '{{\"id\":\"{fake.Id}\",\"soort\":\"notitie\",\"gewist\":\"{_note.Id}\",\"reden\":\"AVG\"}}' where organisatie_id = @org and soort = 'wissing'",
            ("org", organisation));
        await recorded.ExecuteAsync("update feit set inhoud = '', zout = null where organisatie_id = @org and id = @id", ("org", organisation), ("id", _note.Id));
        Assert.Equal(3, (await recorded.Controle.ControleerAsync(organisation)).Fouten.Count);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_erased_does_not_come_back(DatabaseKind kind)
    {
        await using var recorded = await Recorded.NewAsync(kind);
        var organisation = await WithNoteAsync(recorded);
        await recorded.Register.VoerUitAsync(organisation, Willekeurig.Door, Erase);

        await Assert.ThrowsAsync<InvalidOperationException>(() => recorded.Register.VoerUitAsync(organisation, Willekeurig.Door, new Overname(_note)));
        Assert.False((await recorded.Register.VoerUitAsync(organisation, Willekeurig.Door, new Bewaar<Notitie>(_note))).Gelukt);
    }

    private Wis Erase => new(Soort<Notitie>.Vast, _note.Id, "Verzoek van de inwoner");

    private async Task<Guid> WithNoteAsync(Recorded recorded)
    {
        var organisation = recorded.NewOrganisation();
        await recorded.Register.VoerUitAsync(organisation, Willekeurig.Door, new Bewaar<Opgave>(_opgave));
        await recorded.Register.VoerUitAsync(organisation, Willekeurig.Door, new Bewaar<Notitie>(_note));
        await recorded.Register.VoerUitAsync(organisation, Willekeurig.Door, new Bewaar<Notitie>(_note with { Tekst = Secret + "!" }));
        return organisation;
    }

    private static async Task<string> StoredAsync(Recorded recorded, Guid organisation)
    {
        await using var connection = await recorded.Databank.OpenAsync();
        await using var command = connection.Met("select inhoud from feit where organisatie_id = @org", ("org", organisation));
        await using var reader = await command.ExecuteReaderAsync();
        var all = new List<string>();
        while (await reader.ReadAsync())
        {
            all.Add(reader.GetString(0));
        }

        return string.Join('\n', all);
    }

    private static async Task<string> FileAsync(Recorded recorded) =>
        System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(recorded.Settings.Databasebestand));

    private sealed record Overname(Feit Record) : IHandeling
    {
        public Uitkomst Voer(Beeld beeld, Door door) => Wijziging.Zet(Record);
    }
}
