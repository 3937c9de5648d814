// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Data;
using Samenhang.Platform.Leerhuis;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Leerhuis;

/// <summary>A host with an association. The clock stands at 3 March 2026, 11:00 in Amsterdam.</summary>
public sealed class LeerhuisHost : IAsyncLifetime
{
    public const string Code = "GM0294";

    public QuietHost Quiet { get; } = new();

    public TestHost Host => Quiet.Host;

    public Guid Association { get; private set; }

    public async Task InitializeAsync() => Association = await Host.AssociationAsync(Code);

    public async Task DisposeAsync() => await Quiet.DisposeAsync();
}

[CollectionDefinition(Name)]
public sealed class LeerhuisCollection : ICollectionFixture<LeerhuisHost>
{
    public const string Name = "Leerhuis";
}

internal static class LeerhuisSteps
{
    public static async Task<Guid> AssociationAsync(this TestHost host, string code)
    {
        using (var first = await host.SignedInAsync(code))
        {
            var page = await first.GetDocumentAsync("/beheer/vereniging");
            using var answer = await first.SubmitAsync(page, "main form", ("Invoer.Naam", "De Proefvereniging"), ("Invoer.Contactmail", "vragen@vereniging.example"));
            Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        }

        return await host.OrganisationAsync(code);
    }

    /// <summary>Puts an activity in the tables, published and open, on 3 November 2026 from 10:45 to 15:00 in Amsterdam.</summary>
    public static async Task<Activiteit> ActivityAsync(this TestHost host, Guid association, string title, int places = 25, Action<Activiteit>? change = null, int online = 0)
    {
        var activity = new Activiteit
        {
            OrganisatieId = association,
            Titel = title,
            Staat = Activiteitstaat.Gepubliceerd,
            Begin = new DateTime(2026, 11, 3, 9, 45, 0, DateTimeKind.Utc),
            Einde = new DateTime(2026, 11, 3, 14, 0, 0, DateTimeKind.Utc),
            GepubliceerdOp = new DateTime(2026, 2, 1, 9, 0, 0, DateTimeKind.Utc),
            BijgewerktOp = new DateTime(2026, 2, 1, 9, 0, 0, DateTimeKind.Utc),
            Plaats = "Stadhuis\nMarkt 1, Winterswijk",
        };
        change?.Invoke(activity);
        await host.StoreAsync([activity, new Plek { OrganisatieId = association, ActiviteitId = activity.Id, Vorm = Plekvorm.Zaal, Capaciteit = places }, .. online == 0 ? [] : new object[] { new Plek { OrganisatieId = association, ActiviteitId = activity.Id, Vorm = Plekvorm.Online, Capaciteit = online } }]);
        return activity;
    }

    public static async Task StoreAsync(this TestHost host, params object[] rows)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SamenhangContext>();
        context.AddRange(rows);
        await context.SaveChangesAsync();
        foreach (var id in rows.OfType<Activiteit>().Select(row => row.OrganisatieId).Distinct()) Forget(host, id);
    }

    public static async Task<List<T>> RowsAsync<T>(this TestHost host, Func<IQueryable<T>, IQueryable<T>> which)
        where T : class
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await which(scope.ServiceProvider.GetRequiredService<SamenhangContext>().Set<T>().AsNoTracking()).ToListAsync();
    }

    public static async Task ChangeAsync<T>(this TestHost host, Func<IQueryable<T>, IQueryable<T>> which, Action<T> change)
        where T : class
    {
        await using var scope = host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SamenhangContext>();
        foreach (var row in await which(context.Set<T>()).ToListAsync()) change(row);
        await context.SaveChangesAsync();
    }

    public static void Forget(TestHost host, Guid id)
    {
        host.Services.GetRequiredService<Samenhang.Leerhuis.Kalender.Kalenderlezer>().Vergeet(id);
        host.Services.GetRequiredService<Ledenboek>().Vergeet(id);
    }
}
