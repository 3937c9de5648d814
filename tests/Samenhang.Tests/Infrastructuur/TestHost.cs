// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Samenhang.Tests.Infrastructuur;

/// <summary>The real host in memory, with a data folder and a clock of its own.</summary>
public sealed class TestHost : WebApplicationFactory<Program>
{
    private readonly TempFolder _data = new();

    /// <summary>Settings over those of the host, given before the first request. The demo is off, unless a test turns it on.</summary>
    public Dictionary<string, string> Settings { get; } = new() { ["Samenhang:Demo"] = "false" };

    /// <summary>Services of this test over those of the host.</summary>
    public Action<IServiceCollection>? Register { get; init; }

    /// <summary>Whether the host uses the clock of the machine, as a real browser does, instead of <see cref="Clock"/>.</summary>
    public bool RealClock { get; init; }

    /// <summary>Whether passwords cost as much time as in the product; without it, hardly any.</summary>
    public bool RealPasswords { get; init; }

    public TestClock Clock { get; } = new();

    /// <summary>Where this host keeps its data.</summary>
    public string DataFolder => _data.Path;

    /// <summary>A browser without script: keeps cookies, and does not follow a redirect by itself, so that a test can see it.</summary>
    public HttpClient NewClient() => CreateClient(new WebApplicationFactoryClientOptions
    {
        AllowAutoRedirect = false,
        BaseAddress = new Uri("https://localhost"),
    });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Samenhang:Data", DataFolder);
        if (!Settings.ContainsKey("Samenhang:Data")) TestDatabase.Place(DataFolder);
        foreach (var (key, value) in Settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services =>
        {
            if (!RealClock) services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            if (!RealPasswords) services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1000);
            Register?.Invoke(services);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _data.Dispose();
    }
}
