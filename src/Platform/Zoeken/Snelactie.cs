// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Zoeken;

/// <summary>Something that can be started from the search window; a module registers its own as a singleton.</summary>
/// <param name="Tekst">What is done, such as "Nieuwe opgave".</param>
/// <param name="Adres">Address of the page where it is done.</param>
/// <param name="Recht">Who lacks this permission does not see it.</param>
public sealed record Snelactie(string Tekst, string Adres, Recht Recht);
