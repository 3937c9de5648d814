// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Tests.Kern.Regels;

public sealed class BesluitRegelsTests
{
    private readonly Opgave _opgave = Make.Opgave();
    private readonly Inspanning _inspanning = Make.Inspanning(), _andere = Make.Inspanning("Schuldhulp");

    private Besluit Voorstel => field ??= new() { Id = Guid.NewGuid(), Naam = "Stoppen met de wijkteams", Soort = Besluitsoort.Stop, Over = [_inspanning.Id] };

    private Besluit Ja => Voorstel with { Status = Besluitstatus.Genomen, Uitkomst = Besluituitkomst.Ja, Organ = "college", Datum = Situation.Today };

    private Situation Situation => new(_opgave, _inspanning, _andere);

    [Fact]
    public void A_decision_that_was_taken_has_an_organ_and_a_day_that_has_come()
    {
        Situation.Accepts(Ja);
        Situation.Refuses(Ja with { Organ = null }, "Organ");
        Situation.Refuses(Ja with { Datum = Situation.Today.AddDays(1) }, "Datum");
        Situation.Refuses(Voorstel with { Uitkomst = Besluituitkomst.Nee }, "Uitkomst");
        Situation.Refuses(Voorstel with { UitgevoerdOp = Situation.Today }, "UitgevoerdOp");
    }

    [Fact]
    public void Not_now_says_when_it_is_looked_at_again()
    {
        var later = Ja with { Uitkomst = Besluituitkomst.NietNu };
        Situation.Refuses(later, "Terugkijkdatum");
        Situation.Refuses(later with { Terugkijkdatum = Situation.Today }, "Terugkijkdatum");
        Situation.Accepts(later with { Terugkijkdatum = Situation.Today.AddDays(1) });
    }

    [Fact]
    public void What_was_decided_or_withdrawn_stays_so_and_may_be_corrected()
    {
        var taken = Situation.With(Ja);
        taken.Refuses(Ja with { Status = Besluitstatus.Voorstel, Uitkomst = Besluituitkomst.Onbeslist }, "Status");
        taken.Refuses(Ja with { Uitkomst = Besluituitkomst.Nee }, "Status");
        taken.Accepts(Ja with { Nummer = "26-101" });
        Situation.With(Ja with { Uitkomst = Besluituitkomst.Onbeslist }).Accepts(Ja);
        Situation.With(Voorstel with { Status = Besluitstatus.Ingetrokken }).Refuses(Ja, "Status");
        Situation.With(Voorstel).Refuses(Voorstel with { Status = Besluitstatus.Geagendeerd }, "Organ");
    }

    [Theory]
    [InlineData("college", Bestuurslaag.DagelijksBestuur, Organisatietype.Gemeente)]
    [InlineData("Gemeenteraad", Bestuurslaag.AlgemeenBestuur, Organisatietype.Gemeente)]
    [InlineData("GS", Bestuurslaag.DagelijksBestuur, Organisatietype.Provincie)]
    [InlineData("Provinciale Staten", Bestuurslaag.AlgemeenBestuur, Organisatietype.Provincie)]
    [InlineData("college van dijkgraaf en heemraden", Bestuurslaag.DagelijksBestuur, Organisatietype.Waterschap)]
    [InlineData("AB", Bestuurslaag.AlgemeenBestuur, null)]
    [InlineData("gemeentesecretaris", Bestuurslaag.Ambtelijk, null)]
    [InlineData("de bewoners", null, null)]
    [InlineData(null, null, null)]
    public void An_organ_in_free_words_is_of_a_layer(string? organ, Bestuurslaag? layer, Organisatietype? type)
    {
        Assert.Equal(layer, Organen.Laag(organ));
        Assert.Equal(type, Organen.TypeMet(organ));
    }

    [Fact]
    public void C15_Who_began_it_ends_it_and_money_of_the_representatives_is_theirs()
    {
        Assert.Equal(Bestuurslaag.DagelijksBestuur, Laag(Besluitsoort.Stop, [_inspanning.Id]));
        Assert.Equal(Bestuurslaag.Ambtelijk, Laag(Besluitsoort.Herijk, [_inspanning.Id]));
        Assert.Equal(Bestuurslaag.Ambtelijk, Laag(Besluitsoort.DraagOver, [_inspanning.Id]));
        Assert.Equal(Bestuurslaag.DagelijksBestuur, Laag(Besluitsoort.Stop, [_opgave.Id]));
        Assert.Equal(Bestuurslaag.AlgemeenBestuur, Laag(Besluitsoort.Stop, [_opgave.Id], Make.Opdracht(_opgave.Id) with { Organ = "gemeenteraad" }));
        Assert.Equal(Bestuurslaag.AlgemeenBestuur, Laag(Besluitsoort.Stop, [_inspanning.Id], Krediet()));
        Assert.Equal(Bestuurslaag.DagelijksBestuur, Laag(Besluitsoort.Wijzig, [_inspanning.Id], Krediet()));
        Assert.Equal(Bestuurslaag.AlgemeenBestuur, Laag(Besluitsoort.Begrotingswijziging, [_inspanning.Id]));
        Assert.Equal(
            Bestuurslaag.DagelijksBestuur,
            Laag(Besluitsoort.Begrotingswijziging, [_inspanning.Id, _andere.Id], Programma(_inspanning.Id, "Sociaal"), Programma(_andere.Id, "sociaal")));
        Assert.Equal(
            Bestuurslaag.AlgemeenBestuur,
            Laag(Besluitsoort.Begrotingswijziging, [_inspanning.Id, _andere.Id], Programma(_inspanning.Id, "Sociaal"), Programma(_andere.Id, "Ruimte")));
    }

    [Fact]
    public void An_organ_that_is_too_low_is_told_and_an_unknown_one_is_not_judged()
    {
        var nodig = new Bevoegdheid(Bestuurslaag.AlgemeenBestuur, "");
        Assert.True(BevoegdOrgaan.IsTeLaag("college", nodig));
        Assert.False(BevoegdOrgaan.IsTeLaag("raad", nodig));
        Assert.False(BevoegdOrgaan.IsTeLaag("stuurgroep", nodig));
    }

    private Budgetregel Krediet() => new() { Id = Guid.NewGuid(), Op = _inspanning.Id, Soort = Geldsoort.Krediet, Richting = Geldrichting.Lasten, PrimitiefCenten = 100 };

    private static Begrotingskoppeling Programma(Guid van, string naar) => new() { Id = Guid.NewGuid(), Van = van, Naar = naar, Dimensie = Begrotingsdimensie.Programma };

    private Bestuurslaag Laag(Besluitsoort soort, Guid[] over, params Feit[] erbij) =>
        BevoegdOrgaan.Voor(new Blik(Situation.With(erbij).Beeld, Kijker.ZietAlles), soort, over).Laag;
}
