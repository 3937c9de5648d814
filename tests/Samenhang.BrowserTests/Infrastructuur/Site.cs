// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Samenhang.Tests.Infrastructuur;
using Cookie = Microsoft.Playwright.Cookie;

namespace Samenhang.BrowserTests.Infrastructuur;

/// <summary>The running program, a browser, and the people who use it.</summary>
public sealed class Site : IAsyncLifetime, IAsyncDisposable
{
    private readonly TestHost _new = NewHost(demo: false);
    private readonly TestHost _empty = NewHost(demo: false);
    private readonly TestHost _demo = NewHost(demo: true);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Everybody, from the one who sees least to the one who sees most.</summary>
    public IReadOnlyList<Persona> Personas { get; private set; } = [];

    public async Task InitializeAsync()
    {
        if (Chromium.SkipReason is not null) return;
        var newcomer = new Persona("newcomer at a new installation", Start(_new));
        var first = new Persona("first beheerder, nothing recorded yet", Start(_empty));
        var visitor = new Persona("visitor of the demo", Start(_demo));
        var administrator = new Persona("beheerder of the demo", visitor.Site);
        await SetUpAsync(first);
        await SignInToDemoAsync(administrator);
        Personas = [newcomer, visitor, first, administrator];
        await newcomer.LookAroundAsync("/aanmelden");
        await visitor.LookAroundAsync("/opgaven");
        await first.LookAroundAsync("/opgaven");
        await administrator.LookAroundAsync("/opgaven", await UploadAsync(administrator));

        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.StartAsync(_playwright);
    }

    /// <summary>A new window of somebody, with nothing open.</summary>
    public async Task<IBrowserContext> OpenAsync(Persona persona, bool script = true)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = persona.Site.ToString(),
            JavaScriptEnabled = script,
            Locale = "nl-NL",
            TimezoneId = "Europe/Amsterdam",
            ReducedMotion = ReducedMotion.Reduce,
        });
        await context.AddCookiesAsync(persona.Cookies.GetAllCookies().Select(cookie => new Cookie
        {
            Name = cookie.Name,
            Value = cookie.Value,
            Url = persona.Site.ToString(),
        }));
        return context;
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        await _new.DisposeAsync();
        await _empty.DisposeAsync();
        await _demo.DisposeAsync();
    }

    private static TestHost NewHost(bool demo) => new()
    {
        Settings = { ["Samenhang:Demo"] = demo ? "true" : "false" },
        RealClock = true,
        Register = services => services.AddSingleton<IStartupFilter, PageNameFilter>(),
    };

    private static Uri Start(TestHost host)
    {
        host.UseKestrel(0);
        host.StartServer();
        return host.ClientOptions.BaseAddress;
    }

    private static async Task SetUpAsync(Persona persona)
    {
        using var client = persona.Client();
        var page = await client.GetDocumentAsync("/installatie");
        using var response = await client.SubmitAsync(
            page,
            "main form",
            ("Invoer.Organisatie", "GM0294"),
            ("Invoer.Naam", "Sietske van der Werf-Hoekstra"),
            ("Invoer.Email", "s.vanderwerf@winterswijk.example"),
            ("Invoer.Wachtwoord", "een zin die niemand raadt"));
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    /// <summary>Presses the button that lets a visitor of the demo try everything.</summary>
    private static async Task SignInToDemoAsync(Persona persona)
    {
        using var client = persona.Client();
        var page = await client.GetDocumentAsync("/demo");
        using var response = await client.SubmitByAsync(page, "main form", "button[value=beheerder]");
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    /// <summary>Brings a list in as far as the proof, which is the only way to that page.</summary>
    /// <returns>The address of the proof.</returns>
    private static async Task<string> UploadAsync(Persona persona)
    {
        const string List = "Naam;Bestuurlijk OG;Start;Budget\nSamen wijzer;Wethouder De Vries;medio 2026;1,2 mln\n;;;\nNieuwe wijkaanpak;;geen idee;veel\n";
        using var client = persona.Client();
        var page = await client.GetDocumentAsync("/importeren");
        page.ChooseFile("Bestanden", "inspanningen.csv", Encoding.UTF8.GetBytes(List), "text/csv");
        using var response = await client.SubmitAsync(page, "main form");
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return response.Headers.Location!.OriginalString;
    }
}
