// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Opgaven.Onderdelen;

/// <summary>Addresses that somebody typed or imported.</summary>
internal static class Weblink
{
    /// <summary>The address when it leads to a web page; nothing when it is text or something that runs.</summary>
    internal static string? Veilig(string? adres) =>
        Uri.TryCreate(adres, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) ? uri.AbsoluteUri : null;
}
