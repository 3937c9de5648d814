// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Beheer;

/// <summary>Short lists, without filters, as files.</summary>
public sealed class KorteLijstenTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    [Theory]
    [InlineData("/momenten", "Kadernota 2027", true)]
    [InlineData("/beheer/portefeuilles", "Zorg; en wonen", false)]
    [InlineData("/beheer/afdelingen", "Maatschappelijke ontwikkeling", false)]
    [InlineData("/beheer/leden", "beheerder@gm0294.example", false)]
    [InlineData("/beheer/post", "Aan;Onderwerp;Geschreven;Stand;Fout", false)]
    public async Task The_page_links_to_its_files_and_the_files_hold_its_rows(string list, string row, bool everybody)
    {
        const string code = "GM0294";
        using var client = await quiet.Host.SignedInAsync(code);
        if ((await quiet.Host.BeeldAsync(code)).Momenten.Aantal == 0)
        {
            await quiet.Host.RecordAsync(
                code,
                new Portefeuille { Id = Guid.CreateVersion7(), Naam = "Zorg; en wonen" },
                new Moment { Id = Guid.CreateVersion7(), Naam = "Kadernota 2027", OpVersie = 1, Datum = new DateOnly(2026, 3, 3) });
            using var added = await client.SubmitAsync(await client.GetDocumentAsync("/beheer/afdelingen"), "main form", ("Invoer.Naam", "Maatschappelijke ontwikkeling"));
        }

        var links = (await client.GetDocumentAsync(list)).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).Where(link => link.Contains("/exporteren", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, links.Count);
        Assert.Contains(row, await client.GetStringAsync(new Uri(links.Single(link => link.EndsWith("csv", StringComparison.Ordinal)), UriKind.Relative)), StringComparison.Ordinal);
        using var workbook = await client.GetAsync(new Uri(links.Single(link => link.EndsWith("xlsx", StringComparison.Ordinal)), UriKind.Relative));
        Assert.EndsWith(".xlsx", workbook.Content.Headers.ContentDisposition!.FileNameStar ?? workbook.Content.Headers.ContentDisposition.FileName!.Trim('"'), StringComparison.Ordinal);

        using var reader = await quiet.Host.SignedInAsync(code, Rollen.Lezer);
        using var answer = await reader.GetAsync(new Uri(list + "/exporteren?vorm=csv", UriKind.Relative));
        Assert.Equal(everybody ? HttpStatusCode.OK : HttpStatusCode.Forbidden, answer.StatusCode);
        using var unknown = await client.GetAsync(new Uri(list + "/exporteren?vorm=pdf", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }
}
