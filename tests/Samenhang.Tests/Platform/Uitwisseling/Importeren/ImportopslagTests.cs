// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Overnemen.Plan;
using Samenhang.Platform.Data;
using Samenhang.Platform.Uitwisseling;
using Samenhang.Platform.Uitwisseling.Lezen;
using Samenhang.Tests.Bewaking;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Uitwisseling.Importeren;

/// <summary>The import on both databases: files that were brought stand there, so that another web node can go on with them.</summary>
public sealed class ImportopslagTests
{
    private const string Organisation = "GM0294";

    [Theory, OnSqlite, OnPostgres]
    public async Task Another_node_goes_on_with_what_was_brought_and_said(DatabaseKind kind)
    {
        await using var database = await TestDatabase.NewAsync(kind);
        await using var one = Node(database);
        await using var other = Node(database);
        using var first = await one.SignedInAsync(Organisation);
        using var second = await other.SignedInAsync(Organisation);
        var address = await UploadAsync(first, "Project;Wie;Start\nHerinrichting centrum;A. Pot;2026\nHerinrichtng centrum;B. Bos;2027\n");

        var page = await LookAsync(second, address);
        Assert.NotNull(page.QuerySelector("#antwoord-0-ander"));
        using (await second.SubmitAsync(page, "form[action$=Antwoorden]", ("antwoord-0", "ander")))
        {
            page = await LookAsync(first, address);
        }

        Assert.Contains("Alle rijen kunnen mee", page.Body!.TextContent, StringComparison.Ordinal);
        using var taken = await first.SubmitAsync(page, "form[action$=Overnemen]");
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Equal(2, (await other.BeeldAsync(Organisation)).Inspanningen.Aantal);
        Assert.Equal(HttpStatusCode.NotFound, (await second.GetAsync(new Uri(address, UriKind.Relative))).StatusCode);
        Assert.Equal((0, 0), await StoredAsync(one));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_nobody_looks_at_is_thrown_away_and_a_person_keeps_three(DatabaseKind kind)
    {
        await using var database = await TestDatabase.NewAsync(kind);
        await using var host = Node(database);
        using var client = await host.SignedInAsync(Organisation);
        var first = await UploadAsync(client, "Project;Start\nKade;2026\n");
        for (var more = 0; more < 3; more++)
        {
            host.Clock.Advance(TimeSpan.FromMinutes(1));
            await UploadAsync(client, $"Project;Start\nKade {more};2026\n");
        }

        Assert.Equal((3, 3), await StoredAsync(host));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri(first, UriKind.Relative))).StatusCode);

        host.Clock.Advance(TimeSpan.FromMinutes(61));
        await host.Services.GetRequiredService<Importopslag>().RuimOpAsync(default);
        Assert.Equal((0, 0), await StoredAsync(host));
    }

    /// <summary>A published set of a municipality, whole, and a second time without change.</summary>
    [Theory, OnSqlite, OnPostgres]
    public async Task A_real_set_comes_in_whole_and_again_changes_nothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.NewAsync(kind);
        await using var host = Node(database);
        var importer = host.Services.GetRequiredService<Importeur>();
        var organisation = await host.OrganisationAsync(Organisation);
        var files = Bronlezer.LeesPad(Path.Combine(Repository.Root, "data", "praktijk", "leiden"));

        var prepared = await importer.BereidAsync(organisation, files, Importwensen.Geen);
        var (done, plan) = await importer.NeemOverAsync(organisation, null, prepared, alleenGeldige: false, "Eerste keer");
        Assert.Empty(done.Bezwaren);
        Assert.True(plan.IsGeheel);
        var beeld = await host.BeeldAsync(Organisation);
        Assert.Equal(plan.Rijen.Count(row => row.Bestand == "opgaven.csv"), beeld.Opgaven.Aantal);
        Assert.Equal(plan.Rijen.Count(row => row.Bestand == "inspanningen.csv"), beeld.Inspanningen.Aantal);
        Assert.True(beeld.Metingen.Aantal > 0 && beeld.Begrotingskoppelingen.Aantal > 0);

        var again = await importer.BereidAsync(organisation, files, Importwensen.Geen);
        Assert.All(again.Plan.Rijen, row => Assert.Equal(Rijuitkomst.Ongewijzigd, row.Uitkomst));
        Assert.Empty(again.Plan.Mutaties);
    }

    private static TestHost Node(TestDatabase database) => new()
    {
        Settings =
        {
            ["Samenhang:Data"] = database.Settings.Datamap,
            ["ConnectionStrings:Samenhang"] = database.Settings.Postgres ?? "",
            ["Samenhang:AanmeldpogingenPerMinuut"] = "1000",
        },
    };

    private static async Task<(int Imports, int Files)> StoredAsync(TestHost host)
    {
        await using var context = await host.Services.GetRequiredService<IDbContextFactory<SamenhangContext>>().CreateDbContextAsync();
        return (await context.Imports.CountAsync(), await context.Importbestanden.CountAsync());
    }

    private static async Task<IHtmlDocument> LookAsync(HttpClient client, string address)
    {
        while (true)
        {
            var page = await client.GetDocumentAsync(address);
            if (page.QuerySelector("progress") is null) return page;
        }
    }

    private static async Task<string> UploadAsync(HttpClient client, string content)
    {
        var page = await client.GetDocumentAsync("/importeren");
        page.ChooseFile("Bestanden", "projecten.csv", Encoding.UTF8.GetBytes(content), "text/csv");
        using var answer = await client.SubmitAsync(page, "form[enctype]");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }
}
