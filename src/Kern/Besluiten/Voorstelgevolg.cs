// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;
using Samenhang.Kern.WatAls;

namespace Samenhang.Kern.Besluiten;

/// <summary>
/// What the steps of a proposal do, as far as the person who writes it may see: the ground of its text. It looks at the Beeld before and
/// after the steps, on the day after the last of them.
/// </summary>
public sealed class Voorstelgevolg
{
    private readonly Beeld _nu;
    private readonly Beeld _straks;
    private readonly DateOnly _dag;

    private Voorstelgevolg(Beeld nu, Lijst<Stap> stappen, DateOnly vandaag)
    {
        var uitkomst = Stappen.Mutaties(nu, stappen, vandaag);
        _nu = nu;
        _straks = uitkomst is Wijziging wijziging ? nu.Met(wijziging.Mutaties) : nu;
        _dag = stappen.Select(stap => stap.Datum ?? vandaag).Append(vandaag).Max().AddDays(1);
        Bezwaren = uitkomst is Bezwaren bezwaren ? bezwaren.Alle : [];
        var geraakt = Geraakt(stappen);
        Doelen =
        [
            .. from doel in geraakt.SelectMany(DoelenBij).DistinctBy(doel => doel.Id)
               let voor = Dragend(_nu, doel.Id)
               let na = Dragend(_straks, doel.Id)
               select new Doelgevolg(doel, voor, na),
        ];
        Rollen = [.. geraakt.SelectMany(id => _nu.Relaties.RollenOp.Naar(id)).Where(rol => rol.GeldtOp(vandaag) && _straks.Rolvervullingen.Zoek(rol.Id)?.GeldtOp(_dag) != true)];
        Nodig =
        [
            .. geraakt.SelectMany(id => _nu.Relaties.AfhankelijkhedenNaar.Naar(id))
                .Where(afhankelijkheid => afhankelijkheid.Soort == Afhankelijkheidssoort.Vereist && IsEruit(afhankelijkheid.Naar) && !geraakt.Contains(afhankelijkheid.Van))
                .Select(afhankelijkheid => _nu.Inspanningen.Zoek(afhankelijkheid.Van)).OfType<Inspanning>().Where(inspanning => !inspanning.IsAfgesloten).DistinctBy(inspanning => inspanning.Id),
        ];
        Afspraken = [.. geraakt.SelectMany(id => _nu.Relaties.AfsprakenOver.Naar(id)).DistinctBy(afspraak => afspraak.Id)];
        Geld =
        [
            .. geraakt.Where(IsEruit).SelectMany(id => _nu.Relaties.BudgetVan.Naar(id)).Where(regel => regel is { Richting: Geldrichting.Lasten, BegrootCenten: > 0, Jaar: not null } && regel.Jaar >= vandaag.Year)
                .GroupBy(regel => regel.Jaar!.Value).OrderBy(groep => groep.Key)
                .Select(groep => new Jaargeld(groep.Key, groep.Sum(regel => regel.BegrootCenten ?? 0), groep.Sum(regel => regel.GerealiseerdCenten ?? 0))),
        ];
    }

    /// <summary>Why the steps cannot be done; empty when they can.</summary>
    public ImmutableArray<Bezwaar> Bezwaren { get; }

    /// <summary>Every record that changes.</summary>
    public ImmutableArray<Verschil> Verschillen => [.. Vergelijking.Tussen(_nu, _straks)];

    /// <summary>The goals that what is touched contributes to.</summary>
    public ImmutableArray<Doelgevolg> Doelen { get; }

    /// <summary>Roles that end.</summary>
    public ImmutableArray<Rolvervulling> Rollen { get; }

    /// <summary>Hours a week of the people in those roles, as far as known.</summary>
    public decimal Uren => Rollen.Where(rol => rol.Bezetting == Bezetting.Persoon).Sum(rol => rol.UrenPerWeek ?? 0);

    /// <summary>Efforts that go on and need what ends.</summary>
    public ImmutableArray<Inspanning> Nodig { get; }

    /// <summary>Political agreements laid on what is touched.</summary>
    public ImmutableArray<Beleidsafspraak> Afspraken { get; }

    /// <summary>Budget from this year on of what ends.</summary>
    public ImmutableArray<Jaargeld> Geld { get; }

    /// <summary>Works it out from what the viewer may see.</summary>
    /// <param name="blik">All the viewer may see.</param>
    /// <param name="stappen">The steps.</param>
    /// <param name="vandaag">The day in Europe/Amsterdam.</param>
    public static Voorstelgevolg Van(Blik blik, Lijst<Stap> stappen, DateOnly vandaag) => new(blik.Zichtbaar(), stappen, vandaag);

    /// <summary>The subjects of the steps, and the efforts of an opgave that ends with it.</summary>
    private List<Guid> Geraakt(Lijst<Stap> stappen)
    {
        var onderwerp = stappen.Select(stap => stap.Op).ToList();
        var mee = onderwerp.SelectMany(id => _nu.Relaties.InspanningenVan.Naar(id)).Where(inspanning => IsEruit(inspanning.Id)).Select(inspanning => inspanning.Id);
        return [.. onderwerp.Concat(mee).Distinct()];
    }

    private IEnumerable<Doel> DoelenBij(Guid id) =>
        _nu.Relaties.BijdragenVan.Naar(id).Select(bijdrage => _nu.Doelen.Zoek(bijdrage.Naar)).OfType<Doel>().Concat(_nu.Relaties.DoelenVan.Naar(id));

    private int Dragend(Beeld beeld, Guid doel) => beeld.Relaties.BijdragenNaar.Naar(doel)
        .Count(bijdrage => (bijdrage.Vanaf is null || bijdrage.Vanaf <= _dag) && (bijdrage.Tot is null || bijdrage.Tot >= _dag) && bijdrage.Sterkte is (null or > 0)
            && beeld.Inspanningen.Zoek(bijdrage.Van) is { IsAfgesloten: false });

    /// <summary>It has ended on the day after the steps.</summary>
    private bool IsEruit(Guid id) => _straks.Zoek(id) switch
    {
        Inspanning straks => Eindigt(straks.IsAfgesloten, straks.Eind) && !Eindigt(_nu.Inspanningen.Zoek(id)?.IsAfgesloten == true, _nu.Inspanningen.Zoek(id)?.Eind),
        Opgave straks => Eindigt(straks.IsAfgesloten, straks.Eind) && !Eindigt(_nu.Opgaven.Zoek(id)?.IsAfgesloten == true, _nu.Opgaven.Zoek(id)?.Eind),
        _ => false,
    };

    private bool Eindigt(bool afgesloten, Kalender.Datering? eind) => afgesloten || eind?.Tot < _dag;
}
