// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Samenhang.Tests.Bewaking;

namespace Samenhang.Tests.Platform.Identiteit.Koppelen;

/// <summary>A real OpenID provider (oidc-provider, in Node) of one test, with one client and one person; it ends with the test.</summary>
internal sealed class RealIssuer : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _browser = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() });

    private RealIssuer(Process process, string address) => (_process, Address) = (process, address);

    /// <summary>The issuer.</summary>
    internal string Address { get; }

    internal static async Task<RealIssuer> StartAsync(object client, string id, object claims)
    {
        var folder = Path.Combine(Repository.Root, "tests", "uitgever");
        var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(folder, "uitgever.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        }) ?? throw new InvalidOperationException("Node did not start.");
        await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { client, person = new { id, claims } }));
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("issuer ", StringComparison.Ordinal)) return new RealIssuer(process, line["issuer ".Length..]);
        }

        throw new InvalidOperationException("The provider did not start: " + await process.StandardError.ReadToEndAsync());
    }

    /// <summary>Goes where the product sends the browser, and on until the provider sends it back.</summary>
    /// <returns>The address at the product.</returns>
    internal async Task<string> PassAsync(Uri address)
    {
        for (var step = 0; step < 10; step++)
        {
            using var answer = await _browser.GetAsync(address);
            Assert.True(answer.Headers.Location is not null, $"{address} gave {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
            address = new Uri(address, answer.Headers.Location);
            if (address.Host == "localhost") return address.PathAndQuery;
        }

        throw new InvalidOperationException("The provider never sends the browser back.");
    }

    /// <summary>A page of the provider.</summary>
    internal Task<HttpResponseMessage> GetAsync(Uri address) => _browser.GetAsync(address);

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
