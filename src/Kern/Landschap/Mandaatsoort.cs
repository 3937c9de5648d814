// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>Legal form of what a holder may decide (Awb 10:1 and 10:12, Gemeentewet).</summary>
public enum Mandaatsoort
{
    /// <summary>Decides in the name of the organ.</summary>
    Mandaat,

    /// <summary>Acts under private law in the name of the organisation.</summary>
    Volmacht,

    /// <summary>Does acts of fact in the name of the organisation.</summary>
    Machtiging,

    /// <summary>May spend a budget.</summary>
    Budgethouder,
}
