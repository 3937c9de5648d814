// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>The notes with a record, newest first.</summary>
/// <param name="Pagina">The page they stand on.</param>
/// <param name="Drager">The record.</param>
internal sealed record Notitielijst(BeeldPagina Pagina, Guid Drager)
{
    internal ImmutableArray<Notitie> Notities { get; } = [.. Pagina.Blik.Naar(r => r.NotitiesBij, Drager).OrderByDescending(notitie => notitie.Datum).ThenByDescending(notitie => notitie.Id)];

    internal bool Mag => Pagina.MagWijzigen(Recht.NotitieSchrijven);

    /// <summary>Address of the form that adds one.</summary>
    internal string Nieuw => $"/notities/nieuw?bij={Drager}";
}
