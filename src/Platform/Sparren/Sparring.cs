// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;

namespace Samenhang.Platform.Sparren;

/// <summary>What somebody wrote.</summary>
/// <param name="Nu">What is the case now.</param>
/// <param name="Gewenst">What is wanted.</param>
/// <param name="WaaromWij">Why this organisation.</param>
/// <param name="OnzeRol">Which role it takes.</param>
public sealed record Sparwoorden(string? Nu, string? Gewenst, string? WaaromWij, string? OnzeRol);

/// <summary>The part of one of the two.</summary>
/// <param name="PersoonId">Who.</param>
/// <param name="Ingeleverd">It was handed in, and stays as it is.</param>
/// <param name="Woorden">What was written; nothing while it is not for this reader.</param>
public sealed record Spardeel(Guid PersoonId, bool Ingeleverd, Sparwoorden? Woorden);

/// <summary>Two people word the same question, each alone; then they compare.</summary>
/// <param name="Delen">Both parts.</param>
/// <param name="Afgerond">The joint text was made.</param>
public sealed record Sparring(ImmutableArray<Spardeel> Delen, bool Afgerond)
{
    /// <summary>Both were handed in: from now on both are read.</summary>
    public bool IsOpen => Delen.All(deel => deel.Ingeleverd);

    /// <summary>The part of this person; nothing for who does not take part.</summary>
    public Spardeel? Van(Guid? persoon) => Delen.FirstOrDefault(deel => deel.PersoonId == persoon);
}
