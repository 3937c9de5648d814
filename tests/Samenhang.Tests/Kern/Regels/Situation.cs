// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Tests.Kern.Regels;

/// <summary>What is recorded already, against which a step is held. Records are put in as an import does: no rule guards them.</summary>
internal sealed class Situation
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public Situation(params IEnumerable<Feit> records)
    {
        Beeld = Beeld.Leeg;
        With(records);
    }

    public Beeld Beeld { get; private set; }

    public Guid Person { get; } = new("00000000-0000-0000-0000-0000000000aa");

    public Door Door => new(Person, Today, new HashSet<Guid> { Person });

    public Situation With(params IEnumerable<Feit> records)
    {
        Beeld = Beeld.Met(records.Select(AsStored).Select(Mutatie.Zet), Beeld.Versie + 1, Beeld.Tijdstip.AddSeconds(1));
        return this;
    }

    /// <summary>The objections against this record, as "Field: rule".</summary>
    public IEnumerable<string> Objections(Feit record) => Regelboek.Toets(Beeld, Door, record).Select(Short);

    /// <summary>The one objection, in the words that the person reads.</summary>
    public string Words(Feit record) => Assert.Single(Regelboek.Toets(Beeld, Door, record)).Melding;

    public void Accepts(Feit record) => Assert.Empty(Objections(record));

    public void Refuses(Feit record, params string[] expected) => Assert.Equal(expected.Order(), Objections(record).Order());

    private static Feit AsStored(Feit record)
    {
        var kind = Soorten.Van(record);
        return kind.Lees(kind.Schrijf(record), 0);
    }

    public static string Short(Bezwaar objection) => objection.Regel is null ? objection.Veld : $"{objection.Veld}: {objection.Regel}";
}
