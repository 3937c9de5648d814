// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Handelingen;

/// <summary>
/// After elections: every bestuurlijke role that somebody fills ends the day before, and is a vacancy from the day itself. One change. Who was
/// already named for a role that begins later stays. What is finished gets no vacancy.
/// </summary>
/// <param name="Vanaf">The first day on which the roles are open.</param>
/// <param name="Sleutel">The vacancies get ids that follow from this.</param>
/// <param name="Portefeuilles">Portefeuilles end the day before too; the new college makes its own.</param>
public sealed record OpenBestuurlijkeRollen(DateOnly Vanaf, Guid Sleutel, bool Portefeuilles = false) : IHandeling
{
    /// <summary>The setting that tells since when the roles are open.</summary>
    public const string Instelling = "bestuurswissel.vanaf";

    /// <summary>The roles that open up: filled by a person, begun before the day, and going on after it.</summary>
    /// <param name="blik">All the viewer may see.</param>
    /// <param name="vanaf">The first day on which they are open.</param>
    public static IEnumerable<Rolvervulling> Rollen(Blik blik, DateOnly vanaf)
    {
        var bestuurders = blik.Alle<Portefeuille>().Select(portefeuille => portefeuille.BestuurderId)
            .Concat(blik.Alle<Rolvervulling>().Where(rol => rol.Rol == Rol.BestuurlijkOpdrachtgever).Select(rol => rol.PersoonId)).OfType<Guid>().ToHashSet();
        return blik.Alle<Rolvervulling>().Where(rol =>
            rol is { Bezetting: Bezetting.Persoon, PersoonId: { } wie }
            && (rol.Rol == Rol.BestuurlijkOpdrachtgever || (rol.Rol == Rol.MedeOpdrachtgever && bestuurders.Contains(wie)))
            && (rol.Van is null || rol.Van < vanaf) && (rol.Tot is null || rol.Tot >= vanaf));
    }

    /// <summary>It stays open, rather than that it just ends: a finally responsible role on what is not finished.</summary>
    /// <param name="blik">All the viewer may see.</param>
    /// <param name="rol">The role.</param>
    public static bool WordtVacature(Blik blik, Rolvervulling rol)
    {
        ArgumentNullException.ThrowIfNull(blik);
        ArgumentNullException.ThrowIfNull(rol);
        return rol.Rol == Rol.BestuurlijkOpdrachtgever && blik.Zoek(rol.Op) is Opgave { IsAfgesloten: false } or Inspanning { IsAfgesloten: false };
    }

    /// <summary>The portefeuilles that were there before the day and go on after it.</summary>
    /// <param name="blik">All the viewer may see.</param>
    /// <param name="vanaf">The first day on which the roles are open.</param>
    public static IEnumerable<Portefeuille> Lopend(Blik blik, DateOnly vanaf)
    {
        ArgumentNullException.ThrowIfNull(blik);
        return blik.Alle<Portefeuille>().Where(portefeuille => (portefeuille.Van is null || portefeuille.Van < vanaf) && (portefeuille.Tot is null || portefeuille.Tot >= vanaf));
    }

    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        if (Vanaf == DateOnly.MinValue || !door.ZietVertrouwelijk)
        {
            return Bezwaren.Eén(nameof(Vanaf), "Alleen wie ook ziet wat vertrouwelijk is, kan alle bestuurlijke rollen openstellen.");
        }

        var blik = new Blik(beeld, Kijker.ZietAlles);
        var rollen = Rollen(blik, Vanaf).ToList();
        if (rollen.Count == 0)
        {
            return Bezwaren.Eén(nameof(Vanaf), "Op deze dag is er geen bestuurlijke rol die iemand vervult. Kies een andere dag.");
        }

        var mutaties = rollen.SelectMany(rol => Open(blik, rol)).Concat(Portefeuilles ? Lopend(blik, Vanaf).Select(portefeuille => Mutatie.Zet(portefeuille with { Tot = Vanaf.AddDays(-1) })) : []).Append(Mutatie.Zet(Sinds(beeld))).ToImmutableArray();
        var straks = beeld.Met(mutaties);
        var bezwaren = mutaties.SelectMany(mutatie => Regelboek.Toets(straks, door, mutatie.Nieuw!, beeld.Zoek(mutatie.Id))).Select(bezwaar => bezwaar with { Veld = nameof(Vanaf) })
            .Concat(Rolwacht.Toets(beeld, mutaties, door)).Distinct().ToImmutableArray();
        return bezwaren.Length > 0 ? new Bezwaren(bezwaren) : new Wijziging(mutaties);
    }

    private IEnumerable<Mutatie> Open(Blik blik, Rolvervulling rol)
    {
        yield return Mutatie.Zet(rol with { Tot = Vanaf.AddDays(-1) });
        if (WordtVacature(blik, rol))
        {
            yield return Mutatie.Zet(new Rolvervulling { Id = Afgeleid.Van(rol.Id, Sleutel), Rol = rol.Rol, Op = rol.Op, Bezetting = Bezetting.Vacature, Van = Vanaf, Tot = rol.Tot });
        }
    }

    private Instelling Sinds(Beeld beeld) =>
        (beeld.Instellingen.FirstOrDefault(instelling => instelling.Sleutel == Instelling) ?? new Instelling { Id = Sleutel, Sleutel = Instelling, Waarde = "" })
        with
        { Waarde = $"{Vanaf:yyyy-MM-dd}" };
}
