// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>Who may see an opgave, effort or decision.</summary>
public enum Zichtbaarheid
{
    /// <summary>Everybody of the organisation.</summary>
    Organisatie,

    /// <summary>Everybody, also outside the organisation.</summary>
    Openbaar,

    /// <summary>Only who fills a role on it, and who may see confidential matters.</summary>
    Betrokkenen,
}
