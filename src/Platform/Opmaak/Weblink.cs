// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Opmaak;

/// <summary>Addresses that somebody typed or imported.</summary>
public static class Weblink
{
    /// <summary>The address when it leads to a web page; nothing when it is text or something that runs.</summary>
    public static string? Veilig(string? adres) =>
        Uri.TryCreate(adres, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) ? uri.AbsoluteUri : null;
}
