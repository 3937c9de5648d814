// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Prestaties.Verantwoorden;

public sealed class VerantwoordenTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    [Fact]
    public async Task A_controller_reads_it_chooses_the_threshold_and_takes_it_to_Word()
    {
        const string Code = "GM0294";
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Betaalbaar wonen", Status = Opgavestatus.InUitvoering };
        var effort = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Bouwversneller", Opgaven = [opgave.Id], Fase = Fase.InUitvoering };
        await quiet.Host.RecordAsync(Code, opgave, effort, new Budgetregel { Id = Guid.CreateVersion7(), Op = effort.Id, Jaar = 2026, PrimitiefCenten = 10_000_000, PrognoseCenten = 12_000_000 });
        using var controller = await quiet.Host.SignedInAsync(Code, "controller");

        Assert.DoesNotContain("20.000 meer", (await controller.GetDocumentAsync("/verantwoorden?jaar=2026")).Body!.TextContent, StringComparison.Ordinal);
        var page = await controller.GetDocumentAsync("/verantwoorden?jaar=2026&drempel=10000");
        Assert.Contains("20.000 meer", page.QuerySelector("main table.utrecht-table--html-table:last-of-type")!.TextContent, StringComparison.Ordinal);

        using var word = await controller.GetAsync(new Uri(page.QuerySelector("main a[href*='/verantwoorden/document']")!.GetAttribute("href")!, UriKind.Relative));
        using var zip = new ZipArchive(await word.Content.ReadAsStreamAsync());
        using var text = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        Assert.Contains("Bouwversneller", await text.ReadToEndAsync(), StringComparison.Ordinal);

        using var wrong = await controller.GetAsync(new Uri("/verantwoorden?jaar=ooit&drempel=-1", UriKind.Relative));
        Assert.NotNull((await wrong.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("[role=alert]"));
    }
}
