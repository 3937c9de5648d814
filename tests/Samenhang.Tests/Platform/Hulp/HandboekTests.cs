// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Platform.Hulp;
using Samenhang.Tests.Bewaking;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Hulp;

public sealed class HandboekTests
{
    private static readonly Handboek Handbook = new();

    [Fact]
    public void Every_file_of_the_handbook_is_a_chapter_and_stands_in_the_table_of_contents()
    {
        var files = Repository.WithEnding(".md").Where(file => file.Path.StartsWith("docs/handboek/", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file.Path)).Select(name => name == Handboek.Inhoudsopgave ? "" : name).ToList();

        Assert.Equal(files.Order(), Handbook.Namen.Order());
        Assert.All(files.Where(name => name.Length > 0), name => Assert.Contains($"href=\"/hulp/{name}\"", Handbook.Zoek("")!.Html, StringComparison.Ordinal));
    }

    [Fact]
    public void Links_between_files_become_links_between_pages_and_markup_stays_text()
    {
        var chapter = Handboek.Maak(
            "proef", "# Een proef\n\n## Kop\n\n[a](vandaag.md#kop) [b](README.md) [c](https://example.org) [d](#kop) ![e](afbeeldingen/x.png)\n\n<script>1</script>\n\n| a |\n|---|\n| b |\n");

        Assert.Equal("Een proef", chapter.Titel);
        Assert.DoesNotContain("<h1", chapter.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", chapter.Html, StringComparison.Ordinal);
        foreach (var part in new[] { "/hulp/vandaag#kop", "\"/hulp\"", "https://example.org", "\"#kop\"", "/hulp/afbeelding/x.png", "utrecht-heading-2", "utrecht-table" })
        {
            Assert.Contains(part, chapter.Html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/", "/hulp/vandaag")]
    [InlineData("/opgaven", "/hulp/landschap")]
    [InlineData("/opgaven/nieuw", "/hulp/opgave")]
    [InlineData("/inspanningen/1/stand", "/hulp/stand")]
    [InlineData("/inspanningen/1/werkwijzetest", "/hulp/werkwijze")]
    [InlineData("/inspanningen/1/wijzigen", "/hulp/inspanning")]
    [InlineData("/doe-de-test", "/hulp/werkwijze")]
    [InlineData("/beheer/leden", "/hulp/beheer")]
    [InlineData("/importeren", "/hulp/importeren")]
    [InlineData("/iets-anders", "/hulp")]
    [InlineData("/README", "/hulp")]
    public void A_page_has_the_chapter_that_is_about_it(string page, string chapter) => Assert.Equal(chapter, Hulpwijzer.Adres(page, Handbook));

    [Fact]
    public async Task Help_is_there_for_everybody_and_each_picture_in_it_is_found()
    {
        await using var host = new TestHost();
        using var client = host.NewClient();
        foreach (var name in Handbook.Namen)
        {
            var page = await client.GetDocumentAsync("/hulp/" + name);
            foreach (var picture in page.QuerySelectorAll("main img"))
            {
                using var answer = await client.GetAsync(new Uri(picture.GetAttribute("src")!, UriKind.Relative));
                Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
                Assert.NotEmpty(picture.GetAttribute("alt")!);
            }
        }

        using var unknown = await client.GetAsync(new Uri("/hulp/bestaat-niet", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        using var outside = await client.GetAsync(new Uri("/hulp/afbeelding/..%2F..%2Fappsettings.json", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
    }
}
