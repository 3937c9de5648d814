// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Pagina;

/// <summary>Somebody who reads what is steered at a moment: on a page, or in a mail that is written for this person.</summary>
/// <param name="Gebruiker">The reader.</param>
/// <param name="Blik">All this reader may see.</param>
/// <param name="Personen">Names of people.</param>
/// <param name="Weg">Addresses of pages at the same moment.</param>
/// <param name="Peildatum">The day with which validity dates of roles and contributions are read.</param>
/// <param name="IsNu">Whether it is the newest Beeld; nothing can be changed in the past.</param>
public sealed record Lezing(Gebruiker Gebruiker, Blik Blik, Personenlijst Personen, Wegwijzer Weg, DateOnly Peildatum, bool IsNu)
{
    /// <summary>How the organisation arranged its roles at that moment.</summary>
    public Inrichting Inrichting => field ??= new(Blik);

    /// <summary>May this reader change something here? Never in the past.</summary>
    /// <param name="recht">The permission it takes.</param>
    public bool MagWijzigen(Recht recht) => IsNu && Gebruiker.Mag(recht);
}
