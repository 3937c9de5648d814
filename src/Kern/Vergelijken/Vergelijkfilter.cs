// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;

namespace Samenhang.Kern.Vergelijken;

/// <summary>Which part of a comparison is asked for. Something is in it when it fits at either of the two moments.</summary>
public sealed record Vergelijkfilter
{
    /// <summary>Words that must all be in the name, without regard to capitals and accents; empty asks for none.</summary>
    public string? Tekst { get; init; }

    /// <summary>The opgave it serves or is; empty for all.</summary>
    public Guid? Opgave { get; init; }

    /// <summary>The status of an opgave it serves or is; none for all.</summary>
    public IReadOnlyCollection<Opgavestatus> Status { get; init; } = [];

    /// <summary>A theme; none for all.</summary>
    public IReadOnlyCollection<string> Themas { get; init; } = [];

    /// <summary>A portefeuille; none for all.</summary>
    public IReadOnlyCollection<Guid> Portefeuilles { get; init; } = [];

    /// <summary>The werkwijze of an effort; none for all.</summary>
    public IReadOnlyCollection<Werkwijze> Werkwijzen { get; init; } = [];

    /// <summary>Only what no decision was taken about, while it asks one.</summary>
    public bool ZonderBesluit { get; init; }

    /// <summary>It leaves everything in.</summary>
    public bool IsLeeg => string.IsNullOrWhiteSpace(Tekst) && Opgave is null && Status.Count == 0 && Themas.Count == 0 && Portefeuilles.Count == 0 && Werkwijzen.Count == 0 && !ZonderBesluit;

    /// <summary>What fits, in the same order.</summary>
    public IEnumerable<Vergelijkstuk> Uit(Vergelijkbeeld beeld)
    {
        if (IsLeeg)
        {
            return beeld.Stukken;
        }

        var woorden = Woordvorm.Normaliseer(Tekst ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return beeld.Stukken.Where(stuk =>
            (Past(beeld.Eerder, stuk.Oud, woorden) || Past(beeld.Later, stuk.Nieuw, woorden)) && (!ZonderBesluit || Besluitvraag.IsOpen(beeld, stuk)));
    }

    private bool Past(Blik blik, Feit? feit, string[] woorden)
    {
        if (feit is null || (woorden.Length > 0 && Woordvorm.Normaliseer(feit.Titel) is var titel && !Array.TrueForAll(woorden, woord => titel.Contains(woord, StringComparison.Ordinal))))
        {
            return false;
        }

        var kenmerken = Kenmerken.Van(blik, feit);
        return (Opgave is not { } gezocht || kenmerken.Opgaven.Any(opgave => opgave.Id == gezocht))
            && (Status.Count == 0 || kenmerken.Opgaven.Any(opgave => Status.Contains(opgave.Status)))
            && (Themas.Count == 0 || kenmerken.Themas.Any(Themas.Contains))
            && (Portefeuilles.Count == 0 || kenmerken.Portefeuilles.Any(Portefeuilles.Contains))
            && (Werkwijzen.Count == 0 || (kenmerken.Werkwijze is { } werkwijze && Werkwijzen.Contains(werkwijze)));
    }
}
