// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>A <see cref="Verwijzing{T}"/> whose kind is not known when compiling.</summary>
internal interface IVerwijzing
{
    Soort Soort { get; }

    IEnumerable<Guid> Naar(Guid id);

    IVerwijzing Met(IReeks na);
}
