// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Webonderdelen;

/// <summary>One recorded change of a record.</summary>
/// <param name="Wanneer">Moment as text, such as "23 nov 2026, 9.41 uur".</param>
/// <param name="Wie">Who did it.</param>
/// <param name="Wat">What was done, in a few words.</param>
/// <param name="Reden">Why, as given; nothing when none was asked.</param>
public sealed record Geschiedenisregel(string Wanneer, string Wie, string Wat, string? Reden = null)
{
    /// <summary>Old and new value of each field that changed.</summary>
    public IReadOnlyList<Verschil> Verschillen { get; init; } = [];

    /// <summary>Address of the page as it was then; nothing when there is none.</summary>
    public string? Adres { get; init; }

    /// <summary>Address where the record is put back to this version; nothing when that cannot be done.</summary>
    public string? Terug { get; init; }

    /// <summary>It was taken away in this change.</summary>
    public bool IsWeg { get; init; }
}
