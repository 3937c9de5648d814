// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;

namespace Samenhang.Kern.Landschap;

/// <summary>
/// All that one organisation steers, at one version: an immutable value. Everything the product shows is a function of a Beeld and a
/// peildatum. The Beeld of 1 March is a Beeld, and so is the one in which an effort is stopped.
/// </summary>
public sealed class Beeld
{
    private readonly ImmutableArray<IReeks> _reeksen;

    private Beeld(long versie, DateTime tijdstip, ImmutableArray<IReeks> reeksen, Relaties relaties)
    {
        Versie = versie;
        Tijdstip = tijdstip;
        _reeksen = reeksen;
        Relaties = relaties;
    }

    /// <summary>Nothing has been recorded yet.</summary>
    public static Beeld Leeg { get; } = new(0, DateTime.UnixEpoch, [.. Soorten.Alle.Select(soort => soort.LegeReeks)], Relaties.Leeg);

    /// <summary>Number of the last change in it; of a Beeld that is only supposed, that of the Beeld it came from.</summary>
    public long Versie { get; }

    /// <summary>When the last change in it was recorded, UTC.</summary>
    public DateTime Tijdstip { get; }

    /// <summary>The relations between records, both ways.</summary>
    public Relaties Relaties { get; }

    /// <summary>Every Opgave.</summary>
    public Reeks<Opgave> Opgaven => Van<Opgave>();

    /// <summary>Every Opdracht.</summary>
    public Reeks<Opdracht> Opdrachten => Van<Opdracht>();

    /// <summary>Every Mandaat.</summary>
    public Reeks<Mandaat> Mandaten => Van<Mandaat>();

    /// <summary>Every Rolvervulling.</summary>
    public Reeks<Rolvervulling> Rolvervullingen => Van<Rolvervulling>();

    /// <summary>Every Doel.</summary>
    public Reeks<Doel> Doelen => Van<Doel>();

    /// <summary>Every Inspanning.</summary>
    public Reeks<Inspanning> Inspanningen => Van<Inspanning>();

    /// <summary>Every Bijdrage.</summary>
    public Reeks<Bijdrage> Bijdragen => Van<Bijdrage>();

    /// <summary>Every Afhankelijkheid.</summary>
    public Reeks<Afhankelijkheid> Afhankelijkheden => Van<Afhankelijkheid>();

    /// <summary>Every Indicator.</summary>
    public Reeks<Indicator> Indicatoren => Van<Indicator>();

    /// <summary>Every Meting.</summary>
    public Reeks<Meting> Metingen => Van<Meting>();

    /// <summary>Every Stand.</summary>
    public Reeks<Stand> Standen => Van<Stand>();

    /// <summary>Every Mijlpaal.</summary>
    public Reeks<Mijlpaal> Mijlpalen => Van<Mijlpaal>();

    /// <summary>Every Risico.</summary>
    public Reeks<Risico> Risicos => Van<Risico>();

    /// <summary>Every Besluit.</summary>
    public Reeks<Besluit> Besluiten => Van<Besluit>();

    /// <summary>Every Partij.</summary>
    public Reeks<Partij> Partijen => Van<Partij>();

    /// <summary>Every Portefeuille.</summary>
    public Reeks<Portefeuille> Portefeuilles => Van<Portefeuille>();

    /// <summary>Every Budgetregel.</summary>
    public Reeks<Budgetregel> Budgetregels => Van<Budgetregel>();

    /// <summary>Every Begrotingskoppeling.</summary>
    public Reeks<Begrotingskoppeling> Begrotingskoppelingen => Van<Begrotingskoppeling>();

    /// <summary>Every Beleidsafspraak.</summary>
    public Reeks<Beleidsafspraak> Beleidsafspraken => Van<Beleidsafspraak>();

    /// <summary>Every Moment.</summary>
    public Reeks<Moment> Momenten => Van<Moment>();

    /// <summary>Every Notitie.</summary>
    public Reeks<Notitie> Notities => Van<Notitie>();

    /// <summary>Every Instelling.</summary>
    public Reeks<Instelling> Instellingen => Van<Instelling>();

    /// <summary>Every Wissing.</summary>
    public Reeks<Wissing> Wissingen => Van<Wissing>();

    /// <summary>Every Bijlage.</summary>
    public Reeks<Bijlage> Bijlagen => Van<Bijlage>();

    /// <summary>Every Acceptatie.</summary>
    public Reeks<Acceptatie> Acceptaties => Van<Acceptatie>();

    /// <summary>Every Overleg.</summary>
    public Reeks<Overleg> Overleggen => Van<Overleg>();

    /// <summary>Every Afspraak.</summary>
    public Reeks<Afspraak> Afspraken => Van<Afspraak>();

    /// <summary>Every Signaal.</summary>
    public Reeks<Signaal> Signalen => Van<Signaal>();

    /// <summary>Every Opgavetoets.</summary>
    public Reeks<Opgavetoets> Opgavetoetsen => Van<Opgavetoets>();

    /// <summary>Every Waarneming.</summary>
    public Reeks<Waarneming> Waarnemingen => Van<Waarneming>();

    /// <summary>Every Wyber.</summary>
    public Reeks<Wyber> Wybers => Van<Wyber>();

    /// <summary>All records of one kind.</summary>
    public Reeks<T> Van<T>()
        where T : Feit => (Reeks<T>)_reeksen[Soort<T>.Vast.Nummer];

    /// <summary>All records of one kind.</summary>
    public IReeks Van(Soort soort) => _reeksen[soort.Nummer];

    /// <summary>The record of any kind with this id, or null.</summary>
    public Feit? Zoek(Guid id)
    {
        foreach (var reeks in _reeksen)
        {
            if (reeks.Zoek(id) is { } feit)
            {
                return feit;
            }
        }

        return null;
    }

    /// <summary>The Beeld in which these mutations are carried out; this one stays as it is.</summary>
    /// <param name="mutaties">In their order; a later one on the same record wins.</param>
    /// <param name="versie">The version it becomes, with which new content is stamped; left out for a Beeld that is only supposed.</param>
    /// <param name="tijdstip">When that version was recorded, UTC.</param>
    public Beeld Met(IEnumerable<Mutatie> mutaties, long? versie = null, DateTime? tijdstip = null)
    {
        var reeksen = _reeksen.ToBuilder();
        var relaties = Relaties;
        foreach (var groep in mutaties.GroupBy(mutatie => mutatie.Soort))
        {
            var voor = reeksen[groep.Key.Nummer];
            var na = voor.Met([.. groep.Select(mutatie => (mutatie.Id, Gestempeld(mutatie.Nieuw, versie)))]);
            reeksen[groep.Key.Nummer] = na;
            relaties = relaties.Met(groep.Key, na);
        }

        return new Beeld(versie ?? Versie, tijdstip ?? Tijdstip, reeksen.ToImmutable(), relaties);
    }

    private static Feit? Gestempeld(Feit? feit, long? versie) =>
        feit is null || versie is null || feit.SindsVersie != 0 ? feit : Feit.ZetVersie(feit, versie.Value);
}
