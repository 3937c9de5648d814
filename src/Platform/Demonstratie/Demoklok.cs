// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Demonstratie;

/// <summary>Walks along the dates of the demo while its history is being recorded. It belongs to that one Register, never to a request.</summary>
internal sealed class Demoklok : TimeProvider
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    internal DateTime Nu { get; set; }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(Nu, DateTimeKind.Unspecified), Amsterdam));
}
