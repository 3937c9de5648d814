// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
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

            var soort = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
            var delen = new List<T>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                delen.Add(JsonSerializer.Deserialize(ref reader, soort)!);
            }

            return Lijst.Uit(delen);
        }

        public override void Write(Utf8JsonWriter writer, Lijst<T> value, JsonSerializerOptions options)
        {
            var soort = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
            writer.WriteStartArray();
            foreach (var deel in value)
            {
                JsonSerializer.Serialize(writer, deel, soort);
            }

            writer.WriteEndArray();
        }
    }
}
