// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Data;

/// <summary>A key of ASP.NET Core data protection, so that every node reads the same cookies and a restart signs nobody out.</summary>
internal sealed class Beschermingssleutel
{
    public int Id { get; init; }

    public string? Naam { get; init; }

    public required string Xml { get; init; }
}
