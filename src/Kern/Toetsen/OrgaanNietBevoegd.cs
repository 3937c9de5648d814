// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>A change of the budget that another organ took than the one that sets the budget.</summary>
internal sealed class OrgaanNietBevoegd() : Toets<Feit>(
    "orgaan-niet-bevoegd",
    Ernst.Weten,
    "Besluit van een ander orgaan dan het bevoegde",
    "Alleen de raad wijzigt de begroting; een besluit van een ander orgaan houdt geen stand.",
    "Ga na wie bevoegd is en leg het besluit daar voor")
{
    /// <summary>Words in the name of the organ that sets the budget, per kind of organisation (Gemeentewet 147, Provinciewet 145, Waterschapswet 77).</summary>
    private static readonly string[] Bevoegd = ["raad", "staten", "algemeen bestuur", "verenigde vergadering"];

    internal override bool Betreft(Type soort) => soort == typeof(Opgave) || soort == typeof(Inspanning);

    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Feit waar) =>
    [
        .. grond.Blik.Naar(r => r.BesluitenOver, waar.Id)
            .Where(besluit => besluit is { Soort: Besluitsoort.Begrotingswijziging, Status: Besluitstatus.Genomen, Organ: { } organ } && !Array.Exists(Bevoegd, woord => organ.Contains(woord, StringComparison.OrdinalIgnoreCase)))
            .Select(besluit => Op(waar, $"{besluit.Naam}, {besluit.Organ}", besluit.Datum, besluit)),
    ];
}
