// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Pagina;

namespace Samenhang.Opgaven.Opvolging;

/// <summary>Somebody whose roles ask for a successor.</summary>
/// <param name="Persoon">The person.</param>
/// <param name="Rollen">How many roles there are.</param>
/// <param name="Eind">The last day at work, or the first day on which one of the roles ends; empty when the person has already left.</param>
internal sealed record Vertrek(Platform.Organisaties.Persoon Persoon, int Rollen, DateOnly? Eind)
{
    /// <summary>How far ahead a role that ends is told: a quarter of a year.</summary>
    private const int Vooruit = 91;

    /// <summary>Who has left and still has roles.</summary>
    internal static IReadOnlyList<Vertrek> Vertrokken(Blik blik, Personenlijst personen, DateOnly dag) =>
    [
        .. personen.Alle.Where(persoon => !persoon.Actief).Select(persoon => new Vertrek(persoon, Opvolgrij.Van(blik, persoon.Id, dag).Count, null))
            .Where(vertrek => vertrek.Rollen > 0).OrderBy(vertrek => vertrek.Persoon.Naam, Volgorde.Nederlands),
    ];

    /// <summary>Who leaves on a day that is known, and has roles that go on after it; the first to leave first.</summary>
    internal static IReadOnlyList<Vertrek> Vertrekt(Blik blik, Personenlijst personen) =>
    [
        .. from persoon in personen.Actief
           where persoon.LaatsteWerkdag is not null
           let rollen = Opvolgrij.Van(blik, persoon.Id, persoon.LaatsteWerkdag!.Value).Count
           where rollen > 0
           orderby persoon.LaatsteWerkdag
           select new Vertrek(persoon, rollen, persoon.LaatsteWerkdag),
    ];

    /// <summary>Whose roles end soon, while nobody was named for what comes after.</summary>
    internal static IReadOnlyList<Vertrek> Aflopend(Blik blik, Personenlijst personen, DateOnly dag) =>
    [
        .. blik.Alle<Rolvervulling>()
            .Where(rol => rol is { Bezetting: Bezetting.Persoon, PersoonId: not null } && rol.GeldtOp(dag) && rol.Tot <= dag.AddDays(Vooruit) && rol.Rol != Rol.Teamlid)
            .Where(rol => blik.Zoek(rol.Op) is Opgave { IsAfgesloten: false } or Inspanning { IsAfgesloten: false })
            .Where(rol => blik.Naar(r => r.RollenOp, rol.Op).All(ander => ander.Rol != rol.Rol || ander.Van is null || ander.Van <= rol.Tot))
            .GroupBy(rol => rol.PersoonId!.Value).Where(groep => personen.Zoek(groep.Key) is { Actief: true })
            .Select(groep => new Vertrek(personen.Zoek(groep.Key)!, groep.Count(), groep.Min(rol => rol.Tot))).OrderBy(vertrek => vertrek.Eind),
    ];
}
