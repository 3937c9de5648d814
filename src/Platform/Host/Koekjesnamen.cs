// SPDX-License-Identifier: EUPL-1.2
using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Samenhang.Platform.Host;

/// <summary>
/// Over https every cookie is called <c>__Host-…</c>: browsers take such a name only over https, for the whole of this host and for no
/// other, so that a neighbour under the same domain cannot plant one. A cookie without it is not read. Over http, on the machine itself, the
/// names stay bare, because browsers refuse the prefix there. Source: RFC 6265bis, section 4.1.3.2.
/// </summary>
internal sealed class Koekjesnamen(RequestDelegate verder)
{
    internal const string Voorvoegsel = "__Host-";

    public Task InvokeAsync(HttpContext http)
    {
        if (http.Request.IsHttps)
        {
            http.Features.Set<IRequestCookiesFeature>(new RequestCookiesFeature(new Gelezen(http.Request.Cookies)));
            http.Features.Set<IResponseCookiesFeature>(new Antwoordkoekjes(new Geschreven(http.Response.Cookies)));
        }
        return verder(http);
    }

    private sealed record Antwoordkoekjes(IResponseCookies Cookies) : IResponseCookiesFeature;

    private sealed class Gelezen(IRequestCookieCollection alle) : IRequestCookieCollection
    {
        public int Count => Eigen.Count();

        public ICollection<string> Keys => [.. Eigen.Select(koekje => koekje.Key)];

        private IEnumerable<KeyValuePair<string, string>> Eigen =>
            from koekje in alle
            where koekje.Key.StartsWith(Voorvoegsel, StringComparison.Ordinal)
            select KeyValuePair.Create(koekje.Key[Voorvoegsel.Length..], koekje.Value);

        public string? this[string key] => alle[Voorvoegsel + key];

        public bool ContainsKey(string key) => alle.ContainsKey(Voorvoegsel + key);

        public bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => alle.TryGetValue(Voorvoegsel + key, out value);

        public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => Eigen.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Geschreven(IResponseCookies antwoord) : IResponseCookies
    {
        public void Append(string key, string value) => Append(key, value, new CookieOptions());

        public void Append(string key, string value, CookieOptions options) => antwoord.Append(Voorvoegsel + key, value, VanDezeHost(options));

        public void Delete(string key) => Delete(key, new CookieOptions());

        public void Delete(string key, CookieOptions options) => antwoord.Delete(Voorvoegsel + key, VanDezeHost(options));

        private static CookieOptions VanDezeHost(CookieOptions options) => new(options) { Secure = true, Path = "/", Domain = null };
    }
}
