// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samenhang.Kern.Kalender;

namespace Samenhang.Kern.Opslag;

/// <summary>Writes a <see cref="Datering"/> as "2026-09-01" or "2026-05-01/2026-08-31 medio 2026".</summary>
internal sealed class DateringConverter : JsonConverter<Datering>
{
    private const int Dag = 10;

    public override Datering Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var tekst = reader.GetString() ?? throw new JsonException("A date is missing.");
        try
        {
            var van = Lees(tekst.AsSpan(0, Dag));
            return tekst.Length == Dag
                ? Datering.Op(van)
                : new Datering(van, Lees(tekst.AsSpan(Dag + 1, Dag)), tekst.Length > (2 * Dag) + 1 ? tekst[((2 * Dag) + 2)..] : null);
        }
        catch (Exception fout) when (fout is FormatException or ArgumentException)
        {
            throw new JsonException($"'{tekst}' is no date or period.", fout);
        }
    }

    public override void Write(Utf8JsonWriter writer, Datering value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.IsExact
            ? Schrijf(value.Van)
            : $"{Schrijf(value.Van)}/{Schrijf(value.Tot)}{(value.Tekst is null ? "" : " " + value.Tekst)}");

    private static DateOnly Lees(ReadOnlySpan<char> tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Schrijf(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
