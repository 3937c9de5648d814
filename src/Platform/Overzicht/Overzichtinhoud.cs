// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Pagina;

namespace Samenhang.Platform.Overzicht;

/// <summary>What an overview is made of.</summary>
/// <param name="Lezing">The reader, with what this reader may see at this moment.</param>
/// <param name="Soorten">What it is about.</param>
/// <param name="Gevolgd">What the reader follows, also what may not be seen any more.</param>
/// <param name="Sinds">The version of the overview before.</param>
public sealed record Overzichtvraag(Lezing Lezing, IReadOnlyCollection<Overzichtsoort> Soorten, IReadOnlyList<Guid> Gevolgd, long Sinds);

/// <summary>Words of an overview.</summary>
/// <param name="Onderwerp">Subject; tells how much there is and nothing of what, because others can see it.</param>
/// <param name="Alineas">Paragraphs; none when there is nothing to tell.</param>
public sealed record Overzichttekst(string Onderwerp, IReadOnlyList<string> Alineas);

/// <summary>Writes an overview with the projections of Vandaag. One is registered, by the module of Vandaag.</summary>
public delegate Task<Overzichttekst> Overzichtinhoud(Overzichtvraag vraag, CancellationToken stop);
