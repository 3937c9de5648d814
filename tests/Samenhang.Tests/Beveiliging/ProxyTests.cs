// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Data;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Beveiliging;

/// <summary>What a request says about where it comes from counts only when a proxy of the settings says it.</summary>
public sealed class ProxyTests
{
    private const string Setting = "Samenhang:Proxys";

    [Theory]
    [InlineData("10.0.0.7", "10.0.0.7", true), InlineData("10.0.0.0/24, 192.0.2.1", "10.0.0.7", true), InlineData("::1,127.0.0.1", "::ffff:127.0.0.1", true)]
    [InlineData("10.0.0.8", "10.0.0.7", false), InlineData("", "127.0.0.1", false)]
    public async Task Only_a_named_proxy_says_how_and_from_where_somebody_came(string proxies, string from, bool believed)
    {
        await using var host = Host(proxies, from);
        using var client = host.NewClient();
        client.BaseAddress = new Uri("http://localhost");
        var statuses = new List<HttpStatusCode>();
        for (var visitor = 1; visitor <= 4; visitor++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/aanmelden", UriKind.Relative));
            request.Headers.Add("X-Forwarded-For", $"203.0.113.{visitor}");
            request.Headers.Add("X-Forwarded-Proto", "https");
            using var answer = await client.SendAsync(request);
            statuses.Add(answer.StatusCode);
            Assert.Equal(believed, answer.Headers.Contains("Strict-Transport-Security"));
        }

        // One address may try three times: who is not believed stays the same address, whatever it claims.
        Assert.Equal(believed ? HttpStatusCode.BadRequest : HttpStatusCode.TooManyRequests, statuses[3]);
    }

    [Fact]
    public async Task What_a_visitor_put_before_the_proxy_is_not_believed()
    {
        await using var host = Host("10.0.0.7", "10.0.0.7");
        using var client = host.NewClient();
        var last = HttpStatusCode.OK;
        for (var attempt = 1; attempt <= 4; attempt++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/aanmelden", UriKind.Relative));
            request.Headers.Add("X-Forwarded-For", $"203.0.113.{attempt}, 198.51.100.9");
            using var answer = await client.SendAsync(request);
            last = answer.StatusCode;
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
    }

    [Fact]
    public void A_proxy_that_is_no_address_stops_the_start() =>
        Assert.Contains("proxy.intern", Assert.Throws<InvalidOperationException>(() => Instellingen.Uit(
            new ConfigurationBuilder().AddInMemoryCollection([new(Setting, "127.0.0.1,proxy.intern")]).Build(), "/")).Message, StringComparison.Ordinal);

    private static TestHost Host(string proxies, string from) => new()
    {
        Settings = { [Setting] = proxies, ["ForwardedHeaders_Enabled"] = "true", ["Samenhang:AanmeldpogingenPerMinuut"] = "3" },
        Register = services => services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter>(new From(IPAddress.Parse(from)))),
    };

    private sealed class From(IPAddress address) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, further) =>
            {
                http.Connection.RemoteIpAddress = address;
                return further(http);
            });
            next(app);
        };
    }
}
