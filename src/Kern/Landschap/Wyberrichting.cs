// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>What is decided at a turning point of a wyber.</summary>
public enum Wyberrichting
{
    /// <summary>It narrows from here.</summary>
    Versmallen,

    /// <summary>Too little was heard: it widens on.</summary>
    VerderVerbreden,
}
