// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Opmaak;

/// <summary>A named moment on the time bar, such as "Kadernota 2027".</summary>
/// <param name="Naam">Name of the moment.</param>
/// <param name="Datum">Date that stands beside the name.</param>
/// <param name="Waarde">Value of the parameter <c>op</c> that shows this moment.</param>
public sealed record Tijdpunt(string Naam, DateOnly Datum, string Waarde);
