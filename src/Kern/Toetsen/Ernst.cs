// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Toetsen;

/// <summary>How much a finding asks for.</summary>
public enum Ernst
{
    /// <summary>Stands in the way of steering: somebody must act.</summary>
    Dringend,

    /// <summary>Asks for a look.</summary>
    Aandacht,

    /// <summary>Good to know; nothing is wrong yet.</summary>
    Weten,
}
