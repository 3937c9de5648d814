// SPDX-License-Identifier: EUPL-1.2
using System.Net;

namespace Samenhang.BrowserTests.Infrastructuur;

/// <summary>Somebody who uses a site: what the site remembers of them, and the pages they can reach by links.</summary>
/// <param name="name">Who it is, for the message of a failure.</param>
/// <param name="site">Where the site is.</param>
public sealed class Persona(string name, Uri site)
{
    public string Name => name;

    public Uri Site => site;

    public CookieContainer Cookies { get; } = new();

    /// <summary>An address of each page, by the path of its file.</summary>
    public IReadOnlyDictionary<string, string> Pages { get; private set; } = new Dictionary<string, string>();

    /// <summary>The paths of the files of all pages that answered, also those that give a file or lead elsewhere.</summary>
    public IReadOnlySet<string> Answered { get; private set; } = new HashSet<string>();

    public IReadOnlyList<string> DeadLinks { get; private set; } = [];

    /// <summary>Follows the links from some addresses.</summary>
    internal async Task LookAroundAsync(params string[] starts)
    {
        using var client = Client();
        var crawl = new Crawl(client);
        foreach (var start in starts)
        {
            await crawl.FollowAsync(start);
        }

        (Pages, Answered, DeadLinks) = (crawl.Pages, crawl.Answered, crawl.DeadLinks);
    }

    /// <summary>A browser without script that shares the cookies of this person.</summary>
    internal HttpClient Client() => new(new HttpClientHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = site };
}
