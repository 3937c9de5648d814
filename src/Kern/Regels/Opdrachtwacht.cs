// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Regels;

/// <summary>H1 from the other side: the decision by which an opgave exists is not taken from under it.</summary>
internal static class Opdrachtwacht
{
    /// <summary>What to do when an organ that cannot give an opdracht was filled in.</summary>
    internal const string TeLaag =
        "Een opgave bestaat door een bestuurlijke opdracht. Dit orgaan kan die niet geven: leg het voor aan het dagelijks of algemeen bestuur (zoals college of raad), en vul in wie besloot.";

    /// <summary>What to do when the last opdracht of an opgave would go.</summary>
    internal static Bezwaar Houd { get; } = new("", "Deze opgave bestaat door deze opdracht. Zet de opgave eerst terug, of leg eerst een andere opdracht vast.", "H1");

    /// <summary>An opdracht is given by a board; an organ in words that nobody knows is not judged.</summary>
    internal static bool IsTeLaag(string? organ) => Organen.Laag(organ) == Bestuurslaag.Ambtelijk;

    /// <summary>Why no opdracht of an opgave that is about to exist counts: what was taken over may lack an organ or a day. Nothing when one does, or when there is none.</summary>
    internal static string? Ontbreekt(IReadOnlyCollection<Opdracht> opdrachten) =>
        opdrachten.Count == 0 || opdrachten.Any(opdracht => !string.IsNullOrWhiteSpace(opdracht.Organ) && opdracht.Datum is not null && !IsTeLaag(opdracht.Organ)) ? null
        : opdrachten.All(opdracht => IsTeLaag(opdracht.Organ)) ? TeLaag
        : "Vul bij de opdracht in welk bestuursorgaan besloot, en wanneer.";

    /// <summary>Why this opdracht cannot leave its opgave; nothing when it can. What was taken over without an opdracht is not held to it.</summary>
    internal static Bezwaar? Toets(Beeld beeld, Feit? weg) =>
        weg is Opdracht opdracht
        && beeld.Opgaven.Zoek(opdracht.OpgaveId) is { Overgenomen: false } opgave
        && OpgaveRegels.VraagtOpdracht(opgave.Status)
        && beeld.Relaties.OpdrachtenVan.Naar(opgave.Id).Length == 1
            ? Houd
            : null;
}
