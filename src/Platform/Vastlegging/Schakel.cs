// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Vastlegging;

/// <summary>One fact that a change opens or closes, as the chain covers it.</summary>
internal sealed record Schakel(bool Opent, string Soort, Guid Id, byte[] InhoudHash) : IComparable<Schakel>
{
    public int CompareTo(Schakel? other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var uitkomst = Opent.CompareTo(other.Opent);
        uitkomst = uitkomst != 0 ? uitkomst : string.CompareOrdinal(Soort, other.Soort);
        return uitkomst != 0 ? uitkomst : Id.CompareTo(other.Id);
    }
}
