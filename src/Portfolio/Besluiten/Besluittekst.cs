// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Portfolio.Besluiten;

/// <summary>Where a decision stands, in the words of the list and the dossier.</summary>
internal static class Besluittekst
{
    /// <summary>"Genomen: nee", "Niet nu", "Op de agenda".</summary>
    internal static string Stand(Besluit besluit) => besluit switch
    {
        { Status: Besluitstatus.Voorstel } => "Voorstel",
        { Status: Besluitstatus.Geagendeerd } => "Geagendeerd",
        { Status: Besluitstatus.Ingetrokken } => "Ingetrokken",
        { IsGeparkeerd: true } => "Niet nu",
        { Status: Besluitstatus.Genomen, Uitkomst: Besluituitkomst.Nee } => "Nee",
        { IsJa: true, UitgevoerdOp: not null } => "Ja, uitgevoerd",
        { IsJa: true } => "Ja",
        _ => Woorden.MetHoofdletter(Woorden.Van(besluit.Status)),
    };

    /// <summary>"college, 3 mrt 2026, 26-014": what is known of where and when.</summary>
    internal static string Waar(Besluit besluit) => string.Join(", ", new[]
    {
        besluit.Organ, besluit.Datum is { } dag ? Datumtekst.Kort(dag) : null, besluit.Nummer,
    }.Where(deel => !string.IsNullOrEmpty(deel)));
}
