// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Playwright;
using Samenhang.Platform.Organisaties;
using Samenhang.Tests.Infrastructuur;
using Cookie = Microsoft.Playwright.Cookie;

namespace Samenhang.BrowserTests.Infrastructuur;

/// <summary>The running program with a small organisation that has records of every kind and one that has none, a browser, and the people who use it.</summary>
public sealed class Site : IAsyncLifetime, IAsyncDisposable
{
    private const string Full = "GM0294", Empty = "GM0197", Password = "een zin die niemand raadt";
    private readonly TestHost _demo = NewHost(demo: true);
    private readonly TestHost _running = NewHost(demo: false);
    private readonly ConcurrentDictionary<(Persona Persona, bool Script), Lazy<Task<IPage>>> _pages = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Somebody who looks around in a demo that nobody administers yet.</summary>
    public Persona Visitor { get; private set; } = null!;

    /// <summary>The beheerder of an organisation in which nothing was recorded yet.</summary>
    public Persona First { get; private set; } = null!;

    /// <summary>The beheerder of the organisation that has everything.</summary>
    public Persona Administrator { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Chromium.SkipReason is not null) return;
        Visitor = new Persona("visitor of the demo", Start(_demo));
        First = new Persona("first beheerder, nothing recorded yet", Start(_running));
        Administrator = new Persona("beheerder", First.Site);
        var opgave = await Voorbeeld.RecordAsync(_running, Full);
        await SignInAsync(First, Empty, "s.vanderwerf@aalten.example", "Sietske van der Werf-Hoekstra");
        await SignInAsync(Administrator, Full, "j.tenbrinke@winterswijk.example", "Jurriaan ten Brinke");
        await Leerhuisvoorbeeld.RecordAsync(_running, Full);
        await Voorbeeld.AddDepartmentAsync(Administrator);
        await Voorbeeld.ChangeAndKeepAsync(Administrator, opgave);
        await Voorbeeld.AddPasskeyAsync(Administrator, Password);
        await Visitor.LookAroundAsync("/", "/aanmelden");
        await First.LookAroundAsync("/");
        // No page links to the question whether to follow something, or to put a star on it: it appears when that is refused. The form for residents is linked from elsewhere.
        await Administrator.LookAroundAsync(
            ["/", await Voorbeeld.UploadAsync(Administrator), await Voorbeeld.WyberAsync(Administrator, _running, Full), await Voorbeeld.StandlinkAsync(_running, Full), .. await Voorbeeld.MastermindAsync(Administrator, _running, Full, "j.tenbrinke@winterswijk.example"), $"/volgen/{opgave}", $"/favorieten/{opgave}", "/meld/" + Full, .. await Voorbeeld.InviteAndResetAsync(_running, Full)]);

        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.StartAsync(_playwright);
    }

    /// <summary>The window of somebody, wide and in light colours; the same each time, because a new one takes long.</summary>
    /// <param name="persona">Who looks.</param>
    /// <param name="script">Whether the browser runs script.</param>
    public async Task<IPage> OpenAsync(Persona persona, bool script = true)
    {
        var page = await _pages.GetOrAdd((persona, script), who => new(() => NewPageAsync(who.Persona, who.Script))).Value;
        await page.SetViewportSizeAsync(1280, 900);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen, ColorScheme = ColorScheme.Light });
        return page;
    }

    /// <summary>A window of its own for somebody new, at an address that passkeys are made for, and not signed in.</summary>
    /// <returns>The window, and the password.</returns>
    public async Task<(IPage Page, string Password)> NewcomerAsync(string email, string name)
    {
        await _running.MakeBeheerderAsync(Empty, email, name, Password);
        return (await NewPageAsync(new Persona(name, new UriBuilder(First.Site) { Host = "localhost" }.Uri), script: true), Password);
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        await _demo.DisposeAsync();
        await _running.DisposeAsync();
    }

    private async Task<IPage> NewPageAsync(Persona persona, bool script)
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
        // A machine that also builds may stand still for a while; a page that is really stuck still fails.
        context.SetDefaultTimeout(120_000);
        context.SetDefaultNavigationTimeout(120_000);
        return await context.NewPageAsync();
    }

    // The demo is of an organisation without records: reading the published lists takes long.
    private static TestHost NewHost(bool demo) => new()
    {
        Settings = { ["Samenhang:Demo"] = demo ? "true" : "false" },
        RealClock = true,
        Register = services => services
            .AddSingleton<IStartupFilter, PageNameFilter>()
            .Replace(ServiceDescriptor.Singleton<DemoVulling>((_, _) => Task.FromResult<IReadOnlyList<string>>([Full]))),
    };

    private static Uri Start(TestHost host)
    {
        host.UseKestrel(0);
        host.StartServer();
        return host.ClientOptions.BaseAddress;
    }

    private async Task SignInAsync(Persona persona, string organisation, string email, string name)
    {
        await _running.MakeBeheerderAsync(organisation, email, name, Password);
        using var client = persona.Client();
        var page = await client.GetDocumentAsync("/aanmelden");
        using var response = await client.SubmitAsync(page, "form:has(input[type=password])", ("Invoer.Email", email), ("Invoer.Wachtwoord", Password));
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }
}
