// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>How far a Beleidsafspraak has come.</summary>
public enum Afspraakstand
{
    /// <summary>Nothing has been done yet.</summary>
    Open,

    /// <summary>Work is going on.</summary>
    InBehandeling,

    /// <summary>Done.</summary>
    Afgedaan,

    /// <summary>No longer meant.</summary>
    Vervallen,
}
