// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;

namespace Samenhang.Platform.Lijsten;

/// <summary>What the cells of a list need besides their row.</summary>
/// <param name="Blik">What the viewer may see.</param>
/// <param name="Peildatum">The day with which dates of validity are read.</param>
/// <param name="Personen">Names of people.</param>
/// <param name="Weg">Addresses at the moment that is looked at.</param>
/// <param name="Jaar">Budget year that is shown; 0 for amounts without a year, empty when there is no money in the list.</param>
public sealed record Lijstcontext(Blik Blik, DateOnly Peildatum, Personenlijst Personen, Wegwijzer Weg, int? Jaar)
{
    /// <summary>What roles are called here.</summary>
    public Inrichting Inrichting => field ??= new(Blik);
}
