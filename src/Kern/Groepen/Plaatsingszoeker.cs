// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>
/// Finds places that keep every hard rule and are worth most in priority, by branch and bound on <see cref="Plaatsingsstroom"/>: where the
/// flow breaks a rule, the search splits into cases that all keep it. Proves that no places exist when there are none.
/// </summary>
internal sealed class Plaatsingszoeker(Ronderegels regels)
{
    private readonly Plaatsingsstroom _stroom = new(regels, new Voorrang(regels));
    private long _budget;
    private CancellationToken _stop;

    /// <summary>The best places so far, per candidate the group or −1; null when none were found.</summary>
    internal int[]? Beste { get; private set; }

    /// <summary>Worth of the best places.</summary>
    internal long Waarde { get; private set; } = -1;

    /// <summary>No better places exist; or none at all, when none were found.</summary>
    internal bool Bewezen { get; private set; }

    /// <summary>Searches until it is proven or the work is done.</summary>
    /// <param name="begin">Open groups per candidate.</param>
    /// <param name="werk">Arcs that may be looked at before it ends with the best so far; ten times as many while there is none.</param>
    /// <param name="stop">Ends it early.</param>
    internal void Zoek(ulong[] begin, long werk, CancellationToken stop)
    {
        (_budget, _stop, Bewezen) = (werk, stop, true);
        var open = (ulong[])begin.Clone();
        if (Takken.Snoei(regels, open) && _stroom.Los(open, out var plaats) is { } waarde) Verdiep(open, waarde, plaats);
    }

    private void Verdiep(ulong[] open, long waarde, int[] plaats)
    {
        if (waarde <= Waarde) return;
        if (_stop.IsCancellationRequested || _stroom.Werk > (Beste is null ? 10 * _budget : _budget))
        {
            Bewezen = false;
            return;
        }

        if (Takken.Splits(regels, open, plaats) is not { } takken)
        {
            (Waarde, Beste) = (waarde, plaats);
            return;
        }

        var gevallen = new List<(ulong[] Open, long Waarde, int[] Plaats)>();
        foreach (var tak in takken)
            if (Takken.Snoei(regels, tak) && _stroom.Los(tak, out var daar) is { } worth && worth > Waarde) gevallen.Add((tak, worth, daar));
        foreach (var geval in gevallen.OrderByDescending(geval => geval.Waarde)) Verdiep(geval.Open, geval.Waarde, geval.Plaats);
    }
}
