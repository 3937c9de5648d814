// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Wegenkaart;

/// <summary>How close the roadmap is looked at: what one step of its time axis is.</summary>
public enum Zoom
{
    /// <summary>Whole years.</summary>
    Jaar,

    /// <summary>Quarters.</summary>
    Kwartaal,

    /// <summary>Months.</summary>
    Maand,
}
