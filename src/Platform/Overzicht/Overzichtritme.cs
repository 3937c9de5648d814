// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Overzicht;

/// <summary>How often somebody wants an overview by mail.</summary>
public enum Overzichtritme
{
    /// <summary>Never; what holds for who did not choose.</summary>
    Geen,

    /// <summary>Within minutes after a change. What asks for somebody follows from the day, so for that a day is the shortest.</summary>
    Direct,

    /// <summary>Every day at the hour of the installation, when there is something to tell.</summary>
    Dagelijks,

    /// <summary>Every week on Monday at that hour, when there is something to tell.</summary>
    Wekelijks,
}
