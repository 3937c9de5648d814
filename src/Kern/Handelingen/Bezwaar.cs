// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Handelingen;

/// <summary>Why something cannot be done.</summary>
/// <param name="Veld">Name of the field it is about; empty when it is about the whole.</param>
/// <param name="Melding">In Dutch, for the person who asked: what is wrong and what to do.</param>
/// <param name="Regel">The rule of the domain model, such as "H2"; empty for a plain mistake in the input.</param>
public sealed record Bezwaar(string Veld, string Melding, string? Regel = null)
{
    /// <summary>The rule of an objection against overwriting what somebody else changed.</summary>
    public const string Conflict = "conflict";

    /// <summary>What is wrong and what to do, with the number of the rule of the method it follows from.</summary>
    public string MetRegel => Regel is ['H', .. var nummer] ? $"{Melding} (Regel {nummer}.)" : Melding;
}
