// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>
/// Divides hot seats over evenings: everybody gets one turn, and no evening has more than one turn more than another. With eight members and
/// five evenings: two, two, two, one, one; the first evenings have most, so that there is room when somebody is ill.
/// </summary>
public static class Beurtrooster
{
    /// <summary>Divides the members who still wait for a turn over the evenings that are left.</summary>
    /// <param name="wachtend">Who has had no turn yet, in the order of turns.</param>
    /// <param name="bezet">Per evening that is left how many turns it has already; 1 evening or more.</param>
    /// <returns>Per evening who gets a turn.</returns>
    public static IReadOnlyList<IReadOnlyList<T>> Verdeel<T>(IReadOnlyList<T> wachtend, IReadOnlyList<int> bezet)
    {
        ArgumentNullException.ThrowIfNull(wachtend);
        ArgumentNullException.ThrowIfNull(bezet);
        ArgumentOutOfRangeException.ThrowIfZero(bezet.Count);
        int[] aantal = [.. bezet];
        for (var wie = 0; wie < wachtend.Count; wie++) aantal[Array.IndexOf(aantal, aantal.Min())]++;
        var volgende = 0;
        var rooster = new List<IReadOnlyList<T>>(bezet.Count);
        foreach (var (avond, totaal) in aantal.Index())
        {
            rooster.Add([.. wachtend.Skip(volgende).Take(totaal - bezet[avond])]);
            volgende += rooster[^1].Count;
        }

        return rooster;
    }
}
