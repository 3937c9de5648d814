// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>A part of a record that has fields of its own, such as the formulering of an opgave.</summary>
public abstract record Deel
{
    /// <summary>Fields that a newer release wrote and this one does not know; they are kept when the record is saved again.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Overig { get; set; }
}
