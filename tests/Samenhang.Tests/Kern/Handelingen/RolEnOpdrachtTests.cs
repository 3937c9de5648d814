// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;

namespace Samenhang.Tests.Kern.Handelingen;

/// <summary>Steps that change two records at once: both or neither.</summary>
public sealed class RolEnOpdrachtTests
{
    private static readonly DateOnly Today = new(2026, 3, 3);
    private static readonly Guid Person = Guid.NewGuid();
    private static readonly Door Door = new(null, Today, new HashSet<Guid> { Person });
    private readonly Opgave _opgave = new() { Id = Guid.NewGuid(), Naam = "Iedereen doet mee", Status = Opgavestatus.Geformuleerd };

    [Fact]
    public void The_opdracht_takes_the_opgave_along()
    {
        var opdracht = new Opdracht { Id = Guid.NewGuid(), OpgaveId = _opgave.Id, Organ = "raad", Datum = Today };
        var change = Assert.IsType<Wijziging>(new StelOpdrachtVast(opdracht).Voer(With(_opgave), Door));
        Assert.Equal([opdracht, _opgave with { Status = Opgavestatus.OpdrachtVastgesteld }], change.Mutaties.Select(mutatie => mutatie.Nieuw));
    }

    [Fact]
    public void An_opdracht_without_an_organ_changes_nothing()
    {
        var refused = Assert.IsType<Bezwaren>(new StelOpdrachtVast(new Opdracht { Id = Guid.NewGuid(), OpgaveId = _opgave.Id }).Voer(With(_opgave), Door));
        Assert.Equal([nameof(Opdracht.Organ), nameof(Opdracht.Datum)], refused.Alle.Select(bezwaar => bezwaar.Veld));
        var unknown = new StelOpdrachtVast(new Opdracht { Id = Guid.NewGuid(), OpgaveId = Guid.NewGuid(), Organ = "raad", Datum = Today }).Voer(With(_opgave), Door);
        Assert.NotEmpty(Assert.IsType<Bezwaren>(unknown).Alle);
    }

    [Theory]
    [InlineData("Directie", 0)]
    [InlineData("Opgavemanager", 0)]
    [InlineData("college", 1)]
    public void An_opdracht_is_given_by_a_board_that_has_decided_whatever_the_step_is_called(string organ, int days)
    {
        var opdracht = new Opdracht { Id = Guid.NewGuid(), OpgaveId = _opgave.Id, Organ = organ, Datum = Today.AddDays(days) };
        Assert.Contains(Assert.IsType<Bezwaren>(new StelOpdrachtVast(opdracht).Voer(With(_opgave), Door)).Alle, bezwaar => bezwaar is { Regel: "H1", Veld: nameof(Opdracht.Organ) or nameof(Opdracht.Datum) });
        Assert.Contains(Assert.IsType<Bezwaren>(new Bewaar<Opdracht>(opdracht).Voer(With(_opgave), Door)).Alle, bezwaar => bezwaar.Regel == "H1");
    }

    [Fact]
    public void What_was_taken_over_with_the_wrong_organ_or_none_is_no_opdracht_at_the_next_step()
    {
        var step = new Bewaar<Opgave>(_opgave with { Status = Opgavestatus.OpdrachtVastgesteld });
        foreach (var organ in new[] { "MT", null })
        {
            var over = new Opdracht { Id = Guid.NewGuid(), OpgaveId = _opgave.Id, Organ = organ, Datum = Today };
            Assert.Contains(Assert.IsType<Bezwaren>(step.Voer(With(_opgave, over), Door)).Alle, bezwaar => bezwaar is { Regel: "H1", Veld: nameof(Opgave.Status) });
        }

        Assert.IsType<Wijziging>(step.Voer(With(_opgave, new Opdracht { Id = Guid.NewGuid(), OpgaveId = _opgave.Id, Organ = "stuurgroep", Datum = Today }), Door));
    }

    [Fact]
    public void A_role_ends_and_the_next_one_starts_the_day_after()
    {
        var rol = Role(null, null);
        var next = Role(Today.AddDays(1), null);
        var change = Assert.IsType<Wijziging>(new DraagRolOver(rol.Id, Today, next).Voer(With(_opgave, rol), Door));
        Assert.Equal([rol with { Tot = Today }, next], change.Mutaties.Select(mutatie => mutatie.Nieuw));
        Assert.Single(Assert.IsType<Wijziging>(new DraagRolOver(rol.Id, Today, null).Voer(With(_opgave, rol), Door)).Mutaties);
    }

    [Fact]
    public void A_hand_over_that_overlaps_ends_too_early_or_comes_too_late_is_refused()
    {
        var rol = Role(new DateOnly(2026, 1, 1), null);
        var beeld = With(_opgave, rol);
        Assert.IsType<Bezwaren>(new DraagRolOver(rol.Id, Today, Role(Today, null)).Voer(beeld, Door));
        Assert.IsType<Bezwaren>(new DraagRolOver(rol.Id, new DateOnly(2025, 1, 1), null).Voer(beeld, Door));
        Assert.IsType<Bezwaren>(new DraagRolOver(Guid.NewGuid(), Today, null).Voer(beeld, Door));
    }

    private Rolvervulling Role(DateOnly? from, DateOnly? to) => new()
    {
        Id = Guid.NewGuid(),
        Op = _opgave.Id,
        Rol = Rol.Opgavemanager,
        Bezetting = Bezetting.Persoon,
        PersoonId = Person,
        Van = from,
        Tot = to,
    };

    private static Beeld With(params Feit[] facts) => Beeld.Leeg.Met(facts.Select(Mutatie.Zet), 1, DateTime.UnixEpoch);
}
