// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Dom;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Bewaking;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Beveiliging;

/// <summary>What every answer tells the browser, and that no page holds what the policy forbids.</summary>
public sealed class HeadersTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    private const string Organisation = "GM0294";

    [Fact]
    public async Task Every_answer_carries_the_headers_that_protect_it_also_files_errors_and_refusals()
    {
        using var client = await quiet.Host.SignedInAsync(Organisation);
        using var stranger = quiet.Host.NewClient();
        var page = await client.GetDocumentAsync("/opgaven");
        var files = page.QuerySelectorAll("link[rel=stylesheet], script[src], link[rel~=icon]").Select(file => file.GetAttribute("href") ?? file.GetAttribute("src")!).ToList();
        Assert.NotEmpty(files);
        string[] addresses = ["/", "/opgaven", "/opgaven/exporteren", "/dit-is-er-niet", "/opgaven?op=onzin", "/gezond", "/organisatie/kies", .. files];
        foreach (var address in addresses)
        {
            using (var answer = await client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute))) AssertProtected(answer);
            using (var answer = await stranger.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute))) AssertProtected(answer);
        }
    }

    [Fact]
    public async Task No_page_holds_script_or_style_of_its_own_or_anything_from_elsewhere()
    {
        var host = quiet.Host;
        var somebody = await host.PersonAsync("GM0014", "Iemand");
        await host.RecordAsync("GM0014", [.. Wereld.Maak("Begin", somebody).Alles, new Moment { Id = Guid.CreateVersion7(), Naam = "Toen", OpVersie = 1, Datum = new DateOnly(2026, 3, 3) }]);
        using var client = await host.SignedInAsync("GM0014");
        var beeld = await host.BeeldAsync("GM0014");
        var ids = Soorten.Alle.Select(kind => beeld.Van(kind).Feiten.FirstOrDefault()?.Id).OfType<Guid>().Append(somebody).ToList();
        var (seen, wrong) = (0, new List<string>());
        foreach (var template in Paginas.Alle(host))
        {
            foreach (var id in Paginas.VraagtId(template) ? ids : [Guid.Empty])
            {
                using var answer = await client.GetAsync(Paginas.Uri(Paginas.Adres(template, id)));
                if (answer.StatusCode != HttpStatusCode.OK || answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
                seen++;
                wrong.AddRange(Forbidden(await answer.DocumentAsync(HttpStatusCode.OK)).Select(what => $"{template}: {what}"));
            }
        }

        Assert.True(seen > 40, $"Only {seen} pages were seen.");
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task What_is_forbidden_is_found()
    {
        var context = AngleSharp.BrowsingContext.New(AngleSharp.Configuration.Default);
        var page = await AngleSharp.BrowsingContextExtensions.OpenAsync(context, answer => answer.Content(
            "<p style='color:red'>a</p><style>p{}</style><script>1</script><a onclick='x()' href='javascript:1'>b</a><img src='https://elders.example/a.png'><base href='/x'>"));
        Assert.Equal(7, Forbidden(page).Distinct().Count());
    }

    private static void AssertProtected(HttpResponseMessage answer)
    {
        var where = $"{answer.RequestMessage!.RequestUri} {(int)answer.StatusCode}";
        var policy = Assert.Single(Header(answer, "Content-Security-Policy"));
        foreach (var part in new[] { "default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'" })
            Assert.True(policy.Split("; ").Contains(part), $"{where}: {part} in {policy}");
        Assert.False(policy.Contains("unsafe", StringComparison.Ordinal), where);
        Assert.Equal("nosniff", Assert.Single(Header(answer, "X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(Header(answer, "X-Frame-Options")));
        Assert.Equal("same-origin", Assert.Single(Header(answer, "Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(Header(answer, "Cross-Origin-Opener-Policy")));
        Assert.Equal("same-origin", Assert.Single(Header(answer, "Cross-Origin-Resource-Policy")));
        Assert.Equal("max-age=31536000; includeSubDomains", Assert.Single(Header(answer, "Strict-Transport-Security")));
        Assert.Empty(Header(answer, "Access-Control-Allow-Origin"));
        Assert.Empty(Header(answer, "Server"));
        Assert.Empty(Header(answer, "X-Powered-By"));
        if (answer.Content.Headers.ContentType is { } type && type.MediaType!.StartsWith("text/", StringComparison.Ordinal)) Assert.True(type.CharSet is "utf-8" or null, where);
    }

    private static IEnumerable<string> Header(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? values : [];

    private static IEnumerable<string> Forbidden(IDocument page)
    {
        foreach (var element in page.All)
        {
            if (element.LocalName is "style" or "base" or "object" or "embed" or "iframe") yield return $"<{element.LocalName}>";
            if (element.LocalName == "script" && element.GetAttribute("src") is null && element.GetAttribute("type") != "application/json") yield return "script without src";
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name == "style") yield return "style attribute";
                if (attribute.Name.StartsWith("on", StringComparison.Ordinal)) yield return $"{attribute.Name} attribute";
                if (attribute.Name is "href" or "src" or "action" && attribute.Value.Trim().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)) yield return "javascript: address";
                if (attribute.Name == "src" && attribute.Value.Contains("//", StringComparison.Ordinal)) yield return $"{attribute.Value} from elsewhere";
            }
        }
    }
}
