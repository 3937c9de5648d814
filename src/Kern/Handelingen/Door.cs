// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Handelingen;

/// <summary>Who does something, and when.</summary>
/// <param name="PersoonId">The person; empty for the system itself, such as an import on the command line.</param>
/// <param name="Vandaag">The day in Europe/Amsterdam.</param>
/// <param name="Personen">Everybody known in the organisation: a role can be given to nobody else.</param>
/// <param name="ZietVertrouwelijk">May see what is meant for those involved only. Rules see all; what they say to this person does not.</param>
public sealed record Door(Guid? PersoonId, DateOnly Vandaag, IReadOnlySet<Guid> Personen, bool ZietVertrouwelijk = false)
{
    /// <summary>With whose eyes the Beeld is looked at.</summary>
    /// <param name="beeld">The newest Beeld.</param>
    public Kijker Kijker(Beeld beeld) => Landschap.Kijker.Van(beeld, PersoonId, ZietVertrouwelijk, Vandaag);
}
