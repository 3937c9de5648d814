// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Handelingen;

/// <summary>Who does something, and when.</summary>
/// <param name="PersoonId">The person; empty for the system itself, such as an import on the command line.</param>
/// <param name="Vandaag">The day in Europe/Amsterdam.</param>
/// <param name="Personen">Everybody known in the organisation: a role can be given to nobody else.</param>
public sealed record Door(Guid? PersoonId, DateOnly Vandaag, IReadOnlySet<Guid> Personen);
