// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;

namespace Samenhang.Kern.Lijsten;

/// <summary>The place of each person when people are ordered by name. Made once for as long as no name changes.</summary>
public sealed class Personenrang
{
    private readonly FrozenDictionary<Guid, string> _namen;
    private readonly FrozenDictionary<Guid, int> _rangen;

    private Personenrang(Dictionary<Guid, string> namen)
    {
        _namen = namen.ToFrozenDictionary();
        var volgorde = namen.ToList();
        volgorde.Sort((een, ander) => Woordvolgorde.Vergelijk(een.Value, ander.Value) is var anders && anders != 0 ? anders : een.Key.CompareTo(ander.Key));
        _rangen = volgorde.Index().ToFrozenDictionary(deel => deel.Item.Key, deel => deel.Index);
    }

    /// <summary>The order of these people, or the earlier one when nobody came, went or changed name.</summary>
    public static Personenrang Van(IEnumerable<KeyValuePair<Guid, string>> namen, Personenrang? eerder = null)
    {
        var alle = new Dictionary<Guid, string>(namen);
        return eerder is not null && eerder.Gelijk(alle) ? eerder : new Personenrang(alle);
    }

    /// <summary>The place of a person; somebody unknown comes last.</summary>
    public int Rang(Guid persoon) => _rangen.TryGetValue(persoon, out var rang) ? rang : int.MaxValue;

    private bool Gelijk(Dictionary<Guid, string> namen)
    {
        if (namen.Count != _namen.Count)
        {
            return false;
        }

        foreach (var (id, naam) in namen)
        {
            if (!_namen.TryGetValue(id, out var bekend) || bekend != naam)
            {
                return false;
            }
        }

        return true;
    }
}
