// SPDX-License-Identifier: EUPL-1.2
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vergelijken;

/// <summary>Compares two records field by field; parts such as the formulering are compared by their own fields.</summary>
public static class Veldvergelijker
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> PerType = new();

    /// <summary>The fields that differ, in the order of the record. Id and version are no content.</summary>
    /// <param name="oud">The earlier record, or null.</param>
    /// <param name="nieuw">The later record of the same kind, or null.</param>
    public static ImmutableArray<Veldverschil> Verschillen(Feit? oud, Feit? nieuw)
    {
        var verschillen = ImmutableArray.CreateBuilder<Veldverschil>();
        Vergelijk(verschillen, (oud ?? nieuw)?.GetType() ?? throw new ArgumentException("Two records are missing."), oud, nieuw, "");
        VergelijkOverig(verschillen, oud?.Overig, nieuw?.Overig, "");
        return verschillen.ToImmutable();
    }

    private static void Vergelijk(ImmutableArray<Veldverschil>.Builder verschillen, Type soort, object? oud, object? nieuw, string pad)
    {
        foreach (var veld in Velden(soort))
        {
            var voor = oud is null ? null : veld.GetValue(oud);
            var na = nieuw is null ? null : veld.GetValue(nieuw);
            if (Equals(voor, na) || (IsLeeg(voor) && IsLeeg(na)))
            {
                continue;
            }

            if (veld.PropertyType.IsAssignableTo(typeof(Deel)))
            {
                Vergelijk(verschillen, veld.PropertyType, voor, na, pad + veld.Name + ".");
                VergelijkOverig(verschillen, (voor as Deel)?.Overig, (na as Deel)?.Overig, pad + veld.Name + ".");
            }
            else
            {
                verschillen.Add(new Veldverschil(pad + veld.Name, voor, na));
            }
        }
    }

    private static void VergelijkOverig(
        ImmutableArray<Veldverschil>.Builder verschillen, Dictionary<string, JsonElement>? oud, Dictionary<string, JsonElement>? nieuw, string pad)
    {
        foreach (var naam in (oud?.Keys ?? Enumerable.Empty<string>()).Union(nieuw?.Keys ?? Enumerable.Empty<string>()))
        {
            var voor = oud is not null && oud.TryGetValue(naam, out var o) ? o.GetRawText() : null;
            var na = nieuw is not null && nieuw.TryGetValue(naam, out var n) ? n.GetRawText() : null;
            if (voor != na)
            {
                verschillen.Add(new Veldverschil(pad + naam, voor, na));
            }
        }
    }

    private static bool IsLeeg(object? waarde) => waarde is null or "" || (waarde is IEnumerable delen and not string && !delen.GetEnumerator().MoveNext());

    private static PropertyInfo[] Velden(Type soort) => PerType.GetOrAdd(soort, static s =>
    [
        .. s.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(veld => veld.CanWrite && veld.Name is not (nameof(Feit.Id) or nameof(Feit.SindsVersie) or nameof(Feit.Overig))),
    ]);
}
