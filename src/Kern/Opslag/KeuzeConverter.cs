// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Opslag;

/// <summary>
/// Writes an enumeration by name. A name that a newer release wrote is kept under a negative number, so that an older release shows it and
/// writes it back unharmed during a rolling upgrade.
/// </summary>
internal sealed class KeuzeConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _waarden = [];
    private readonly Dictionary<T, string> _namen = [];
    private readonly (byte[] Naam, T Waarde)[] _bekend;

    public KeuzeConverter()
    {
        foreach (var waarde in Enum.GetValues<T>())
        {
            Leer(JsonNamingPolicy.CamelCase.ConvertName(waarde.ToString()), waarde);
        }

        _bekend = [.. _waarden.Select(deel => (Encoding.UTF8.GetBytes(deel.Key), deel.Value))];
    }

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            foreach (var (bekend, waarde) in _bekend)
            {
                if (reader.ValueTextEquals(bekend))
                {
                    return waarde;
                }
            }
        }

        return LeesOnbekende(ref reader);
    }

    private T LeesOnbekende(ref Utf8JsonReader reader)
    {
        var naam = reader.GetString() ?? throw new JsonException("A name is missing.");
        lock (_waarden)
        {
            return _waarden.TryGetValue(naam, out var waarde) ? waarde : LeerOnbekende(naam);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        lock (_waarden)
        {
            writer.WriteStringValue(_namen[value]);
        }
    }

    /// <summary>The stored name, for showing a value that this release does not know; the number of a value that nobody knows.</summary>
    public string Naam(T waarde)
    {
        lock (_waarden)
        {
            return _namen.TryGetValue(waarde, out var naam) ? naam : waarde.ToString();
        }
    }

    private T LeerOnbekende(string naam)
    {
        var waarde = (T)Enum.ToObject(typeof(T), -(_namen.Count + 1));
        Leer(naam, waarde);
        return waarde;
    }

    private void Leer(string naam, T waarde)
    {
        _waarden.Add(naam, waarde);
        _namen.Add(waarde, naam);
    }
}
