// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;

namespace Samenhang.Leerhuis.Onderdelen;

/// <summary>Where this site is, as the request says it.</summary>
internal static class Site
{
    internal static Uri Van(HttpRequest verzoek) => new($"{verzoek.Scheme}://{verzoek.Host}{verzoek.PathBase}/");
}
