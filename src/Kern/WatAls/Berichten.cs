// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.WatAls;

/// <summary>Who must be told: who loses a role, who counted on it, who answers for what it touches, and the parties that take part.</summary>
internal static class Berichten
{
    private static readonly Rol[] Leiding = [Rol.Opgavemanager, Rol.BestuurlijkOpdrachtgever, Rol.AmbtelijkOpdrachtgever, Rol.Sturingsprofessional];

    internal static ImmutableArray<Bericht> Van(
        Gevolgwerk werk, ImmutableArray<Rolverschil> rollen, ImmutableArray<Breuk> breuken, ImmutableArray<Afspraakgevolg> afspraken, ImmutableArray<Steunverschil> doelen)
    {
        var mensen = new List<(Guid Wie, string Waarom)>();
        mensen.AddRange(
            from rol in rollen
            where rol.Rol.PersoonId is not null
            select (rol.Rol.PersoonId!.Value, rol.Komt ? $"krijgt een rol bij {rol.Op.Titel}" : $"rol bij {rol.Op.Titel} eindigt"));
        mensen.AddRange(werk.Stappen.Select(stap => stap.Op).Distinct().SelectMany(id => Leidend(werk, id, "leidt {0}")));
        mensen.AddRange(breuken.SelectMany(breuk => Leidend(werk, breuk.Vrager.Id, "leidt {0}, dat dit nodig heeft")));
        mensen.AddRange(from gevolg in afspraken where gevolg.Afspraak.EigenaarId is not null select (gevolg.Afspraak.EigenaarId!.Value, "verantwoordelijk voor een afspraak die het raakt"));
        mensen.AddRange(doelen.Where(doel => doel.Verlies > 0).Select(doel => doel.Doel.OpgaveId).OfType<Guid>().Distinct().SelectMany(id => Leidend(werk, id, "leidt {0}, die steun verliest")));
        var partijen = werk.Weg.Union(werk.Mee).SelectMany(id => werk.Voor.Relaties.PartijenVan.Naar(id).Select(partij => (partij, $"doet mee aan {werk.Voor.Zoek(id)!.Titel}")));
        return
        [
            .. mensen.GroupBy(deel => deel.Wie).Select(groep => new Bericht(groep.Key, null, [.. groep.Select(deel => deel.Waarom).Distinct()])),
            .. partijen.GroupBy(deel => deel.partij.Id).Select(groep => new Bericht(null, groep.First().partij, [.. groep.Select(deel => deel.Item2).Distinct()])),
        ];
    }

    private static IEnumerable<(Guid Wie, string Waarom)> Leidend(Gevolgwerk werk, Guid id, string waarom) =>
        from rol in werk.Voor.Relaties.RollenOp.Naar(id)
        where rol.PersoonId is not null && Leiding.Contains(rol.Rol) && rol.GeldtOp(werk.Vandaag)
        select (rol.PersoonId!.Value, string.Format(System.Globalization.CultureInfo.InvariantCulture, waarom, werk.Voor.Zoek(id)!.Titel));
}
