// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Samenhang.Platform.Pagina;

/// <summary>The moment a page shows: now, the end of a day, or a named moment.</summary>
/// <param name="Dag">The day in Europe/Amsterdam; empty for now and for a named moment.</param>
/// <param name="MomentId">The named moment; empty for now and for a day.</param>
public sealed record Peil(DateOnly? Dag, Guid? MomentId)
{
    private const string Momentteken = "m-";

    /// <summary>Now.</summary>
    public static Peil Nu { get; } = new(null, null);

    /// <summary>The newest Beeld is shown, and may be changed.</summary>
    public bool IsNu => this == Nu;

    /// <summary>Value of the parameter <c>op</c> in an address; empty for now.</summary>
    public string? Waarde =>
        MomentId is { } moment ? $"{Momentteken}{moment:N}" : Dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Reads the parameter <c>op</c>: nothing, a day as 2026-03-01, or a named moment.</summary>
    /// <returns>Null when it is none of these.</returns>
    public static Peil? Lees(string? waarde)
    {
        if (string.IsNullOrEmpty(waarde))
        {
            return Nu;
        }

        if (waarde.StartsWith(Momentteken, StringComparison.Ordinal))
        {
            return Guid.TryParseExact(waarde.AsSpan(Momentteken.Length), "N", out var moment) ? new Peil(null, moment) : null;
        }

        return DateOnly.TryParseExact(waarde, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
            ? new Peil(dag, null)
            : null;
    }
}
