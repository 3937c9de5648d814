// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;
using Samenhang.Kern.WatAls;
using Samenhang.Tests.Kern.Landschap;
using Samenhang.Tests.Kern.WatAls;

namespace Samenhang.Tests.Kern.Handelingen;

/// <summary>What was predicted is what happens.</summary>
public sealed class VoerBesluitUitTests
{
    private static readonly Door Door = Willekeurig.Door with { ZietVertrouwelijk = true };

    [Fact]
    public void Carrying_out_gives_exactly_the_predicted_beeld()
    {
        var done = 0;
        Series.Check(40, 60, numbers =>
        {
            var landscape = WillekeurigeStap.Landschap(numbers.FirstOrDefault());
            foreach (var number in numbers.Skip(1))
            {
                var step = WillekeurigeStap.Van(number);
                var besluit = new Besluit
                {
                    Id = new("00000000-0000-0000-0000-0000000000bb"),
                    Naam = "Doen",
                    Over = [step.Op],
                    Stappen = [step],
                    Status = Besluitstatus.Genomen,
                    Uitkomst = Besluituitkomst.Ja,
                    Organ = "college",
                    Datum = Door.Vandaag,
                };
                var beeld = landscape.Met([Mutatie.Zet(besluit)]);
                if (new VoerBesluitUit(besluit.Id).Voer(beeld, Door) is Wijziging change)
                {
                    var predicted = beeld.Met(Assert.IsType<Wijziging>(Stappen.Mutaties(beeld, besluit.Stappen, Door.Vandaag)).Mutaties);
                    var difference = Assert.Single(Vergelijking.Tussen(predicted, beeld.Met(change.Mutaties)));
                    Assert.Equal([nameof(Besluit.UitgevoerdOp)], difference.Velden.Select(veld => veld.Veld));
                    Assert.IsType<Bezwaren>(new VoerBesluitUit(besluit.Id).Voer(beeld.Met(change.Mutaties), Door));
                    done++;
                }
            }
        });

        Assert.True(done > 20, $"Only {done} decisions could be carried out, so hardly anything was proven.");
    }

    [Fact]
    public void Only_a_yes_with_steps_is_carried_out_by_who_sees_what_it_touches()
    {
        var effort = new Inspanning { Id = Guid.NewGuid(), Naam = "Geheim", Zichtbaarheid = Zichtbaarheid.Betrokkenen, Fase = Fase.InUitvoering };
        var besluit = new Besluit
        {
            Id = Guid.NewGuid(),
            Naam = "Stoppen",
            Over = [effort.Id],
            Stappen = [new Stap { Soort = Stapsoort.Stop, Op = effort.Id }],
            Status = Besluitstatus.Genomen,
            Uitkomst = Besluituitkomst.Ja,
            Organ = "college",
            Datum = Door.Vandaag,
        };
        Assert.IsType<Wijziging>(Carry(besluit, Door));
        Assert.IsType<Bezwaren>(Carry(besluit, Door with { ZietVertrouwelijk = false }));
        Assert.IsType<Bezwaren>(Carry(besluit with { Uitkomst = Besluituitkomst.Nee }, Door));
        Assert.IsType<Bezwaren>(Carry(besluit with { Stappen = [] }, Door));
        Assert.IsType<Bezwaren>(new VoerBesluitUit(Guid.NewGuid()).Voer(Beeld.Leeg, Door));

        Uitkomst Carry(Besluit that, Door door) => new VoerBesluitUit(that.Id).Voer(Beeld.Leeg.Met([Mutatie.Zet(effort), Mutatie.Zet(that)]), door);
    }
}
