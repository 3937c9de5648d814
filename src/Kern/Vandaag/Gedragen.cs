// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vandaag;

/// <summary>An opgave or effort that carries somebody's name.</summary>
/// <param name="Waar">The opgave or effort.</param>
/// <param name="Rollen">The roles the person fills there; empty when it is only in the own portefeuille, or as a deputy.</param>
/// <param name="Vervangt">The roles for which the person stands in.</param>
/// <param name="Portefeuilles">The own portefeuilles it touches.</param>
public sealed record Gedragen(Feit Waar, ImmutableArray<Rol> Rollen, ImmutableArray<Rol> Vervangt, ImmutableArray<Portefeuille> Portefeuilles)
{
    /// <summary>More than helping along: the person steers it, decides on it, or answers for it.</summary>
    public bool Stuurt => !Portefeuilles.IsEmpty || Rollen.Concat(Vervangt).Any(rol => rol != Rol.Teamlid);
}
