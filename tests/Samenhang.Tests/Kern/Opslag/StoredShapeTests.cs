// SPDX-License-Identifier: EUPL-1.2
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Bewaking;
using Samenhang.Tests.Kern.Landschap;

namespace Samenhang.Tests.Kern.Opslag;

/// <summary>
/// What was stored once must be read for ever. The samples are never changed: a new shape gets a folder of its own beside v1.
/// </summary>
public sealed class StoredShapeTests
{
    private const string Samples = "tests/Samenhang.Tests/Kern/Opslag/Vormen/";

    public static TheoryData<string> Kinds => [.. Soorten.Alle.Select(kind => kind.Naam)];

    public static TheoryData<string> Files => [.. Paths];

    private static List<string> Paths { get; } =
        [.. Repository.WithEnding(".json").Select(file => file.Path).Where(path => path.StartsWith(Samples, StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Kinds))]
    public void Every_kind_has_a_sample_with_every_field_that_comes_back_byte_for_byte(string name)
    {
        var kind = Soorten.Zoek(name)!;
        var stored = Paths.Where(path => Path.GetFileNameWithoutExtension(path) == name).Order(StringComparer.Ordinal).LastOrDefault();
        Assert.True(stored is not null, $"Keep this as {Samples}v…/{name}.json: {Encoding.UTF8.GetString(kind.Schrijf(new Willekeurig(1, complete: true).Record(kind)))}");
        var bytes = Bytes(stored);

        Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(kind.Schrijf(kind.Lees(bytes, 3))));
        AssertFilled(kind.Lees(bytes, 3), name);
    }

    [Theory, MemberData(nameof(Files))]
    public void Every_sample_is_read_and_nothing_of_it_is_lost(string path)
    {
        var kind = Soorten.Zoek(Path.GetFileNameWithoutExtension(path))!;
        var record = kind.Lees(Bytes(path), 3);
        var written = JsonNode.Parse(kind.Schrijf(record))!.AsObject();

        Assert.Equal(3, record.SindsVersie);
        foreach (var (field, value) in JsonNode.Parse(Bytes(path))!.AsObject())
        {
            Assert.True(JsonNode.DeepEquals(value, written[field]), $"{path}: {field} was {value?.ToJsonString()} and became {written[field]?.ToJsonString()}.");
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Fields_and_values_of_a_newer_release_are_kept_when_the_record_is_saved_again(string name)
    {
        var kind = Soorten.Zoek(name)!;
        var stored = JsonNode.Parse(kind.Schrijf(new Willekeurig(5, complete: true).Record(kind)))!.AsObject();
        var changed = Later(stored, kind.Type);

        var again = JsonNode.Parse(kind.Schrijf(kind.Lees(Encoding.UTF8.GetBytes(stored.ToJsonString()), 1)));

        Assert.True(changed > 0);
        Assert.True(JsonNode.DeepEquals(stored, again), $"{stored.ToJsonString()}\nbecame\n{again!.ToJsonString()}");
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_part_that_was_not_stored_yet_is_empty_and_never_missing(string name)
    {
        var kind = Soorten.Zoek(name)!;
        var nullability = new NullabilityInfoContext();

        var required = kind.Type.GetProperties().Where(property => property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute)))
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).ToHashSet();
        var stored = JsonNode.Parse(kind.Schrijf(new Willekeurig(1, complete: true).Record(kind)))!.AsObject();
        foreach (var field in stored.Select(field => field.Key).Where(field => !required.Contains(field)).ToList()) stored.Remove(field);

        var record = kind.Lees(Encoding.UTF8.GetBytes(stored.ToJsonString()), 1);

        var parts = kind.Type.GetProperties().Where(property =>
            property.PropertyType != typeof(string) && !property.PropertyType.IsValueType && nullability.Create(property).ReadState == NullabilityState.NotNull);
        Assert.All(parts, property => Assert.NotNull(property.GetValue(record)));
    }

    [Fact]
    public void A_value_of_a_newer_release_is_shown_by_its_stored_name()
    {
        var kind = Soort<Inspanning>.Vast;
        var inspanning = (Inspanning)kind.Lees("""{"id":"01a20040-7dca-7e90-a46f-63ee8b9f5c81","naam":"Proeftuin","werkwijze":"zwerm"}"""u8, 1);

        Assert.Equal("zwerm", Woorden.Van(inspanning.Werkwijze));
        Assert.Contains("\"werkwijze\":\"zwerm\"", Encoding.UTF8.GetString(kind.Schrijf(inspanning with { Naam = "Proef" })), StringComparison.Ordinal);
        Assert.Equal(inspanning.Werkwijze, ((Inspanning)kind.Lees(kind.Schrijf(inspanning), 1)).Werkwijze);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{\"id\":\"geen\",\"naam\":\"x\"}")]
    [InlineData("{\"naam\":\"zonder id\"}")]
    [InlineData("{\"id\":\"01a20040-7dca-7e90-a46f-63ee8b9f5c81\",\"naam\":\"x\",\"start\":\"medio 2026\"}")]
    [InlineData("{\"id\":\"01a20040-7dca-7e90-a46f-63ee8b9f5c81\",\"naam\":\"x\",\"start\":\"2026-05-01/2026-04-01\"}")]
    [InlineData("{\"id\":\"01a20040-7dca-7e90-a46f-63ee8b9f5c81\",\"naam\":\"x\",\"start\":\"\"}")]
    [InlineData("{\"id\":\"01a20040-7dca-7e90-a46f-63ee8b9f5c81\",\"naam\":\"x\",\"themas\":\"los\"}")]
    [InlineData("{\"id\":\"01a20040-7dca-7e90-a46f-63ee8b9f5c81\",\"naam\":\"x\",\"fase\":3}")]
    public void What_is_no_record_is_refused_as_such(string stored) =>
        Assert.ThrowsAny<JsonException>(() => Soort<Inspanning>.Vast.Lees(Encoding.UTF8.GetBytes(stored), 1));

    /// <summary>Adds an unknown field to a record and its parts, and gives every choice an unknown value.</summary>
    private static int Later(JsonObject stored, Type type)
    {
        var changed = 0;
        foreach (var field in type.GetProperties().Where(field => field.SetMethod?.IsPublic == true))
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(field.Name);
            if (field.PropertyType.IsEnum)
            {
                stored[name] = "vanLater";
                changed++;
            }
            else if (field.PropertyType.IsAssignableTo(typeof(Deel)))
            {
                changed += Later(stored[name]!.AsObject(), field.PropertyType);
            }
            else if (stored[name] is JsonArray parts)
            {
                changed += parts.OfType<JsonObject>().Sum(part => Later(part, field.PropertyType.GetGenericArguments()[0]));
            }
        }

        stored["vanLater"] = JsonNode.Parse("""{"tekst":"é 🌊","getal":1.50,"lijst":[1,null,true]}""");
        return changed + 1;
    }

    private static void AssertFilled(object record, string path)
    {
        foreach (var field in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(field => field.SetMethod?.IsPublic == true))
        {
            var value = field.GetValue(record);
            Assert.True(value is not null and not System.Collections.ICollection { Count: 0 }, $"The sample does not fill {path}.{field.Name}; add a sample of the new shape.");
            if (value is Deel part)
            {
                AssertFilled(part, $"{path}.{field.Name}");
            }
        }
    }

    private static byte[] Bytes(string path) => Encoding.UTF8.GetBytes(Repository.Files.Single(file => file.Path == path).Text.TrimEnd('\n'));
}
