// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Serialization;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.WatAls;

namespace Samenhang.Kern.Opslag;

/// <summary>How the records are written as text: names in camelCase, absent values left out, fields in the order of the record.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Guid))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Opgave))]
[JsonSerializable(typeof(Opdracht))]
[JsonSerializable(typeof(Mandaat))]
[JsonSerializable(typeof(Rolvervulling))]
[JsonSerializable(typeof(Doel))]
[JsonSerializable(typeof(Inspanning))]
[JsonSerializable(typeof(Bijdrage))]
[JsonSerializable(typeof(Afhankelijkheid))]
[JsonSerializable(typeof(Indicator))]
[JsonSerializable(typeof(Meting))]
[JsonSerializable(typeof(Stand))]
[JsonSerializable(typeof(Mijlpaal))]
[JsonSerializable(typeof(Risico))]
[JsonSerializable(typeof(Besluit))]
[JsonSerializable(typeof(Partij))]
[JsonSerializable(typeof(Portefeuille))]
[JsonSerializable(typeof(Budgetregel))]
[JsonSerializable(typeof(Begrotingskoppeling))]
[JsonSerializable(typeof(Beleidsafspraak))]
[JsonSerializable(typeof(Moment))]
[JsonSerializable(typeof(Notitie))]
[JsonSerializable(typeof(Bijlage))]
[JsonSerializable(typeof(Acceptatie))]
[JsonSerializable(typeof(Overleg))]
[JsonSerializable(typeof(Afspraak))]
[JsonSerializable(typeof(Signaal))]
[JsonSerializable(typeof(Opgavetoets))]
[JsonSerializable(typeof(Waarneming))]
[JsonSerializable(typeof(Wyber))]
[JsonSerializable(typeof(Instelling))]
[JsonSerializable(typeof(Wissing))]
[JsonSerializable(typeof(Portefeuillekoppeling))]
[JsonSerializable(typeof(Betrokkenheid))]
[JsonSerializable(typeof(Doelbewaking))]
[JsonSerializable(typeof(Stap))]
[JsonSerializable(typeof(Overlegpunt))]
[JsonSerializable(typeof(Wyberomslag))]
[JsonSerializable(typeof(Werkwijzekeuze))]
[JsonSerializable(typeof(Vraagantwoord))]
internal sealed partial class Schrift : JsonSerializerContext
{
    /// <summary>The one instance, with the converters of Kern.</summary>
    internal static Schrift Vast { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new KeuzeConverters(), new LijstConverters(), new DateringConverter() },
    });
}
