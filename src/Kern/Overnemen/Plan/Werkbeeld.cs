// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>The Beeld as it becomes while rows are taken over, with what changed kept apart.</summary>
internal sealed class Werkbeeld(Beeld beeld, Idmaker ids, Terugweg terugweg)
{
    private readonly Dictionary<Guid, Feit> _gezet = [];
    private readonly List<Guid> _volgorde = [];
    private readonly Dictionary<(Type, Guid), List<Guid>> _erbij = [];

    public Beeld Beeld => beeld;

    /// <summary>A new id.</summary>
    public Guid NieuwId() => ids.Volgende();

    /// <summary>What is recorded in the end, in the order in which it came.</summary>
    public IReadOnlyList<Mutatie> Mutaties => _volgorde.Select(id => Mutatie.Zet(_gezet[id])).ToList();

    /// <summary>The record as it is now, or null.</summary>
    public T? Zoek<T>(Guid id)
        where T : Feit => _gezet.TryGetValue(id, out var feit) ? feit as T : beeld.Van<T>().Zoek(id);

    /// <summary>The title of a record of any kind.</summary>
    public string? Titel(Guid id) => _gezet.TryGetValue(id, out var feit) ? feit.Titel : beeld.Zoek(id)?.Titel;

    /// <summary>True when the record came or changed during this taking over.</summary>
    public bool IsGeraakt(Guid id) => _gezet.ContainsKey(id);

    /// <summary>Records that point at a record, as they are now.</summary>
    public IReadOnlyList<T> Bij<T>(Verwijzing<T> verwijzing, Guid eigenaar)
        where T : Feit
    {
        var eerder = verwijzing.Naar(eigenaar).Select(feit => (T)_gezet.GetValueOrDefault(feit.Id, feit));
        return _erbij.TryGetValue((typeof(T), eigenaar), out var nieuw) ? [.. eerder, .. nieuw.Select(id => (T)_gezet[id])] : [.. eerder];
    }

    /// <summary>A record comes or changes; <paramref name="eigenaars"/> are the records it points at, given when it is new.</summary>
    public void Zet(Feit feit, params ReadOnlySpan<Guid> eigenaars)
    {
        if (_gezet.TryGetValue(feit.Id, out var eerder)) terugweg.Stap(() => _gezet[feit.Id] = eerder);
        else
        {
            _volgorde.Add(feit.Id);
            terugweg.Stap(() =>
            {
                _gezet.Remove(feit.Id);
                _volgorde.RemoveAt(_volgorde.Count - 1);
            });
        }

        _gezet[feit.Id] = feit;
        foreach (var eigenaar in eigenaars)
        {
            if (!_erbij.TryGetValue((feit.GetType(), eigenaar), out var lijst)) _erbij[(feit.GetType(), eigenaar)] = lijst = [];
            lijst.Add(feit.Id);
            terugweg.Stap(() => lijst.RemoveAt(lijst.Count - 1));
        }
    }

    /// <summary>All records of a kind as they were before, changed ones as they are now.</summary>
    public ImmutableArray<T> Eerder<T>()
        where T : Feit => [.. beeld.Van<T>().Select(feit => (T)_gezet.GetValueOrDefault(feit.Id, feit))];
}
