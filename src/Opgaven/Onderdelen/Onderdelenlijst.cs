// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>What hangs on an opgave as well as on an effort, in the order in which it is read.</summary>
internal sealed class Onderdelenlijst(Blik blik, Guid id)
{
    /// <summary>Newest first; a decision without a date on top.</summary>
    internal ImmutableArray<Besluit> Besluiten { get; } =
        [.. blik.Naar(r => r.BesluitenOver, id).OrderByDescending(besluit => besluit.Datum ?? DateOnly.MaxValue)];

    /// <summary>What is open first.</summary>
    internal ImmutableArray<Beleidsafspraak> Afspraken { get; } =
        [.. blik.Naar(r => r.AfsprakenOver, id).OrderBy(afspraak => afspraak.Stand).ThenByDescending(afspraak => afspraak.Datum)];

    /// <summary>By date; without a date last.</summary>
    internal ImmutableArray<Mijlpaal> Mijlpalen { get; } =
        [.. blik.Naar(r => r.MijlpalenVan, id).OrderBy(mijlpaal => mijlpaal.Datum?.Tot ?? DateOnly.MaxValue)];

    /// <summary>Heaviest first; those that no longer play last.</summary>
    internal ImmutableArray<Risico> Risicos { get; } =
        [.. blik.Naar(r => r.RisicosVan, id).OrderBy(risico => risico.Vervallen).ThenByDescending(risico => (int)risico.Waarschijnlijkheid * (int)risico.Omvang)];

    /// <summary>By year, newest first.</summary>
    internal ImmutableArray<Budgetregel> Budgetregels { get; } =
        [.. blik.Naar(r => r.BudgetVan, id).OrderByDescending(regel => regel.Jaar).ThenBy(regel => regel.Richting)];

    internal ImmutableArray<Begrotingskoppeling> Koppelingen { get; } =
        [.. blik.Naar(r => r.BegrotingskoppelingenVan, id).OrderBy(koppeling => koppeling.Dimensie).ThenByDescending(koppeling => koppeling.Jaar)];

    /// <summary>Newest first.</summary>
    internal ImmutableArray<Notitie> Notities { get; } = [.. blik.Naar(r => r.NotitiesBij, id).OrderByDescending(notitie => notitie.Datum)];
}
