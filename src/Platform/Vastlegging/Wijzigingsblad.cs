// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Vastlegging;

/// <summary>One recorded change as a whole.</summary>
/// <param name="Versie">Its number.</param>
/// <param name="PersoonId">Who made it; empty for the system.</param>
/// <param name="Tijdstip">When, UTC.</param>
/// <param name="Handeling">What was done.</param>
/// <param name="Reden">Why, as given.</param>
/// <param name="Aantal">How many facts it opened or closed.</param>
public sealed record Wijzigingsblad(long Versie, Guid? PersoonId, DateTime Tijdstip, string Handeling, string? Reden, int Aantal);

/// <summary>What a change did to one record.</summary>
/// <param name="Versie">The change.</param>
/// <param name="Soort">The kind of the record.</param>
/// <param name="Id">The record.</param>
/// <param name="Oud">Content before; null when it came.</param>
/// <param name="Nieuw">Content after; null when it went.</param>
/// <param name="Gewist">Its content was erased since.</param>
public sealed record Wijzigingsstuk(long Versie, Soort Soort, Guid Id, Feit? Oud, Feit? Nieuw, bool Gewist);
