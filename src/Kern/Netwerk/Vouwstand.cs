// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Netwerk;

/// <summary>Whether the efforts of a goal are drawn one by one or as one.</summary>
public enum Vouwstand
{
    /// <summary>One by one while there are few of them; see <see cref="Netwerkvraag.OpenTot"/>.</summary>
    Vanzelf,

    /// <summary>One by one.</summary>
    Open,

    /// <summary>As one per goal.</summary>
    Dicht,
}
