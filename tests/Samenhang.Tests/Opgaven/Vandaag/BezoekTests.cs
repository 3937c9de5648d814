// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Vandaag;

public sealed class BezoekTests
{
    private const string Code = "GM0294";

    [Theory, OnSqlite, OnPostgres]
    public async Task News_stays_during_a_visit_and_moves_on_with_the_next(DatabaseKind kind)
    {
        await using var database = await TestDatabase.NewAsync(kind);
        await using var host = new TestHost();
        if (database.Settings.Postgres is { } connection) host.Settings["ConnectionStrings:Samenhang"] = connection;
        using var client = await host.SignedInAsync(Code);
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Wonen" };
        await host.RecordAsync(Code, opgave);
        Assert.Contains("Opgave ‘Wonen’ is nieuw.", await NewsAsync(client), StringComparison.Ordinal);

        host.Clock.Advance(TimeSpan.FromHours(2));
        await host.RecordAsync(Code, opgave with { Status = Opgavestatus.Ingericht });
        var monday = await NewsAsync(client);
        Assert.DoesNotContain("is nieuw", monday, StringComparison.Ordinal);
        Assert.Contains("De status ging van", monday, StringComparison.Ordinal);

        // Reading on for long on other pages is still the same visit.
        for (var minute = 0; minute < 60; minute += 20)
        {
            host.Clock.Advance(TimeSpan.FromMinutes(20));
            (await client.GetDocumentAsync($"/opgaven/{opgave.Id}")).Dispose();
        }

        Assert.Contains("De status ging van", await NewsAsync(client), StringComparison.Ordinal);
        host.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.DoesNotContain("De status ging van", await NewsAsync(client), StringComparison.Ordinal);
    }

    private static async Task<string> NewsAsync(HttpClient client) => (await client.GetDocumentAsync("/")).QuerySelector("section[aria-labelledby=nieuws]")!.TextContent;
}
