// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Tests.Infrastructuur;
using Rol = Samenhang.Kern.Landschap.Rol;
using Toegangsrollen = Samenhang.Platform.Rechten.Rollen;

namespace Samenhang.Tests.Opgaven.Inwerkdossier;

public sealed class TonenTests : IAsyncDisposable
{
    private const string Organisation = "GM0294";
    private static readonly DateOnly Today = new(2026, 3, 3);
    private readonly TestHost _host = new();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Who_got_a_portefeuille_recently_finds_all_of_it_in_one_dossier_from_Vandaag()
    {
        using var client = await _host.SignedInAsync(Organisation, Toegangsrollen.Lezer);
        var (me, manager) = (await MeAsync(), await _host.PersonAsync(Organisation, "Ineke Bos", "programmamanager"));
        await RecordAsync(me, manager, Today.AddDays(-20));

        var today = await client.GetDocumentAsync("/");
        Assert.NotNull(today.QuerySelector("main a[href='/inwerkdossier']"));
        var page = (await client.GetDocumentAsync("/inwerkdossier")).QuerySelector("main")!.TextContent;

        foreach (var expected in new[] { "Wonen", "Betaalbaar wonen", "Minder wachttijd", "Woonplan", "Kader vastgesteld", "Woningwet naar de raad", "Motie starters", "Ineke Bos", "programmamanager", "Convenant" })
            Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.DoesNotContain("Andere portefeuille", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheim plan", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_began_long_ago_is_not_sent_there_and_can_open_it()
    {
        using var client = await _host.SignedInAsync(Organisation, Toegangsrollen.Lezer);
        await RecordAsync(await MeAsync(), await _host.PersonAsync(Organisation, "Ineke Bos"), Today.AddDays(-400));
        Assert.Null((await client.GetDocumentAsync("/")).QuerySelector("main a[href='/inwerkdossier']"));
        Assert.Contains("Betaalbaar wonen", (await client.GetDocumentAsync("/inwerkdossier")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_dossier_of_another_shows_what_the_reader_may_see_and_of_nobody_is_not_there()
    {
        using var client = await _host.SignedInAsync(Organisation, Toegangsrollen.Lezer);
        var other = await _host.PersonAsync(Organisation, "Wethouder Nieuw");
        await RecordAsync(other, await _host.PersonAsync(Organisation, "Ineke Bos"), Today);
        var page = (await client.GetDocumentAsync($"/inwerkdossier?persoon={other}")).QuerySelector("main")!.TextContent;
        Assert.Contains("Betaalbaar wonen", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheim plan", page, StringComparison.Ordinal);
        foreach (var wrong in new[] { Guid.NewGuid().ToString(), "onzin" })
        {
            using var answer = await client.GetAsync(new Uri($"/inwerkdossier?persoon={wrong}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        Assert.Contains("nog niets om in te werken", (await client.GetDocumentAsync("/inwerkdossier")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<Guid> MeAsync()
    {
        await using var scope = _host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SamenhangContext>().Personen.Where(person => person.AccountId != null).Select(person => person.Id).SingleAsync();
    }

    private Task<Beeld> RecordAsync(Guid who, Guid manager, DateOnly since)
    {
        var mine = new Portefeuille { Id = Guid.CreateVersion7(), Naam = "Wonen", BestuurderId = who, Van = since };
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Betaalbaar wonen", Portefeuilles = [new() { PortefeuilleId = mine.Id, Coordineert = true }], Status = Opgavestatus.InUitvoering };
        var effort = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Woonplan", Opgaven = [opgave.Id], Fase = Fase.InUitvoering };
        return _host.RecordAsync(
            Organisation, mine, opgave, effort,
            new Opgave { Id = Guid.CreateVersion7(), Naam = "Andere portefeuille" },
            new Opgave { Id = Guid.CreateVersion7(), Naam = "Geheim plan", Portefeuilles = [new() { PortefeuilleId = mine.Id, Coordineert = true }], Zichtbaarheid = Zichtbaarheid.Betrokkenen },
            new Doel { Id = Guid.CreateVersion7(), Naam = "Minder wachttijd", OpgaveId = opgave.Id },
            new Stand { Id = Guid.CreateVersion7(), Op = effort.Id, Datum = Today.AddDays(-3), Algemeen = Licht.Bijsturen },
            new Besluit { Id = Guid.CreateVersion7(), Naam = "Kader vastgesteld", Over = [opgave.Id], Status = Besluitstatus.Genomen, Datum = Today.AddDays(-90) },
            new Besluit { Id = Guid.CreateVersion7(), Naam = "Woningwet naar de raad", Over = [effort.Id], Status = Besluitstatus.Geagendeerd, Datum = Today.AddDays(30) },
            new Beleidsafspraak { Id = Guid.CreateVersion7(), Tekst = "Motie starters", Over = [opgave.Id], Stand = Afspraakstand.Open },
            new Mijlpaal { Id = Guid.CreateVersion7(), Op = effort.Id, Naam = "Convenant", Datum = Samenhang.Kern.Kalender.Datering.Op(Today.AddDays(40)) },
            new Rolvervulling { Id = Guid.CreateVersion7(), Rol = Rol.Sturingsprofessional, Op = effort.Id, Bezetting = Bezetting.Persoon, PersoonId = manager });
    }
}
