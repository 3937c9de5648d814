// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>Themes as one line of a form, separated by commas.</summary>
internal static class Themalijst
{
    internal static string Toon(Lijst<string> themas) => string.Join(", ", themas);

    internal static Lijst<string> Lees(string? tekst) =>
        Lijst.Uit((tekst ?? "").Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase));
}
