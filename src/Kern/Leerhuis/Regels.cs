// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Leerhuis;

/// <summary>Lists that are kept as text, with one thing per line: so they can be pasted from an invitation as it is.</summary>
public static class Regels
{
    /// <summary>The lines that say something, without space around them.</summary>
    /// <param name="tekst">The text; nothing gives no lines.</param>
    public static IReadOnlyList<string> Lees(string? tekst) =>
        string.IsNullOrWhiteSpace(tekst) ? [] : tekst.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What stands before and after the first bar of a line; the second is empty without a bar.</summary>
    /// <param name="regel">A line such as "Astrid | gemeentesecretaris".</param>
    public static (string Eerst, string Dan) Splits(string regel)
    {
        ArgumentNullException.ThrowIfNull(regel);
        var plek = regel.IndexOf('|', StringComparison.Ordinal);
        return plek < 0 ? (regel.Trim(), "") : (regel[..plek].Trim(), regel[(plek + 1)..].Trim());
    }
}
