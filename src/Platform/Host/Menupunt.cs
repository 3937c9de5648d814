// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Host;

/// <summary>A place in the main menu; a module registers its own as a singleton.</summary>
/// <param name="Volgorde">Lower comes first.</param>
/// <param name="Tekst">Word that is shown.</param>
/// <param name="Adres">Address of the place.</param>
/// <param name="Recht">Who lacks this permission does not see it.</param>
/// <param name="Rechts">Stands at the right-hand side: places to arrange things.</param>
/// <param name="Voet">Stands in the footer instead: a place people seldom go to.</param>
public sealed record Menupunt(int Volgorde, string Tekst, string Adres, Recht Recht, bool Rechts = false, bool Voet = false);
