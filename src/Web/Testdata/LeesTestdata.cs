// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;

namespace Samenhang.Web.Testdata;

/// <summary>Records made-up data in an organisation that has nothing yet.</summary>
/// <param name="Feiten">The records.</param>
internal sealed record LeesTestdata(IReadOnlyList<Feit> Feiten) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door) => beeld.Versie == 0
        ? Wijziging.Zet(Feiten)
        : Bezwaren.Eén("", "Deze organisatie heeft al gegevens. Kies een lege organisatie voor testgegevens.");
}
