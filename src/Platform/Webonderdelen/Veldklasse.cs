// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Webonderdelen;

/// <summary>Classes of the controls of NL Design System.</summary>
internal static class Veldklasse
{
    /// <summary>For example "utrecht-textbox utrecht-textbox--html-input utrecht-textbox--invalid samenhang-invoer--kort".</summary>
    public static string Invoer(string onderdeel, string element, bool ongeldig, string? breedte)
    {
        var klasse = $"utrecht-{onderdeel} utrecht-{onderdeel}--{element}";
        if (ongeldig) klasse += $" utrecht-{onderdeel}--invalid";
        return breedte is null ? klasse : $"{klasse} samenhang-invoer--{breedte}";
    }
}
