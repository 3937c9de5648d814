// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Platform.Vastlegging;
using Samenhang.Web.Testdata;

namespace Samenhang.Benchmarks;

/// <summary>A database with one large organisation.</summary>
internal sealed class Subject : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private Subject(ServiceProvider services, Guid organisation)
    {
        _services = services;
        Organisation = organisation;
    }

    internal static Door By { get; } = new(null, new DateOnly(2026, 11, 23), new HashSet<Guid>());

    internal Guid Organisation { get; }

    internal Databank Databank => _services.GetRequiredService<Databank>();

    internal Register NewRegister() => new(Databank, TimeProvider.System);

    /// <summary>Opens the database; makes and fills it when that was not done yet.</summary>
    internal static async Task<Subject> OpenAsync(Options options, bool fill)
    {
        var services = new ServiceCollection().AddLogging().AddGegevensopslag(options.Settings).BuildServiceProvider();
        if (fill)
        {
            await services.GetRequiredService<Migreerder>().BrengBijAsync();
        }

        await using var context = await services.GetRequiredService<IDbContextFactory<SamenhangContext>>().CreateDbContextAsync();
        var organisation = await context.Organisaties.SingleAsync(row => row.CbsCode == options.Organisation);
        var subject = new Subject(services, organisation.Id);
        if (fill && organisation.Versie == 0 && options.Efforts > 0)
        {
            await using var register = subject.NewRegister();
            await register.VoerUitAsync(organisation.Id, By, new LeesTestdata(Testlandschap.Maak(organisation.Id, options.Efforts, 1).Feiten));
        }

        return subject;
    }

    /// <summary>A small change of an effort, as somebody makes it in a form.</summary>
    internal static IHandeling Change(Beeld beeld, int number)
    {
        var inspanning = beeld.Inspanningen.OpPlaats(number * 7919 % beeld.Inspanningen.Lengte)!;
        return new Bewaar<Inspanning>(inspanning with { VolgendeStap = $"Stap {number}" });
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
