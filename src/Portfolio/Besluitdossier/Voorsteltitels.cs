// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Portfolio.Besluitdossier;

/// <summary>The headings of a proposal, in the order in which organs read them.</summary>
internal static class Voorsteltitels
{
    /// <summary>Every heading that has a text.</summary>
    internal static IEnumerable<(string Titel, string Tekst)> Van(Besluit besluit) =>
        from deel in new[]
        {
            ("Aanleiding", besluit.Voorstel?.Aanleiding),
            ("Beoogd effect", besluit.Voorstel?.BeoogdEffect),
            ("Waarom", besluit.Motivering),
            ("Gevolg voor doelen, mensen en geld", besluit.Gevolg),
            ("Kanttekeningen en alternatieven", besluit.Voorstel?.Kanttekeningen),
            ("Financiën", besluit.Voorstel?.Financien),
            ("Uitvoering en communicatie", besluit.Voorstel?.Uitvoering),
            ("Stemverhouding", besluit.Stemverhouding),
        }
        where !string.IsNullOrWhiteSpace(deel.Item2)
        select (deel.Item1, deel.Item2!);
}
