// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;
using Samenhang.Tests.Kern.Landschap;
using Samenhang.Tests.Kern.Regels;

namespace Samenhang.Tests.Kern.Handelingen;

/// <summary>Somebody leaves, and elections: what holds for whatever roles there are.</summary>
public sealed class OpvolgingTests
{
    private static readonly DateOnly Today = Situation.Today;
    private static readonly Guid Leaver = Guid.NewGuid(), Next = Guid.NewGuid();
    private static readonly Door Door = new(null, Today, new HashSet<Guid> { Leaver, Next }, ZietVertrouwelijk: true);
    private static readonly Rol[] One = [Rol.Opgavemanager, Rol.BestuurlijkOpdrachtgever, Rol.AmbtelijkOpdrachtgever, Rol.Sturingsprofessional, Rol.Lijneigenaar, Rol.Verantwoordelijke];

    [Fact]
    public void After_succession_nobody_fills_a_role_for_who_left_and_no_two_of_a_kind_overlap() => Series.Check(120, 3, numbers =>
    {
        var chance = new Random(numbers.FirstOrDefault());
        var beeld = Landscape(chance);
        var last = Today.AddDays(chance.Next(-200, 400));
        var parts = DraagRollenOver.RollenNa(new Blik(beeld, Kijker.ZietAlles), Leaver, last)
            .Select(rol => new Roloverdracht(rol.Id, rol.SindsVersie, (Rolvervolg)chance.Next(3), Next)).ToImmutableArray();
        if (new DraagRollenOver(Leaver, last, parts, Next, Guid.NewGuid()).Voer(beeld, Door) is not Wijziging change) return;

        var after = beeld.Met(change.Mutaties);
        Assert.DoesNotContain(after.Rolvervullingen, rol => rol.PersoonId == Leaver && (rol.Tot is null || rol.Tot > last));
        Assert.DoesNotContain(after.Rolvervullingen, rol => rol.PlaatsvervangerId == Leaver && (rol.Tot is null || rol.Tot > last));
        AssertNoOverlap(after);
        Assert.Empty(Contents.Different(beeld, Undone(beeld, change)));
    });

    [Fact]
    public void Elections_open_every_bestuurlijke_role_and_undo_leaves_no_difference() => Series.Check(120, 3, numbers =>
    {
        var chance = new Random(numbers.FirstOrDefault());
        var beeld = Landscape(chance);
        var from = Today.AddDays(chance.Next(1, 400));
        if (new OpenBestuurlijkeRollen(from, Guid.NewGuid()).Voer(beeld, Door) is not Wijziging change) return;

        var after = beeld.Met(change.Mutaties);
        Assert.DoesNotContain(after.Rolvervullingen, rol => rol is { Rol: Rol.BestuurlijkOpdrachtgever, Bezetting: Bezetting.Persoon } && rol.GeldtOp(from) && (rol.Van is null || rol.Van < from));
        Assert.All(
            beeld.Rolvervullingen.Where(rol => rol is { Rol: Rol.BestuurlijkOpdrachtgever, Bezetting: Bezetting.Persoon } && rol.GeldtOp(from) && rol.Van != from && beeld.Zoek(rol.Op) is Opgave { IsAfgesloten: false } or Inspanning { IsAfgesloten: false }),
            rol => Assert.Contains(after.Relaties.RollenOp.Naar(rol.Op), open => open is { Rol: Rol.BestuurlijkOpdrachtgever, Bezetting: Bezetting.Vacature } && open.GeldtOp(from)));
        AssertNoOverlap(after);
        Assert.Empty(Contents.Different(beeld, Undone(beeld, change)));
    });

    [Fact]
    public void Every_role_that_can_be_seen_must_be_chosen_for_and_a_changed_one_is_looked_at_again()
    {
        Inspanning inspanning = Make.Inspanning();
        Rolvervulling rol = Make.Rol(Rol.AmbtelijkOpdrachtgever, inspanning.Id, Leaver), ander = Make.Rol(Rol.Teamlid, inspanning.Id, Leaver);
        var beeld = new Situation(inspanning, rol, ander).Beeld;
        Roloverdracht Part(Rolvervulling r, Rolvervolg how, Guid? to = null) => new(r.Id, beeld.Rolvervullingen.Zoek(r.Id)!.SindsVersie, how, to);

        Assert.Equal([DraagRollenOver.Veld(ander.Id)], Refused(beeld, Part(rol, Rolvervolg.Vacature)));
        Assert.Equal([DraagRollenOver.Veld(rol.Id)], Refused(beeld, Part(rol, Rolvervolg.Opvolger, Leaver), Part(ander, Rolvervolg.Einde)));
        Assert.Equal([DraagRollenOver.Veld(rol.Id)], Refused(beeld, Part(rol, Rolvervolg.Opvolger, Guid.NewGuid()), Part(ander, Rolvervolg.Einde)));
        Assert.Equal([""], Refused(beeld, Part(rol, Rolvervolg.Vacature) with { Gezien = 99 }, Part(ander, Rolvervolg.Einde)));
        Assert.Equal([""], Refused(beeld, Part(rol, Rolvervolg.Vacature), Part(rol, Rolvervolg.Vacature), Part(ander, Rolvervolg.Einde)));
    }

    [Theory, InlineData(Fase.InUitvoering), InlineData(Fase.OnHold)]
    public void What_runs_keeps_its_driehoek_whoever_asks(Fase fase)
    {
        var inspanning = Make.Inspanning() with { Werkwijze = Werkwijze.Bestuursproces, Fase = fase };
        var rol = Make.Rol(Rol.AmbtelijkOpdrachtgever, inspanning.Id, Leaver);
        var beeld = new Situation(inspanning, rol).Beeld;
        rol = beeld.Rolvervullingen.Zoek(rol.Id)!;
        foreach (var step in new IHandeling[]
        {
            new Verwijder<Rolvervulling>(rol.Id), new Bewaar<Rolvervulling>(rol with { Tot = Today.AddDays(30) }), new Bewaar<Rolvervulling>(rol with { Bezetting = Bezetting.Onbekend, PersoonId = null }),
            new Bewaar<Rolvervulling>(rol with { Rol = Rol.Teamlid }), new Bewaar<Rolvervulling>(rol with { Van = Today.AddDays(5) }), new DraagRolOver(rol.Id, Today, null),
            new WijzigSamen([new Samendeel(rol with { Tot = Today }, rol.SindsVersie)]), new ZetTerug([new(Soort<Rolvervulling>.Vast, rol.Id, rol.SindsVersie, null)]),
            new DraagRollenOver(Leaver, Today, [new Roloverdracht(rol.Id, rol.SindsVersie, Rolvervolg.Einde)], null, Guid.NewGuid()),
        })
        {
            Assert.Equal(["H2"], Assert.IsType<Bezwaren>(step.Voer(beeld, Door)).Alle.Select(bezwaar => bezwaar.Regel));
        }

        Assert.IsType<Wijziging>(new Bewaar<Rolvervulling>(rol with { Bezetting = Bezetting.Vacature, PersoonId = null }).Voer(beeld, Door));
        Assert.IsType<Wijziging>(new Bewaar<Rolvervulling>(rol with { PersoonId = Next }).Voer(beeld, Door));
        Assert.IsType<Wijziging>(new Verwijder<Rolvervulling>(rol.Id).Voer(new Situation(inspanning with { Fase = Fase.Voorbereiding }, rol).Beeld, Door));
    }

    [Fact]
    public void An_opgave_that_is_set_up_keeps_its_opgavemanager_and_bestuurlijk_opdrachtgever()
    {
        var opgave = Make.Opgave() with { Status = Opgavestatus.Ingericht };
        Rolvervulling manager = Make.Rol(Rol.Opgavemanager, opgave.Id, Leaver), member = Make.Rol(Rol.Teamlid, opgave.Id, Leaver);
        var beeld = new Situation(opgave, manager, member).Beeld;
        var refused = Assert.Single(Assert.IsType<Bezwaren>(new Verwijder<Rolvervulling>(manager.Id).Voer(beeld, Door)).Alle);
        Assert.Equal("H1", refused.Regel);
        Assert.Contains("vacature", refused.Melding, StringComparison.Ordinal);
        Assert.IsType<Wijziging>(new Verwijder<Rolvervulling>(member.Id).Voer(beeld, Door));
    }

    [Fact]
    public void Taking_back_how_a_role_came_does_not_empty_what_was_started_since()
    {
        var inspanning = Make.Inspanning() with { Werkwijze = Werkwijze.Programma, Fase = Fase.Voorbereiding };
        var before = new Situation(inspanning).Beeld;
        var rol = Make.Rol(Rol.Sturingsprofessional, inspanning.Id, Next);
        var started = before.Met([Mutatie.Zet(rol), Mutatie.Zet(inspanning with { Fase = Fase.InUitvoering })]);
        var back = new ZetTerug([new(Soort<Rolvervulling>.Vast, rol.Id, started.Rolvervullingen.Zoek(rol.Id)!.SindsVersie, null)], before).Voer(started, Door);
        Assert.Equal("H2", Assert.Single(Assert.IsType<Bezwaren>(back).Alle).Regel);
    }

    [Fact]
    public void Who_does_not_see_everything_cannot_open_all_roles()
    {
        var opgave = Make.Opgave();
        var beeld = new Situation(opgave, Make.Rol(Rol.BestuurlijkOpdrachtgever, opgave.Id, Leaver)).Beeld;
        Assert.IsType<Bezwaren>(new OpenBestuurlijkeRollen(Today, Guid.NewGuid()).Voer(beeld, Door with { ZietVertrouwelijk = false }));
        Assert.IsType<Wijziging>(new OpenBestuurlijkeRollen(Today, Guid.NewGuid()).Voer(beeld, Door));
        Assert.IsType<Bezwaren>(new OpenBestuurlijkeRollen(Today, Guid.NewGuid()).Voer(new Situation(opgave).Beeld, Door));
    }

    private static string[] Refused(Beeld beeld, params Roloverdracht[] parts) =>
        [.. Assert.IsType<Bezwaren>(new DraagRollenOver(Leaver, Today, [.. parts], null, Guid.NewGuid()).Voer(beeld, Door)).Alle.Select(bezwaar => bezwaar.Veld)];

    private static void AssertNoOverlap(Beeld beeld)
    {
        foreach (var rol in beeld.Rolvervullingen.Where(rol => One.Contains(rol.Rol)))
        {
            Assert.DoesNotContain(beeld.Relaties.RollenOp.Naar(rol.Op), ander => ander.Id != rol.Id && ander.Rol == rol.Rol
                && (ander.Van ?? DateOnly.MinValue) <= (rol.Tot ?? DateOnly.MaxValue) && (rol.Van ?? DateOnly.MinValue) <= (ander.Tot ?? DateOnly.MaxValue));
        }
    }

    private static Beeld Undone(Beeld before, Wijziging change)
    {
        var after = before.Met(change.Mutaties, before.Versie + 1, before.Tijdstip.AddSeconds(1));
        var steps = change.Mutaties.Select(m => new Terugstap(m.Soort, m.Id, after.Van(m.Soort).Zoek(m.Id)?.SindsVersie, before.Van(m.Soort).Zoek(m.Id)));
        var back = Assert.IsType<Wijziging>(new ZetTerug([.. steps], before).Voer(after, Door));
        return after.Met(back.Mutaties, after.Versie + 1, after.Tijdstip.AddSeconds(1));
    }

    /// <summary>Opgaven and efforts in any state, with roles by the rules: who, from and until when differ.</summary>
    private static Beeld Landscape(Random chance)
    {
        Opgave[] opgaven = [.. Enumerable.Range(0, 3).Select(i => Make.Opgave($"Opgave {i}") with { Status = (Opgavestatus)chance.Next(1, 10) })];
        Inspanning[] inspanningen = [.. Enumerable.Range(0, 5).Select(i => Make.Inspanning($"Inspanning {i}") with { Fase = (Fase)chance.Next(0, 6), Werkwijze = (Werkwijze)chance.Next(0, 6) })];
        var beeld = new Situation([.. opgaven, .. inspanningen]).Beeld;
        for (var number = 0; number < 25; number++)
        {
            var at = chance.Next(2) == 0 ? opgaven[chance.Next(3)].Id : inspanningen[chance.Next(5)].Id;
            Guid? who = chance.Next(5) switch { 0 => null, 1 => Next, _ => Leaver };
            var from = Today.AddDays(chance.Next(-900, 500));
            var rol = Make.Rol((Rol)chance.Next(9), at, who) with
            {
                Van = chance.Next(3) == 0 ? null : from,
                Tot = chance.Next(2) == 0 ? null : from.AddDays(chance.Next(600)),
                PlaatsvervangerId = chance.Next(4) == 0 ? Leaver : null,
            };
            if (Regelboek.Toets(beeld, Door, rol).IsEmpty) beeld = beeld.Met([Mutatie.Zet(rol)], beeld.Versie + 1, beeld.Tijdstip.AddSeconds(1));
        }

        return beeld;
    }
}
