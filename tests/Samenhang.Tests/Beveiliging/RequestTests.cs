// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Samenhang.Tests.Bewaking;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Beveiliging;

/// <summary>Requests that somebody else made up: forms of another site, addresses to be sent on to, paths that climb.</summary>
public sealed partial class RequestTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    private const string Organisation = "GM0294";

    /// <summary>The page that reports a failure takes whatever failed; overviews and reminders end by a signed code, without a session.</summary>
    private static readonly string[] WithoutToken = ["/fout/{code:int?}", "/post/afmelden", "/leerhuis/aanmelding/{code}/berichten"];

    private static readonly string[] Climbing =
    [
        "/../appsettings.json", "/%2e%2e/appsettings.json", "/..%2fappsettings.json", "/dist/..%2f..%2fappsettings.json", "/dist/../../appsettings.json", "/dist/%2e%2e/%2e%2e/Samenhang.Web.dll",
        "/..%5c..%5cappsettings.json", "/appsettings.json", "/App_Data/samenhang.db", "/samenhang.db", "/.git/config", "/dist/", "/%00", "//etc/passwd", "/../../../../../../etc/passwd",
        "/opgaven/..%2f..%2fsamenhang.db", "/dist/%252e%252e/%252e%252e/appsettings.json",
    ];

    /// <summary>Headers that two programs can read in two ways, so that the second finds another request inside the first.</summary>
    private static readonly string[] Unclear =
    [
        "Content-Length: 5\r\nContent-Length: 0", "Content-Length: 5, 0", "Content-Length : 5", "Transfer-Encoding: chunked, identity", "Transfer-Encoding : chunked",
        "Content-Length: 5\r\n Transfer-Encoding: chunked",
    ];

    public static TheoryData<string> Elsewhere => new(
        "https://elders.example/", "//elders.example/", "/\\elders.example/", "\\\\elders.example", "///elders.example", "https:elders.example", "javascript:alert(1)",
        "/\t/elders.example", " //elders.example", "http://localhost@elders.example/", "/%09/elders.example/../..//elders.example");

    [Fact]
    public async Task No_address_takes_a_form_without_its_token()
    {
        using var client = await quiet.Host.SignedInAsync(Organisation);
        var (sent, wrong) = (0, new List<string>());
        foreach (var template in Paginas.Elke(quiet.Host).Except(WithoutToken))
        {
            foreach (var token in new[] { null, "vals" })
            {
                using var form = new FormUrlEncodedContent(token is null ? [] : [new("__RequestVerificationToken", token)]);
                using var answer = await client.PostAsync(Paginas.Uri(Paginas.Adres(Number().Replace(template, "1"), Guid.Empty)), form);
                sent++;
                if (answer.StatusCode != HttpStatusCode.BadRequest) wrong.Add($"{template}: {(int)answer.StatusCode}");
            }
        }

        Assert.Empty(wrong);
        Assert.True(sent > 100, $"Only {sent} forms were sent.");
    }

    [Fact]
    public void Only_a_known_few_pages_take_a_form_without_a_token() => Assert.Equal(
        ["BerichtenModel", "BevestigenModel", "TonenModel"],
        MassAssignmentTests.Modules.SelectMany(module => module.GetTypes()).Where(type => type.IsDefined(typeof(Microsoft.AspNetCore.Mvc.IgnoreAntiforgeryTokenAttribute), true)).Select(type => type.Name).Order());

    [Theory, MemberData(nameof(Elsewhere))]
    public async Task No_address_sends_people_on_to_another_site(string address)
    {
        const string email = "wie@gemeente.example";
        var host = quiet.Host;
        if (await host.CountAsync(context => context.Users.Where(user => user.Email == email)) == 0)
            await host.MakeBeheerderAsync("GM0059", email, "Wie", Accounts.Password);
        using var client = host.NewClient();
        var query = "?terug=" + Uri.EscapeDataString(address);

        using var signedIn = await client.SubmitAsync(
            await client.GetDocumentAsync("/aanmelden" + query), "form:has(input[type=password])", ("Invoer.Email", email), ("Invoer.Wachtwoord", Accounts.Password));
        AssertHere(signedIn);
        using var theme = await client.SubmitAsync(await client.GetDocumentAsync("/thema" + query), "main form");
        AssertHere(theme);
    }

    [Fact]
    public async Task No_path_climbs_to_a_file_that_is_not_meant_for_the_web()
    {
        await using var database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await using var product = await Product.StartAsync(database);
        foreach (var path in Climbing)
        {
            var answer = await AskAsync(product, $"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            Assert.True(answer.Length > 12 && answer[9..12] is "302" or "400" or "404", $"{path}: {answer[..Math.Min(200, answer.Length)]}");
            Assert.DoesNotContain("LogLevel", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("SQLite format", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_request_whose_end_is_not_clear_is_refused()
    {
        await using var database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await using var product = await Product.StartAsync(database);
        foreach (var length in Unclear)
        {
            var answer = await AskAsync(product, $"POST /gezond HTTP/1.1\r\nHost: localhost\r\n{length}\r\n\r\n0\r\n\r\nGET /gezond HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            Assert.True(answer.StartsWith("HTTP/1.1 400 ", StringComparison.Ordinal), $"{length}: {answer}");
            Assert.DoesNotContain("200 OK", answer, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("TRACE"), InlineData("PUT"), InlineData("DELETE"), InlineData("PATCH"), InlineData("OPTIONS")]
    public async Task No_page_answers_to_a_method_that_it_does_not_have(string method)
    {
        using var client = await quiet.Host.SignedInAsync(Organisation);
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri("/opgaven", UriKind.Relative));
        request.Headers.Add("X-Geheim", "dit komt niet terug");
        using var answer = await client.SendAsync(request);
        Assert.InRange((int)answer.StatusCode, 400, 499);
        Assert.DoesNotContain("dit komt niet terug", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\{[^}]+:(long|int)\??\}")]
    private static partial Regex Number();

    /// <summary>Sends a request as it is written: a client of .NET would tidy it up.</summary>
    private static async Task<string> AskAsync(Product product, string request)
    {
        using var line = new TcpClient();
        await line.ConnectAsync(product.Address.Host, product.Address.Port);
        await line.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(line.GetStream());
        return await reader.ReadToEndAsync();
    }

    /// <summary>Where a browser would go: it reads a backslash as a slash, and leaves tabs and line ends out.</summary>
    private static void AssertHere(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var location = answer.Headers.Location!.OriginalString.Replace('\\', '/').Replace("\t", "", StringComparison.Ordinal).Trim();
        var goes = new Uri(new Uri("https://localhost/"), location);
        Assert.True(goes is { Host: "localhost", Scheme: "https", UserInfo: "" }, $"{answer.Headers.Location} leads to {goes}");
    }
}
