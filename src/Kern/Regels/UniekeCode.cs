// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Regels;

/// <summary>A code belongs to one record of its kind; import finds records by it.</summary>
internal static class UniekeCode
{
    private const string Veld = "Code";

    internal static void Toets<T>(Toetsing toetsing, Reeks<T> reeks, string? code, Guid id)
        where T : Feit
    {
        if (!string.IsNullOrWhiteSpace(code) && (toetsing.Oud is not { } oud || Van(oud) != code) && Ander(reeks, code, id) is { } ander)
        {
            toetsing.Als(true, Veld, Melding(code, toetsing.Noemer, ander));
        }
    }

    /// <summary>The objection against a code that another record has; nothing when the record has that code already.</summary>
    internal static Bezwaar? Dubbel(Beeld beeld, Door door, Feit? nu, Feit straks) =>
        Van(straks) is { } code && !string.IsNullOrWhiteSpace(code) && (nu is null || Van(nu) != code) && Ander(beeld.Van(Soorten.Van(straks)).Feiten, code, straks.Id) is { } ander
            ? new Bezwaar(Veld, Melding(code, new Noemer(beeld, door), ander))
            : null;

    private static Feit? Ander(IEnumerable<Feit> feiten, string code, Guid id) =>
        feiten.FirstOrDefault(feit => feit.Id != id && string.Equals(Van(feit), code, StringComparison.OrdinalIgnoreCase));

    private static string Melding(string code, Noemer noemer, Feit ander) => $"De code {code} is al van {noemer.Noem(ander.Id)}. Kies een andere.";

    internal static string? Van(Feit feit) => feit switch
    {
        Opgave opgave => opgave.Code,
        Doel doel => doel.Code,
        Inspanning inspanning => inspanning.Code,
        Indicator indicator => indicator.Code,
        _ => null,
    };
}
