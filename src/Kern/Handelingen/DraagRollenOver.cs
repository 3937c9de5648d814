// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Handelingen;

/// <summary>
/// Somebody leaves: every role this person fills after the last day goes to somebody else, becomes a vacancy or ends, together with what else
/// carries the name. One change, so that it can be seen beforehand and taken back at once.
/// </summary>
/// <param name="Van">Who leaves.</param>
/// <param name="LaatsteDag">The last day in the roles.</param>
/// <param name="Delen">Every role that can be seen and holds after that day, each once.</param>
/// <param name="Werk">Who gets open milestones, risks, policy agreements and actions; empty leaves them where they are.</param>
/// <param name="Sleutel">New records get ids that follow from this, so that the same step makes the same records.</param>
public sealed record DraagRollenOver(Guid Van, DateOnly LaatsteDag, ImmutableArray<Roloverdracht> Delen, Guid? Werk, Guid Sleutel) : IHandeling
{
    /// <summary>The roles that this person fills, or is the deputy for, after a day.</summary>
    /// <param name="blik">All the viewer may see.</param>
    /// <param name="persoon">The person.</param>
    /// <param name="laatsteDag">The day.</param>
    public static IEnumerable<Rolvervulling> RollenNa(Blik blik, Guid persoon, DateOnly laatsteDag) =>
        blik.Naar(r => r.RollenVanPersoon, persoon).Where(rol => rol.Tot is null || rol.Tot > laatsteDag);

    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        var blik = new Blik(beeld, door.Kijker(beeld));
        var bezwaren = Vooraf(blik, door).ToImmutableArray();
        if (bezwaren.Length > 0)
        {
            return new Bezwaren(bezwaren);
        }

        var mutaties = Delen.SelectMany(deel => Draag(beeld.Rolvervullingen.Zoek(deel.RolId)!, deel))
            .Concat(blik.Naar(r => r.PlaatsvervangingenVan, Van).Where(rol => rol.Tot is null || rol.Tot > LaatsteDag).Where(rol => Delen.All(deel => deel.RolId != rol.Id))
                .Select(rol => Mutatie.Zet(rol with { PlaatsvervangerId = null })))
            .Concat(blik.Naar(r => r.MandatenVanPersoon, Van).Where(mandaat => (mandaat.Tot is null || mandaat.Tot > LaatsteDag) && (mandaat.Van is null || mandaat.Van <= LaatsteDag))
                .Select(mandaat => Mutatie.Zet(mandaat with { Tot = LaatsteDag })))
            .Concat(Werk is { } wie ? Openstaand(blik, Van).Select(feit => Mutatie.Zet(MetEigenaar(feit, wie))) : []).ToImmutableArray();
        var straks = beeld.Met(mutaties);
        bezwaren =
        [
            .. from mutatie in mutaties
               where mutatie.Nieuw is not null
               from bezwaar in Regelboek.Toets(straks, door, mutatie.Nieuw!, beeld.Zoek(mutatie.Id))
               select Bij(straks, door, mutatie.Nieuw!, bezwaar),
            .. Rolwacht.Toets(beeld, mutaties, door),
        ];
        return bezwaren.Length > 0 ? new Bezwaren([.. bezwaren.Distinct()]) : new Wijziging(mutaties);
    }

    /// <summary>What is still open and carries this person's name: milestones, risks, policy agreements and actions.</summary>
    /// <param name="blik">All the viewer may see.</param>
    /// <param name="persoon">The person.</param>
    public static IEnumerable<Feit> Openstaand(Blik blik, Guid persoon) =>
    [
        .. blik.Naar(r => r.MijlpalenVanEigenaar, persoon).Where(mijlpaal => mijlpaal.BehaaldOp is null),
        .. blik.Naar(r => r.RisicosVanEigenaar, persoon).Where(risico => !risico.Vervallen),
        .. blik.Naar(r => r.AfsprakenVanEigenaar, persoon).Where(afspraak => afspraak.Stand is Afspraakstand.Open or Afspraakstand.InBehandeling),
        .. blik.Naar(r => r.ActiesVan, persoon).Where(afspraak => afspraak.GedaanOp is null),
    ];

    private IEnumerable<Bezwaar> Vooraf(Blik blik, Door door)
    {
        var nu = RollenNa(blik, Van, LaatsteDag).ToDictionary(rol => rol.Id);
        if (Delen.Any(deel => !nu.TryGetValue(deel.RolId, out var rol) || rol.SindsVersie != deel.Gezien) || Delen.DistinctBy(deel => deel.RolId).Count() < Delen.Length)
        {
            return [new Bezwaar("", "De rollen van deze persoon zijn intussen veranderd. Bekijk de lijst opnieuw.", Bezwaar.Conflict)];
        }

        return nu.Keys.Except(Delen.Select(deel => deel.RolId)).Select(rol => new Bezwaar(Veld(rol), "Kies hoe deze rol verdergaat."))
            .Concat(Delen.Where(deel => deel.Vervolg == Rolvervolg.Opvolger && (deel.Naar is null || deel.Naar == Van || !door.Personen.Contains(deel.Naar.Value)))
                .Select(deel => new Bezwaar(Veld(deel.RolId), "Kies iemand anders uit de lijst, of een vacature.")))
            .Concat(Werk is { } werk && (werk == Van || !door.Personen.Contains(werk)) ? [new Bezwaar(nameof(Werk), "Kies iemand anders uit de lijst.")] : []);
    }

    private IEnumerable<Mutatie> Draag(Rolvervulling rol, Roloverdracht deel)
    {
        var begonnen = rol.Van is null || rol.Van <= LaatsteDag;
        if (begonnen)
        {
            yield return Mutatie.Zet(rol with { Tot = LaatsteDag });
        }

        if (deel.Vervolg == Rolvervolg.Einde)
        {
            if (!begonnen) yield return Mutatie.Weg(rol);
            yield break;
        }

        yield return Mutatie.Zet(rol with
        {
            // A role that had not begun yet is filled by another from the start.
            Id = begonnen ? Afgeleid.Van(rol.Id, Sleutel) : rol.Id,
            Van = begonnen ? LaatsteDag.AddDays(1) : rol.Van,
            Bezetting = deel.Vervolg == Rolvervolg.Vacature ? Bezetting.Vacature : Bezetting.Persoon,
            PersoonId = deel.Vervolg == Rolvervolg.Vacature ? null : deel.Naar,
            PlaatsvervangerId = rol.PlaatsvervangerId == deel.Naar || rol.PlaatsvervangerId == Van ? null : rol.PlaatsvervangerId,
            MandaatId = null,
        });
    }

    private static Feit MetEigenaar(Feit feit, Guid wie) => feit switch
    {
        Mijlpaal mijlpaal => mijlpaal with { EigenaarId = wie },
        Risico risico => risico with { EigenaarId = wie },
        Beleidsafspraak afspraak => afspraak with { EigenaarId = wie },
        Afspraak actie => actie with { EigenaarId = wie },
        _ => feit,
    };

    /// <summary>An objection against what follows on a role stands beside that role.</summary>
    private Bezwaar Bij(Beeld straks, Door door, Feit feit, Bezwaar bezwaar)
    {
        if (feit is not Rolvervulling rol)
        {
            return bezwaar with { Veld = "", Melding = $"‘{feit.Titel}’: {bezwaar.Melding}" };
        }

        var bron = Delen.FirstOrDefault(deel => deel.RolId == rol.Id || Afgeleid.Van(deel.RolId, Sleutel) == rol.Id)?.RolId;
        return bezwaar with { Veld = bron is { } id ? Veld(id) : "", Melding = $"{Woorden.MetHoofdletter(Rolnamen.Van(straks, rol.Rol))} van {new Noemer(straks, door).Noem(rol.Op)}: {bezwaar.Melding}" };
    }

    /// <summary>The name under which an objection about a role is told.</summary>
    /// <param name="rol">The role.</param>
    public static string Veld(Guid rol) => $"rol.{rol:N}";
}
