// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Samenhang.Platform.Pagina;

/// <summary>Order of words as Dutch readers expect it.</summary>
public static class Volgorde
{
    /// <summary>Capitals and marks do not count first: "Élan" stands between "Eindhoven" and "Emmen".</summary>
    public static StringComparer Nederlands { get; } = CultureInfo.GetCultureInfo("nl-NL").CompareInfo.GetStringComparer(CompareOptions.IgnoreCase);
}
