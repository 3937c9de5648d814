// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Platform.Herinneren;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Platform.Post;

namespace Samenhang.Tests.Platform.Herinneren;

public sealed class HerinneringrondeTests
{
    private const string Organisation = "GM0294";

    [Fact]
    public async Task Nothing_goes_out_until_it_is_switched_on_and_then_each_step_of_the_driehoek_once()
    {
        await using var mail = new MailHost();
        var effort = await BeginAsync(mail.Host);
        Assert.Equal(0, await RoundAsync(mail.Host));
        await OnAsync(mail.Host, Herinnerwens.SleutelStand);
        Assert.Equal(1, await RoundAsync(mail.Host));
        Assert.Equal(0, await RoundAsync(mail.Host));
        var (to, text, path) = await mail.NextAsync();
        Assert.Equal("prof@voorbeeld.nl", to);
        Assert.Contains(effort.Naam, text, StringComparison.Ordinal);
        Assert.StartsWith("/stand/", path, StringComparison.Ordinal);
        using (var guest = mail.Host.NewClient())
        {
            Assert.NotNull((await guest.GetDocumentAsync(path!)).QuerySelector("form.samenhang-standformulier"));
        }

        foreach (var next in new[] { "prof@voorbeeld.nl", "ambt@voorbeeld.nl", "best@voorbeeld.nl" })
        {
            mail.Host.Clock.Advance(TimeSpan.FromDays(Herinneringronde.Dagen) + TimeSpan.FromMinutes(1));
            Assert.Equal(1, await RoundAsync(mail.Host));
            Assert.Equal(0, await RoundAsync(mail.Host));
            Assert.Equal(next, (await mail.NextAsync()).To);
        }

        mail.Host.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(0, await RoundAsync(mail.Host));
    }

    [Fact]
    public async Task A_stand_that_came_ends_the_reminders_and_an_empty_corner_is_passed_over()
    {
        await using var mail = new MailHost();
        var effort = await BeginAsync(mail.Host, professional: false);
        await OnAsync(mail.Host, Herinnerwens.SleutelStand);
        Assert.Equal(1, await RoundAsync(mail.Host));
        Assert.Equal("ambt@voorbeeld.nl", (await mail.NextAsync()).To);
        await mail.Host.RecordAsync(Organisation, new Stand { Id = Guid.CreateVersion7(), Op = effort.Id, Datum = new DateOnly(2026, 3, 3), BevestigdOp = new DateOnly(2026, 3, 3) });
        mail.Host.Clock.Advance(TimeSpan.FromDays(8));
        Assert.Equal(0, await RoundAsync(mail.Host));
    }

    [Fact]
    public async Task A_herijking_is_told_two_weeks_before_and_once()
    {
        await using var mail = new MailHost();
        var effort = await BeginAsync(mail.Host);
        await mail.Host.RecordAsync(Organisation, effort with { Keuze = new Werkwijzekeuze { Motivering = "past", Op = new DateOnly(2026, 1, 1), Herijkdatum = new DateOnly(2026, 3, 20) } });
        await OnAsync(mail.Host, Herinnerwens.SleutelHerijken);
        Assert.Equal(0, await RoundAsync(mail.Host));
        mail.Host.Clock.Advance(TimeSpan.FromDays(4));
        Assert.Equal(1, await RoundAsync(mail.Host));
        Assert.Equal(0, await RoundAsync(mail.Host));
        var (to, _, path) = await mail.NextAsync();
        Assert.Equal(("ambt@voorbeeld.nl", $"/inspanningen/{effort.Id}/herijken"), (to, path));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task However_many_processes_remind_each_step_goes_out_once(DatabaseKind kind)
    {
        await using var database = await TestDatabase.NewAsync(kind);
        await using var one = new TestHost();
        await using var two = new TestHost();
        foreach (var host in new[] { one, two })
        {
            host.Settings["Samenhang:Data"] = database.Settings.Datamap;
            if (database.Settings.Postgres is { } postgres) host.Settings["ConnectionStrings:Samenhang"] = postgres;
        }

        await BeginAsync(one);
        await OnAsync(one, Herinnerwens.SleutelStand);
        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() => RoundAsync(number % 2 == 0 ? one : two))));
        Assert.Equal((1, 1), (made.Sum(), await one.CountAsync(context => context.Berichten)));
    }

    private static Task<int> RoundAsync(TestHost host) => host.Services.GetRequiredService<Herinneringronde>().MaakAsync(default);

    private static Task<Beeld> OnAsync(TestHost host, string setting) => host.RecordAsync(Organisation, new Instelling { Id = Guid.CreateVersion7(), Sleutel = setting, Waarde = "ja" });

    private static async Task<Inspanning> BeginAsync(TestHost host, bool professional = true)
    {
        using var client = await host.SignedInAsync(Organisation);
        var effort = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Kraanvogels", Fase = Fase.InUitvoering, Start = Datering.Op(new DateOnly(2025, 6, 1)), Werkwijze = Werkwijze.Project };
        List<Feit> records = [effort];
        foreach (var (role, address) in new[] { (Rol.Sturingsprofessional, "prof"), (Rol.AmbtelijkOpdrachtgever, "ambt"), (Rol.BestuurlijkOpdrachtgever, "best") })
        {
            if (role != Rol.Sturingsprofessional || professional) records.Add(Samenhang.Tests.Kern.Regels.Make.Rol(role, effort.Id, await PersonAsync(host, $"{address}@voorbeeld.nl")));
        }

        await host.RecordAsync(Organisation, [.. records]);
        return effort;
    }

    private static async Task<Guid> PersonAsync(TestHost host, string email)
    {
        await using var context = await host.Services.GetRequiredService<IDbContextFactory<SamenhangContext>>().CreateDbContextAsync();
        var organisation = await host.OrganisationAsync(Organisation);
        var person = new Persoon { OrganisatieId = organisation, Naam = email, Email = email };
        context.Personen.Add(person);
        await context.SaveChangesAsync();
        host.Services.GetRequiredService<Personenregister>().Vergeet(organisation);
        return person.Id;
    }
}
