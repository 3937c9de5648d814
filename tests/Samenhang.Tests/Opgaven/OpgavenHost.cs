// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Vastlegging;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven;

/// <summary>One host for all tests of pages of opgaven and efforts; every test makes records of its own.</summary>
public sealed class OpgavenHost : IAsyncLifetime
{
    public const string Organisation = "GM0294";
    public const string Other = "GM0301";
    private readonly Dictionary<(string, string), HttpClient> _clients = [];

    public TestHost Host { get; } = new() { Settings = { ["Samenhang:Demo"] = "false", ["Samenhang:AanmeldpogingenPerMinuut"] = "1000" } };

    public async Task InitializeAsync()
    {
        await ClientAsync("beheerder");
        await ClientAsync("lezer");
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    /// <summary>A browser of somebody with a role.</summary>
    public async Task<HttpClient> ClientAsync(string role, string organisation = Organisation)
    {
        if (!_clients.TryGetValue((organisation, role), out var client))
        {
            _clients[(organisation, role)] = client = await Host.SignedInAsync(organisation, role);
        }

        return client;
    }

    /// <summary>Records facts without a page.</summary>
    public async Task SaveAsync(params Feit[] facts)
    {
        var organisation = await OrganisationAsync();
        var register = Host.Services.GetRequiredService<Register>();
        var result = await register.VoerUitAsync(organisation, new Door(null, Today, new HashSet<Guid>()), new Put(facts));
        Assert.Empty(result.Bezwaren);
    }

    /// <summary>Does something without a page and without a person.</summary>
    public async Task DoAsync(IHandeling action)
    {
        var register = Host.Services.GetRequiredService<Register>();
        Assert.Empty((await register.VoerUitAsync(await OrganisationAsync(), new Door(null, Today, new HashSet<Guid>(), ZietVertrouwelijk: true), action)).Bezwaren);
    }

    /// <summary>The person that the account of a role belongs to.</summary>
    public async Task<Guid?> PersonOfAsync(string role)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SamenhangContext>();
        var organisation = await OrganisationAsync();
        return await context.Lidmaatschappen.Where(row => row.OrganisatieId == organisation && row.Rol == role).Select(row => row.PersoonId).SingleAsync();
    }

    /// <summary>The newest record, as it was stored.</summary>
    public async Task<T?> FindAsync<T>(Guid id)
        where T : Feit => (await BeeldAsync()).Van<T>().Zoek(id);

    public async Task<Beeld> BeeldAsync() => await Host.Services.GetRequiredService<Register>().LeesAsync(await OrganisationAsync());

    /// <summary>Somebody who can be given a role.</summary>
    public async Task<Guid> PersonAsync(string name)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SamenhangContext>();
        var person = new Persoon { OrganisatieId = await OrganisationAsync(), Naam = name };
        context.Personen.Add(person);
        await context.SaveChangesAsync();
        Host.Services.GetRequiredService<Personenregister>().Vergeet(person.OrganisatieId);
        return person.Id;
    }

    /// <summary>Somebody does not work here any more.</summary>
    public async Task LeaveAsync(Guid person)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SamenhangContext>();
        (await context.Personen.SingleAsync(row => row.Id == person)).Actief = false;
        await context.SaveChangesAsync();
        Host.Services.GetRequiredService<Personenregister>().Vergeet(await OrganisationAsync());
    }

    public static DateOnly Today { get; } = new(2026, 3, 3);

    public static Opgave NewOpgave(string name = "Iedereen doet mee") => new() { Id = Guid.CreateVersion7(), Naam = name, Status = Opgavestatus.Verkenning };

    public static Inspanning NewInspanning(string name, params Guid[] opgaven) =>
        new() { Id = Guid.CreateVersion7(), Naam = name, Opgaven = Lijst.Uit(opgaven), Fase = Fase.Voorbereiding };

    private async Task<Guid> OrganisationAsync()
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SamenhangContext>();
        return await context.Organisaties.Where(row => row.CbsCode == Organisation).Select(row => row.Id).SingleAsync();
    }

    /// <summary>Takes facts as an import does: without the rules that guard a step.</summary>
    private sealed record Put(IReadOnlyList<Feit> Facts) : IHandeling
    {
        public Uitkomst Voer(Beeld beeld, Door door) => Wijziging.Zet(Facts);
    }
}

/// <summary>All classes that share the host; they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class OpgavenCollection : ICollectionFixture<OpgavenHost>
{
    public const string Name = "pages of opgaven";
}
