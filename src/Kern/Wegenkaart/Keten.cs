// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Wegenkaart;

/// <summary>What comes after an effort because it requires it, directly or through others.</summary>
internal static class Keten
{
    /// <summary>
    /// Each effort once, after all it requires itself as far as those are in the chain. Where efforts require each other in a circle, the
    /// step that closes the circle does not count.
    /// </summary>
    internal static IReadOnlyList<Inspanning> Na(Blik blik, Guid begin)
    {
        var klaar = new List<Inspanning>();
        var gezien = new HashSet<Guid> { begin };
        var open = new Stack<(Inspanning? Zelf, IEnumerator<Inspanning> Verder)>();
        open.Push((null, Volgers(blik, begin)));
        while (open.Count > 0)
        {
            var (zelf, verder) = open.Peek();
            if (verder.MoveNext())
            {
                if (gezien.Add(verder.Current.Id))
                {
                    open.Push((verder.Current, Volgers(blik, verder.Current.Id)));
                }
            }
            else
            {
                open.Pop();
                verder.Dispose();
                if (zelf is not null)
                {
                    klaar.Add(zelf);
                }
            }
        }

        klaar.Reverse();
        return klaar;
    }

    private static IEnumerator<Inspanning> Volgers(Blik blik, Guid id) => blik.Naar(r => r.AfhankelijkhedenNaar, id)
        .Where(deel => deel.Soort == Afhankelijkheidssoort.Vereist).Select(deel => blik.Zoek<Inspanning>(deel.Van)).OfType<Inspanning>().GetEnumerator();
}
