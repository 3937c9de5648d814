// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>The files with a record, newest first.</summary>
/// <param name="Pagina">The page they stand on.</param>
/// <param name="Drager">The record.</param>
internal sealed record Bijlagenlijst(BeeldPagina Pagina, Guid Drager)
{
    internal ImmutableArray<Bijlage> Bijlagen { get; } = [.. Pagina.Blik.Naar(r => r.BijlagenBij, Drager).OrderByDescending(bijlage => bijlage.Datum)];

    internal bool Mag => Pagina.MagWijzigen(Recht.NotitieSchrijven);

    /// <summary>Address of the form that adds one.</summary>
    internal string Nieuw => $"/bijlagen/nieuw?bij={Drager}";
}
