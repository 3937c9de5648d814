// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>Numbers in Dutch, whatever the language of the server is.</summary>
internal static class Getaltekst
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>"1.250" or "12,5": at most four decimals.</summary>
    internal static string Van(decimal getal) => getal.ToString("#,0.####", Nederlands);
}
