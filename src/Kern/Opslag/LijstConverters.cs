// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Opslag;

/// <summary>Writes a <see cref="Lijst{T}"/> as an array.</summary>
internal sealed class LijstConverters : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Lijst<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class Converter<T> : JsonConverter<Lijst<T>>
    {
        public override Lijst<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                throw new JsonException("A list is expected.");
            }

            var delen = new List<T>();
            var converter = Deel(options);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                delen.Add(converter.Read(ref reader, typeof(T), options)!);
            }

            return Lijst.Van<T>(CollectionsMarshal.AsSpan(delen));
        }

        public override void Write(Utf8JsonWriter writer, Lijst<T> value, JsonSerializerOptions options)
        {
            var converter = Deel(options);
            writer.WriteStartArray();
            foreach (var deel in value)
            {
                converter.Write(writer, deel, options);
            }

            writer.WriteEndArray();
        }

        private static JsonConverter<T> Deel(JsonSerializerOptions options) => (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;
    }
}
