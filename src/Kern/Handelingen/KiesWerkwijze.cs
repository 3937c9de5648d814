// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Werkwijzen;

namespace Samenhang.Kern.Handelingen;

/// <summary>Chooses how an effort is steered (H5): the earlier choice stays, and what is recorded about the effort now is kept with the choice.</summary>
/// <param name="Feit">The effort as it must become.</param>
/// <param name="GezienVersie">The version of the effort that the person saw.</param>
public sealed record KiesWerkwijze(Inspanning Feit, long? GezienVersie = null) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door) => new Bewaar<Inspanning>(Keuzemaker.MetGrond(beeld, Feit), GezienVersie).Voer(beeld, door);
}
