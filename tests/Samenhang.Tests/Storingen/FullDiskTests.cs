// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Net;
using Samenhang.Platform.Vastlegging;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Storingen;

/// <summary>There is no room to write; the limit on the size of a file of the process takes the place of the disk, so that no special rights are needed.</summary>
public sealed class FullDiskTests
{
    private const string Organisation = "GM0294";

    [Fact]
    public async Task On_a_full_disk_reading_goes_on_and_writing_goes_on_as_soon_as_there_is_room()
    {
        await using var database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await Visitor.MakeAsync(database, Organisation);
        await using var product = await Product.StartAsync(database);
        using var client = product.NewClient();
        await client.SignInAsync();
        var form = await client.OpgaveFormAsync();
        (await client.AddAsync(form, "Voor")).Dispose();

        await LimitAsync(product, $"{new FileInfo(database.Settings.Databasebestand + "-wal").Length}");
        for (var turn = 0; turn < 3; turn++)
        {
            using var refused = await client.AddAsync(form, "Te veel");
            var page = await refused.DocumentAsync(HttpStatusCode.ServiceUnavailable);
            Assert.Contains("niet bewaard", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.Contains("kenmerk", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }

        Assert.Contains("bij POST /opgaven/nieuw", product.Log, StringComparison.Ordinal);
        foreach (var address in new[] { "/", "/opgaven", "/inspanningen" }) await client.GetDocumentAsync(address);

        await LimitAsync(product, "unlimited");
        using var accepted = await client.AddAsync(form, "Na");
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
        await using var register = new Register(database.Databank, TimeProvider.System);
        Assert.Equal(["Voor", "Na"], (await register.LeesAsync(await database.OrganisationAsync(Organisation))).Opgaven.OrderBy(opgave => opgave.SindsVersie).Select(opgave => opgave.Naam));
        var (code, output) = await Product.RunAsync(database, null, "controleer");
        Assert.True(code == 0, output);
    }

    private static async Task LimitAsync(Product product, string bytes)
    {
        using var process = Process.Start("prlimit", ["--pid", $"{product.Id}", $"--fsize={bytes}:"]);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }
}
