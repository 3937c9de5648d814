// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Web.Testdata;

/// <summary>Chance that is the same every time for the same seed, on every machine.</summary>
/// <param name="zaad">The seed.</param>
internal sealed class Testtoeval(int zaad)
{
    private readonly Random _random = new(zaad);

    internal Guid Id()
    {
        Span<byte> bytes = stackalloc byte[16];
        _random.NextBytes(bytes);
        // The marks of version 4 (RFC 9562), so that it is an ordinary id.
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    internal T Een<T>(IReadOnlyList<T> uit) => uit[_random.Next(uit.Count)];

    internal int Getal(int van, int tot) => _random.Next(van, tot + 1);

    /// <summary>True in this many of a hundred cases.</summary>
    internal bool Kans(int procent) => _random.Next(100) < procent;

    internal DateOnly Dag(DateOnly van, int dagen) => van.AddDays(_random.Next(dagen));
}
