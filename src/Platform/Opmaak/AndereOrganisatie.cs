// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Opmaak;

/// <summary>An organisation the signed-in person can change to.</summary>
/// <param name="Code">Value that the switch sends, such as the CBS code.</param>
/// <param name="Naam">Name as people say it.</param>
public sealed record AndereOrganisatie(string Code, string Naam);
