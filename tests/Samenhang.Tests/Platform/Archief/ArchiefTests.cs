// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Archief;
using Samenhang.Platform.Bijlagen;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Vastlegging;
using Samenhang.Platform.Wyberzalen;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Kern.Landschap;

namespace Samenhang.Tests.Platform.Archief;

public sealed class ArchiefTests
{
    private const string Code = "GM0294";

    [PostgresFact]
    public async Task An_organisation_goes_to_another_installation_and_back_with_all_its_past()
    {
        await using var first = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await FillAsync(first);
        var archive = await ArchiveAsync(first);
        await using var second = await TestDatabase.NewAsync(DatabaseKind.Postgres);
        await TakeInAsync(second, archive);
        await using var third = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await TakeInAsync(third, await ArchiveAsync(second));

        await using var here = new Register(first.Databank, TimeProvider.System);
        await using var there = new Register(third.Databank, TimeProvider.System);
        var organisation = await first.OrganisationAsync(Code);
        var version = (await here.LeesAsync(organisation)).Versie;
        for (var at = 0L; at <= version; at++)
            Assert.Equal(Contents.Of(await here.LeesAsync(organisation, at)), Contents.Of(await there.LeesAsync(organisation, at)));
        Assert.Equal(await here.AnkerAsync(organisation), await there.AnkerAsync(organisation));
        await using var context = await third.Contexts.CreateDbContextAsync();
        var person = await context.Personen.SingleAsync(row => row.OrganisatieId == organisation);
        Assert.Equal(("Jikke de Vries", new DateOnly(2027, 1, 31), "Strategie"), (person.Naam, person.LaatsteWerkdag, (await context.Afdelingen.SingleAsync(row => row.Id == person.AfdelingId)).Naam));
        var brought = await context.Set<Wyberbijdrage>().SingleAsync(row => row.OrganisatieId == organisation);
        Assert.Equal(("Een bankje", Lot.Gekozen, 2, "Buurvrouw"), (
            brought.Tekst, brought.Lot, (await context.Set<Wyberstem>().SingleAsync(row => row.BijdrageId == brought.Id)).Punten,
            (await context.Set<Wyberdeelnemer>().SingleAsync(row => row.Id == brought.DeelnemerId)).Naam));
        Assert.Equal((Stemronde.Geteld, "RUIT2345"), await context.Set<Wyberzaal>().Where(row => row.OrganisatieId == organisation).Select(row => new ValueTuple<Stemronde, string>(row.Stemmen, row.Code)).SingleAsync());
        Assert.True((await context.Organisaties.SingleAsync(row => row.Id == organisation)).Actief);
    }

    [Fact]
    public async Task Where_the_organisation_has_a_history_nothing_changes()
    {
        await using var database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await FillAsync(database);
        var archive = await ArchiveAsync(database);

        Assert.Contains("al een geschiedenis", await RefusedAsync(database, archive), StringComparison.Ordinal);
        Assert.Empty((await new Controle(database.Databank).ControleerMetBijlagenAsync(await database.OrganisationAsync(Code))).Fouten);
    }

    [Theory]
    [InlineData("feiten.jsonl", "Binnenstad", "Buitenstad", "is veranderd")]
    [InlineData("personen.json", "Jikke", "Jokke", "is veranderd")]
    [InlineData("manifest.json", "\"versie\": 1,", "\"versie\": 2,", "nieuwere versie")]
    [InlineData("manifest.json", "samenhang-archief", "iets anders", "geen archief")]
    public async Task An_archive_that_was_changed_is_refused(string file, string old, string changed, string part)
    {
        await using var database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await FillAsync(database);
        await using var other = await TestDatabase.NewAsync(DatabaseKind.Sqlite);

        var refusal = await RefusedAsync(other, Edit(await ArchiveAsync(database), file, text => text.Replace(old, changed, StringComparison.Ordinal)));

        Assert.Contains(part, refusal, StringComparison.Ordinal);
        Assert.Equal(0, (await new Controle(other.Databank).ControleerAsync(await other.OrganisationAsync(Code))).Versie);
    }

    [Fact]
    public async Task What_is_no_archive_or_holds_more_than_it_says_is_refused()
    {
        await using var database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        Assert.Contains("geen archief", await RefusedAsync(database, "geen zip"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("geen archief", await RefusedAsync(database, Edit([], "los.txt", _ => "x")), StringComparison.Ordinal);
        await FillAsync(database);
        Assert.Contains("niet in hoort", await RefusedAsync(database, Edit(await ArchiveAsync(database), "../los.txt", _ => "x")), StringComparison.Ordinal);
    }

    /// <summary>A change, a removal, an erasure, a file, somebody and a department.</summary>
    private static async Task FillAsync(TestDatabase database)
    {
        var organisation = await database.OrganisationAsync(Code);
        var afdeling = new Afdeling { OrganisatieId = organisation, Naam = "Strategie" };
        var person = new Persoon { OrganisatieId = organisation, Naam = "Jikke de Vries", AfdelingId = afdeling.Id, LaatsteWerkdag = new(2027, 1, 31) };
        await using (var context = await database.Contexts.CreateDbContextAsync())
        {
            var zaal = new Wyberzaal { OrganisatieId = organisation, Id = Guid.CreateVersion7(), Code = "RUIT2345", Invalshoeken = "Inwoner", Punten = 3, Stemmen = Stemronde.Geteld, Deelnemers = 1, Bijdragen = 1, VerlooptOp = DateTime.UtcNow.AddDays(9) };
            var deelnemer = new Wyberdeelnemer { OrganisatieId = organisation, ZaalId = zaal.Id, Id = Guid.CreateVersion7(), Naam = "Buurvrouw", Sleutel = new string('a', 64), AangemeldOp = DateTime.UtcNow };
            var bijdrage = new Wyberbijdrage { OrganisatieId = organisation, ZaalId = zaal.Id, Id = Guid.CreateVersion7(), DeelnemerId = deelnemer.Id, Verzoek = Guid.NewGuid(), Tekst = "Een bankje", Lot = Lot.Gekozen, GemaaktOp = DateTime.UtcNow };
            context.AddRange(afdeling, person, zaal, deelnemer, bijdrage, new Wyberstem { OrganisatieId = organisation, ZaalId = zaal.Id, DeelnemerId = deelnemer.Id, BijdrageId = bijdrage.Id, Punten = 2 });
            await context.SaveChangesAsync();
        }

        var door = new Door(person.Id, new DateOnly(2026, 3, 3), new HashSet<Guid> { person.Id });
        await using var register = new Register(database.Databank, TimeProvider.System);
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Centrum" };
        var note = new Notitie { Id = Guid.CreateVersion7(), Op = opgave.Id, Tekst = "Persoonlijk é 😀", Datum = door.Vandaag };
        using var content = new MemoryStream(Encoding.UTF8.GetBytes("%PDF-" + new string('x', 1_500_000)));
        var file = new Bijlage { Id = Guid.CreateVersion7(), Op = opgave.Id, Naam = "plan.pdf", Bytes = content.Length, Sha256 = await Bijlageopslag.HashAsync(content, default), Datum = door.Vandaag };
        await DoAsync(new Bewaar<Opgave>(opgave));
        await DoAsync(new Bewaar<Opgave>(opgave with { Naam = "Binnenstad" }), "Zo heet het");
        await DoAsync(new Bewaar<Notitie>(note));
        await DoAsync(new Bewaar<Bijlage>(file), naast: connection => Bijlageopslag.BewaarAsync(connection, organisation, file.Sha256, content, default));
        await DoAsync(new Wis(Soort<Notitie>.Vast, note.Id, "Verzoek"));
        await DoAsync(new Verwijder<Bijlage>(file.Id));

        async Task DoAsync(IHandeling action, string? reason = null, Func<System.Data.Common.DbConnection, Task>? naast = null) =>
            Assert.Empty((await register.VoerUitAsync(organisation, door, action, reason, naast)).Bezwaren);
    }

    private static async Task<byte[]> ArchiveAsync(TestDatabase database)
    {
        await using var context = await database.Contexts.CreateDbContextAsync();
        using var memory = new MemoryStream();
        await new Archiefmaker(database.Databank, database.Contexts, TimeProvider.System).SchrijfAsync(await context.Organisaties.SingleAsync(row => row.CbsCode == Code), memory);
        return memory.ToArray();
    }

    private static async Task TakeInAsync(TestDatabase database, byte[] archive)
    {
        using var memory = new MemoryStream(archive);
        var (name, check) = await new Archiefovername(database.Databank, database.Contexts).NeemOverAsync(memory);
        Assert.Equal("Gemeente Winterswijk", name);
        Assert.Empty(check.Fouten);
    }

    private static async Task<string> RefusedAsync(TestDatabase database, byte[] archive)
    {
        using var memory = new MemoryStream(archive);
        return (await Assert.ThrowsAsync<ArchiefException>(() => new Archiefovername(database.Databank, database.Contexts).NeemOverAsync(memory))).Message;
    }

    /// <summary>The archive with one file changed or added.</summary>
    private static byte[] Edit(byte[] archive, string file, Func<string, string> change)
    {
        using var memory = new MemoryStream();
        memory.Write(archive);
        using (var zip = new ZipArchive(memory, archive.Length == 0 ? ZipArchiveMode.Create : ZipArchiveMode.Update, leaveOpen: true))
        {
            var text = "";
            if (archive.Length > 0 && zip.GetEntry(file) is { } old)
            {
                using (var reader = new StreamReader(old.Open())) text = reader.ReadToEnd();
                old.Delete();
            }

            using var writer = new StreamWriter(zip.CreateEntry(file).Open());
            writer.Write(change(text));
        }

        return memory.ToArray();
    }
}
