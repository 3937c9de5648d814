// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;
using Samenhang.Tests.Kern.Landschap;
using Samenhang.Tests.Kern.Regels;

namespace Samenhang.Tests.Kern.Handelingen;

/// <summary>A refusal says why, and names nothing that the person who reads it may not see.</summary>
public sealed class ZwijgendeBezwarenTests
{
    private readonly Opgave _geheim = Make.Opgave("Zwembad dicht") with { Zichtbaarheid = Zichtbaarheid.Betrokkenen, Code = "ZW" };

    [Fact]
    public void A_code_of_a_hidden_record_is_taken_by_something_confidential()
    {
        var situation = new Situation(_geheim);
        var mine = Make.Opgave("Sport") with { Code = "zw" };

        Assert.Equal("De code zw is al van een vertrouwelijk onderdeel. Kies een andere.", situation.Words(mine));
        Assert.Equal("De code zw is al van ‘Zwembad dicht’. Kies een andere.", situation.With(Make.Rol(Rol.Teamlid, _geheim.Id, situation.Person)).Words(mine));
        Assert.Contains("‘Zwembad dicht’", Assert.Single(Regelboek.Toets(situation.Beeld, situation.Door with { PersoonId = null, ZietVertrouwelijk = true }, mine)).Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_circle_through_hidden_goals_names_only_what_is_seen()
    {
        Doel one = Make.Doel("Een"), two = Make.Doel("Twee"), hidden = Make.Doel("Stil") with { OpgaveId = _geheim.Id }, also = hidden with { Id = Guid.NewGuid() };
        var situation = new Situation(_geheim, one, two, hidden, also, Make.Bijdrage(one.Id, hidden.Id), Make.Bijdrage(hidden.Id, also.Id), Make.Bijdrage(also.Id, two.Id));

        Assert.Equal("Zo ontstaat een kring: ‘Twee’ → ‘Een’ → een vertrouwelijk onderdeel → ‘Twee’.", situation.Words(Make.Bijdrage(two.Id, one.Id)));
    }

    [Fact]
    public void What_hangs_on_a_record_is_counted_as_far_as_it_is_seen()
    {
        var opgave = Make.Opgave("Sport");
        Inspanning hidden = Make.Inspanning("Stil") with { Opgaven = [opgave.Id], Zichtbaarheid = Zichtbaarheid.Betrokkenen }, also = hidden with { Id = Guid.NewGuid() };
        var situation = new Situation(opgave, hidden, also);

        Assert.Equal("‘Sport’ kan nog niet weg: er hangt nog een vertrouwelijk onderdeel aan. Vraag de beheerder om hulp.", Refusal(situation, opgave));
        situation.With(Make.Opdracht(opgave.Id));
        Assert.Equal("‘Sport’ kan nog niet weg: er hangt nog 1 gegeven aan. Haal dat eerst weg.", Refusal(situation, opgave));
    }

    [Fact]
    public void A_hidden_main_line_is_not_pointed_at()
    {
        Doel one = Make.Doel("Een"), two = Make.Doel("Twee"), hidden = Make.Doel("Stil") with { OpgaveId = _geheim.Id };
        var situation = new Situation(_geheim, one, two, hidden, Make.Bijdrage(one.Id, hidden.Id) with { Primair = true });

        Assert.Equal("De hoofdlijn loopt al naar een vertrouwelijk onderdeel.", situation.Words(Make.Bijdrage(one.Id, two.Id) with { Primair = true }));
    }

    [Fact]
    public void Nobody_closes_a_record_for_himself()
    {
        var opgave = Make.Opgave("Sport");
        var situation = new Situation(opgave);

        situation.Refuses(opgave with { Zichtbaarheid = Zichtbaarheid.Betrokkenen }, "Zichtbaarheid");
        situation.With(Make.Rol(Rol.Opgavemanager, opgave.Id, situation.Person)).Accepts(opgave with { Zichtbaarheid = Zichtbaarheid.Betrokkenen });
    }

    /// <summary>For any landscape: whatever a stranger tries, no title of a hidden record comes back.</summary>
    [Fact]
    public void No_refusal_tells_the_title_of_what_is_hidden()
    {
        var (refused, hiding) = (0, 0);
        Series.Check(60, 90, steps =>
        {
            var beeld = BeeldTests.Run(steps)[^1];
            var titled = beeld.Met(beeld.Opgaven.Select(o => Mutatie.Zet(o with { Naam = $"#{o.Id:N}#", Code = $"o{o.Id:N}" })).Concat(beeld.Doelen.Select(d => Mutatie.Zet(d with { Naam = $"#{d.Id:N}#" })))
                .Concat(beeld.Inspanningen.Select(i => Mutatie.Zet(i with { Naam = $"#{i.Id:N}#" }))));
            var door = new Door(Guid.NewGuid(), Situation.Today, new HashSet<Guid>());
            var blik = new Blik(titled, door.Kijker(titled));
            IEnumerable<IHandeling> tries =
            [
                .. titled.Opgaven.Select(o => new Bewaar<Opgave>(Make.Opgave() with { Code = o.Code })),
                .. blik.Alle<Opgave>().Select(o => new Verwijder<Opgave>(o.Id)),
                .. blik.Alle<Doel>().Select(d => new Verwijder<Doel>(d.Id)),
                .. blik.Alle<Doel>().SelectMany(a => blik.Alle<Doel>().Select(b => new Bewaar<Bijdrage>(Make.Bijdrage(a.Id, b.Id) with { Primair = true }))),
            ];
            var words = string.Join('\n', tries.Select(attempt => attempt.Voer(titled, door)).OfType<Bezwaren>().SelectMany(no => no.Alle).Select(no => no.Melding));
            refused += words.Length > 0 ? 1 : 0;
            foreach (var hidden in Soorten.Alle.SelectMany(kind => titled.Van(kind).Feiten).Where(record => !blik.Ziet(record.Id)))
            {
                hiding++;
                Assert.DoesNotContain($"{hidden.Id:N}#", words, StringComparison.Ordinal);
            }
        });

        Assert.True(refused > 20 && hiding > 20, $"{refused} refusals and {hiding} hidden records prove little.");
    }

    private static string Refusal(Situation situation, Opgave opgave) =>
        Assert.Single(Assert.IsType<Bezwaren>(new Verwijder<Opgave>(opgave.Id).Voer(situation.Beeld, situation.Door)).Alle).Melding;
}
