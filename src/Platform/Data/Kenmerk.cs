// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Data;

/// <summary>Something the installation remembers about itself, such as which reference data it loaded.</summary>
internal sealed class Kenmerk
{
    public required string Sleutel { get; init; }

    public required string Waarde { get; set; }
}
