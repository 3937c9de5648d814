// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Opslag;

/// <summary>Gives each enumeration its one <see cref="KeuzeConverter{T}"/>.</summary>
internal sealed class KeuzeConverters : JsonConverterFactory
{
    private static readonly ConcurrentDictionary<Type, JsonConverter> Alle = new();

    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Van(typeToConvert);

    internal static KeuzeConverter<T> Van<T>()
        where T : struct, Enum => (KeuzeConverter<T>)Van(typeof(T));

    private static JsonConverter Van(Type soort) =>
        Alle.GetOrAdd(soort, static s => (JsonConverter)Activator.CreateInstance(typeof(KeuzeConverter<>).MakeGenericType(s))!);
}
