// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Regels;

/// <summary>Who may decide something, and why.</summary>
/// <param name="Laag">The lowest layer that may.</param>
/// <param name="Grond">Why, in one Dutch sentence.</param>
public sealed record Bevoegdheid(Bestuurslaag Laag, string Grond)
{
    /// <summary>The higher of two; when they are equal this one.</summary>
    public Bevoegdheid OfHoger(Bevoegdheid? ander) => ander is not null && ander.Laag > Laag ? ander : this;
}
