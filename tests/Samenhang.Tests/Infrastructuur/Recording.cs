// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Tests.Infrastructuur;

/// <summary>Puts records and people in an organisation of a host, and reads them back, without the pages.</summary>
public static class Recording
{
    /// <summary>Records these as one change, the way an import takes over what exists.</summary>
    public static async Task<Beeld> RecordAsync(this TestHost host, string code, params Feit[] records)
    {
        var result = await host.DoAsync(code, new TakeOver(records));
        Assert.True(result.Gelukt);
        return result.Beeld;
    }

    /// <summary>Carries out a handeling without a person.</summary>
    public static async Task<Resultaat> DoAsync(this TestHost host, string code, IHandeling action)
    {
        var today = Tijd.Vandaag(host.Services.GetRequiredService<TimeProvider>());
        var door = new Door(null, today, new HashSet<Guid>());
        return await host.Services.GetRequiredService<Register>().VoerUitAsync(await host.OrganisationAsync(code), door, action);
    }

    /// <summary>What is recorded now.</summary>
    public static async Task<Beeld> BeeldAsync(this TestHost host, string code) =>
        await host.Services.GetRequiredService<Register>().LeesAsync(await host.OrganisationAsync(code));

    /// <summary>Adds somebody to an organisation.</summary>
    public static async Task<Guid> PersonAsync(this TestHost host, string code, string name, string? function = null)
    {
        await using var context = await host.ContextAsync();
        var organisation = await context.Organisaties.SingleAsync(row => row.CbsCode == code);
        var person = new Persoon { OrganisatieId = organisation.Id, Naam = name, Functie = function };
        context.Personen.Add(person);
        await context.SaveChangesAsync();
        host.Services.GetRequiredService<Personenregister>().Vergeet(organisation.Id);
        return person.Id;
    }

    private static Task<SamenhangContext> ContextAsync(this TestHost host) =>
        host.Services.GetRequiredService<IDbContextFactory<SamenhangContext>>().CreateDbContextAsync();

    private sealed record TakeOver(Feit[] Records) : IHandeling
    {
        public Uitkomst Voer(Beeld beeld, Door door) => Wijziging.Zet(Records);
    }
}
