// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>How one thing bears on a goal.</summary>
public enum Bijdragesoort
{
    /// <summary>An effort or goal contributes to a goal; these make an acyclic network.</summary>
    DraagtBij,

    /// <summary>Two goals strengthen each other; not counted and allowed in a circle.</summary>
    VersterktElkaar,
}
