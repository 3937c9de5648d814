// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Samenhang.Platform.Opmaak;
using Samenhang.Tests.Bewaking;

namespace Samenhang.Tests.Platform.Opmaak;

/// <summary>A host with nothing but the frame and the two pages of it, filled by the test.</summary>
internal sealed class Schilhost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Schilhost(WebApplication app) => _app = app;

    public HttpClient Client { get; private set; } = null!;

    public static async Task<Schilhost> StartAsync(Action<Schil, HttpContext>? vul = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(Schil).Assembly.GetName().Name });
        builder.WebHost.UseTestServer();
        builder.Environment.WebRootFileProvider = new PhysicalFileProvider(Path.Combine(Repository.Root, "src", "Web", "wwwroot"));
        builder.Services.AddRazorPages(options => options.RootDirectory = "/").AddApplicationPart(typeof(Schil).Assembly);
        builder.Services.AddOpmaak();
        var app = builder.Build();
        app.UseStatusCodePagesWithReExecute("/fout/{0}");
        app.Use((context, next) =>
        {
            vul?.Invoke(context.RequestServices.GetRequiredService<Schil>(), context);
            return next(context);
        });
        app.UseRouting();
        app.MapRazorPages();
        await app.StartAsync();
        var host = new Schilhost(app);
        host.Client = host.AnderePersoon();
        return host;
    }

    /// <summary>Another browser, with cookies of its own.</summary>
    public HttpClient AnderePersoon()
    {
        var server = _app.GetTestServer();
        return new HttpClient(new Koekjes(server.CreateHandler())) { BaseAddress = server.BaseAddress };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    /// <summary>Keeps cookies the way a browser does.</summary>
    private sealed class Koekjes(HttpMessageHandler binnen) : DelegatingHandler(binnen)
    {
        private readonly System.Net.CookieContainer _doos = new();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (_doos.GetCookieHeader(request.RequestUri!) is { Length: > 0 } bewaard) request.Headers.Add("Cookie", bewaard);
            var antwoord = await base.SendAsync(request, cancellationToken);
            if (antwoord.Headers.TryGetValues("Set-Cookie", out var koekjes))
            {
                foreach (var koekje in koekjes) _doos.SetCookies(request.RequestUri!, koekje);
            }
            return antwoord;
        }
    }
}
