// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.BrowserTests.Infrastructuur;

/// <summary>Follows the links of the site from its first page, to find a real address of every page.</summary>
internal sealed partial class Crawl(HttpClient client)
{
    private const int VisitsPerPage = 6;
    private const int AddressesOfOneForm = 15;
    private const int MostVisits = 1500;
    private readonly Dictionary<string, int> _visits = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _forms = [];
    private readonly HashSet<string> _seen = [];
    private readonly Queue<(string Address, string From)> _queue = [];

    /// <summary>The first address found of each page that shows something, by the path of its file.</summary>
    public Dictionary<string, string> Pages { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every page that answered, also those that give a file or lead elsewhere.</summary>
    public HashSet<string> Answered { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Links that lead to nothing, or to an error.</summary>
    public List<string> DeadLinks { get; } = [];

    public async Task FollowAsync(string start)
    {
        Enqueue(start, "the start");
        for (var count = 0; count < MostVisits && _queue.TryDequeue(out var next); count++)
        {
            using var response = await client.GetAsync(new Uri(next.Address, UriKind.Relative));
            var page = response.Headers.TryGetValues(PageNameFilter.Header, out var names) ? names.Single() : null;
            if (page is not null) Answered.Add(page);
            if ((int)response.StatusCode >= 400)
            {
                DeadLinks.Add($"{next.From} links to {next.Address}, which answers {(int)response.StatusCode}");
            }
            else if (response.Headers.Location is { } location)
            {
                Enqueue(location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString, next.From);
            }
            else if (page is not null && response.Content.Headers.ContentType?.MediaType == "text/html")
            {
                await ReadAsync(page, next.Address, response);
            }
        }
    }

    private async Task ReadAsync(string page, string address, HttpResponseMessage response)
    {
        Pages.TryAdd(page, address);
        // A form that adds is another one than the form that changes, with other links.
        var kind = page + address.Contains("/nieuw", StringComparison.Ordinal);
        _visits[kind] = _visits.GetValueOrDefault(kind) + 1;
        if (_visits[kind] > VisitsPerPage) return;
        var document = await response.DocumentAsync(HttpStatusCode.OK);
        foreach (var link in document.QuerySelectorAll("a[href]:not([download])").OfType<IHtmlAnchorElement>())
        {
            var target = new Uri(link.Href);
            if (target.Authority == client.BaseAddress!.Authority) Enqueue(target.PathAndQuery, address);
        }

        foreach (var picture in document.QuerySelectorAll("img[src^='/']")) Enqueue(picture.GetAttribute("src")!, address);
    }

    // Addresses that differ only in which record, or in the values of their parameters, lead to the same page: some of them tell enough.
    private void Enqueue(string address, string from)
    {
        if (!_seen.Add(address)) return;
        var form = Values().Replace(address, "");
        _forms[form] = _forms.GetValueOrDefault(form) + 1;
        if (_forms[form] <= AddressesOfOneForm) _queue.Enqueue((address, from));
    }

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<==)[^&]*|(?<=/)[0-9]+(?=/|$)")]
    private static partial Regex Values();
}
