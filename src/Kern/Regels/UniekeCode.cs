// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Regels;

/// <summary>A code belongs to one record of its kind; import finds records by it.</summary>
internal static class UniekeCode
{
    internal static void Toets<T>(Toetsing toetsing, Reeks<T> reeks, string? code, Guid id)
        where T : Feit
    {
        if (string.IsNullOrWhiteSpace(code) || (toetsing.Oud is { } oud && Van(oud) == code))
        {
            return;
        }

        var ander = reeks.FirstOrDefault(feit => feit.Id != id && string.Equals(Van(feit), code, StringComparison.OrdinalIgnoreCase));
        if (ander is not null)
        {
            toetsing.Als(true, "Code", $"De code {code} is al van {toetsing.Noemer.Noem(ander.Id)}. Kies een andere.");
        }
    }

    internal static string? Van(Feit feit) => feit switch
    {
        Opgave opgave => opgave.Code,
        Doel doel => doel.Code,
        Inspanning inspanning => inspanning.Code,
        Indicator indicator => indicator.Code,
        _ => null,
    };
}
