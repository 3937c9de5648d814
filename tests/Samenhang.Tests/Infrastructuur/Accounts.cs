// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Data;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Rechten;

namespace Samenhang.Tests.Infrastructuur;

/// <summary>People who can sign in, made without the pages.</summary>
public static class Accounts
{
    /// <summary>Password of everybody made by <see cref="SignedInAsync"/>.</summary>
    public const string Password = "een lange zin voor de test";

    public static async Task MakeBeheerderAsync(this TestHost host, string code, string email, string name, string password)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<Beheerders>().MaakAsync(
            new Beheerders.Invoer { Organisatie = code, Email = email, Naam = name, Wachtwoord = password });
        Assert.Empty(outcome.Fouten);
    }

    /// <summary>A browser of somebody who has a role in an organisation and signed in; a beheerder when no role is given.</summary>
    public static async Task<HttpClient> SignedInAsync(this TestHost host, string code, string role = Rollen.Beheerder)
    {
        var email = $"{role}@{code.ToLowerInvariant()}.example";
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var context = scope.ServiceProvider.GetRequiredService<SamenhangContext>();
            if (!await context.Users.AnyAsync(account => account.Email == email)) await MakeAsync(scope.ServiceProvider, code, email, role);
        }

        var client = host.NewClient();
        var page = await client.GetDocumentAsync("/aanmelden");
        using var answer = await client.SubmitAsync(page, "form:has(input[type=password])", ("Invoer.Email", email), ("Invoer.Wachtwoord", Password));
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    /// <summary>Gives an existing account a role in one more organisation.</summary>
    public static async Task AddRoleAsync(this TestHost host, string email, string code, string role)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SamenhangContext>();
        var account = await context.Users.SingleAsync(row => row.Email == email);
        await AddRoleAsync(scope.ServiceProvider, account, code, role);
    }

    /// <summary>Ends every role of an account on a day.</summary>
    public static async Task EndRolesAsync(this TestHost host, string email, DateOnly day)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SamenhangContext>();
        var account = await context.Users.SingleAsync(row => row.Email == email);
        await context.Lidmaatschappen.Where(row => row.AccountId == account.Id).ExecuteUpdateAsync(row => row.SetProperty(role => role.Tot, day));
        scope.ServiceProvider.GetRequiredService<Toegang>().VergeetAlles();
    }

    /// <summary>The id of an organisation by its CBS code.</summary>
    public static async Task<Guid> OrganisationAsync(this TestHost host, string code)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<SamenhangContext>().Organisaties.SingleAsync(row => row.CbsCode == code)).Id;
    }

    /// <summary>Lets the time of a lock-out pass. Identity reads the system clock, which a test cannot move.</summary>
    public static async Task EndLockoutAsync(this TestHost host, string email)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = (await accounts.FindByEmailAsync(email))!;
        Assert.InRange(account.LockoutEnd!.Value - TimeProvider.System.GetUtcNow(), TimeSpan.FromMinutes(14), TimeSpan.FromMinutes(15));
        await accounts.SetLockoutEndDateAsync(account, null);
    }

    /// <summary>How many rows there are.</summary>
    public static async Task<int> CountAsync<T>(this TestHost host, Func<SamenhangContext, IQueryable<T>> rows)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await rows(scope.ServiceProvider.GetRequiredService<SamenhangContext>()).CountAsync();
    }

    private static async Task MakeAsync(IServiceProvider services, string code, string email, string role)
    {
        var account = new Account { Naam = $"Test {role}", UserName = email, Email = email };
        var made = await services.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password);
        Assert.True(made.Succeeded, string.Join(' ', made.Errors.Select(error => error.Description)));
        await AddRoleAsync(services, account, code, role);
    }

    private static async Task AddRoleAsync(IServiceProvider services, Account account, string code, string role)
    {
        var context = services.GetRequiredService<SamenhangContext>();
        var organisation = await context.Organisaties.SingleAsync(row => row.CbsCode == code);
        organisation.Actief = true;
        var person = new Persoon { OrganisatieId = organisation.Id, Naam = account.Naam, AccountId = account.Id };
        context.Personen.Add(person);
        context.Lidmaatschappen.Add(new Lidmaatschap
        {
            AccountId = account.Id,
            OrganisatieId = organisation.Id,
            PersoonId = person.Id,
            Rol = role,
            Van = new DateOnly(2020, 1, 1),
        });
        await context.SaveChangesAsync();
        services.GetRequiredService<Toegang>().VergeetAlles();
    }
}
