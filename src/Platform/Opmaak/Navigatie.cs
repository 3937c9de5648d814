// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Opmaak;

/// <summary>Which place of the main menu a page belongs to.</summary>
internal static class Navigatie
{
    /// <summary>Value of aria-current: "page" on the place itself, "true" on a page below it, nothing elsewhere.</summary>
    public static string? Stand(string adres, string? plaats)
    {
        if (plaats is null || !plaats.StartsWith(adres, StringComparison.OrdinalIgnoreCase)) return null;
        if (plaats.Length == adres.Length) return "page";
        return adres.Length > 1 && plaats[adres.Length] == '/' ? "true" : null;
    }
}
